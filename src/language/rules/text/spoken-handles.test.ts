import { describe, expect, it } from 'vitest';
import { writeHandles } from './spoken-handles.ts';

describe('a dictated handle is written as it is shown', () => {
  it.each([
    ['push d twenty five out three weeks', 'push D-25 out three weeks'],
    ['okay t forty four is done', 'okay T-44 is done'],
    ['yeah d thirty goes to proposal now', 'yeah D-30 goes to proposal now'],
    ['D twenty-nine and d twelve', 'D-29 and D-12'],
    ['d seven is won', 'D-7 is won'],
    ['please mark t 42 as done', 'please mark T-42 as done'],
    ["I'd ten times rather", "I'd ten times rather"],
    ['world seven, d-day, and ten', 'world seven, d-day, and ten'],
  ])('%s', (said, written) => {
    expect(writeHandles(said)).toBe(written);
  });
});
