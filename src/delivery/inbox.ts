import { and, eq, sql } from 'drizzle-orm';
import type { Database } from '../database/connection.ts';
import { asDispatcher, enterWorkspace, inWorkspace, type Transaction } from '../database/transaction.ts';
import { inbox } from './tables.ts';

/** What arrived and is to be handled. */
export interface InboxEvent {
  readonly workspaceId: string;
  /** The sender's own id of the event; a second one with the same id is the same event. */
  readonly eventId: string;
  /** Events of one conversation are handled in the order of arrival. */
  readonly conversation: string;
  readonly payload: Record<string, unknown>;
}

/** An event as it was stored. */
export interface ReceivedEvent extends InboxEvent {
  readonly receivedAt: Date;
}

/** Handles an event in the transaction that also marks it as done; what it returns runs once that is committed. */
export type HandleEvent = (event: ReceivedEvent, db: Transaction) => Promise<() => void | Promise<void>>;

/** How often a failing event is tried before it is given up. */
const maximumAttempts = 5;

/** Puts an event on disk; false where it is there already. Answer the sender only after this. */
export async function receive(database: Database, event: InboxEvent, now: Date): Promise<boolean> {
  const inserted = await inWorkspace(database, event.workspaceId, (db) =>
    db
      .insert(inbox)
      .values({ ...event, receivedAt: now, nextAttemptAt: now })
      .onConflictDoNothing()
      .returning({ sequence: inbox.sequence }),
  );
  return inserted.length > 0;
}

/**
 * Handles the next event that is due, if there is one; returns whether there was.
 *
 * The event's row stays locked meanwhile, so that another process takes another conversation's; a process that dies lets go of
 * it, and the event is handled by the next.
 *
 * @param giveUp called in the transaction that marks an event as failed for good, to tell its sender
 */
export async function handleNext(
  database: Database,
  now: Date,
  handle: HandleEvent,
  giveUp: (event: InboxEvent, db: Transaction, error: unknown) => Promise<void>,
): Promise<boolean> {
  let claimed: (ReceivedEvent & { sequence: number; attempts: number }) | undefined;
  let afterCommit: Awaited<ReturnType<HandleEvent>> | undefined;
  try {
    afterCommit = await asDispatcher(database, async (db) => {
      claimed = await claimNext(db, now);
      if (claimed === undefined) return undefined;
      await enterWorkspace(db, claimed.workspaceId);
      const after = await handle(claimed, db);
      await db
        .update(inbox)
        .set({ status: 'done' })
        .where(and(eq(inbox.workspaceId, claimed.workspaceId), eq(inbox.sequence, claimed.sequence)));
      return after;
    });
  } catch (error) {
    if (claimed === undefined) throw error;
    await recordFailure(database, claimed, now, error, giveUp);
    return true;
  }
  // Not above: what fails after the commit must not count as the event's failure, or the event would be handled twice.
  await afterCommit?.();
  return claimed !== undefined;
}

async function claimNext(db: Transaction, now: Date) {
  const [row] = await db
    .select()
    .from(inbox)
    .where(
      sql`${inbox.status} = 'pending' and ${inbox.nextAttemptAt} <= ${now.toISOString()}::timestamptz and not exists (
        select 1 from inbox earlier
        where earlier.status = 'pending' and earlier.workspace_id = ${inbox.workspaceId}
          and earlier.conversation = ${inbox.conversation} and earlier.sequence < ${inbox.sequence})`,
    )
    .orderBy(inbox.sequence)
    .limit(1)
    .for('update', { skipLocked: true });
  return row;
}

async function recordFailure(
  database: Database,
  event: InboxEvent & { sequence: number; attempts: number },
  now: Date,
  error: unknown,
  giveUp: (event: InboxEvent, db: Transaction, error: unknown) => Promise<void>,
): Promise<void> {
  const attempts = event.attempts + 1;
  const failed = attempts >= maximumAttempts;
  await inWorkspace(database, event.workspaceId, async (db) => {
    const stillPending = await db
      .update(inbox)
      .set({
        attempts,
        status: failed ? 'failed' : 'pending',
        nextAttemptAt: new Date(now.getTime() + 500 * 2 ** attempts),
        lastError: error instanceof Error ? error.message : String(error),
      })
      .where(
        and(eq(inbox.workspaceId, event.workspaceId), eq(inbox.sequence, event.sequence), eq(inbox.status, 'pending')),
      )
      .returning({ sequence: inbox.sequence });
    if (failed && stillPending.length > 0) await giveUp(event, db, error);
  });
}
