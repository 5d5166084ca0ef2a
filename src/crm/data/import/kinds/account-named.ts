import { v7 as uuid } from 'uuid';
import { accounts } from '../../../accounts/tables.ts';
import type { Entry } from '../directory.ts';
import type { Row } from '../row.ts';
import type { Session } from '../session.ts';

/** Adds the account that a row of another kind names and that is not there; undefined where the row names none. */
export async function addAccountNamed(row: Row, session: Session): Promise<Entry | undefined> {
  const name = row.get('account');
  if (name === undefined) return undefined;
  const { db, workspace, now, directory, report } = session;
  const account = { id: uuid(), name: name.slice(0, 300), domain: row.get('accountDomain')?.toLowerCase() ?? null };
  await db.insert(accounts).values({ workspaceId: workspace.id, ...account, createdAt: now, updatedAt: now });
  directory.add('accounts', account);
  report.notice(`Accounts that ${row.kind} name and that were not there were added`);
  return account;
}
