import { describe, expect, it } from 'vitest';
import { catalogueByName } from '../../src/catalogue.ts';
import { refIn } from './corpus-workspace.ts';
import { keptAside } from './kept-aside/index.ts';
import { opened } from './opened/index.ts';
import { seenBreadth } from './seen-breadth/index.ts';
import { northwind } from './workspace.ts';

const parts = [...opened, ...keptAside, { workspace: northwind, cases: seenBreadth }];
const named = parts.map((part) => ({ ...part, team: part.workspace.actor.email.replace(/.*@/, '') }));

describe.each(named)('the corpus said at $team', ({ workspace, cases }) => {
  it('names only capabilities, fields and records that there are', () => {
    const calls = cases.flatMap(({ expect: end, also = [] }) =>
      [end, ...also].flatMap((each) => {
        if ('outcome' in each) return [];
        return 'several' in each ? each.several : [each];
      }),
    );
    for (const { capability, input } of calls) {
      const fields = catalogueByName.get(capability)?.fields ?? [];
      expect(fields.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(input)));
      for (const { name, kind, types = [] } of fields) {
        const id = input[name];
        if (kind !== 'reference' || id === undefined || id === 'team') continue;
        expect(types).toContain(refIn(workspace, String(id)).type);
      }
    }
  });

  it('asks about fields that some capability has', () => {
    const names = new Set([...catalogueByName.values()].flatMap(({ fields }) => fields.map(({ name }) => name)));
    const asked = cases.flatMap(({ expect: end }) =>
      'outcome' in end && 'about' in end && end.about ? [end.about] : [],
    );
    expect(asked.filter((name) => !names.has(name))).toEqual([]);
  });

  it('says nothing twice', () => {
    const messages = cases.flatMap(({ say }) => say.map((text) => text.toLowerCase()));
    expect(messages.length - new Set(messages).size).toBe(0);
  });
});
