import { and, asc, eq, isNull } from 'drizzle-orm';
import type { Context } from '../../capability/context.ts';
import { type Activity, activityRows } from '../activities/activity-rows.ts';
import { activities } from '../activities/tables.ts';
import { type FoundContacts, findContacts } from '../contacts/find.ts';
import { type FoundDeals, findDeals } from '../deals/find.ts';
import { findNotes, type Note } from '../notes/notes.ts';
import { type FoundTasks, findTasks } from '../tasks/find.ts';
import { type Account, accountReference, accountRows, getAccount } from './account-rows.ts';
import { accounts } from './tables.ts';

/** All that is known of one account: the single customer view. */
export interface AccountView {
  readonly account: Account;
  readonly children: readonly Account[];
  readonly contacts: FoundContacts;
  /** Open ones. */
  readonly deals: FoundDeals;
  /** Latest first. */
  readonly activities: readonly Activity[];
  /** Open ones. */
  readonly tasks: FoundTasks;
  readonly notes: readonly Note[];
}

/** The single view of an account. @throws {InvalidError} `account_not_found` */
export async function viewAccount(context: Context, id: string): Promise<AccountView> {
  const account = await getAccount(context, id);
  const about = accountReference(account);
  const { db, workspace } = context;
  return {
    account,
    children: await accountRows(
      { db, workspace },
      {
        where: and(eq(accounts.parentId, id), isNull(accounts.archivedAt)),
        orderBy: [asc(accounts.name)],
        limit: 10,
      },
    ),
    contacts: await findContacts(context, { account: about, limit: 5 }),
    deals: await findDeals(context, { account: about, status: 'open', limit: 5 }),
    activities: await activityRows(context, { where: eq(activities.accountId, id), limit: 3 }),
    tasks: await findTasks(context, { about, limit: 5 }),
    notes: await findNotes(context, { about, limit: 3 }),
  };
}
