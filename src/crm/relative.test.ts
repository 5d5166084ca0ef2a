import { describe, expect, it } from 'vitest';
import { absoluteMoney, absoluteTime } from './relative.ts';

describe('absoluteTime', () => {
  it.each([
    [{ relative: { days: 14 } }, '2026-03-10', '2026-03-24'],
    [{ relative: { days: -3 } }, '2026-03-01', '2026-02-26'],
    [{ relative: { months: 1 } }, '2026-01-31', '2026-02-28'],
    [{ relative: { days: 7 } }, '2026-03-06T15:00:00-05:00', '2026-03-13T15:00:00-04:00'],
    ['2026-05-01', '2026-03-10', '2026-05-01'],
    [undefined, '2026-03-10', undefined],
  ])('of %j from %s is %s', (said, from, expected) => {
    expect(absoluteTime(said, from, 'America/New_York')).toBe(expected);
  });
});

describe('absoluteMoney', () => {
  const usd = (amount: number) => ({ amount, currency: 'USD' });
  it.each([
    [{ relative: { amount: 500 } }, usd(1000), usd(1500)],
    [{ relative: { amount: -500, currency: 'USD' } }, usd(1000), usd(500)],
    [{ relative: { amount: 500, currency: 'EUR' } }, usd(1000), { amount: 500, currency: 'EUR' }],
    [{ relative: { amount: 500 } }, null, { amount: 500, currency: 'GBP' }],
    [usd(7), usd(1000), usd(7)],
  ])('of %j to %j is %j', (said, current, expected) => {
    expect(absoluteMoney(said, current, 'GBP')).toEqual(expected);
  });
});
