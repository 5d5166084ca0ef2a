import type { JsonObject } from '../limits/check.ts';
import { isObject } from '../limits/walk.ts';

/**
 * The same mrkdwn in the part of it that slack-blocks-to-jsx reads: it takes no `mailto:` and `tel:` links with a label (it links
 * a bare address by itself), no entities inside links, and reads `&gt;` as a quotation wherever it stands.
 */
export function drawableMrkdwn(text: string): string {
  return text
    .split(/(```[\s\S]*?```|`[^`\n]*`)/u)
    .map((part, index) => (index % 2 === 1 ? part : drawableWords(part)))
    .join('');
}

function drawableWords(text: string): string {
  return text
    .replace(/<(?:mailto|tel):([^<>|]+)(?:\|([^<>]*))?>/gu, (_, address: string, label?: string) => label || address)
    .replace(/<https?:[^<>]+>/gu, (link) => link.replaceAll('&amp;', '&'))
    .replace(/(?<!^\s*)&gt;/gmu, '&#62;')
    .replaceAll('&lt;', '&#60;');
}

/** The same block, with every mrkdwn text in it made drawable. */
export function drawableBlock(block: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(block).map(([name, value]) => [
      name,
      block.type === 'mrkdwn' && name === 'text' && typeof value === 'string' ? drawableMrkdwn(value) : drawable(value),
    ]),
  );
}

function drawable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(drawable);
  return isObject(value) ? drawableBlock(value) : value;
}
