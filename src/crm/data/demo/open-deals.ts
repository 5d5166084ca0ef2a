import { addWorkdays, type Day, isoDay, monthEnd, quarterStart, weekEnd, workday } from './calendar.ts';
import type { DemoAccount, DemoContact } from './customers.ts';
import { nextSteps, requirementPhrases, riskPhrases, sourceMix } from './deal-phrases.ts';
import { closesOf, type DealStory, type OpenStage, openStages } from './deals.ts';
import { type OpenSlot, openSlots } from './open-slots.ts';
import { demoProducts } from './products.ts';
import type { Random } from './random.ts';
import type { Setting } from './team.ts';

/** Days that a deal usually spends in a stage: at least, at most. */
const usualDays: Readonly<Record<OpenStage, readonly [number, number]>> = {
  prospecting: [5, 16],
  qualification: [8, 28],
  proposal: [7, 26],
  negotiation: [5, 15],
};

/** The open deals, with something that closes this week, this month and this quarter whatever the date. */
export function openDeals(setting: Setting, accounts: readonly DemoAccount[]): DealStory[] {
  const random = setting.random.fork('open deals');
  const closes = expectedCloses(setting.calendar.today);
  return openSlots.map((slot, index) => {
    const account = accounts.find(({ company }) => company.name === slot.account);
    if (account === undefined) throw new RangeError(`The demo has no account ${slot.account}`);
    return storyOf(
      slot,
      account,
      closes[index] ?? setting.calendar.today,
      setting,
      random.fork(slot.account + slot.name),
    );
  });
}

/** The day on which each slot is expected to close. */
function expectedCloses(today: Day): Day[] {
  const coming = openSlots.filter(({ closes }) => closes >= 0).sort((one, other) => one.closes - other.closes);
  const limits: readonly (readonly [number, Day])[] = [
    [3, weekEnd(today)],
    [6, monthEnd(today)],
    [9, quarterStart(today, 1) - 1],
  ];
  return openSlots.map((slot, index) => {
    const wanted = today + slot.closes;
    if (slot.closes < 0) return workday(wanted, -1);
    const nearness = coming.indexOf(slot);
    const limit = Math.min(...limits.map(([count, day]) => (nearness < count ? day : Number.POSITIVE_INFINITY)));
    // Buyers like the last day of a month.
    const aimed = slot.closes > 14 && index % 3 === 0 ? monthEnd(wanted) : wanted;
    const day = workday(Math.min(aimed, limit), -1);
    return Math.max(day, today);
  });
}

function storyOf(slot: OpenSlot, account: DemoAccount, close: Day, setting: Setting, random: Random): DealStory {
  const { today } = setting.calendar;
  const { stage, details, thousands } = slot;
  const path = pathOf(slot, today, random);
  const created = path[0]?.day ?? today;
  const year = isoDay(close + 90).slice(0, 4);
  const lastPush = today - (random.chance(0.4) ? random.int(0, 2) : random.int(4, 24));
  const product = demoProducts.find(({ name }) => name === slot.product);
  if (product === undefined) throw new RangeError(`The demo has no product ${slot.product}`);
  return {
    account,
    contact: contactOf(slot, account, random),
    owner: account.owner,
    product,
    name: `${account.company.name} – ${slot.name.replace('{year}', year)}`,
    type: slot.type,
    source: slot.type === 'new_business' ? random.weighted(sourceMix, ([, weight]) => weight)[0] : 'other',
    amount: thousands === null ? null : thousands * 1000,
    earlierAmount: details.was === undefined ? null : { amount: details.was * 1000, until: addWorkdays(today, -1) },
    path,
    closes: details.pulled
      ? [
          { close: workday(close + 31, 1), since: created },
          { close, since: addWorkdays(today, -2) },
        ]
      : closesOf({ created, until: lastPush, close, pushes: details.pushed ?? 0 }),
    ended: null,
    competitor: details.competitor ?? null,
    quietDays: details.quiet ?? null,
    forecast: details.forecast ?? null,
    nextStep: details.quiet === undefined && random.chance(0.75) ? random.pick(nextSteps[stage]) : null,
    requirements: stage !== 'prospecting' && random.chance(0.5) ? random.pick(requirementPhrases) : null,
    risk: (details.pushed ?? 0) > 1 || details.stuck !== undefined ? random.pick(riskPhrases) : null,
    probability: details.probability ?? null,
  };
}

function contactOf({ details }: OpenSlot, { people }: DemoAccount, random: Random): DemoContact | null {
  if (details.contact === null) return null;
  return people.find(({ name }) => name === details.contact) ?? random.pick(people.slice(0, 2));
}

/** The stages up to the present one, told backwards from today. */
function pathOf({ stage, details }: OpenSlot, today: Day, random: Random): { stage: OpenStage; day: Day }[] {
  const { moved, stuck, quiet = 0, pushed = 0 } = details;
  const [least, most] = usualDays[stage];
  let day =
    moved === undefined
      ? workday(today - Math.max(stuck ?? random.int(least, most), quiet), -1)
      : addWorkdays(today, -moved);
  const path = [{ stage, day }];
  for (const earlier of openStages.slice(0, openStages.indexOf(stage)).reverse()) {
    const [shortest, longest] = usualDays[earlier];
    // Who was pushed again and again has been here for long.
    day = workday(day - random.int(shortest, longest) - pushed * 12, -1);
    path.unshift({ stage: earlier, day });
  }
  return path;
}
