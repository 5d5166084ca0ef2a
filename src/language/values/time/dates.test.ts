import { describe, expect, it } from 'vitest';
import { readValues } from '../read-values.ts';
import type { ReadingContext, Value } from '../value.ts';

/** Tuesday 2026-03-03, 10:00 in New York. */
const TUESDAY: ReadingContext = {
  now: new Date('2026-03-03T15:00:00Z'),
  zone: 'America/New_York',
  locale: 'en-US',
  currency: 'USD',
  country: 'US',
  fiscalYearStart: 1,
  lean: 'future',
};

/** The longest value of a kind, in short: a date, a datetime, "start..end", seconds. */
function say(text: string, kind: Value['kind'], context: Partial<ReadingContext> = {}): string | undefined {
  const value = readValues(text, { ...TUESDAY, ...context })
    .filter((each) => each.kind === kind)
    .sort((one, other) => other.to - one.to - (other.from - one.from))[0];
  if (value?.kind === 'date') return value.date;
  if (value?.kind === 'datetime') return value.datetime;
  if (value?.kind === 'period') return `${value.start ?? ''}..${value.end ?? ''}`;
  return value?.kind === 'duration' ? String(value.seconds) : undefined;
}

describe('said on Tuesday 2026-03-03 of what is to come', () => {
  it.each([
    ['Friday', '2026-03-06'],
    ['this Friday', '2026-03-06'],
    ['on Friday', '2026-03-06'],
    ['Tuesday', '2026-03-10'],
    ['next Tuesday', '2026-03-10'],
    ['next Friday', '2026-03-13'],
    ['last Friday', '2026-02-27'],
    ['by Friday', '2026-03-06'],
    ['before Friday', '2026-03-06'],
    ['until Friday', '2026-03-06'],
    ['EOD', '2026-03-03'],
    ['EOW', '2026-03-06'],
    ['eom', '2026-03-31'],
    ['end of month', '2026-03-31'],
    ['EOQ', '2026-03-31'],
    ['EOY', '2026-12-31'],
    ['mid March', '2026-03-15'],
    ['early next month', '2026-04-05'],
    ['end of Q2', '2026-06-30'],
    ['late May', '2026-05-25'],
    ['end of next week', '2026-03-13'],
    ['in two weeks', '2026-03-17'],
    ['a week from Friday', '2026-03-13'],
    ['the 15th', '2026-03-15'],
    ['the 1st', '2026-04-01'],
    ['3/10', '2026-03-10'],
    ['two days ago', '2026-03-01'],
    ['in 3 business days', '2026-03-06'],
    ['in a fortnight', '2026-03-17'],
    ['last business day of the month', '2026-03-31'],
    ['Thanksgiving', '2026-11-26'],
    ['New Year', '2027-01-01'],
    ['tmrw', '2026-03-04'],
    ['2moro', '2026-03-04'],
    ['tomorow', '2026-03-04'],
    ['wendsday', '2026-03-04'],
    ['thurs', '2026-03-05'],
    ['the day after tomorrow', '2026-03-05'],
    ['day after tomorrow', '2026-03-05'],
    ['tonight', '2026-03-03'],
    ['yesterday afternoon', '2026-03-02'],
  ])('%s is the day %s', (text, date) => {
    expect(say(text, 'date')).toBe(date);
  });

  it.each([
    ['this week', '2026-03-02..2026-03-09'],
    ['next week', '2026-03-09..2026-03-16'],
    ['nxt week', '2026-03-09..2026-03-16'],
    ['last week', '2026-02-23..2026-03-02'],
    ['this month', '2026-03-01..2026-04-01'],
    ['this quarter', '2026-01-01..2026-04-01'],
    ['this year', '2026-01-01..2027-01-01'],
    ['MTD', '2026-03-01..2026-03-04'],
    ['QTD', '2026-01-01..2026-03-04'],
    ['YTD', '2026-01-01..2026-03-04'],
    ['last month', '2026-02-01..2026-03-01'],
    ['last quarter', '2025-10-01..2026-01-01'],
    ['last 30 days', '2026-02-01..2026-03-04'],
    ['past two weeks', '2026-02-17..2026-03-04'],
    ['next 3 months', '2026-03-03..2026-06-04'],
    ['since Monday', '2026-03-02..'],
    ['since the 1st', '2026-03-01..'],
    ['by Friday', '..2026-03-07'],
    ['until Friday', '..2026-03-07'],
    ['before Friday', '..2026-03-06'],
    ['before June', '..2026-06-01'],
    ['mid March', '2026-03-11..2026-03-21'],
    ['early next month', '2026-04-01..2026-04-11'],
    ['end of Q2', '2026-06-21..2026-07-01'],
    ['Q3', '2026-07-01..2026-10-01'],
    ['Q1', '2026-01-01..2026-04-01'],
    ['Q1 2026', '2026-01-01..2026-04-01'],
    ['H1', '2026-01-01..2026-07-01'],
    ['FY26', '2026-01-01..2027-01-01'],
    ['March', '2026-03-01..2026-04-01'],
    ['February', '2027-02-01..2027-03-01'],
    ['2025', '2025-01-01..2026-01-01'],
    ['from March to May', '2026-03-01..2026-06-01'],
    ['Mar-May', '2026-03-01..2026-06-01'],
    ['between 1 and 15 March', '2026-03-01..2026-03-16'],
    ['July 13 through 15', '2026-07-13..2026-07-16'],
    ['Q1 to Q2', '2026-01-01..2026-07-01'],
    ['rest of the quarter', '2026-03-03..2026-04-01'],
    ['week 12', '2026-03-16..2026-03-23'],
    ['Friday 2-3pm', '2026-03-06T14:00:00-05:00..2026-03-06T15:00:00-05:00'],
    ['this morning', '2026-03-03T06:00:00-05:00..2026-03-03T12:00:00-05:00'],
  ])('%s is the period %s', (text, period) => {
    expect(say(text, 'period')).toBe(period);
  });

  it.each([
    ['tomorrow 3pm', '2026-03-04T15:00:00-05:00'],
    ['Friday at noon', '2026-03-06T12:00:00-05:00'],
    ['in half an hour', '2026-03-03T10:30:00-05:00'],
    ['next Friday at 9', '2026-03-13T09:00:00-04:00'],
    ['at 3', '2026-03-03T15:00:00-05:00'],
    ['at 8', '2026-03-03T20:00:00-05:00'],
    ['9am', '2026-03-04T09:00:00-05:00'],
    ['3pm PT', '2026-03-03T18:00:00-05:00'],
    ['2026-03-10T15:00:00Z', '2026-03-10T11:00:00-04:00'],
    ['tonight at 7', '2026-03-03T19:00:00-05:00'],
  ])('%s is the moment %s', (text, datetime) => {
    expect(say(text, 'datetime')).toBe(datetime);
  });

  it.each(['next Friday', 'Q3', 'mid March'])('%s is marked as assumed where a date is wanted', (text) => {
    expect(readValues(text, TUESDAY).find((value) => value.kind === 'date')).toMatchObject({ assumed: true });
  });

  it.each(['tomorrow', 'Friday', 'next Tuesday', '3/10', 'EOQ'])('%s is no assumption', (text) => {
    expect(readValues(text, TUESDAY).find((value) => value.kind === 'date')).not.toHaveProperty('assumed');
  });

  it('has no clock time unless one was said', () => {
    expect(say('tomorrow', 'datetime')).toBeUndefined();
  });
});

