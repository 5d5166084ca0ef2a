import { SURFACES, type Surface } from './blocks.ts';
import { LIMITS } from './limits.ts';
import { type JsonObject, type Problem, plain, type Shape, string, typed } from './rules.ts';
import { isObject, walk } from './walk.ts';

export type { Surface } from './blocks.ts';
export type { JsonObject, Problem } from './rules.ts';

/** What a message may carry that is checked here. */
export interface MessageParts {
  text?: unknown;
  blocks?: unknown;
  attachments?: unknown;
}

/**
 * Checks blocks as Slack would on one surface, and returns what it would refuse (none: an empty list).
 * Pointers begin with `/blocks` unless another `pointer` is given.
 */
export function checkBlocks(blocks: unknown, surface: Surface = 'message', pointer = '/blocks'): Problem[] {
  if (!Array.isArray(blocks)) return [{ pointer, code: 'wrong_type', message: 'must be a valid array of blocks' }];
  const most = surface === 'message' ? LIMITS.message.blocks : LIMITS.view.blocks;
  const tooMany =
    blocks.length > most ? [{ pointer, code: 'too_many', message: `no more than ${most} items allowed` }] : [];
  const rule = typed('block', SURFACES[surface]);
  const inside = blocks.flatMap((block, index) => [
    ...walk(block, rule, `${pointer}/${index}`),
    ...checkOneBlock(block, `${pointer}/${index}`),
  ]);
  return [...tooMany, ...inside, ...checkDuplicates(blocks, pointer), ...checkCharts(blocks, pointer)];
}

/** Checks a message's text and blocks together, lengths in all included. */
export function checkMessage(message: MessageParts): Problem[] {
  const problems: Problem[] = [];
  if (typeof message.text === 'string' && message.text.length > LIMITS.message.text) {
    problems.push({
      pointer: '/text',
      code: 'msg_too_long',
      message: `must be less than ${LIMITS.message.text + 1} characters`,
    });
  }
  if (message.blocks !== undefined) {
    problems.push(...checkBlocks(message.blocks));
    if (textLength(message.blocks) > LIMITS.message.blocksCharacters) {
      const most = LIMITS.message.blocksCharacters;
      problems.push({
        pointer: '/blocks',
        code: 'msg_blocks_too_long',
        message: `must be less than ${most} characters in all`,
      });
    }
  }
  if (Array.isArray(message.attachments)) {
    message.attachments.forEach((attachment, index) => {
      if (!isObject(attachment) || attachment.blocks === undefined) return;
      problems.push(...checkBlocks(attachment.blocks, 'message', `/attachments/${index}/blocks`));
    });
  }
  return problems;
}

const identifiers = {
  callback_id: string(LIMITS.identifier),
  external_id: string(LIMITS.identifier),
  private_metadata: string(LIMITS.view.privateMetadata),
};
const VIEWS: Readonly<Record<'modal' | 'home', Shape>> = {
  modal: {
    fields: {
      ...identifiers,
      type: { kind: 'any' },
      blocks: { kind: 'any' },
      title: plain(LIMITS.view.title),
      submit: plain(LIMITS.view.submit),
      close: plain(LIMITS.view.close),
      clear_on_close: { kind: 'boolean' },
      notify_on_close: { kind: 'boolean' },
      submit_disabled: { kind: 'boolean' },
    },
    required: ['blocks', 'title'],
  },
  home: { fields: { ...identifiers, type: { kind: 'any' }, blocks: { kind: 'any' } }, required: ['blocks'] },
};

