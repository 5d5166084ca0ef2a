import { toMinorUnits } from '../../money.ts';
import type { notes } from '../../notes/tables.ts';
import type { products } from '../../products/tables.ts';
import type { tasks } from '../../tasks/tables.ts';
import type { members, quotas } from '../../team/tables.ts';
import { type ActivityRow, activityRows } from './activities.ts';
import { DemoCalendar } from './calendar.ts';
import { closedDeals } from './closed-deals.ts';
import { customerRows, lastActivities } from './customer-rows.ts';
import { newAccounts } from './customers.ts';
import { dealRows, type NewRow } from './deal-rows.ts';
import { demoMembers } from './members.ts';
import { noteRows } from './notes.ts';
import { openDeals } from './open-deals.ts';
import { demoProducts } from './products.ts';
import { quotaRows } from './quotas.ts';
import { Random } from './random.ts';
import { taskRows } from './tasks.ts';
import { leadOf, minor, newTeam, type Setting } from './team.ts';

/** The rows of the demo by table, each list in an order in which it can be inserted. */
export type DemoRows = ReturnType<typeof buildDemo>;

/**
 * Makes the demo as rows, relative to `now`: the same for the same moment. On one day only those things differ that have not
 * happened yet; they are told of the workday before.
 *
 * @param known ids, by e-mail, of members that the workspace has already
 */
export function buildDemo({
  now,
  currency,
  known,
}: {
  now: Date;
  currency: string;
  known: ReadonlyMap<string, string>;
}) {
  const random = new Random('Northwind');
  const calendar = new DemoCalendar(now, demoMembers[0]?.timeZone ?? 'utc');
  const team = newTeam(random.fork('team'), calendar).map((member) => ({
    ...member,
    id: known.get(member.email) ?? member.id,
  }));
  const unit = toMinorUnits({ amount: 1, currency });
  const setting: Setting = { random, calendar, currency, unit, team };
  const products = productRows(setting);
  const accounts = newAccounts(setting);
  const open = openDeals(setting, accounts);
  const closed = closedDeals(setting, accounts, new Set(open.map(({ name }) => name)));
  const stories = [...closed, ...open];
  const deals = dealRows(setting, stories, new Map(products.map(({ id, name }) => [name, id])));
  const activities: ActivityRow[] = activityRows(setting, accounts, deals);
  const last = lastActivities(activities);
  return {
    members: memberRows(setting).filter(({ email }) => !known.has(email)),
    quotas: quotaRows(setting) as NewRow<typeof quotas>[],
    products,
    ...customerRows(setting, accounts, deals, last),
    deals: deals.map(({ row }) => ({ ...row, lastActivityAt: last.get(row.id) ?? null })),
    dealEvents: deals.flatMap(({ events }) => events),
    activities,
    tasks: taskRows(setting, accounts, deals) as NewRow<typeof tasks>[],
    notes: noteRows(setting, accounts, deals) as NewRow<typeof notes>[],
    leadId: leadOf(team).id,
  };
}

function memberRows({ team, calendar }: Setting): NewRow<typeof members>[] {
  const createdAt = calendar.moment(calendar.start - 7, 'utc', 0);
  return team.map(({ id, name, email, role, timeZone, territory, manager }) => ({
    id,
    name,
    email,
    role,
    timeZone,
    territory,
    managerId: team.find((other) => other.email === manager)?.id ?? null,
    createdAt,
  }));
}

function productRows(setting: Setting): NewRow<typeof products>[] {
  const random = setting.random.fork('products');
  const createdAt = setting.calendar.moment(setting.calendar.start - 7, 'utc', 0);
  return demoProducts.map(({ name, aliases, category, price, description, active = true }) => ({
    id: random.id(createdAt),
    name,
    aliases: [...aliases],
    category,
    price: minor(setting, price),
    currency: setting.currency,
    description,
    active,
    createdAt,
    updatedAt: createdAt,
  }));
}