describe('said on Tuesday 2026-03-03 of what is past', () => {
  it.each([
    ['Friday', '2026-02-27'],
    ['on Friday', '2026-02-27'],
    ['Tuesday', '2026-03-03'],
    ['last Tuesday', '2026-02-24'],
    ['the 15th', '2026-02-15'],
    ['March 10', '2025-03-10'],
  ])('%s is the day %s', (text, date) => {
    expect(say(text, 'date', { lean: 'past' })).toBe(date);
  });

  it.each([
    ['Q3', '2025-07-01..2025-10-01'],
    ['H1', '2026-01-01..2026-07-01'],
    ['H2', '2025-07-01..2026-01-01'],
    ['March', '2026-03-01..2026-04-01'],
    ['April', '2025-04-01..2025-05-01'],
    ['since Monday', '2026-03-02..2026-03-04'],
    ['since the 1st', '2026-03-01..2026-03-04'],
  ])('%s is the period %s', (text, period) => {
    expect(say(text, 'period', { lean: 'past' })).toBe(period);
  });
});

describe('a fiscal year that starts in April', () => {
  it.each([
    ['FY26', '2025-04-01..2026-04-01'],
    ['Q3', '2026-10-01..2027-01-01'],
    ['this fiscal year', '2025-04-01..2026-04-01'],
    ['this quarter', '2026-01-01..2026-04-01'],
    ['this year', '2026-01-01..2027-01-01'],
    ['Q4 FY26', '2026-01-01..2026-04-01'],
  ])('%s is the period %s', (text, period) => {
    expect(say(text, 'period', { fiscalYearStart: 4 })).toBe(period);
  });
});

describe('elsewhere', () => {
  it.each([
    ['3/10', 'en-GB', '2026-10-03'],
    ['12.03.', 'de-DE', '2026-03-12'],
    ['23/04/2026', 'en-US', '2026-04-23'],
    ['2026-03-10', 'de-DE', '2026-03-10'],
  ])('%s in %s is %s', (text, locale, date) => {
    expect(say(text, 'date', { locale })).toBe(date);
  });

  it('hours count through a change of clocks', () => {
    expect(say('in 24 hours', 'datetime', { now: new Date('2026-03-07T20:00:00Z') })).toBe('2026-03-08T16:00:00-04:00');
  });
});

describe('lengths of time', () => {
  it.each([
    ['30 min', 1800],
    ['90m', 5400],
    ['half an hour', 1800],
    ['an hour and a half', 5400],
    ['1h15', 4500],
    ['1:15h', 4500],
    ['quarter of an hour', 900],
    ['two and a half hours', 9000],
    ['a couple of days', 172_800],
    ['a fortnight', 1_209_600],
    ['3 quarters', 23_328_000],
  ])('%s is %d seconds', (text, seconds) => {
    expect(say(text, 'duration')).toBe(String(seconds));
  });

  it.each([
    ['two weeks later', 1_209_600],
    ['another week', 604_800],
    ['3 days earlier', -259_200],
  ])('%s is relative to what a record has', (text, seconds) => {
    expect(readValues(text, TUESDAY)[0]).toMatchObject({ kind: 'duration', seconds, relative: true });
  });

  it('keep whole months apart, which have no fixed length', () => {
    expect(readValues('a month', TUESDAY)[0]).toMatchObject({ seconds: 2_592_000, calendar: { months: 1, days: 0 } });
  });
});
