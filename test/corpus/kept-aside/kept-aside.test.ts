import { describe, expect, it } from 'vitest';
import { catalogueByName } from '../../../src/catalogue.ts';
import { ref } from '../workspace.ts';
import { keptAside } from './index.ts';

const calls = keptAside.flatMap((each) =>
  [each.expect, ...(each.also ?? [])].flatMap((end) => {
    if ('outcome' in end) return [];
    return 'several' in end ? end.several : [end];
  }),
);

describe('the blind corpus', () => {
  it('names only capabilities, fields and records that there are', () => {
    for (const { capability, input } of calls) {
      const fields = catalogueByName.get(capability)?.fields ?? [];
      expect(fields.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(input)));
      for (const { name, kind, types = [] } of fields) {
        const id = input[name];
        if (kind !== 'reference' || id === undefined || id === 'team') continue;
        expect(types).toContain(ref(String(id)).type);
      }
    }
  });

  it('asks about fields that some capability has', () => {
    const names = new Set([...catalogueByName.values()].flatMap(({ fields }) => fields.map(({ name }) => name)));
    const asked = keptAside.flatMap(({ expect: end }) =>
      'outcome' in end && 'about' in end && end.about ? [end.about] : [],
    );
    expect(asked.filter((name) => !names.has(name))).toEqual([]);
  });

  it('says nothing twice', () => {
    const messages = keptAside.flatMap(({ say }) => say.map((text) => text.toLowerCase()));
    expect(messages.length - new Set(messages).size).toBe(0);
  });
});
