import type { KnownBlock } from '@slack/types';
import type { Reply } from '../../capability/reply.ts';

/** A reply as plain lines for the terminal: its blocks' texts, without marks, buttons as [labels]. */
export function replyAsText(reply: Reply): string {
  const lines = reply.blocks.flatMap(blockLines);
  return lines.length === 0 ? reply.text : lines.map(plain).join('\n');
}

function blockLines(block: KnownBlock): string[] {
  switch (block.type) {
    case 'header':
      return [block.text.text, '='.repeat(Math.min(block.text.text.length, 60))];
    case 'section':
      return [
        ...(block.text === undefined ? [] : [block.text.text]),
        ...(block.fields ?? []).map(({ text }) => `  ${text.replace('\n', ': ')}`),
      ];
    case 'context':
      return block.elements.flatMap((element) => ('text' in element && element.text ? [element.text] : []));
    case 'divider':
      return ['---'];
    case 'actions': {
      const labels = block.elements.flatMap((element) =>
        'text' in element && element.text ? [`[${element.text.text}]`] : [],
      );
      return labels.length === 0 ? [] : [labels.join(' ')];
    }
    case 'image':
      return [`(${block.alt_text})`];
    default:
      return [];
  }
}

const named: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&' };

function plain(mrkdwn: string): string {
  return mrkdwn
    .replace(/:[a-z0-9_+-]+:\s?/g, '')
    .replace(/\*([^*\n]+)\*/g, '$1')
    .replace(/(^|\W)_([^_\n]+)_(?=\W|$)/g, '$1$2')
    .replace(/&(lt|gt|amp);/g, (entity) => named[entity] ?? entity);
}
