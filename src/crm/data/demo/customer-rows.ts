import type { accounts } from '../../accounts/tables.ts';
import type { contacts } from '../../contacts/tables.ts';
import type { ActivityRow } from './activities.ts';
import { atHour } from './calendar.ts';
import type { DemoAccount } from './customers.ts';
import type { DemoDeal, NewRow } from './deal-rows.ts';
import { minor, type Setting } from './team.ts';

/** The latest activity of each record, by its id. */
export type LastActivities = ReadonlyMap<string, Date>;

/** When each account, contact and deal was last dealt with. */
export function lastActivities(rows: readonly ActivityRow[]): LastActivities {
  const last = new Map<string, Date>();
  for (const { accountId, contactId, dealId, occurredAt } of rows) {
    for (const id of [accountId, contactId, dealId]) {
      const known = id ? last.get(id) : undefined;
      if (id && (known === undefined || known < occurredAt)) last.set(id, occurredAt);
    }
  }
  return last;
}

/** The accounts and contacts as stored, each made before its first deal and by whom it belongs to. */
export function customerRows(
  setting: Setting,
  demoAccounts: readonly DemoAccount[],
  deals: readonly DemoDeal[],
  last: LastActivities,
): { accounts: NewRow<typeof accounts>[]; contacts: NewRow<typeof contacts>[] } {
  const { calendar, random: source } = setting;
  const random = source.fork('customers');
  const ids = new Map(demoAccounts.map(({ company, id }) => [company.name, id]));
  const rows = demoAccounts.map((account) => {
    const { id, company, place, owner, phone, address } = account;
    const own = deals.filter(({ story }) => story.account === account);
    const first = Math.min(...own.map(({ createdAt }) => createdAt.getTime()));
    const before = random.int(2, 40);
    const day = random.int(calendar.start, calendar.today - 20);
    const createdAt = Number.isFinite(first)
      ? new Date(first - before * 86_400_000)
      : calendar.happened(day, owner.timeZone, atHour(10) + random.int(0, 400));
    const bought = own.some(({ endedAt, row }) => endedAt !== null && row.status === 'won');
    const type = company.details.type ?? (bought ? 'customer' : 'prospect');
    const row: NewRow<typeof accounts> = {
      id,
      name: company.name,
      aliases: [...(company.details.aliases ?? [])],
      type,
      status: company.details.inactive ? 'inactive' : 'active',
      lifecycleStage: bought ? 'customer' : own.length > 0 ? 'opportunity' : 'lead',
      industry: company.industry,
      segment: segmentOf(company.employees),
      website: `https://www.${company.domain}`,
      domain: company.domain,
      phone,
      email: `info@${company.domain}`,
      territory: place.territory,
      address,
      country: place.country,
      ownerId: owner.id,
      parentId: ids.get(company.details.parent ?? '') ?? null,
      employees: company.employees,
      annualRevenue: minor(setting, company.revenue * 1_000_000),
      annualRevenueCurrency: setting.currency,
      tags: [...(company.details.tags ?? [])],
      lastActivityAt: last.get(id) ?? null,
      createdAt,
      updatedAt: createdAt,
      createdBy: owner.id,
    };
    return { account, row, createdAt };
  });
  return {
    accounts: inOrderOfParents(rows.map(({ row }) => row)),
    contacts: rows.flatMap(({ account, createdAt }) => contactRows(account, createdAt, last)),
  };
}

function contactRows(
  { id, owner, people }: DemoAccount,
  createdAt: Date,
  last: LastActivities,
): NewRow<typeof contacts>[] {
  return people.map((person, index) => ({
    id: person.id,
    name: person.name,
    accountId: id,
    title: person.title,
    role: person.role,
    email: person.email,
    phone: person.phone,
    reportsToId: person.reportsToId,
    gender: person.gender,
    primary: index === 0,
    preferredMethod: person.phone === null ? ('email' as const) : null,
    ownerId: owner.id,
    lastActivityAt: last.get(person.id) ?? null,
    createdAt,
    updatedAt: createdAt,
    createdBy: owner.id,
  }));
}

/** Parents first, so that no batch refers to a row of a later one. */
function inOrderOfParents<Row extends { parentId?: string | null | undefined }>(rows: readonly Row[]): Row[] {
  return [...rows.filter(({ parentId }) => !parentId), ...rows.filter(({ parentId }) => parentId)];
}

function segmentOf(employees: number): string {
  if (employees >= 2000) return 'Enterprise';
  return employees >= 400 ? 'Mid-market' : 'SMB';
}
