import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EXAMPLE_RECORDS, exampleIndex } from './example-workspace.ts';
import { NameIndex } from './name-index.ts';
import type { NamedRecord, RecordType } from './named-record.ts';
import { RECORD_TYPES } from './record-types.ts';

const anyType = fc.constantFrom<RecordType>(...RECORD_TYPES);
const anyName = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.lorem({ maxCount: 12 }),
  )
  .filter((name) => name.trim() !== '');
const pieces = EXAMPLE_RECORDS.flatMap(({ name, email, handle }) => [
  name,
  name.toLowerCase(),
  email ?? "'s",
  handle ?? '@',
]);
const anyMessage = fc
  .array(
    fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'grapheme', maxLength: 12 }), fc.lorem({ maxCount: 2 })),
  )
  .map((parts) => parts.join(' '));

describe('NameIndex', () => {
  it('holds what is added, replaced and removed', () => {
    const index = new NameIndex();
    index.add({ type: 'account', id: 'a', name: 'Initech' });
    index.add({ type: 'contact', id: 'a', name: 'Milton Waddams' });
    expect(index.size).toBe(2);
    index.update({ type: 'account', id: 'a', name: 'Penetrode' });
    expect(index.size).toBe(2);
    expect(index.findIn('Initech')).toEqual([]);
    expect(index.lookup('penetrode')[0]?.record.id).toBe('a');
    expect(index.get('account', 'a')?.name).toBe('Penetrode');
    expect(index.remove('account', 'a')).toBe(true);
    expect(index.remove('account', 'a')).toBe(false);
    expect(index.get('account', 'a')).toBeUndefined();
    expect(index.get('contact', 'a')?.name).toBe('Milton Waddams');
    expect(index.size).toBe(1);
  });

  it('gives every record back as it was added', () => {
    const index = exampleIndex();
    for (const record of EXAMPLE_RECORDS) expect(index.get(record.type, record.id)).toMatchObject(record);
  });

  it('keeps UUIDs and other ids apart and whole', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.oneof(fc.uuid(), fc.string()), { maxLength: 50 }), (ids) => {
        const index = new NameIndex();
        for (const id of ids) index.add({ type: 'task', id, name: `Task ${id}`, ownerId: id, accountId: id });
        for (const id of ids) expect(index.get('task', id)).toMatchObject({ id, ownerId: id, accountId: id });
        expect(index.size).toBe(ids.length);
      }),
      { numRuns: 30 },
    );
  });

  it('reads every offset right', () => {
    const index = exampleIndex();
    fc.assert(
      fc.property(anyMessage, (text) => {
        for (const match of index.findIn(text)) {
          expect(match.text).toBe(text.slice(match.from, match.to));
          expect(match.to).toBeGreaterThan(match.from);
          expect(match.candidates.length).toBeGreaterThan(0);
          const scores = match.candidates.map(({ score }) => score);
          expect(scores.every((score) => score > 0 && score <= 1)).toBe(true);
          expect(scores).toEqual(scores.toSorted((left, right) => right - left));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('finds any name that is added, whatever its characters, and forgets it', () => {
    fc.assert(
      fc.property(anyType, anyName, (type, name) => {
        const index = new NameIndex();
        const text = `zzq ${name} qzz`;
        index.add({ type, id: 'x', name });
        const best = index.findIn(text).flatMap(({ candidates }) => candidates);
        expect(best.some(({ record, score }) => record.id === 'x' && score >= 0.3)).toBe(true);
        expect(index.lookup(name)[0]?.record.id).toBe('x');
        index.remove(type, 'x');
        expect(index.findIn(text)).toEqual([]);
        expect(index.lookup(name)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('answers as before after records were added and removed', () => {
    const other = fc.record<NamedRecord>({
      type: anyType,
      id: fc.uuid(),
      name: fc.oneof(fc.constantFrom(...pieces), anyName),
      aliases: fc.array(anyName, { maxLength: 2 }),
      accountId: fc.constantFrom('acme', 'globex', undefined),
    });
    const index = exampleIndex();
    const text = 'call Dana at Acme about GTX Pro; ask bob at Schafer for D-12, cc wu@globex.io';
    const before = JSON.stringify(index.findIn(text).map(sorted));
    fc.assert(
      fc.property(fc.array(other, { maxLength: 20 }), (others) => {
        for (const record of others) index.add(record);
        index.findIn(text);
        for (const record of others) index.remove(record.type, record.id);
        expect(JSON.stringify(index.findIn(text).map(sorted))).toBe(before);
        expect(index.size).toBe(EXAMPLE_RECORDS.length);
      }),
      { numRuns: 60 },
    );
  });

  it('never throws on random text', () => {
    const index = exampleIndex();
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), (text) => {
        index.findIn(text);
        index.lookup(text);
      }),
      { numRuns: 100 },
    );
  });

  it('reads long messages of nothing', () => {
    const index = exampleIndex();
    for (const text of [
      '@'.repeat(10_000),
      'a.'.repeat(5_000),
      'D-'.repeat(5_000),
      'acm '.repeat(2_500),
      "'s".repeat(5_000),
    ]) {
      expect(index.findIn(text).length).toBeLessThan(3_000);
    }
  });
});

function sorted({ candidates, ...match }: ReturnType<NameIndex['findIn']>[number]) {
  return { ...match, ids: candidates.map(({ record, score }) => `${record.id} ${score}`).toSorted() };
}
