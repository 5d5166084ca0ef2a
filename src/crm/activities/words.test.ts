import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatMinutes } from './words.ts';

describe('formatMinutes', () => {
  it.each([
    [1, '1 min'],
    [59, '59 min'],
    [60, '1 h'],
    [75, '1 h 15 min'],
    [120_000, '2,000 h'],
  ])('shows %i as %s', (minutes, expected) => {
    expect(formatMinutes(minutes)).toBe(expected);
  });

  it('loses no minute', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), (minutes) => {
        const said = formatMinutes(minutes).replaceAll(',', '');
        const hours = Number(/(\d+) h/.exec(said)?.[1] ?? 0);
        const rest = Number(/(\d+) min/.exec(said)?.[1] ?? 0);
        expect(hours * 60 + rest).toBe(minutes);
      }),
    );
  });
});
