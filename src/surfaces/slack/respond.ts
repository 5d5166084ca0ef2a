import type { WebClient } from '@slack/web-api';
import type { OutboxDelivery } from '../../delivery/outbox.ts';
import { ResponseUrlError } from './delivery-errors.ts';

const patienceMilliseconds = 8_000;

/**
 * Posts to a response_url. One that has expired (after half an hour or five uses) cannot take the answer any more: the person
 * then gets it directly, unless it was only to tidy up.
 */
export async function respond(client: WebClient, { payload }: OutboxDelivery): Promise<void> {
  const body = payload.body as Record<string, unknown>;
  const response = await fetch(String(payload.url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(patienceMilliseconds),
  });
  if (response.ok) return;
  const expired = response.status === 404 || response.status === 410;
  if (!expired) throw new ResponseUrlError(response.status, secondsOf(response.headers.get('retry-after')));
  if (body.delete_original === true) return;
  const { text, blocks } = body as { text: string; blocks: never };
  await client.chat.postMessage({ channel: String(payload.user), text, blocks });
}

function secondsOf(header: string | null): number | null {
  const seconds = Number(header);
  return header !== null && Number.isFinite(seconds) ? seconds : null;
}
