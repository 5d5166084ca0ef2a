import { describe, expect, it } from 'vitest';
import { readValues } from '../read-values.ts';
import type { ReadingContext } from '../value.ts';

const CONTEXT: ReadingContext = {
  now: new Date('2026-03-03T15:00:00Z'),
  zone: 'Europe/Berlin',
  locale: 'en-US',
  currency: 'USD',
  country: 'US',
  fiscalYearStart: 1,
  lean: 'future',
};

function read(text: string, kind: string) {
  return readValues(text, CONTEXT).filter((value) => value.kind === kind);
}

describe('schedules', () => {
  it.each([
    ['weekdays 8:30: pipeline', '30 8 * * 1-5'],
    ['Monday mornings', '0 9 * * 1'],
    ['on the 1st and 15th of every month', '0 9 1,15 * *'],
    ['every Friday EOD', '0 17 * * 5'],
  ])('%s holds %s', (text, cron) => {
    expect(read(text, 'schedule')).toMatchObject([{ cron }]);
  });

  it.each([
    ['every Monday at 9', '0 9 * * 1'],
    ['at 9 every Monday', '0 9 * * 1'],
    ['weekdays 8:30', '30 8 * * 1-5'],
    ['weekdays 8.30', '30 8 * * 1-5'],
    ['Mon-Fri 8am', '0 8 * * 1-5'],
    ['Mon, Wed, Fri at 9', '0 9 * * 1,3,5'],
    ['at 8 each morning', '0 8 * * *'],
    ['every 1st at 9', '0 9 1 * *'],
    ['monthly on the 1st at 10am', '0 10 1 * *'],
    ['daily at 6pm', '0 18 * * *'],
    ['every day at noon', '0 12 * * *'],
    ['Mondays and Thursdays at 10am', '0 10 * * 1,4'],
    ['every Mon, Wed and Fri at 7:15', '15 7 * * 1,3,5'],
    ['every Tuesday afternoon at 3', '0 15 * * 2'],
    ['the 15th of every month at 9', '0 9 15 * *'],
    ['every hour', '0 * * * *'],
    ['every 15 minutes', '*/15 * * * *'],
  ])('%s is %s', (text, cron) => {
    const [schedule] = read(text, 'schedule');
    expect(schedule).toMatchObject({ cron, timezone: 'Europe/Berlin', text });
    expect(schedule).not.toHaveProperty('assumed');
  });

  it.each([
    ['every Friday', '0 9 * * 5'],
    ['weekly', '0 9 * * 1'],
    ['every morning', '0 9 * * *'],
    ['quarterly', '0 9 1 1,4,7,10 *'],
  ])('%s leaves the hour to be assumed: %s', (text, cron) => {
    expect(read(text, 'schedule')).toMatchObject([{ cron, assumed: true }]);
  });

  it.each([
    ['every other Monday'],
    ['every 2 weeks'],
    ['biweekly'],
    ['the first Monday of every month'],
    ['every month on the last day'],
  ])('%s is said to be impossible', (text) => {
    expect(read(text, 'impossible')).toMatchObject([{ what: 'schedule' }]);
    expect(read(text, 'schedule')).toEqual([]);
  });
});
