import type { WebClient } from '@slack/web-api';
import type { OutboxDelivery } from '../../delivery/outbox.ts';
import { channelId } from './channels.ts';

/** A message as history lists it. */
interface Listed {
  readonly metadata?: { readonly event_payload?: { readonly id?: unknown } };
}

/** True where a post of ours, known by the id in its metadata, is among the latest of its channel or thread. */
export async function wasPosted(client: WebClient, { id, payload }: OutboxDelivery): Promise<boolean> {
  const { thread_ts: thread } = payload;
  const channel = await channelId(client, String(payload.channel));
  const common = { channel, limit: 100, include_all_metadata: true };
  const listed =
    typeof thread === 'string'
      ? await latestReplies(client, { ...common, ts: thread })
      : (await client.conversations.history(common)).messages;
  return ((listed ?? []) as Listed[]).some(({ metadata }) => metadata?.event_payload?.id === id);
}

/** A thread is listed from its beginning; only its end matters here. */
async function latestReplies(
  client: WebClient,
  request: { channel: string; ts: string; limit: number; include_all_metadata: boolean },
): Promise<unknown[]> {
  const found: unknown[] = [];
  let cursor: string | undefined;
  do {
    const page = await client.conversations.replies({ ...request, ...(cursor ? { cursor } : {}) });
    found.push(...(page.messages ?? []));
    cursor = page.response_metadata?.next_cursor || undefined;
  } while (cursor !== undefined);
  return found;
}
