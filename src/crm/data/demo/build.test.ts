import { describe, expect, it } from 'vitest';
import { addDays, dayOf } from '../../days.ts';
import { buildDemo, type DemoRows } from './build.ts';

const zone = 'America/New_York';

/** Moments at which something is special about the week, the month or the year. */
const moments = [
  ['a Tuesday', '2026-03-03T15:00:00Z'],
  ['a Monday morning', '2026-11-23T13:30:00Z'],
  ['a Sunday', '2026-08-16T16:00:00Z'],
  ['a Sunday that ends its month', '2026-05-31T16:00:00Z'],
  ['the last day of the year', '2026-12-31T18:00:00Z'],
  ['the first of January', '2027-01-01T14:00:00Z'],
  ['February 28', '2027-02-28T20:00:00Z'],
  ['February 29', '2028-02-29T13:00:00Z'],
  ['the first day of a quarter, before dawn', '2026-04-01T06:10:00Z'],
  ['a day that is another in Berlin', '2026-06-09T23:30:00Z'],
] as const;

function build(moment: string, currency = 'USD'): DemoRows {
  return buildDemo({ now: new Date(moment), currency, known: new Map() });
}

describe.each(moments)('on %s (%s)', (_, moment) => {
  const at = new Date(moment);
  const today = dayOf(at, zone);
  const rows = build(moment);
  const open = rows.deals.filter(({ status }) => status === 'open');
  const zoneOf = (id: unknown) => rows.members.find((member) => member.id === id)?.timeZone ?? zone;
  const eventsOf = (id: string) => rows.dealEvents.filter(({ dealId }) => dealId === id);

  /** Each says which rows break a rule; none may. */
  const rules: readonly (readonly [rule: string, broken: () => unknown[]])[] = [
    ['an open deal has no day of closing', () => open.filter(({ closedOn, closeReason }) => closedOn || closeReason)],
    [
      'a closed deal has a day up to today, from its creation on, and a reason',
      () =>
        rows.deals.filter(
          ({ status, closedOn, closeReason, createdAt, ownerId }) =>
            status !== 'open' &&
            (!closeReason || !closedOn || closedOn > today || closedOn < dayOf(createdAt, zoneOf(ownerId))),
        ),
    ],
    ['a won deal has an amount', () => rows.deals.filter(({ status, amount }) => status === 'won' && !amount)],
    [
      'a lost deal to a competitor names it',
      () => rows.deals.filter(({ closeReason, competitor }) => closeReason === 'Lost to competitor' && !competitor),
    ],
    [
      'a deal’s events begin with its creation and end in its stage',
      () =>
        rows.deals.filter(({ id, stage, status, createdAt, stageSince }) => {
          const events = eventsOf(id);
          const visits = events.filter(({ kind }) => kind === 'created' || kind === 'stage' || kind === 'closed');
          const chained = visits.every(({ from }, index) => (from ?? null) === (visits[index - 1]?.to ?? null));
          const last = visits.at(-1);
          const first = events[0];
          const closed = (last?.kind === 'closed') === (status !== 'open');
          return !(
            chained &&
            closed &&
            first?.kind === 'created' &&
            first.at.getTime() === createdAt.getTime() &&
            last?.to === stage &&
            last?.at.getTime() === stageSince.getTime()
          );
        }),
    ],
    [
      'a deal’s events follow one another and are over',
      () =>
        rows.deals.filter(({ id }) =>
          eventsOf(id).some(({ at: moment }, index, all) => moment > at || moment <= (all[index - 1]?.at ?? 0)),
        ),
    ],
    [
      'changes of amount end at the amount',
      () =>
        rows.deals.filter(({ id, amount }) => {
          const last = eventsOf(id).findLast(({ kind }) => kind === 'amount');
          return last !== undefined && last.to !== String(amount);
        }),
    ],
    [
      'moves of the expected close end at it, and the later ones are counted',
      () =>
        rows.deals.filter(({ id, expectedClose, timesPushed }) => {
          const moved = eventsOf(id).filter(({ kind }) => kind === 'expected_close');
          const pushes = moved.filter(({ from, to }) => (to ?? '') > (from ?? '')).length;
          return pushes !== timesPushed || (moved.length > 0 && moved.at(-1)?.to !== expectedClose);
        }),
    ],
    ['no activity is in the future', () => rows.activities.filter(({ occurredAt }) => occurredAt > at)],
    [
      'activities are on workdays, in working hours where the member is',
      () =>
        rows.activities.filter(({ occurredAt, memberId }) => {
          const local = clockOf(zoneOf(memberId)).format(occurredAt);
          return /Sat|Sun/.test(local) || !/ (08:[3-5]|09|1[0-6]|17:[0-3])/.test(local);
        }),
    ],
    [
      'an activity about a deal is not before the deal',
      () =>
        rows.activities.filter(({ dealId, occurredAt }) =>
          rows.deals.some(({ id, createdAt }) => id === dealId && occurredAt < createdAt),
        ),
    ],
    ['every call, meeting, demo and visit has minutes', () => rows.activities.filter(withoutMinutes)],
    [
      'no phrase is left unfilled',
      () =>
        [...rows.activities, ...rows.tasks, ...rows.notes, ...rows.deals].filter((row) =>
          Object.values(row).some((value) => typeof value === 'string' && /\{|\}|undefined|NaN/.test(value)),
        ),
    ],
    [
      'a task is done after it was made, and not in the future',
      () =>
        rows.tasks.filter(
          ({ completedAt, createdAt }) =>
            createdAt > at || (completedAt && (completedAt < createdAt || completedAt > at)),
        ),
    ],
    ['notes are written by now', () => rows.notes.filter(({ createdAt }) => createdAt > at)],
    [
      'an account is older than its deals',
      () =>
        rows.deals.filter(({ accountId, createdAt }) =>
          rows.accounts.some((account) => account.id === accountId && account.createdAt >= createdAt),
        ),
    ],
    [
      'what is renewed or extended was bought before',
      () =>
        open.filter(
          ({ type, accountId }) =>
            type !== 'new_business' &&
            !rows.deals.some((deal) => deal.accountId === accountId && deal.status === 'won'),
        ),
    ],
    [
      'new business is with who has not bought yet',
      () =>
        open.filter(
          ({ type, accountId }) =>
            type === 'new_business' && rows.deals.some((deal) => deal.accountId === accountId && deal.status === 'won'),
        ),
    ],
    ['deals have names of their own', () => repeated(rows.deals.map(({ name }) => name))],
    ['deals are numbered from 1 in order', () => misnumbered(rows.deals)],
    ['tasks are numbered from 1 in order', () => misnumbered(rows.tasks)],
    ['ids are unique', () => repeated(idsOf(rows))],
  ];

  it.each(rules)('%s', (_rule, broken) => expect(broken().slice(0, 2)).toEqual([]));

  it('has as much as a team makes in two years', () => {
    const won = rows.deals.filter(({ status }) => status === 'won').length;
    const between = (low: number, high: number) => expect.toSatisfy((value: number) => value >= low && value <= high);
    const month = (count: number) => addDays(today, -count);
    expect({
      accounts: rows.accounts.length,
      contacts: rows.contacts.length,
      deals: rows.deals.length,
      open: open.length,
      winRate: won / (rows.deals.length - open.length),
      activities: rows.activities.length,
      lastWeek: rows.activities.filter(({ occurredAt }) => dayOf(occurredAt, zone) >= month(7)).length,
      tasks: rows.tasks.length,
      notes: rows.notes.length,
    }).toEqual({
      accounts: between(58, 66),
      contacts: between(140, 170),
      deals: between(235, 285),
      open: between(44, 46),
      winRate: between(0.28, 0.35),
      activities: between(1800, 2300),
      lastWeek: between(25, 160),
      tasks: between(120, 170),
      notes: between(75, 90),
    });
  });

  it('has open deals that close this week, this month and this quarter, some overdue and some later', () => {
    const closing = (from: string, to: string) =>
      open.filter(({ expectedClose }) => expectedClose && expectedClose >= from && expectedClose <= to).length;
    const [year = 0, month = 1] = today.split('-').map(Number);
    const lastOf = (months: number) => new Date(Date.UTC(year, months, 0)).toISOString().slice(0, 10);
    const weekday = new Date(`${today}T00:00:00Z`).getUTCDay() || 7;
    expect(closing(today, addDays(today, 7 - weekday))).toBeGreaterThanOrEqual(3);
    expect(closing(today, lastOf(month))).toBeGreaterThanOrEqual(5);
    expect(closing(today, lastOf(Math.ceil(month / 3) * 3))).toBeGreaterThanOrEqual(8);
    expect(closing('2000-01-01', addDays(today, -1))).toBe(4);
    expect(closing(lastOf(Math.ceil(month / 3) * 3), '2100-01-01')).toBeGreaterThanOrEqual(5);
  });

  it('has news of the last seven days, and tasks that are due today and late', () => {
    const recent = rows.dealEvents.filter(({ at: moment }) => dayOf(moment, zone) >= addDays(today, -7));
    expect(new Set(recent.map(({ kind }) => kind))).toEqual(
      new Set(['created', 'stage', 'amount', 'expected_close', 'closed']),
    );
    const waiting = rows.tasks.filter(({ completedAt, assigneeId }) => !completedAt && assigneeId === rows.leadId);
    expect(waiting.some(({ dueOn }) => dueOn === today)).toBe(true);
    expect(waiting.some(({ dueOn }) => (dueOn ?? '') < today)).toBe(true);
  });
});

