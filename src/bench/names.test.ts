import { describe, expect, it } from 'vitest';
import { benchmarkNames } from './names.ts';

describe('the benchmark of names', () => {
  it('measures what it says, on names that are found', () => {
    const measured = benchmarkNames(300, 900, 100);
    expect(measured).toMatchObject({ accounts: 300, contacts: 900, messages: 100 });
    expect(measured.found).toBeGreaterThan(0.9);
    expect(measured.p50Ms).toBeLessThanOrEqual(measured.p99Ms);
    expect(Object.values(measured).every((value) => Number.isFinite(value))).toBe(true);
  });
});
