import { describe, expect, it } from 'vitest';
import { formatPeriod } from './period.ts';

describe('formatPeriod', () => {
  it.each([
    ['2026-02-23', '2026-03-02', 'Feb 23 – Mar 1'],
    ['2026-03-03', '2026-03-04', 'Tue, Mar 3'],
    ['2025-12-29', '2026-01-05', 'Dec 29, 2025 – Jan 4'],
    ['2026-03-02', null, 'since Mon, Mar 2'],
    [null, '2026-03-07', 'until Fri, Mar 6'],
    [null, null, 'at any time'],
    ['2026-03-03T09:00:00-05:00', '2026-03-03T12:00:00-05:00', 'Tue, Mar 3'],
    ['2026-03-02T00:00:00-05:00', '2026-03-04T00:00:00-05:00', 'Mar 2 – Mar 3'],
  ])('shows %s to %s as %s', (start, end, expected) => {
    expect(formatPeriod({ start, end }, 'America/New_York', '2026-03-03', 'en-US')).toBe(expected);
  });
});
