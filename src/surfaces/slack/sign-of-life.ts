import type { WebClient } from '@slack/web-api';
import type { Logger } from 'pino';
import type { Arrival } from './arrival.ts';

/** After this long people wonder whether they were heard. */
const patienceMilliseconds = 800;
const emoji = 'eyes';

/**
 * Runs `work`, and marks the message that it answers with a pair of eyes where it takes long; they go away once it is done. That
 * it could not be marked is no matter.
 */
export async function withSignOfLife<Result>(
  client: WebClient,
  logger: Logger,
  { place, ts }: Arrival,
  work: () => Promise<Result>,
): Promise<Result> {
  const { channel } = place;
  if (channel === null || ts === null) return work();
  const mark = { channel, timestamp: ts, name: emoji };
  const quietly = (call: Promise<unknown>) =>
    call.catch((error: unknown) => logger.debug({ error: String(error) }, 'A message could not be marked'));
  let marking: Promise<unknown> | undefined;
  const timer = setTimeout(() => {
    marking = quietly(client.reactions.add(mark));
  }, patienceMilliseconds);
  try {
    return await work();
  } finally {
    clearTimeout(timer);
    if (marking !== undefined) void marking.then(() => quietly(client.reactions.remove(mark)));
  }
}
