import { dayOf } from '../../days.ts';
import type { tasks } from '../../tasks/tables.ts';
import { addWorkdays, atHour, type Day, dayNumber, isoDay } from './calendar.ts';
import type { DemoAccount, DemoContact } from './customers.ts';
import type { DemoDeal, NewRow } from './deal-rows.ts';
import type { DealStory } from './deals.ts';
import { fill, monthAfter } from './fill.ts';
import { Deck, type Random } from './random.ts';
import { accountTasks, earlyTasks, lateTasks, leadTasks, type TaskPhrase, taskOutcomes } from './task-phrases.ts';
import { type DemoSeller, leadOf, type Setting } from './team.ts';

type TaskRow = NewRow<typeof tasks>;

/** Workdays from today on which the open tasks of the team are due, one after the other. */
const dueIn = [0, 2, -1, 1, 4, 0, 3, 6, -3, 0, 8, 1, 5, 2, -7, 10];

/** How many tasks of closed deals are on record as done. */
const doneTasks = 95;

interface Job {
  readonly phrase: TaskPhrase;
  readonly account: DemoAccount;
  readonly contact: DemoContact | null;
  readonly deal: DemoDeal | null;
  readonly assignee: DemoSeller;
}

/** The tasks, open and done, numbered in the order in which they were made, from 1. */
export function taskRows(setting: Setting, accounts: readonly DemoAccount[], deals: readonly DemoDeal[]): TaskRow[] {
  const { today } = setting.calendar;
  const random = setting.random.fork('tasks');
  const decks = { early: new Deck(random, earlyTasks), late: new Deck(random, lateTasks) };
  const phraseFor = ({ story }: DemoDeal) => decks[isLate(story) ? 'late' : 'early'].draw();
  const care = new Deck(random, accountTasks);
  const lead = leadOf(setting.team);
  const open = deals.filter(({ story }) => story.ended === null && story.quietDays === null && story.owner !== lead);
  const closed = deals.filter(({ endedAt }) => endedAt !== null);
  const customers = accounts.filter(({ owner }) => owner.firstQuota !== null && owner !== lead);
  const rows = [
    ...leadTasks.map((task) => leadTask(setting, random, task, accounts, deals)),
    ...open.map((deal, index) => {
      const due = addWorkdays(today, dueIn[index % dueIn.length] ?? 0);
      const dueAt = index % 7 === 3 ? random.int(10, 17) : null;
      return openTask(setting, random, jobAbout(deal, phraseFor(deal)), due, dueAt);
    }),
    ...Array.from({ length: 9 }, () => {
      const account = random.pick(customers);
      const [contact = null] = account.people;
      const job = { phrase: care.draw(), account, contact, deal: null, assignee: account.owner };
      return openTask(setting, random, job, addWorkdays(today, random.int(0, 12)), null);
    }),
    ...Array.from({ length: doneTasks }, () => {
      const deal = random.pick(closed);
      return doneTask(setting, random, jobAbout(deal, phraseFor(deal)));
    }),
  ];
  return rows
    .sort((one, other) => one.createdAt.getTime() - other.createdAt.getTime())
    .map((row, index) => ({ ...row, number: index + 1 }));
}

function isLate({ path }: DealStory): boolean {
  const stage = path.at(-1)?.stage;
  return stage === 'proposal' || stage === 'negotiation';
}

function jobAbout(deal: DemoDeal, phrase: TaskPhrase): Job {
  const { account, contact, owner } = deal.story;
  return { phrase, account, contact, deal, assignee: owner };
}

function leadTask(
  setting: Setting,
  random: Random,
  [workdays, hour, name, ...phrase]: (typeof leadTasks)[number],
  accounts: readonly DemoAccount[],
  deals: readonly DemoDeal[],
): TaskRow {
  const account = accounts.find(({ company }) => company.name === name);
  if (account === undefined) throw new RangeError(`The demo has no account ${name}`);
  const deal = deals.find(({ story }) => story.account === account && story.ended === null) ?? null;
  const contact = deal?.story.contact ?? account.people[0] ?? null;
  const job = { phrase, account, contact, deal, assignee: leadOf(setting.team) };
  return openTask(setting, random, job, dueDay(setting, workdays), hour);
}

/** Due today means today, be it a Sunday; all else is due on workdays. */
function dueDay({ calendar: { today } }: Setting, workdays: number): Day {
  return workdays === 0 ? today : addWorkdays(today, workdays);
}

function openTask(setting: Setting, random: Random, job: Job, due: Day, hour: number | null): TaskRow {
  const { calendar } = setting;
  const made = addWorkdays(Math.min(due, calendar.today), -random.int(1, 9));
  const createdAt = calendar.happened(made, job.assignee.timeZone, atHour(9) + random.int(0, 500));
  return {
    ...columnsOf(job, random, createdAt),
    dueOn: isoDay(due),
    dueAt: hour === null ? null : calendar.moment(due, job.assignee.timeZone, atHour(hour)),
  };
}

function doneTask(setting: Setting, random: Random, job: Job): TaskRow {
  const { calendar } = setting;
  const zone = job.assignee.timeZone;
  const first = dayNumber(dayOf(job.deal?.createdAt ?? calendar.now, zone)) + 1;
  const last = Math.max(first, dayNumber(dayOf(job.deal?.endedAt ?? calendar.now, zone)) - 3);
  const made = random.int(first, last);
  const createdAt = calendar.happened(made, zone, atHour(9) + random.int(0, 240));
  const done = calendar.happened(made + random.int(1, 6), zone, atHour(14) + random.int(0, 200));
  const completedAt = new Date(Math.max(done.getTime(), createdAt.getTime()));
  const outcome = random.chance(0.4) ? filled(random.pick(taskOutcomes), job, createdAt) : null;
  const dueOn = isoDay(addWorkdays(made, random.int(1, 5)));
  return { ...columnsOf(job, random, createdAt), dueOn, dueAt: null, completedAt, outcome, updatedAt: completedAt };
}

function columnsOf(job: Job, random: Random, createdAt: Date): TaskRow {
  const { phrase, account, contact, deal, assignee } = job;
  const [title, kind, priority] = phrase;
  return {
    id: random.id(createdAt),
    number: 0,
    title: filled(title, job, createdAt),
    kind,
    priority,
    assigneeId: assignee.id,
    createdBy: assignee.id,
    accountId: account.id,
    contactId: contact?.id ?? null,
    dealId: deal?.row.id ?? null,
    completedAt: null,
    outcome: null,
    createdAt,
    updatedAt: createdAt,
  };
}

function filled(phrase: string, { account, contact, deal }: Job, at: Date): string {
  const values: Readonly<Record<string, string>> = {
    account: account.company.name,
    first: contact?.firstName ?? account.company.name,
    product: deal?.story.product.name ?? 'Beacon',
    month: monthAfter(at),
  };
  return fill(phrase, values);
}
