import { and, count, eq, ilike, isNull, or, type SQL, sql } from 'drizzle-orm';
import type { Context } from '../../capability/context.ts';
import type { Period, Reference } from '../../capability/fields.ts';
import { escapeLike } from '../../database/like.ts';
import { notContacted, tagged } from '../accounts/find.ts';
import { accounts } from '../accounts/tables.ts';
import { withinPeriod } from '../period.ts';
import { type Contact, contactRows } from './contact-rows.ts';
import { type ContactRole, contacts } from './tables.ts';

/** What contacts are looked for by; everything given must hold. Archived ones, and those of archived accounts, are not found. */
export interface ContactFilter {
  /** Part of the name, e-mail or title. */
  readonly text?: string | undefined;
  readonly account?: Reference | undefined;
  readonly role?: ContactRole | undefined;
  readonly primary?: boolean | undefined;
  /** Without an activity for so many days, or ever. */
  readonly notContactedDays?: number | undefined;
  readonly created?: Period | undefined;
  readonly tag?: string | undefined;
  /** At most so many, 10 unless said. */
  readonly limit?: number | undefined;
}

/** Contacts as found: the first ones, and how many there are in all. */
export interface FoundContacts {
  readonly contacts: readonly Contact[];
  readonly total: number;
}

/** Contacts, main ones first, then by name; where those without contact are asked for, the longest neglected first. */
export async function findContacts(context: Context, filter: ContactFilter): Promise<FoundContacts> {
  const { db, workspace } = context;
  const where = contactCondition(context, filter);
  const [totals] = await db
    .select({ total: count() })
    .from(contacts)
    .leftJoin(accounts, and(eq(accounts.workspaceId, workspace.id), eq(accounts.id, contacts.accountId)))
    .where(and(eq(contacts.workspaceId, workspace.id), where));
  const neglected = filter.notContactedDays === undefined ? [] : [sql`${contacts.lastActivityAt} asc nulls first`];
  const found = await contactRows(context, { where, limit: filter.limit ?? 10, orderBy: neglected });
  return { contacts: found, total: totals?.total ?? 0 };
}

function contactCondition(
  { actor, today }: Context,
  { text, account, role, primary, notContactedDays, created, tag }: ContactFilter,
): SQL | undefined {
  const pattern = text === undefined ? undefined : `%${escapeLike(text)}%`;
  return and(
    isNull(contacts.archivedAt),
    account === undefined ? isNull(accounts.archivedAt) : eq(contacts.accountId, account.id),
    pattern === undefined
      ? undefined
      : or(ilike(contacts.name, pattern), ilike(contacts.email, pattern), ilike(contacts.title, pattern)),
    role && eq(contacts.role, role),
    primary === undefined ? undefined : eq(contacts.primary, primary),
    notContacted(contacts.lastActivityAt, notContactedDays, today, actor.timeZone),
    withinPeriod(contacts.createdAt, created, actor.timeZone),
    tagged(contacts.tags, tag),
  );
}
