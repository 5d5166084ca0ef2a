import type { KnownBlock } from '@slack/types';
import { context } from '../../capability/blocks.ts';
import { blockIdFor } from './conversation-key.ts';

/** Slack's limits that a message must keep to; see docs of Block Kit. Lengths are characters. */
const limits = {
  blocks: { message: 50, view: 100 },
  /** All the text that people read in a message's blocks. */
  characters: 12_800,
  /** That much of it may be what a card ends with. */
  tail: 4_000,
  text: 3_000,
  field: 2_000,
  header: 150,
  button: 75,
  value: 2_000,
  fields: 10,
  actions: 25,
  context: 10,
  plainText: 3_000,
} as const;

type Loose = Record<string, unknown>;

/**
 * Blocks that Slack takes: too many are cut from the end, though never the buttons and the small print that a card ends with;
 * texts are cut at their limits; twin action ids are told apart; and what has buttons carries its conversation.
 */
export function fitBlocks(
  blocks: readonly KnownBlock[],
  { conversation, surface = 'message' }: { conversation: string; surface?: 'message' | 'view' },
): KnownBlock[] {
  const fitted = blocks.flatMap((block) => fitBlock(block) ?? []);
  const shortened = shorten(fitted, limits.blocks[surface]);
  return shortened.map((block, index) =>
    hasButtons(block) && block.block_id === undefined ? { ...block, block_id: blockIdFor(index, conversation) } : block,
  );
}

/** Plain text that Slack takes beside blocks. */
export function fitText(text: string): string {
  return cutAt(text === '' ? 'Rapport' : text, limits.plainText);
}

function shorten(blocks: readonly KnownBlock[], most: number): KnownBlock[] {
  if (blocks.length <= most && lengthOf(blocks) <= limits.characters) return [...blocks];
  const tail = tailOf(blocks);
  const head = blocks.slice(0, blocks.length - tail.length);
  const kept: KnownBlock[] = [];
  let characters = lengthOf(tail);
  for (const block of head) {
    characters += lengthOf(block);
    if (characters > limits.characters || kept.length + tail.length + 1 >= most) break;
    kept.push(block);
  }
  return [...kept, context('Not everything fits here. Ask for less, or export it.'), ...tail];
}

/** The buttons and the small print that a card ends with. */
function tailOf(blocks: readonly KnownBlock[]): readonly KnownBlock[] {
  const bodyEnds = blocks.findLastIndex(({ type }) => type !== 'actions' && type !== 'context') + 1;
  const tail = blocks.slice(Math.max(bodyEnds, blocks.length - 3));
  return lengthOf(tail) <= limits.tail ? tail : [];
}

/** The block within Slack's limits; null where nothing of it is left. */
function fitBlock(block: KnownBlock): KnownBlock | null {
  const loose = block as unknown as Loose;
  switch (block.type) {
    case 'header':
      return withText(loose, limits.header);
    case 'section': {
      const fields = (block.fields ?? []).slice(0, limits.fields).map((field) => cutText(field, limits.field));
      const text = block.text && cutText(block.text, limits.text);
      if (!text && fields.length === 0) return null;
      const { fields: _, accessory, ...rest } = block;
      const beside = accessory && fitElement(accessory as unknown as Loose);
      return {
        ...rest,
        ...(text ? { text } : {}),
        ...(fields.length > 0 ? { fields } : {}),
        ...(beside && fits(beside) ? { accessory: beside } : {}),
      } as KnownBlock;
    }
    case 'actions': {
      const elements = unique(
        block.elements
          .slice(0, limits.actions)
          .map((element) => fitElement(element as unknown as Loose))
          .filter(fits),
      );
      return elements.length === 0 ? null : ({ ...block, elements } as unknown as KnownBlock);
    }
    case 'context': {
      const elements = block.elements
        .slice(0, limits.context)
        .map((element) => (element.type === 'image' ? element : cutText(element, limits.field)))
        .filter((element) => element.type === 'image' || element.text !== '');
      return elements.length === 0 ? null : { ...block, elements };
    }
    default:
      return block;
  }
}

function withText(block: Loose, most: number): KnownBlock | null {
  const text = cutText(block.text as { text: string }, most);
  return text.text.trim() === '' ? null : ({ ...block, text } as unknown as KnownBlock);
}

function fitElement(element: Loose): Loose {
  const { text } = element as { text?: { text: string } };
  return element.type === 'button' && text ? { ...element, text: cutText(text, limits.button) } : element;
}

/** A button that carries more than Slack takes could not be pressed: it is left out. */
function fits({ value = '' }: Loose): boolean {
  return String(value).length <= limits.value;
}

/** Slack refuses two elements of one block with the same action id, such as two people of one name. */
function unique(elements: readonly Loose[]): Loose[] {
  const seen = new Set<string>();
  return elements.map((element, index) => {
    const id = String(element.action_id ?? `action:${index}`);
    const own = seen.has(id) ? `${id.slice(0, 250)}#${index}` : id;
    seen.add(own);
    return { ...element, action_id: own };
  });
}

function cutText<Text extends { text: string }>(text: Text, most: number): Text {
  return { ...text, text: cutAt(text.text, most) };
}

function cutAt(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}

function hasButtons(block: KnownBlock): boolean {
  return (
    block.type === 'actions' || (block.type === 'section' && block.accessory !== undefined) || block.type === 'card'
  );
}

const readable = new Set(['text', 'title', 'caption', 'alt_text', 'label', 'name']);

/** Characters of what people read in a value; ids, button values and addresses do not count. */
function lengthOf(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, item) => sum + lengthOf(item), 0);
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value).reduce(
    (sum, [name, item]) => sum + (typeof item === 'string' ? (readable.has(name) ? item.length : 0) : lengthOf(item)),
    0,
  );
}
