import { and, eq, lt, notLike } from 'drizzle-orm';
import { listWorkspaces } from '../crm/team/workspaces.ts';
import type { Database } from '../database/connection.ts';
import { inWorkspace } from '../database/transaction.ts';
import { inbox, outbox } from './tables.ts';

/** Days for which what was handled and sent is kept: longer than any sender repeats an event. */
const keptDays = 7;

/**
 * Forgets what people wrote and were answered, once it is handled and sent: the records hold what matters. Welcomes are kept,
 * so that nobody is welcomed twice.
 */
export async function forgetDelivered(database: Database, now: Date): Promise<void> {
  const before = new Date(now.getTime() - keptDays * 86_400_000);
  for (const { id } of await listWorkspaces(database)) {
    await inWorkspace(database, id, async (db) => {
      const handled = and(eq(inbox.status, 'done'), lt(inbox.receivedAt, before), notLike(inbox.eventId, 'welcome:%'));
      await db.delete(inbox).where(and(eq(inbox.workspaceId, id), handled));
      await db
        .delete(outbox)
        .where(and(eq(outbox.workspaceId, id), eq(outbox.status, 'sent'), lt(outbox.createdAt, before)));
    });
  }
}
