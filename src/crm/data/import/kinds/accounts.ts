import { v7 as uuid } from 'uuid';
import { toE164 } from '../../../accounts/phones.ts';
import { domainOf } from '../../../accounts/places.ts';
import type { AccountType, accounts } from '../../../accounts/tables.ts';
import { toMinorUnits } from '../../../money.ts';
import type { Row } from '../row.ts';
import { ownerOf, type Session } from '../session.ts';
import { RowError, readInteger, readList, readMoment, readMoney } from '../values.ts';

const types = ['prospect', 'customer', 'distributor', 'dealer', 'supplier', 'partner'] as const;

/** One account as a row of its table; null where the workspace has it already. @throws {RowError} */
export async function prepareAccount(row: Row, session: Session): Promise<typeof accounts.$inferInsert | null> {
  const { directory, workspace, now } = session;
  const name = row.name;
  if (name === undefined) throw new RowError('there is no name');
  const externalId = row.orNull('externalId');
  const known =
    externalId === null ? directory.byName('accounts', name) : directory.byExternalId('accounts', externalId);
  if (known !== undefined) return null;
  const owner = await ownerOf(row, session);
  const revenue = row.read('annualRevenue', (cell) => readMoney(cell, workspace.currency));
  const created = row.read('created', (cell) => readMoment(cell, workspace.timeZone, workspace.locale)) ?? now;
  const phone = row.get('phone');
  const website = row.get('website');
  const account = {
    workspaceId: workspace.id,
    id: uuid(),
    name: name.slice(0, 300),
    type: typeOf(row.get('type'), session),
    status: /inactive|churned|former/i.test(row.get('status') ?? '') ? ('inactive' as const) : ('active' as const),
    lifecycleStage: row.orNull('lifecycleStage'),
    industry: row.orNull('industry'),
    segment: row.orNull('segment'),
    website: website ?? null,
    domain: website === undefined ? null : domainOf(website),
    phone: phone === undefined ? null : (toE164(phone, workspace.country) ?? phone),
    email: row.orNull('email'),
    territory: row.orNull('territory'),
    address: addressOf(row),
    country: row.orNull('country'),
    ownerId: owner?.id ?? null,
    employees: row.readOrNull('employees', readInteger),
    annualRevenue: revenue === undefined ? null : toMinorUnits(revenue),
    annualRevenueCurrency: revenue?.currency ?? null,
    tags: row.read('tags', readList) ?? [],
    custom: row.custom,
    externalId,
    createdAt: created,
    updatedAt: now,
  };
  directory.add('accounts', account);
  return account;
}

function typeOf(cell: string | undefined, { report }: Session): AccountType | null {
  if (cell === undefined) return null;
  const said = cell.toLowerCase();
  const type = types.find((candidate) => said.includes(candidate));
  if (type === undefined) report.notice(`The account type “${cell}” is none of ours and was left out`);
  return type ?? null;
}

function addressOf(row: Row): string | null {
  const parts = ['address', 'city', 'state', 'postalCode', 'country'].map((field) => row.get(field));
  return parts.filter((part) => part !== undefined).join(', ') || null;
}
