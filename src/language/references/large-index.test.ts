import { beforeAll, describe, expect, it } from 'vitest';
import { inventRecords } from '../../bench/invented-names.ts';
import { NameIndex } from './name-index.ts';
import type { NamedRecord } from './named-record.ts';

describe('an index of 20,000 records', () => {
  const index = new NameIndex();
  let records: NamedRecord[] = [];

  beforeAll(() => {
    records = [...inventRecords(5_000, 15_000, 7)];
    for (const record of records) index.add(record);
  });

  it('finds each of them by its full name, e-mail and domain', () => {
    expect(index.size).toBe(20_000);
    for (const record of records.filter((_, at) => at % 20 === 0)) {
      const named = index.findIn(`a call with ${record.name} went well`).flatMap(({ candidates }) => candidates);
      expect(named.some((one) => one.record.name === record.name && one.score > 0.5)).toBe(true);
      if (record.email) expect(index.lookup(record.email)[0]?.record.id).toBe(record.id);
      if (record.domain) expect(index.lookup(record.domain)[0]?.record.id).toBe(record.id);
    }
  });

  it('finds the one at an account among many of a first name', () => {
    const danas = records.filter(({ type, name }) => type === 'contact' && name.startsWith('Dana '));
    expect(danas.length).toBeGreaterThan(100);
    for (const dana of danas.slice(0, 20)) {
      const accountIds = [dana.accountId ?? ''];
      const found = index.findIn('ask Dana', { accountIds }).flatMap(({ candidates }) => candidates);
      expect(found.map(({ record }) => record.id)).toContain(dana.id);
      const preferredIds = new Set([dana.id]);
      expect(index.findIn('ask Dana', { preferredIds })[0]?.candidates[0]?.record.id).toBe(dana.id);
    }
  });

  it('is empty again when all are removed', () => {
    for (const { type, id } of records) expect(index.remove(type, id)).toBe(true);
    expect(index.size).toBe(0);
    for (const { name } of records.slice(0, 200)) expect(index.findIn(name)).toEqual([]);
  });
});
