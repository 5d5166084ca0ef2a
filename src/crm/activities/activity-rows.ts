import { and, desc, eq, type SQL } from 'drizzle-orm';
import type { Context } from '../../capability/context.ts';
import type { Reference } from '../../capability/fields.ts';
import { accounts } from '../accounts/tables.ts';
import { contacts } from '../contacts/tables.ts';
import { deals } from '../deals/tables.ts';
import { handleOf } from '../handles.ts';
import { members } from '../team/tables.ts';
import { activities } from './tables.ts';

/** An activity with the names of what it hangs on. */
export type Activity = typeof activities.$inferSelect & {
  readonly member: string;
  readonly account: Reference | null;
  readonly contact: Reference | null;
  readonly deal: Reference | null;
};

/** Activities of the workspace with names joined, latest first. */
export async function activityRows(
  { db, workspace }: Pick<Context, 'db' | 'workspace'>,
  { where, limit }: { where: SQL | undefined; limit: number },
): Promise<Activity[]> {
  const rows = await db
    .select({
      activity: activities,
      member: members.name,
      account: accounts.name,
      contact: contacts.name,
      deal: deals.name,
      dealNumber: deals.number,
    })
    .from(activities)
    .innerJoin(members, and(eq(members.workspaceId, workspace.id), eq(members.id, activities.memberId)))
    .leftJoin(accounts, and(eq(accounts.workspaceId, workspace.id), eq(accounts.id, activities.accountId)))
    .leftJoin(contacts, and(eq(contacts.workspaceId, workspace.id), eq(contacts.id, activities.contactId)))
    .leftJoin(deals, and(eq(deals.workspaceId, workspace.id), eq(deals.id, activities.dealId)))
    .where(and(eq(activities.workspaceId, workspace.id), where))
    .orderBy(desc(activities.occurredAt), desc(activities.id))
    .limit(limit);
  return rows.map(({ activity, member, account, contact, deal, dealNumber }) => ({
    ...activity,
    member,
    account: named('account', activity.accountId, account),
    contact: named('contact', activity.contactId, contact, account === null ? {} : { account }),
    deal: named('deal', activity.dealId, deal, dealNumber === null ? {} : { handle: handleOf('deal', dealNumber) }),
  }));
}

function named(type: string, id: string | null, name: string | null, more: Partial<Reference> = {}): Reference | null {
  return id === null || name === null ? null : { type, id, name, ...more };
}
