import type { InferInsertModel } from 'drizzle-orm';
import { dayOf } from '../../days.ts';
import type { dealEvents, deals } from '../../deals/tables.ts';
import { dayNumber, isoDay } from './calendar.ts';
import { type DealStory, firstDay } from './deals.ts';
import type { Random } from './random.ts';
import { minor, type Setting } from './team.ts';

/** A row to be, without its workspace. */
export type NewRow<Table extends { $inferInsert: unknown }> = Omit<Table['$inferInsert'], 'workspaceId'>;

type EventRow = NewRow<typeof dealEvents>;
type DealRow = Omit<InferInsertModel<typeof deals>, 'workspaceId'>;

/** A deal with its events, as stored; `createdAt` and `endedAt` bound what happened about it. */
export interface DemoDeal {
  readonly story: DealStory;
  readonly row: DealRow;
  readonly events: readonly EventRow[];
  readonly createdAt: Date;
  /** When it was won or lost; null where it is open. */
  readonly endedAt: Date | null;
}

type Step = Pick<EventRow, 'kind' | 'from' | 'to' | 'note'> & { readonly day: number };

/** The rows of some deals; they are numbered in the order in which they were made, from 1. */
export function dealRows(
  setting: Setting,
  stories: readonly DealStory[],
  productIds: ReadonlyMap<string, string>,
): DemoDeal[] {
  const random = setting.random.fork('deal rows');
  const products = (story: DealStory) => productIds.get(story.product.name) ?? null;
  return stories
    .map((story) => dealOf(setting, story, products(story), random))
    .sort((one, other) => one.createdAt.getTime() - other.createdAt.getTime())
    .map((deal, index) => ({ ...deal, row: { ...deal.row, number: index + 1 } }));
}

function dealOf(setting: Setting, story: DealStory, productId: string | null, random: Random): DemoDeal {
  const { account, contact, owner, path, closes, ended } = story;
  const steps = stepsOf(setting, story);
  const moments = momentsOf(setting, story, steps, random);
  const createdAt = moments[0] ?? setting.calendar.now;
  const id = random.id(createdAt);
  const at = (kinds: readonly Step['kind'][]) =>
    moments[steps.findLastIndex(({ kind }) => kinds.includes(kind))] ?? createdAt;
  const stageSince = at(['created', 'stage', 'closed']);
  const amount = story.amount === null ? null : minor(setting, story.amount);
  const row: DealRow = {
    id,
    number: 0,
    name: story.name,
    accountId: account.id,
    contactId: contact?.id ?? null,
    ownerId: owner.id,
    productId,
    stage: ended === null ? (path.at(-1)?.stage ?? 'prospecting') : `closed_${ended.status}`,
    status: ended?.status ?? 'open',
    probability: story.probability,
    amount,
    currency: setting.currency,
    expectedClose: isoDay(closes.at(-1)?.close ?? setting.calendar.today),
    closedOn: ended === null ? null : dayOf(stageSince, owner.timeZone),
    closeReason: ended?.reason ?? null,
    source: story.source,
    type: story.type,
    forecast: story.forecast,
    competitor: story.competitor,
    requirements: story.requirements,
    risk: story.risk,
    nextStep: story.nextStep,
    stageSince,
    timesPushed: closes.filter(({ close }, index) => index > 0 && close > (closes[index - 1]?.close ?? close)).length,
    createdAt,
    updatedAt: moments.at(-1) ?? createdAt,
    createdBy: owner.id,
  };
  const events = steps.map(({ day: _, ...step }, index) => {
    const moment = moments[index] ?? createdAt;
    return { ...step, id: random.id(moment), dealId: id, at: moment, memberId: owner.id };
  });
  return { story, row, events, createdAt, endedAt: ended === null ? null : stageSince };
}

/** What was recorded of a deal, in the order of its days. */
function stepsOf(setting: Setting, story: DealStory): Step[] {
  const { path, closes, ended, amount, earlierAmount } = story;
  const text = (value: number | null) => (value === null ? null : String(minor(setting, value)));
  const moves = path.map(
    ({ stage, day }, index): Step =>
      index === 0
        ? { day, kind: 'created', from: null, to: stage, note: null }
        : { day, kind: 'stage', from: path[index - 1]?.stage ?? null, to: stage, note: null },
  );
  const others: Step[] = [];
  if (earlierAmount !== null && earlierAmount.amount !== amount) {
    const day = Math.max(earlierAmount.until, firstDay(story));
    others.push({ day, kind: 'amount', from: text(earlierAmount.amount), to: text(amount), note: null });
  }
  closes.forEach(({ close, since }, index) => {
    const before = closes[index - 1];
    if (before === undefined) return;
    others.push({ day: since, kind: 'expected_close', from: isoDay(before.close), to: isoDay(close), note: null });
  });
  const last = ended?.day ?? Number.POSITIVE_INFINITY;
  const steps = [...moves, ...others.map((step) => ({ ...step, day: Math.min(step.day, last) }))];
  // A stable sort: what happens on one day stays in this order.
  steps.sort((one, other) => one.day - other.day);
  if (ended === null) return steps;
  const from = path.at(-1)?.stage ?? null;
  return [...steps, { day: ended.day, kind: 'closed', from, to: `closed_${ended.status}`, note: ended.reason }];
}

/** A moment for each step, within working hours, over by now and in order. */
function momentsOf({ calendar }: Setting, { owner }: DealStory, steps: readonly Step[], random: Random): Date[] {
  const minutes = steps.map((_, index) => 9 * 60 + index * 40 + random.int(0, 35));
  const moments: Date[] = [];
  let latest = Number.POSITIVE_INFINITY;
  for (let index = steps.length - 1; index >= 0; index--) {
    const day = Math.min(steps[index]?.day ?? latest, latest);
    const moment = calendar.happened(day, owner.timeZone, minutes[index] ?? 0);
    latest = dayNumber(dayOf(moment, owner.timeZone));
    moments.unshift(moment);
  }
  return moments;
}
