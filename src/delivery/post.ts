import type { Reply } from '../capability/reply.ts';
import type { Transaction } from '../database/transaction.ts';
import { send } from './outbox.ts';

/** The method of an outbox message that is a whole reply; the surface that delivers it turns it into its protocol. */
export const postMethod = 'post_reply';

/** The payload of such a message. */
export interface PostPayload extends Record<string, unknown> {
  /** A channel's id, or its name with a #. */
  readonly channel: string;
  readonly reply: Reply;
}

/** Posts a reply to a channel of its own accord, once the transaction commits. */
export async function post(
  db: Transaction,
  workspaceId: string,
  channel: string,
  reply: Reply,
  now: Date,
): Promise<void> {
  const payload: PostPayload = { channel, reply };
  await send(db, workspaceId, { destination: channel, method: postMethod, payload }, now);
}
