import type { WebClient } from '@slack/web-api';
import type { Logger } from 'pino';
import type { DeliveryResult, OutboxDelivery } from '../../delivery/outbox.ts';
import { type PostPayload, postMethod } from '../../delivery/post.ts';
import type { Chart } from '../../insight/charts/chart.ts';
import { drawChart } from '../../insight/charts/draw.ts';
import { wasPosted } from './arrived.ts';
import { channelId } from './channels.ts';
import type { ChartDelivery } from './charts.ts';
import { afterError, isRefusedContent, isUnreachable } from './delivery-errors.ts';
import { fitBlocks, fitText } from './fit.ts';
import { replaceLine } from './replace-line.ts';
import { respond } from './respond.ts';

/** What deliveries need. */
export interface DelivererOptions {
  readonly client: WebClient;
  readonly logger: Logger;
  readonly charts: ChartDelivery;
}

/** How posts of ours are marked, so that one that may have arrived can be looked for. */
export const replyEventType = 'rapport_reply';

/**
 * Sends one message of the outbox by Slack's Web API. A message that may have arrived before (a process died, a connection broke
 * off) is looked for first and not posted twice; one whose blocks Slack refuses is sent as its text.
 */
export function createDeliverer(options: DelivererOptions) {
  const { logger } = options;
  return async (message: OutboxDelivery): Promise<DeliveryResult> => {
    try {
      await send(options, message);
      return { status: 'sent' };
    } catch (error) {
      const result = afterError(error, message.attempts);
      const about = { id: message.id, method: message.method, attempts: message.attempts, result };
      if (result.status === 'failed') logger.error(about, 'Slack refused a message');
      else logger.warn(about, 'Slack did not take a message; it will be tried again');
      return result;
    }
  };
}

async function send(options: DelivererOptions, message: OutboxDelivery): Promise<void> {
  const { client, logger } = options;
  switch (message.method) {
    case postMethod:
      return announce(options, message);
    case 'chat.postMessage':
      return post(client, logger, message);
    case 'response_url':
      return respond(client, message);
    case 'replace_line':
      return replaceLine(client, message.payload);
    case 'upload_file':
      return upload(client, message.payload, fileOf(message.payload));
    case 'upload_chart':
      return upload(client, message.payload, await pictureOf(message.payload));
    default:
      return callOrText(client, logger, message, message.payload);
  }
}

/** Posts a reply that nobody asked for here, such as a digest, as a message of its own. */
async function announce({ client, logger, charts }: DelivererOptions, message: OutboxDelivery): Promise<void> {
  const { channel: said, reply } = message.payload as PostPayload;
  const channel = await channelId(client, said);
  const blocks = fitBlocks([...reply.blocks, ...charts.blocks(reply)], { conversation: `channel:${channel}` });
  const content = { text: fitText(reply.text), blocks };
  await post(client, logger, { ...message, method: 'chat.postMessage', payload: { channel, ...content } });
  for (const chart of charts.files(reply)) await upload(client, { channel }, await pictureOf({ chart }));
}

async function post(client: WebClient, logger: Logger, message: OutboxDelivery): Promise<void> {
  const { instead, ...payload } = message.payload;
  if (message.attempts > 1 && (await wasPosted(client, message))) return;
  const metadata = { event_type: replyEventType, event_payload: { id: message.id } };
  try {
    await callOrText(client, logger, message, { ...payload, metadata });
  } catch (error) {
    // The app is not in that channel: the person is answered directly.
    if (typeof instead !== 'string' || instead === payload.channel || !isUnreachable(error)) throw error;
    const { thread_ts: _, ...rest } = payload;
    await callOrText(client, logger, message, { ...rest, channel: instead, metadata });
  }
}

/** A person is better told in plain text than not at all. */
async function callOrText(
  client: WebClient,
  logger: Logger,
  { id, method }: OutboxDelivery,
  payload: Record<string, unknown>,
): Promise<void> {
  try {
    await client.apiCall(method, payload);
  } catch (error) {
    if (!isRefusedContent(error) || payload.blocks === undefined) throw error;
    logger.error({ id, method, error: String(error) }, 'Slack refused blocks; sending their text');
    const { blocks: _, ...rest } = payload;
    await client.apiCall(method, method === 'chat.update' ? { ...rest, blocks: [] } : rest);
  }
}

async function upload(client: WebClient, { channel, thread_ts: thread }: Payload, file: UploadedFile): Promise<void> {
  const { name, title, altText, content } = file;
  await client.filesUploadV2({
    channel_id: await channelId(client, String(channel)),
    ...(typeof thread === 'string' ? { thread_ts: thread } : {}),
    filename: name,
    title,
    ...(altText === undefined ? {} : { alt_text: altText }),
    file: content,
  } as Parameters<WebClient['filesUploadV2']>[0]);
}

type Payload = Readonly<Record<string, unknown>>;

interface UploadedFile {
  readonly name: string;
  readonly title: string;
  readonly altText?: string;
  readonly content: Buffer;
}

function fileOf({ name, content }: Payload): UploadedFile {
  return { name: String(name), title: String(name), content: Buffer.from(String(content), 'base64') };
}

async function pictureOf({ chart }: Payload): Promise<UploadedFile> {
  const { name, title, altText, ...drawn } = chart as Chart;
  return { name: `${name}.png`, title, altText: altText.slice(0, 1_000), content: await drawChart(drawn) };
}
