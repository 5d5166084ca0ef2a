import { describe, expect, it } from 'vitest';
import { needsOf, networkOf } from './network.ts';
import { PhraseError, parsePhrase } from './syntax.ts';

describe('parsePhrase', () => {
  it('takes words, slots, alternatives and optional parts apart', () => {
    const phrase = parsePhrase('(move|push) [the] {deal} to {stage}');
    expect(phrase).toMatchObject({
      kind: 'sequence',
      parts: [
        { kind: 'either', branches: [{ token: { word: 'move' } }, { token: { word: 'push' } }] },
        { kind: 'either', branches: [{ token: { word: 'the' } }, { kind: 'sequence', parts: [] }] },
        { kind: 'field', field: 'deal' },
        { token: { word: 'to' } },
        { kind: 'field', field: 'stage' },
      ],
    });
  });

  it('keeps a possessive behind a slot', () => {
    expect(parsePhrase("{account}('s|) phone")).toMatchObject({
      parts: [
        { field: 'account' },
        { branches: [{ token: { word: "'s" } }, { parts: [] }] },
        { token: { word: 'phone' } },
      ],
    });
  });

  it.each(['(move', 'move)', '[the', '{deal', '{}', 'a ] b'])('refuses “%s”', (phrase) => {
    expect(() => parsePhrase(phrase)).toThrow(PhraseError);
  });
});

describe('networkOf', () => {
  it('is anchored where no way through is without a telling word', () => {
    const anchored = (phrase: string) => networkOf(parsePhrase(phrase), () => false).anchored;
    expect(anchored('(move|push) {deal}')).toBe(true);
    expect(anchored('[move] {deal}')).toBe(false);
    expect(anchored('who am i')).toBe(false);
  });
});

describe('needsOf', () => {
  it('lists the stems without which a phrase cannot match', () => {
    expect(needsOf(parsePhrase('(move|push) [the] {deal} to {stage} stage'))).toEqual([['move', 'push'], ['stag']]);
    expect(needsOf(parsePhrase('[show] {account}'))).toEqual([]);
  });
});
