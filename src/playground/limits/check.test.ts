import { describe, expect, it } from 'vitest';
import { checkBlocks, checkMessage, checkView, type JsonObject, problemLines, type Surface } from './check.ts';

const plain = (text: string) => ({ type: 'plain_text', text });
const section = (text: string) => ({ type: 'section', text: { type: 'mrkdwn', text } });
const button = (extra: JsonObject = {}) => ({ type: 'button', text: plain('Go'), action_id: 'go', ...extra });
const actions = (...elements: JsonObject[]) => ({ type: 'actions', elements });
const option = (value: string) => ({ text: plain(value), value });
const times = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, index) => make(index));
const raw = (text: string) => ({ type: 'raw_text', text });
const chart = (extra: JsonObject = {}) => ({
  type: 'data_visualization',
  title: 'Pipeline',
  chart: { type: 'pie', segments: [{ label: 'Won', value: 3 }] },
  ...extra,
});

describe('blocks within the limits', () => {
  it.each<[string, JsonObject]>([
    ['section', section('x'.repeat(3000))],
    ['header', { type: 'header', text: plain('x'.repeat(150)) }],
    ['actions of 25', actions(...times(25, (index) => button({ action_id: `a${index}` })))],
    ['table with numbers', { type: 'table', rows: [[raw('Deal'), { type: 'raw_number', value: 5, text: '5' }]] }],
    ['data table', { type: 'data_table', caption: 'Deals', rows: [[raw('Deal')], [raw('Acme')]], page_size: 10 }],
    ['pie chart', chart()],
    ['card', { type: 'card', title: { type: 'mrkdwn', text: 'Acme' }, actions: [button()] }],
    ['select', actions({ type: 'static_select', action_id: 's', options: times(100, (index) => option(`o${index}`)) })],
    ['rich text', { type: 'rich_text', elements: [] }],
    ['image', { type: 'image', image_url: 'http://127.0.0.1/charts/1.png', alt_text: 'Pipeline' }],
    ['text at its edge', { type: 'markdown', text: 'x'.repeat(12_000) }],
  ])('%s is taken', (_name, block) => {
    expect(checkBlocks([block])).toEqual([]);
  });
});

describe('blocks over the limits', () => {
  it.each<[string, unknown, string, string]>([
    ['section text', [section('x'.repeat(3001))], '/blocks/0/text/text', 'too_long'],
    ['empty text', [section('')], '/blocks/0/text/text', 'too_short'],
    ['section without anything', [{ type: 'section' }], '/blocks/0', 'missing'],
    ['eleven fields', [{ type: 'section', fields: times(11, () => plain('x')) }], '/blocks/0/fields', 'too_many'],
    ['header', [{ type: 'header', text: plain('x'.repeat(151)) }], '/blocks/0/text/text', 'too_long'],
    [
      'header in mrkdwn',
      [{ type: 'header', text: { type: 'mrkdwn', text: 'x' } }],
      '/blocks/0/text/type',
      'unknown_value',
    ],
    [
      '26 buttons',
      [actions(...times(26, (index) => button({ action_id: `a${index}` })))],
      '/blocks/0/elements',
      'too_many',
    ],
    ['button text', [actions(button({ text: plain('x'.repeat(76)) }))], '/blocks/0/elements/0/text/text', 'too_long'],
    ['button value', [actions(button({ value: 'x'.repeat(2001) }))], '/blocks/0/elements/0/value', 'too_long'],
    ['action_id', [actions(button({ action_id: 'x'.repeat(256) }))], '/blocks/0/elements/0/action_id', 'too_long'],
    ['the same action_id twice', [actions(button(), button())], '/blocks/0/elements/1/action_id', 'duplicate'],
    [
      '101 options',
      [actions({ type: 'static_select', options: times(101, (i) => option(`o${i}`)) })],
      '/blocks/0/elements/0/options',
      'too_many',
    ],
    [
      'six in an overflow',
      [actions({ type: 'overflow', options: times(6, (i) => option(`o${i}`)) })],
      '/blocks/0/elements/0/options',
      'too_many',
    ],
    ['51 blocks', times(51, () => section('x')), '/blocks', 'too_many'],
    [
      'the same block_id twice',
      [
        { ...section('a'), block_id: 'b' },
        { ...section('c'), block_id: 'b' },
      ],
      '/blocks/1/block_id',
      'duplicate',
    ],
    ['unknown block', [{ type: 'sparkle' }], '/blocks/0/type', 'unsupported_type'],
    ['unknown field', [{ ...section('x'), colour: 'red' }], '/blocks/0', 'unknown_field'],
    ['image without alt text', [{ type: 'image', image_url: 'https://example.com/a.png' }], '/blocks/0', 'missing'],
    [
      'image of no address',
      [{ type: 'image', image_url: 'a.png', alt_text: 'a' }],
      '/blocks/0/image_url',
      'bad_format',
    ],
    ['alert in a message', [{ type: 'alert', text: plain('x') }], '/blocks/0/type', 'unsupported_type'],
    ['101 table rows', [{ type: 'table', rows: times(101, () => [raw('x')]) }], '/blocks/0/rows', 'too_many'],
    ['21 table columns', [{ type: 'table', rows: [times(21, () => raw('x'))] }], '/blocks/0/rows/0', 'too_many'],
    ['data table of one row', [{ type: 'data_table', caption: 'c', rows: [[raw('x')]] }], '/blocks/0/rows', 'too_few'],
    [
      'big data table',
      [{ type: 'data_table', caption: 'c', rows: times(201, () => [raw('x'.repeat(100))]) }],
      '/blocks/0/rows',
      'too_long',
    ],
    ['three charts', [chart(), chart(), chart()], '/blocks', 'too_many'],
    ['chart title', [chart({ title: 'x'.repeat(51) })], '/blocks/0/title', 'too_long'],
    ['no list', 'hello', '/blocks', 'wrong_type'],
  ])('%s is refused', (_name, blocks, pointer, code) => {
    expect(checkBlocks(blocks)).toContainEqual(expect.objectContaining({ pointer, code }));
  });
});

