import { type AnyColumn, and, eq } from 'drizzle-orm';
import type { Context } from '../capability/context.ts';
import { InvalidError } from '../capability/errors.ts';
import type { Reference } from '../capability/fields.ts';
import { accounts } from './accounts/tables.ts';
import { contacts } from './contacts/tables.ts';
import { deals } from './deals/tables.ts';

/** The columns by which activities, tasks and notes hang on records; a record's account is set along with it. */
export interface Links {
  readonly accountId: string | null;
  readonly contactId: string | null;
  readonly dealId: string | null;
  readonly leadId: string | null;
}

/** Links to nothing. */
export const noLinks: Links = { accountId: null, contactId: null, dealId: null, leadId: null };

/** The records that something may be about. */
export interface LinkedRecords {
  readonly account?: Reference | undefined;
  readonly contact?: Reference | undefined;
  readonly deal?: Reference | undefined;
  readonly lead?: Reference | undefined;
}

/**
 * The links of something about these records, with the account and contact that follow from them: a note about a deal is about
 * the deal's account too.
 *
 * @throws {InvalidError} `record_not_found` where one does not exist (any more)
 */
export async function linksOf(context: Pick<Context, 'db' | 'workspace'>, records: LinkedRecords): Promise<Links> {
  const deal = records.deal && (await requireRow(context, deals, records.deal));
  const contact = records.contact && (await requireRow(context, contacts, records.contact));
  const account = records.account && (await requireRow(context, accounts, records.account));
  return {
    accountId: account?.id ?? deal?.accountId ?? contact?.accountId ?? null,
    contactId: contact?.id ?? deal?.contactId ?? null,
    dealId: deal?.id ?? null,
    leadId: records.lead?.id ?? null,
  };
}

/** The links of something about one record of any main kind. */
export function linksOfRecord(context: Pick<Context, 'db' | 'workspace'>, about: Reference): Promise<Links> {
  return linksOf(context, { [about.type ?? 'account']: about });
}

/** The condition that finds what is linked to a record, in a table with such links. */
export function linkedTo(
  table: { accountId: AnyColumn; contactId: AnyColumn; dealId: AnyColumn; leadId: AnyColumn },
  about: Reference,
) {
  const columns = { account: table.accountId, contact: table.contactId, deal: table.dealId, lead: table.leadId };
  return eq(columns[(about.type ?? 'account') as keyof typeof columns] ?? table.accountId, about.id);
}

type RecordTable = typeof accounts | typeof contacts | typeof deals;

async function requireRow<Table extends RecordTable>(
  { db, workspace }: Pick<Context, 'db' | 'workspace'>,
  table: Table,
  reference: Reference,
): Promise<Table['$inferSelect']> {
  const [row] = await db
    .select()
    .from(table as RecordTable)
    .where(and(eq(table.workspaceId, workspace.id), eq(table.id, reference.id)));
  if (row !== undefined) return row;
  throw new InvalidError('record_not_found', `${reference.name} is not in Rapport any more.`);
}
