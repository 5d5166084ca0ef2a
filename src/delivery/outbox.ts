import { and, eq, sql } from 'drizzle-orm';
import { v7 as uuid } from 'uuid';
import type { Database } from '../database/connection.ts';
import { asDispatcher, inWorkspace, type Transaction } from '../database/transaction.ts';
import { outbox } from './tables.ts';

/** What is to be sent. */
export interface OutboxMessage {
  /** The channel it goes to; messages to one destination keep their order. */
  readonly destination: string;
  /** A method of the surface's protocol, such as chat.postMessage. */
  readonly method: string;
  readonly payload: Record<string, unknown>;
}

/** A message on its way: `attempts` counts this one, so from 2 on it may have arrived already. */
export interface OutboxDelivery extends OutboxMessage {
  readonly id: string;
  readonly workspaceId: string;
  readonly attempts: number;
}

/** How a delivery ended: sent; to be tried again, after `seconds`; or refused for good. */
export type DeliveryResult =
  | { readonly status: 'sent' }
  | { readonly status: 'retry'; readonly seconds: number; readonly reason: string }
  | { readonly status: 'failed'; readonly reason: string };

/** Seconds for which a delivery under way is left alone; a delivery must end, or be cut off, before. */
export const deliverySeconds = 15;

/** Keeps a message to be sent, in the transaction of its cause. */
export async function send(db: Transaction, workspaceId: string, message: OutboxMessage, now: Date): Promise<void> {
  await db.insert(outbox).values({ workspaceId, id: uuid(), ...message, nextAttemptAt: now, createdAt: now });
}

/** Sends the next message that is due, if there is one; returns whether there was. `lease` is in seconds. */
export async function deliverNext(
  database: Database,
  now: () => Date,
  deliver: (message: OutboxDelivery) => Promise<DeliveryResult>,
  lease = deliverySeconds,
): Promise<boolean> {
  const message = await asDispatcher(database, (db) => claimNext(db, now(), lease));
  if (message === undefined) return false;
  const result = await deliver(message);
  const after =
    result.status === 'retry'
      ? { nextAttemptAt: new Date(now().getTime() + result.seconds * 1000), lastError: result.reason }
      : result.status === 'failed'
        ? { status: 'failed' as const, lastError: result.reason }
        : { status: 'sent' as const, sentAt: now() };
  await inWorkspace(database, message.workspaceId, (db) =>
    db
      .update(outbox)
      .set(after)
      .where(and(eq(outbox.workspaceId, message.workspaceId), eq(outbox.id, message.id))),
  );
  return true;
}

/** Takes the oldest message of a destination that is due, by a lease that outlives a process only for seconds. */
async function claimNext(db: Transaction, now: Date, lease: number): Promise<OutboxDelivery | undefined> {
  const [row] = await db
    .select()
    .from(outbox)
    .where(
      sql`${outbox.status} = 'pending' and ${outbox.nextAttemptAt} <= ${now.toISOString()}::timestamptz and not exists (
        select 1 from outbox earlier
        where earlier.status = 'pending' and earlier.workspace_id = ${outbox.workspaceId}
          and earlier.destination = ${outbox.destination} and earlier.sequence < ${outbox.sequence})`,
    )
    .orderBy(outbox.sequence)
    .limit(1)
    .for('update', { skipLocked: true });
  if (row === undefined) return undefined;
  const attempts = row.attempts + 1;
  await db
    .update(outbox)
    .set({ attempts, nextAttemptAt: new Date(now.getTime() + lease * 1000) })
    .where(and(eq(outbox.workspaceId, row.workspaceId), eq(outbox.id, row.id)));
  return { ...row, attempts };
}
