import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explain } from '../../src/language/explain.ts';
import { understand } from '../../src/language/understand.ts';
import { makeReader } from '../corpus/workspace.ts';

const reader = makeReader();
const words = [
  'move',
  'log',
  'call',
  'deal',
  'deals',
  'Acme',
  'Dana',
  'to',
  'the',
  'and',
  'negotiation',
  '$50k',
  'next',
  'Friday',
  ',',
  '.',
  'remind',
  'me',
  'it',
  'about',
  'note',
  ':',
  '"',
  "'s",
  '-',
  '\n',
  'over',
  'May',
  '<@U0KIM>',
  ':tada:',
  '30',
  'min',
  'won',
  '🎉',
];

describe('any text', () => {
  it('is read without an error', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ maxLength: 80 }), fc.string({ unit: 'grapheme', maxLength: 60 })), (text) => {
        expect(['read', 'ambiguous', 'abstained']).toContain(understand(text, reader).outcome);
      }),
      { numRuns: 150 },
    );
  });

  it('made of telling words is read without an error, each request by a known capability', () => {
    const names = new Set(reader.catalogue.map(({ name }) => name));
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 14 }), (list) => {
        const understanding = understand(list.join(' '), reader);
        const readings = understanding.outcome === 'read' ? understanding.requests : [];
        expect(readings.every(({ capability, score }) => names.has(capability) && score >= 0 && score <= 1)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    ['ten thousand letters', 'abcdefghij'.repeat(1000)],
    ['ten thousand characters of requests', 'move the acme deal to negotiation and call Dana '.repeat(200)],
    ['brackets', '(((([[[{{{'.repeat(1000)],
    ['digits', '1234567890 '.repeat(900)],
    ['nothing', ''],
    ['white space', ' \n\t '],
  ])('%s is read without an error', (_, text) => {
    expect(understand(text, reader).outcome).toBeDefined();
  });
});

describe('explain', () => {
  it('shows the values, the names and the readings weighed', () => {
    const explained = explain('move the Acme deal to negotiation, closing March 20', reader);
    expect(explained.readings[0]).toMatchObject({ capability: 'move_deal', unexplained: [] });
    expect(explained.values).toContainEqual({ kind: 'date', text: 'March 20', start: '2026-03-20' });
    expect(explained.values.some(({ kind, text }) => kind === 'name' && text === 'Acme')).toBe(true);
    expect(explained.values).toContainEqual({ kind: 'enum', text: 'negotiation', value: 'negotiation' });
  });
});