/** Checks a modal or an App Home view. Pointers begin with `/view`. */
export function checkView(view: unknown, pointer = '/view'): Problem[] {
  if (!isObject(view)) return [{ pointer, code: 'wrong_type', message: 'must be a valid view' }];
  const { type } = view;
  if (type !== 'modal' && type !== 'home') {
    return [{ pointer: `${pointer}/type`, code: 'unknown_value', message: 'must be one of: modal, home' }];
  }
  const problems = walk(view, { kind: 'object', shape: VIEWS[type] }, pointer);
  if (view.blocks === undefined) return problems;
  problems.push(...checkBlocks(view.blocks, type, `${pointer}/blocks`));
  const asks = Array.isArray(view.blocks) && view.blocks.some((block) => isObject(block) && block.type === 'input');
  if (type === 'modal' && asks && view.submit === undefined) {
    problems.push({ pointer, code: 'missing', message: 'missing required field: submit (the view has inputs)' });
  }
  if (Buffer.byteLength(JSON.stringify(view)) > LIMITS.view.bytes) {
    problems.push({ pointer, code: 'view_too_large', message: `must be less than ${LIMITS.view.bytes} bytes` });
  }
  return problems;
}

/** One line per problem, as Slack writes them in `response_metadata.messages`. */
export function problemLines(problems: readonly Problem[]): string[] {
  return problems.map(({ pointer, message }) => `[ERROR] ${message} [json-pointer:${pointer}]`);
}

/** Characters of all that a person reads in these blocks; ids, values and addresses are not counted. */
export function textLength(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, item) => sum + textLength(item), 0);
  if (!isObject(value)) return 0;
  return Object.entries(value).reduce((sum, [name, field]) => {
    if (typeof field === 'string') return READ.has(name) ? sum + field.length : sum;
    return sum + textLength(field);
  }, 0);
}
const READ = new Set(['text', 'title', 'caption', 'alt_text', 'label', 'name']);

function checkOneBlock(block: unknown, pointer: string): Problem[] {
  if (!isObject(block)) return [];
  if (block.type === 'data_table' && textLength(block.rows) > LIMITS.dataTable.characters) {
    const most = LIMITS.dataTable.characters;
    return [
      { pointer: `${pointer}/rows`, code: 'too_long', message: `must be less than ${most + 1} characters in all` },
    ];
  }
  return [...checkActionIds(block, pointer), ...checkChart(block, pointer)];
}

function checkActionIds(block: JsonObject, pointer: string): Problem[] {
  if (!Array.isArray(block.elements)) return [];
  const seen = new Set<unknown>();
  return block.elements.flatMap((element, index) => {
    if (!isObject(element) || element.action_id === undefined) return [];
    const again = seen.has(element.action_id);
    seen.add(element.action_id);
    if (!again) return [];
    const message = `action_id "${String(element.action_id)}" already exists in this block`;
    return [{ pointer: `${pointer}/elements/${index}/action_id`, code: 'duplicate', message }];
  });
}

function checkChart(block: JsonObject, pointer: string): Problem[] {
  if (block.type !== 'data_visualization' || !isObject(block.chart)) return [];
  const { type } = block.chart;
  const needs = type === 'pie' ? 'segments' : 'series';
  if (block.chart[needs] !== undefined) return [];
  return [{ pointer: `${pointer}/chart`, code: 'missing', message: `missing required field: ${needs}` }];
}

function checkDuplicates(blocks: readonly unknown[], pointer: string): Problem[] {
  const seen = new Set<string>();
  return blocks.flatMap((block, index) => {
    if (!isObject(block) || typeof block.block_id !== 'string') return [];
    const again = seen.has(block.block_id);
    seen.add(block.block_id);
    const message = `block_id "${block.block_id}" already exists`;
    return again ? [{ pointer: `${pointer}/${index}/block_id`, code: 'duplicate', message }] : [];
  });
}

function checkCharts(blocks: readonly unknown[], pointer: string): Problem[] {
  const charts = blocks.filter((block) => isObject(block) && block.type === 'data_visualization');
  const most = LIMITS.message.dataVisualizations;
  if (charts.length <= most) return [];
  return [{ pointer, code: 'too_many', message: `no more than ${most} data_visualization blocks allowed` }];
}
