import { and, asc, eq, gte, inArray, lt, or, type SQL } from 'drizzle-orm';
import type { Context } from '../../capability/context.ts';
import type { Period, Reference } from '../../capability/fields.ts';
import { boundaryMoment } from '../days.ts';
import { memberIds } from '../team/members.ts';
import { type Deal, selectDeals } from './deal.ts';
import { within } from './filter.ts';
import { dealEvents, deals } from './tables.ts';

/** What can have become of a deal, in the order in which a review asks. */
export const changeKinds = [
  'new',
  'won',
  'lost',
  'reopened',
  'moved',
  'pushed_out',
  'pulled_in',
  'value_up',
  'value_down',
] as const;

/** What became of a deal. */
export type ChangeKind = (typeof changeKinds)[number];

/** One deal's change over a period; what was changed back within it is none. */
export interface DealChange {
  readonly kind: ChangeKind;
  readonly deal: Deal;
  /** Before and after: stages' names, days, or minor units as text. */
  readonly from: string | null;
  readonly to: string | null;
  /** Minor units by which it changed what is open. */
  readonly effect: number;
}

type DealEvent = typeof dealEvents.$inferSelect;

/** What became of deals in a period, deals by number. */
export async function dealChanges(
  context: Context,
  { period, owner }: { period: Period; owner?: Reference | undefined },
): Promise<DealChange[]> {
  const { db, workspace, actor } = context;
  const events = await db
    .select()
    .from(dealEvents)
    .where(and(eq(dealEvents.workspaceId, workspace.id), duringMoments(dealEvents.at, period, actor.timeZone)))
    .orderBy(asc(dealEvents.at), asc(dealEvents.id));
  const touched = [...new Set(events.map(({ dealId }) => dealId))];
  const found = await selectDeals(
    context,
    and(
      owner && inArray(deals.ownerId, await memberIds(context, owner)),
      or(
        inArray(deals.id, touched),
        duringMoments(deals.createdAt, period, actor.timeZone),
        and(inArray(deals.status, ['won', 'lost']), within(deals.closedOn, period, actor.timeZone)),
      ),
    ),
  );
  const isWithin = periodTest(period, actor.timeZone);
  return found.flatMap((deal) =>
    changesOf(
      deal,
      events.filter(({ dealId }) => dealId === deal.id),
      isWithin,
    ),
  );
}

/** What was in sight of one deal at the period's ends, told from its events within it. */
function changesOf(deal: Deal, events: readonly DealEvent[], isWithin: PeriodTest): DealChange[] {
  const isNew = isWithin.moment(deal.createdAt);
  const amount = deal.amount ?? 0;
  const change = (
    kind: ChangeKind,
    effect: number,
    from: string | null = null,
    to: string | null = null,
  ): DealChange => ({
    kind,
    deal,
    from,
    to,
    effect,
  });
  const settled = deal.status !== 'open' && deal.closedOn !== null && isWithin.day(deal.closedOn);
  const [firstTurn] = events.filter(({ kind }) => kind === 'closed' || kind === 'reopened');
  return [
    ...(isNew ? [change('new', amount)] : []),
    ...(firstTurn?.kind === 'reopened' ? [change('reopened', amount, firstTurn.from, firstTurn.to)] : []),
    ...(settled && deal.status !== 'open' ? [change(deal.status, -amount)] : []),
    ...moved(events).map(({ from, to }) => change('moved', 0, from, to)),
    ...(isNew ? [] : laterOrEarlier(events).map(({ kind, from, to }) => change(kind, 0, from, to))),
    ...(isNew ? [] : moreOrLess(events).map(({ kind, from, to, effect }) => change(kind, effect, from, to))),
  ];
}

/** From and to of the events of one kind together; none where it was changed back. */
function span(events: readonly DealEvent[], kind: DealEvent['kind']): { from: string | null; to: string | null }[] {
  const ofKind = events.filter((event) => event.kind === kind);
  const from = ofKind[0]?.from ?? null;
  const to = ofKind.at(-1)?.to ?? null;
  return ofKind.length === 0 || from === to ? [] : [{ from, to }];
}

function moved(events: readonly DealEvent[]) {
  return span(events, 'stage');
}

function laterOrEarlier(events: readonly DealEvent[]) {
  return span(events, 'expected_close').flatMap(({ from, to }) =>
    from === null || to === null
      ? []
      : [{ kind: to > from ? ('pushed_out' as const) : ('pulled_in' as const), from, to }],
  );
}

function moreOrLess(events: readonly DealEvent[]) {
  // An event that carries a note changed the currency; the amounts do not compare.
  if (events.some(({ kind, note }) => kind === 'amount' && note !== null)) return [];
  return span(events, 'amount').map(({ from, to }) => {
    const effect = Number(to ?? 0) - Number(from ?? 0);
    return { kind: effect > 0 ? ('value_up' as const) : ('value_down' as const), from, to, effect };
  });
}

interface PeriodTest {
  day(day: string): boolean;
  moment(moment: Date): boolean;
}

function periodTest({ start, end }: Period, zone: string): PeriodTest {
  const from = start === null ? null : boundaryMoment(start, zone);
  const to = end === null ? null : boundaryMoment(end, zone);
  const moment = (at: Date) => (from === null || at >= from) && (to === null || at < to);
  return {
    moment,
    day: (day) => (start === null || day >= start.slice(0, 10)) && (to === null || boundaryMoment(day, zone) < to),
  };
}

function duringMoments(
  column: typeof dealEvents.at | typeof deals.createdAt,
  { start, end }: Period,
  zone: string,
): SQL | undefined {
  return and(
    start === null ? undefined : gte(column, boundaryMoment(start, zone)),
    end === null ? undefined : lt(column, boundaryMoment(end, zone)),
  );
}
