import type { KnownBlock } from '@slack/types';
import type { WebClient } from '@slack/web-api';

/**
 * Replaces one line of a list that was posted, by what came of its button: the list is read anew, since other lines may have
 * been replaced meanwhile. Only the result's first paragraph goes there, with the button that takes it back.
 */
export async function replaceLine(client: WebClient, payload: Record<string, unknown>): Promise<void> {
  const channel = String(payload.channel);
  const ts = String(payload.ts);
  const shown = await findMessage(client, channel, ts);
  if (shown === null) return;
  const line = lineOf(payload.blocks as readonly KnownBlock[], String(payload.block_id));
  const blocks = shown.blocks.map((block) => (block.block_id === payload.block_id ? line : block));
  await client.chat.update({ channel, ts, text: shown.text, blocks });
}

interface Shown {
  readonly text: string;
  readonly blocks: readonly KnownBlock[];
}

async function findMessage(client: WebClient, channel: string, ts: string): Promise<Shown | null> {
  const exactly = { channel, latest: ts, oldest: ts, inclusive: true, limit: 1 };
  const inFlow = (await client.conversations.history(exactly)).messages?.find((message) => message.ts === ts);
  const found =
    inFlow ?? (await client.conversations.replies({ ...exactly, ts })).messages?.find((message) => message.ts === ts);
  if (found === undefined) return null;
  return { text: found.text ?? '', blocks: (found.blocks ?? []) as unknown as readonly KnownBlock[] };
}

function lineOf(result: readonly KnownBlock[], blockId: string): KnownBlock {
  const first = result.find((block) => block.type === 'section');
  const undo = result
    .flatMap((block) => (block.type === 'actions' ? block.elements : []))
    .find((element) => element.type === 'button' && element.value?.includes('"capability":"undo"'));
  if (first === undefined || first.type !== 'section') return { type: 'divider', block_id: blockId };
  const { accessory: _, ...text } = first;
  return { ...text, block_id: blockId, ...(undo?.type === 'button' ? { accessory: undo } : {}) };
}
