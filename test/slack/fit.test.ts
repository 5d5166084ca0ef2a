import type { KnownBlock } from '@slack/types';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkMessage } from '../../src/playground/limits/check.ts';
import { fitBlocks, fitText } from '../../src/surfaces/slack/fit.ts';

const conversation = 'slack:T1:C1:1700000000.000100';
const words = (most: number) => fc.integer({ min: 1, max: most }).map((length) => 'x'.repeat(length));
const button = fc.record({
  type: fc.constant('button' as const),
  action_id: fc.constantFrom('run:one', 'run:two'),
  text: words(120).map((text) => ({ type: 'plain_text' as const, text })),
  value: words(2_400),
});
const mrkdwn = (most: number) => words(most).map((text) => ({ type: 'mrkdwn' as const, text }));
const block: fc.Arbitrary<KnownBlock> = fc.oneof(
  fc.record({
    type: fc.constant('header' as const),
    text: words(300).map((text) => ({ type: 'plain_text' as const, text })),
  }),
  fc.record({ type: fc.constant('section' as const), text: mrkdwn(4_000) }),
  fc.record({
    type: fc.constant('section' as const),
    fields: fc.array(mrkdwn(2_500), { minLength: 1, maxLength: 14 }),
  }),
  fc.record({ type: fc.constant('section' as const), text: mrkdwn(100), accessory: button }),
  fc.record({
    type: fc.constant('context' as const),
    elements: fc.array(mrkdwn(2_500), { minLength: 1, maxLength: 14 }),
  }),
  fc.record({
    type: fc.constant('actions' as const),
    elements: fc.array(button, { minLength: 1, maxLength: 30 }),
  }),
  fc.constant({ type: 'divider' as const }),
) as fc.Arbitrary<KnownBlock>;

describe('what is sent keeps to Slack’s limits', () => {
  it('whatever a card holds', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 70 }), (blocks) => {
        expect(checkMessage({ text: 'Text', blocks: fitBlocks(blocks, { conversation }) })).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('a card that fits stays as it is, but for the conversation on its buttons', () => {
    const card: KnownBlock[] = [
      { type: 'section', text: { type: 'mrkdwn', text: 'A deal' } },
      {
        type: 'actions',
        elements: [{ type: 'button', action_id: 'a', text: { type: 'plain_text', text: 'Won' }, value: '{}' }],
      },
    ];
    expect(fitBlocks(card, { conversation })).toEqual([card[0], { ...card[1], block_id: `1|${conversation}` }]);
  });

  it('a long list loses its end, says so, and keeps its buttons', () => {
    const line: KnownBlock = { type: 'section', text: { type: 'mrkdwn', text: 'A line' } };
    const actions: KnownBlock = {
      type: 'actions',
      elements: [{ type: 'button', action_id: 'a', text: { type: 'plain_text', text: 'More' }, value: '{}' }],
    };
    const fitted = fitBlocks([...Array.from({ length: 60 }, () => line), actions], { conversation });
    expect(fitted).toHaveLength(50);
    expect(fitted.slice(-2).map(({ type }) => type)).toEqual(['context', 'actions']);
  });

  it.each([
    ['', 'Rapport'],
    ['Short', 'Short'],
    ['x'.repeat(5_000), `${'x'.repeat(2_999)}…`],
  ])('text %#', (text, expected) => {
    expect(fitText(text)).toBe(expected);
  });
});
