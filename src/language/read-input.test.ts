import { describe, expect, it } from 'vitest';
import { makeReader } from '../../test/corpus/workspace.ts';
import type { RawInput } from '../capability/capability.ts';
import { readInput } from './read-input.ts';

const reader = makeReader();

function read(name: string, spoken: RawInput) {
  const capability = reader.catalogue.find((each) => each.name === name);
  if (capability === undefined) throw new Error(`There is no ${name}`);
  return readInput(capability, spoken, reader);
}

describe('readInput', () => {
  it('resolves what is said as a person would', () => {
    const { input } = read('create_deal', {
      account: 'Globex',
      amount: '$45k',
      expectedClose: 'end of March',
      stage: 'Neg',
    });
    expect(input).toEqual({
      account: { id: 'globex', name: 'Globex' },
      amount: { amount: 45_000, currency: 'USD' },
      expectedClose: '2026-03-31',
      stage: 'negotiation',
    });
  });

  it('looks for a first name at the account said along', () => {
    const { input, choices } = read('log_activity', { type: 'call', contact: 'Dana', account: 'Globex' });
    expect(choices).toEqual([]);
    expect(input).toMatchObject({ contact: { id: 'dana-g' }, account: { id: 'globex' } });
  });

  it('leaves typed values alone', () => {
    const input = {
      account: { id: 'acme', name: 'Acme Corp' },
      amount: { amount: 5, currency: 'EUR' },
      expectedClose: '2026-05-01',
    };
    expect(read('create_deal', input).input).toEqual(input);
  });

  it('takes a bare number for money in the workspace’s currency', () => {
    expect(read('create_deal', { account: 'Globex', amount: 500 }).input.amount).toEqual({
      amount: 500,
      currency: 'USD',
    });
  });

  it('tells unknown names, open choices and impossible days', () => {
    expect(read('create_deal', { account: 'Zorblatt' }).unknown).toEqual([{ field: 'account', text: 'Zorblatt' }]);
    expect(read('log_activity', { contact: 'Dana' }).choices[0]?.options.map(({ name }) => name)).toEqual([
      'Dana Cole',
      'Dana Whitley',
    ]);
    expect(read('create_deal', { expectedClose: 'Feb 30' }).impossible[0]?.field).toBe('expectedClose');
  });

  it('keeps what it cannot read and does not know, for validation to name', () => {
    expect(read('create_deal', { amount: 'plenty', colour: 'blue' }).input).toEqual({
      amount: 'plenty',
      colour: 'blue',
    });
  });
});
