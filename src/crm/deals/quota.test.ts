import { describe, expect, it } from 'vitest';
import { type Quota, quotaWithin } from './quota.ts';

const quota = (startsOn: string, endsOn: string, amount: number): Quota => ({
  memberId: 'rob',
  startsOn,
  endsOn,
  amount,
  currency: 'USD',
});
const january = quota('2026-01-01', '2026-02-01', 100);
const february = quota('2026-02-01', '2026-03-01', 200);
const march = quota('2026-03-01', '2026-04-01', 400);
const quarter = quota('2026-01-01', '2026-04-01', 900);
const year = quota('2026-01-01', '2027-01-01', 3650);

describe('quotaWithin', () => {
  it.each([
    { name: 'the very one', rows: [january, quarter, year], start: '2026-01-01', end: '2026-04-01', comesTo: 900 },
    {
      name: 'the sum of months',
      rows: [march, january, february],
      start: '2026-01-01',
      end: '2026-04-01',
      comesTo: 700,
    },
    {
      name: 'months beside a quarter only once',
      rows: [january, quarter],
      start: '2026-01-01',
      end: '2027-01-01',
      comesTo: 900,
    },
    {
      name: 'a share of the shortest around',
      rows: [year, quarter],
      start: '2026-01-01',
      end: '2026-01-11',
      comesTo: 100,
    },
    { name: 'nothing where there is none', rows: [], start: '2026-01-01', end: '2026-04-01', comesTo: null },
    { name: 'nothing for another time', rows: [january], start: '2026-02-01', end: '2026-03-01', comesTo: null },
    { name: 'nothing for an open end', rows: [january], start: '2026-01-01', end: null, comesTo: null },
  ])('is $name', ({ rows, start, end, comesTo }) => {
    expect(quotaWithin(rows, { start, end })).toBe(comesTo);
  });
});