it('is the same each time', () => expect(build('2026-03-03T15:00:00Z')).toEqual(build('2026-03-03T15:00:00Z')));

it('differs within a day only in what has not happened yet', () => {
  const morning = build('2026-03-03T13:00:00Z');
  const evening = build('2026-03-03T23:00:00Z');
  const facts = ({ deals: list }: DemoRows) =>
    list
      .map(({ name, amount, stage, expectedClose, number: _ }) => ({ name, amount, stage, expectedClose }))
      .sort(byName);
  expect(facts(morning)).toEqual(facts(evening));
});

it('keeps the amounts whole in currencies without minor units', () => {
  const yen = build('2026-03-03T15:00:00Z', 'JPY').products.find(({ name }) => name === 'Beacon Platform');
  expect(yen).toMatchObject({ price: 18_000, currency: 'JPY' });
});

const clocks = new Map<string, Intl.DateTimeFormat>();

/** Writes moments of a zone as "Tue 09:30". */
function clockOf(timeZone: string): Intl.DateTimeFormat {
  const options = { timeZone, weekday: 'short', hour: '2-digit', minute: '2-digit' } as const;
  const clock = clocks.get(timeZone) ?? new Intl.DateTimeFormat('en-GB', options);
  clocks.set(timeZone, clock);
  return clock;
}

function withoutMinutes({ type, minutes }: DemoRows['activities'][number]): boolean {
  return ['call', 'meeting', 'demo', 'visit'].includes(type) && !minutes;
}

function misnumbered(rows: readonly { number: number; createdAt: Date }[]) {
  return rows.filter(
    ({ number, createdAt }, index) => number !== index + 1 || createdAt < (rows[index - 1]?.createdAt ?? createdAt),
  );
}

function repeated(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

function idsOf({ leadId: _, ...tables }: DemoRows): string[] {
  return Object.values(tables).flatMap((rows) => rows.map(({ id }) => id));
}

function byName(one: { name: string }, other: { name: string }): number {
  return one.name.localeCompare(other.name);
}
