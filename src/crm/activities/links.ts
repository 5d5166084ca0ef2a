import { type AnyColumn, eq, type SQL } from 'drizzle-orm';
import type { Context } from '../../capability/context.ts';
import type { Reference } from '../../capability/fields.ts';
import { linksOf, type RecordLinks } from '../records.ts';

/** The columns by which activities and tasks hang on records, leads among them. */
export interface Links extends RecordLinks {
  readonly leadId: string | null;
}

/** The records that something may be about. */
export interface LinkedRecords {
  readonly account?: Reference | undefined;
  readonly contact?: Reference | undefined;
  readonly deal?: Reference | undefined;
  readonly lead?: Reference | undefined;
}

/** Links to nothing. */
export const noLinks: Links = { accountId: null, contactId: null, dealId: null, leadId: null };

/**
 * The links of something about these records, with the account and contact that follow from them.
 *
 * @throws {InvalidError} `record_not_found`
 */
export async function linksTo(
  context: Pick<Context, 'db' | 'workspace'>,
  { lead, ...records }: LinkedRecords,
): Promise<Links> {
  return { ...(await linksOf(context, records)), leadId: lead?.id ?? null };
}

/** The links of something about one record of any main kind. @throws {InvalidError} `record_not_found` */
export function linksToRecord(context: Pick<Context, 'db' | 'workspace'>, about: Reference): Promise<Links> {
  return linksTo(context, { [about.type ?? 'account']: about });
}

/** The condition that finds what hangs on a record. */
export function isAbout(
  table: { accountId: AnyColumn; contactId: AnyColumn; dealId: AnyColumn; leadId: AnyColumn },
  about: Reference,
): SQL {
  const columns = { account: table.accountId, contact: table.contactId, deal: table.dealId, lead: table.leadId };
  return eq(columns[(about.type ?? 'account') as keyof typeof columns] ?? table.accountId, about.id);
}
