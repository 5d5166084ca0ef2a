import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/catalogue.ts';
import { readInput } from '../../src/language/read-input.ts';
import { candidatesOf, prepare } from '../../src/language/rules/read-requests.ts';
import { makeExampleReader } from '../corpus/examples.ts';

const reader = makeExampleReader();

const examples = catalogue.flatMap(({ name, examples }) =>
  examples.map((example): [string, string] => [name, example]),
);

describe('the catalogue', () => {
  it.each(examples)('%s is what “%s” asks for', (name, example) => {
    const prepared = prepare(example, reader);
    const [best] = candidatesOf(prepared, 0, prepared.matching.lattice.message.tokens.length);
    expect(best?.reading.capability).toBe(name);
  });

  it('takes typed input as it is', () => {
    const capability = catalogue.find(({ name }) => name === 'find_deals');
    if (capability === undefined) throw new Error('find_deals is not in the catalogue');
    const input = { closing: { start: '2026-03-01', end: '2026-04-01' }, amount: { min: 1000, max: null } };
    expect(readInput(capability, input, reader).input).toEqual(input);
  });
});
