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
    ['t dash forty two is done', 'T-42 is done'],
    ['c three and g two', 'C-3 and G-2'],
    ['deal number one hundred and five', 'D-105'],
    ['the task no. 42 is done', 'T-42 is done'],
    ['move deal 9 to proposal', 'move D-9 to proposal'],
    ['a new deal 45 to 50k', 'a new deal 45 to 50k'],
    ['deal 45.000', 'deal 45.000'],
    ['d two hundred is won', 'D-200 is won'],
    ["I'd ten times rather", "I'd ten times rather"],
    ['world seven, d-day, and ten', 'world seven, d-day, and ten'],
  ])('%s', (said, written) => {
    expect(writeHandles(said)).toBe(written);
  });
});
