import type { JsonObject } from '../limits/check.ts';
import { isObject } from '../limits/walk.ts';
import type { Identifiers } from './identifiers.ts';

/** The same blocks with an id for each block and interactive element that came without one, as Slack gives them. */
export function withIds(blocks: readonly JsonObject[], identifiers: Identifiers): JsonObject[] {
  return blocks.map((block) => {
    const named: JsonObject = { ...block, block_id: block.block_id ?? identifiers.next('b') };
    if (Array.isArray(block.elements)) {
      named.elements = block.elements.map((element) =>
        block.type === 'carousel' ? nameButtons(element, identifiers) : nameElement(element, identifiers),
      );
    }
    if (block.accessory) named.accessory = nameElement(block.accessory, identifiers);
    if (block.element) named.element = nameElement(block.element, identifiers);
    if (Array.isArray(block.child_blocks))
      named.child_blocks = withIds(block.child_blocks.filter(isObject), identifiers);
    return block.type === 'card' ? nameButtons(named, identifiers) : named;
  });
}

function nameButtons(card: unknown, identifiers: Identifiers): JsonObject {
  if (!isObject(card) || !Array.isArray(card.actions)) return isObject(card) ? card : {};
  return {
    ...card,
    block_id: card.block_id ?? identifiers.next('b'),
    actions: card.actions.map((button) => nameElement(button, identifiers)),
  };
}

const NOT_INTERACTIVE = new Set(['image', 'plain_text', 'mrkdwn', 'url']);

function nameElement(element: unknown, identifiers: Identifiers): JsonObject {
  if (!isObject(element)) return {};
  const { type } = element;
  if (typeof type !== 'string' || NOT_INTERACTIVE.has(type) || type.startsWith('rich_text_')) return element;
  return { ...element, action_id: element.action_id ?? identifiers.next('a') };
}
