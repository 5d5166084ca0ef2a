import { describe, expect, it } from 'vitest';
import { makeReader } from '../../test/corpus/workspace.ts';
import type { Field } from '../capability/fields.ts';
import { isCancel, isNo, isYes, readAnswer, readCorrection } from './read-answer.ts';

const reader = makeReader();

function field(capability: string, name: string): Field {
  const found = reader.catalogue.find((each) => each.name === capability)?.fields.find((each) => each.name === name);
  if (found === undefined) throw new Error(`${capability} has no field ${name}`);
  return found;
}

describe('yes, no and cancel', () => {
  it.each(['yes', 'Yep!', 'sure, go ahead', 'ok', ':+1:', '👍', 'yes please'])('“%s” is a yes', (text) => {
    expect([isYes(text), isNo(text), isCancel(text)]).toEqual([true, false, false]);
  });

  it.each(['> yes', '&gt; yes', '"yes"', '“yes”', "'yes'", '```yes```', '`yes`'])('quoted, “%s” is no yes', (text) => {
    expect([isYes(text), isNo(text), isCancel(text)]).toEqual([false, false, false]);
  });

  it.each(['no', 'Nope.', 'no thanks', "don't", ':-1:'])('“%s” is a no', (text) => {
    expect([isYes(text), isNo(text)]).toEqual([false, true]);
  });

  it.each(['cancel', 'never mind', 'nvm', 'forget it'])('“%s” calls it off', (text) => {
    expect(isCancel(text)).toBe(true);
  });

  it.each(['yes, and move D-4 to proposal', 'log a call', 'Acme', 'no answer', 'no, 55k', ''])(
    '“%s” is none of them',
    (text) => {
      expect([isYes(text), isNo(text), isCancel(text)]).toEqual([false, false, false]);
    },
  );
});

describe('readAnswer', () => {
  it.each<[string, string, string, unknown]>([
    ['move_deal', 'stage', 'negotiation please', 'negotiation'],
    ['move_deal', 'stage', 'neg', 'negotiation'],
    ['create_deal', 'amount', '$45k', { amount: 45_000, currency: 'USD' }],
    ['create_deal', 'expectedClose', 'on March 20', '2026-03-20'],
    ['log_activity', 'minutes', 'half an hour', 30],
    ['create_task', 'title', 'call the bank', 'call the bank'],
    ['create_deal', 'account', 'Globex', { id: 'globex', name: 'Globex' }],
    ['create_deal', 'account', 'for Globex', { id: 'globex', name: 'Globex' }],
    ['assign', 'to', 'me', { id: 'm-mia', name: 'Mia Torres', email: 'mia@northwind.test' }],
  ])('%s %s: %s', (capability, name, text, value) => {
    expect(readAnswer(text, field(capability, name), reader)).toMatchObject({ kind: 'value', value });
  });

  it('asks which of two', () => {
    const answer = readAnswer('Dana', field('log_activity', 'contact'), reader);
    expect(answer).toMatchObject({ kind: 'choice', options: [{ name: 'Dana Cole' }, { name: 'Dana Whitley' }] });
  });

  it('tells a name that nobody bears', () => {
    expect(readAnswer('Zorblatt', field('create_deal', 'account'), reader)).toEqual({
      kind: 'unknown',
      text: 'Zorblatt',
    });
  });

  it('does not take another request for an answer', () => {
    expect(readAnswer('show my overdue tasks', field('create_deal', 'account'), reader)).toEqual({ kind: 'none' });
    expect(readAnswer('move D-4 to proposal', field('create_task', 'title'), reader)).toEqual({ kind: 'none' });
  });

  it('tells a day that does not exist', () => {
    expect(readAnswer('February 30', field('create_deal', 'expectedClose'), reader).kind).toBe('impossible');
  });
});

describe('readCorrection', () => {
  const deal = { id: 'acme-renewal', name: 'Acme renewal' };
  const proposed = { capability: 'update_deal', input: { deal, amount: { amount: 50_000, currency: 'USD' } } };

  it.each([
    ['no, 55k', { deal, amount: { amount: 55_000, currency: 'USD' } }],
    ['sorry, 55k closing March 20', { deal, amount: { amount: 55_000, currency: 'USD' }, expectedClose: '2026-03-20' }],
    ['make it 60k', { deal, amount: { amount: 60_000, currency: 'USD' } }],
    ['log a call with Elena', undefined],
    ['no, log a call with Elena', undefined],
    ['no, leave it', undefined],
    ['55k is too much', undefined],
  ])('%s', (text, input) => {
    expect(readCorrection(text, proposed, reader)).toEqual(input);
  });
});