describe('messages and views', () => {
  it('refuses text over 40,000 characters and blocks over 13,200 in all', () => {
    expect(checkMessage({ text: 'x'.repeat(40_001) })).toMatchObject([{ code: 'msg_too_long' }]);
    const blocks = times(5, () => section('x'.repeat(2900)));
    expect(checkMessage({ text: 'x', blocks })).toMatchObject([{ code: 'msg_blocks_too_long' }]);
  });

  const modal = (extra: JsonObject = {}) => ({ type: 'modal', title: plain('Deal'), blocks: [], ...extra });
  const input = { type: 'input', label: plain('Name'), element: { type: 'plain_text_input', action_id: 'v' } };
  it.each<[string, unknown, string]>([
    ['a title over 24', modal({ title: plain('x'.repeat(25)) }), '/view/title/text'],
    ['no title', { type: 'modal', blocks: [] }, '/view'],
    ['metadata over 3,000', modal({ private_metadata: 'x'.repeat(3001) }), '/view/private_metadata'],
    ['inputs without submit', modal({ blocks: [input] }), '/view'],
    ['101 blocks', modal({ blocks: times(101, () => section('x')) }), '/view/blocks'],
    ['a chart in a modal', modal({ blocks: [chart()] }), '/view/blocks/0/type'],
    ['a home with a title', { type: 'home', title: plain('x'), blocks: [] }, '/view'],
    ['another type', { type: 'sheet', blocks: [] }, '/view/type'],
  ])('refuses a view with %s', (_name, view, pointer) => {
    expect(checkView(view).map((problem) => problem.pointer)).toContain(pointer);
  });

  it.each<[Surface, number]>([
    ['message', 50],
    ['modal', 100],
    ['home', 100],
  ])('takes as many blocks in a %s as Slack: %i', (surface, most) => {
    expect(
      checkBlocks(
        times(most, () => section('x')),
        surface,
      ),
    ).toEqual([]);
    expect(
      checkBlocks(
        times(most + 1, () => section('x')),
        surface,
      ),
    ).toHaveLength(1);
  });

  it('writes problems as Slack does', () => {
    expect(problemLines(checkBlocks([section('x'.repeat(3001))]))).toEqual([
      '[ERROR] must be less than 3001 characters [json-pointer:/blocks/0/text/text]',
    ]);
  });
});
