import { describe, expect, it } from 'vitest';
import { makeReader } from '../../../test/corpus/workspace.ts';
import { understand } from '../understand.ts';

const lastInput = { type: 'call', period: { start: '2026-02-23', end: '2026-03-02' } };
const reader = makeReader({ about: [], lastCapability: 'find_activities', lastInput });

describe('the period next to the one that was asked about', () => {
  it.each([
    ['and the week before?', '2026-02-16', '2026-02-23'],
    ['what about the week after', '2026-03-02', '2026-03-09'],
    ['the previous week', '2026-02-16', '2026-02-23'],
    ['same for the month before that', '2026-01-23', '2026-02-02'],
  ])('%s', (text, start, end) => {
    expect(understand(text, reader)).toMatchObject({
      outcome: 'read',
      requests: [{ capability: 'find_activities', input: { type: 'call', period: { start, end } } }],
    });
  });

  it('is nothing where nothing was asked', () => {
    expect(understand('and the week before?', makeReader()).outcome).toBe('abstained');
  });
});
