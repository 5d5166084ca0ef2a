import { and, eq, isNull, sql } from 'drizzle-orm';
import { accounts } from '../../accounts/tables.ts';
import type { Row } from './row.ts';
import type { Session } from './session.ts';

/** Sets the parents that accounts name, once all accounts are there. */
export async function linkParents(rows: readonly Row[], { db, workspace, directory, report }: Session): Promise<void> {
  for (const row of rows) {
    const parentName = row.get('parent');
    const child = row.name === undefined ? undefined : directory.byName('accounts', row.name);
    if (parentName === undefined || child === undefined) continue;
    const parent = directory.byName('accounts', parentName) ?? directory.byExternalId('accounts', parentName);
    if (parent === undefined || parent.id === child.id) {
      report.notice(`The parent account “${parentName}” is not there`);
      continue;
    }
    await db
      .update(accounts)
      .set({ parentId: parent.id })
      .where(and(eq(accounts.workspaceId, workspace.id), eq(accounts.id, child.id), isNull(accounts.parentId)));
  }
}

/** Brings the moment of the last activity up to date wherever activities were added. */
export async function touchLastActivity({ db, workspace }: Session): Promise<void> {
  for (const [table, column] of [
    ['accounts', 'account_id'],
    ['contacts', 'contact_id'],
    ['deals', 'deal_id'],
  ] as const) {
    await db.execute(sql`
      update ${sql.identifier(table)} as record set last_activity_at = latest.at
      from (
        select ${sql.identifier(column)} as id, max(occurred_at) as at from activities
        where workspace_id = ${workspace.id} group by 1
      ) as latest
      where record.workspace_id = ${workspace.id} and record.id = latest.id
        and record.last_activity_at is distinct from latest.at`);
  }
}
