import { rule } from '../chart/rule.ts';
import { type Calendar, shift, unitAround } from './calendar.ts';
import type { Unit } from './duration.ts';
import { nthDayOf } from './rules-days.ts';
import { DAY, type Grain, type Interval, partsOf, startOfDay } from './wall.ts';
import { once, onceDay, pick, type When } from './when.ts';

const END = '(end of|the end of|end|close of)';
const LATE = '(late|late in|the latter part of)';
const START = '(beginning of|the beginning of|start of|the start of|beginning|start)';
const EARLY = '(early|early in)';
const MIDDLE = '(mid|middle of|the middle of|mid of|mid -)';
const BUSINESS = '(business|play|the day|day|work|workday|the business day)';

/** End of day, EOQ, mid March, the last Friday of October: parts and last days of longer stretches. */
export const endRules = [
  rule(
    'day',
    '[the] (eod|eob|cob|cop|eobd|end of day|end of the day|end of business|close of business|close of play|end of play)',
    ({ today }) => onceDay(today),
  ),
  rule('day', '(eod|eob|cob|cop) [on|of] {day}', (_, day) => day),
  rule('day', `(end of|the end of|close of) ${BUSINESS} [on] {day}`, (_, day) => day),
  rule('day', '(end of|the end of) {day}', (_, day) => day),
  rule(
    'day',
    '{day} [,] [by] (eod|eob|cob|cop|end of day|end of business|close of business|close of play)',
    (_, day) => day,
  ),
  rule('stretch', '[the] (eow|end of week|end of work week|end of the work week)', (calendar) =>
    endOfUnit(calendar, 'week'),
  ),
  rule('stretch', '[the] (eom|month end|end of month)', (calendar) => endOfUnit(calendar, 'month')),
  rule('stretch', '[the] (eoq|quarter end|end of quarter|end of qtr|quarter close)', (calendar) =>
    endOfUnit(calendar, 'quarter'),
  ),
  rule('stretch', '[the] (eoy|year end|end of year)', (calendar) => endOfUnit(calendar, 'year')),
  rule('stretch', '(eow|eom|eoq|eoy) [of] {span}', (_, span) => partOf(span, 'end')),
  rule('stretch', '(within|sometime|some time|anytime|some point|at some point) [in] {span}', (_, span) => span),
  rule('stretch', `${LATE} {span}`, (_, span) => partOf(span, 'late')),
  rule('day', '(bom|beginning of month)', (calendar) => onceDay(unitAround(calendar, 'month', 0).start)),
  rule('day', '(boq)', (calendar) => onceDay(unitAround(calendar, 'quarter', 0).start)),
  rule('day', '(boy)', (calendar) => onceDay(unitAround(calendar, 'year', 0).start)),
  rule('stretch', `${END} {span}`, (_, span) => partOf(span, 'end')),
  rule('stretch', `${MIDDLE} {span}`, (_, span) => partOf(span, 'middle')),
  rule('stretch', `${START} {span}`, (_, span) => partOf(span, 'first')),
  rule('stretch', `${EARLY} {span}`, (_, span) => partOf(span, 'start')),
  rule('stretch', '(later|later in) {span}', (calendar, span) => restOf(calendar, span)),
  rule('stretch', '(earlier|earlier in) {span}', (calendar, span) => beforeNow(calendar, span)),
  rule('stretch', '{span} end', (_, span) => (span.grain === 'quarter' ? partOf(span, 'end') : null)),
  rule('stretch', '(rest of|the rest of|remainder of|the remainder of) {span}', (calendar, span) =>
    restOf(calendar, span),
  ),
  rule('stretch', '(rest of|the rest of|remainder of|the remainder of) {unit}', (calendar, unit) =>
    restOfUnit(calendar, unit),
  ),
  rule('stretch', '[the] {ordinal} half of {span}', (_, nth, span) =>
    nth === 1 || nth === 2 ? halfOf(span, nth === 1 ? 0 : 1) : null,
  ),
  rule('day', '[the] {ordinal} {weekday} (of|in) [the] {span}', (_, nth, weekday, span) =>
    nthWeekday(span, weekday, nth),
  ),
  rule('day', '[the] last {weekday} (of|in) [the] {span}', (_, weekday, span) => nthWeekday(span, weekday, -1)),
  rule('day', '[the] {ordinal} (day) (of|in) [the] {span}', (_, nth, span) =>
    nth <= 366 ? nthDayOf(span, nth) : null,
  ),
  rule('day', '[the] last day (of|in) [the] {span}', (_, span) => lastOf(span, (interval) => interval.end - DAY)),
  rule('day', '[the] first (business|working|work) day (of|in) [the] {span}', (_, span) =>
    lastOf(span, firstBusinessDay),
  ),
  rule('day', '[the] last (business|working|work) day (of|in) [the] {span}', (_, span) =>
    lastOf(span, lastBusinessDay),
  ),
];

/** The day that a stretch is due on: its Friday for a week, else its last. */
export function dueDay(span: When, interval: Interval): number {
  if (span.asDay) return span.asDay(interval);
  return span.grain === 'week' ? interval.start + 4 * DAY : startOfDay(interval.end - 1);
}

function endOfUnit(calendar: Calendar, grain: Grain): When | null {
  return partOf(once(grain, unitAround(calendar, grain, 0)), 'end');
}

type Place = 'first' | 'start' | 'middle' | 'late' | 'end';

/** The part of a stretch: a month's ten days (1–10, 11–20, 21–end), a quarter's month, a third of the rest. */
function partOf(span: When, place: Place): When | null {
  if (span.asDay || span.grain === 'stretch') return null;
  const at = (index: number) => {
    const interval = span.at(index);
    return interval && cut(span.grain, interval, place);
  };
  const asDay = (interval: Interval) => dayFor(span, interval, place);
  return {
    cycle: span.cycle,
    grain: 'stretch',
    at,
    asDay,
    assumed: (place !== 'end' && place !== 'first') || span.assumed,
  };
}

const THIRDS: Partial<Record<When['grain'], number>> = { quarter: 1, half: 2, year: 4 };

/** Ten days of a month, a third of what is longer; the end of what is longer is the end of its last month. */
function cut(grain: When['grain'], interval: Interval, place: Place): Interval {
  const [first, second] = thirdsOf(grain, interval);
  if (place === 'start' || place === 'first') return { start: interval.start, end: first };
  if (place === 'middle') return { start: first, end: second };
  const isLong = THIRDS[grain] !== undefined && place === 'end';
  return { start: isLong ? shift('month', interval.end, -1) + 20 * DAY : second, end: interval.end };
}

function thirdsOf(grain: When['grain'], interval: Interval): [number, number] {
  const months = THIRDS[grain];
  if (months) return [shift('month', interval.start, months), shift('month', interval.start, 2 * months)];
  return grain === 'week'
    ? [interval.start + 2 * DAY, interval.start + 3 * DAY]
    : [interval.start + 10 * DAY, interval.start + 20 * DAY];
}

/** The day within that part: the 5th, 15th or 25th of a month, its last day for its end; Friday for a week's. */
function dayFor(span: When, interval: Interval, place: Place): number {
  if (place === 'first') return interval.start;
  if (span.grain === 'week') return place === 'end' || place === 'late' ? interval.end - 3 * DAY : interval.start;
  if (place === 'end') return interval.end - DAY;
  return span.grain === 'month' || place === 'start' ? interval.start + 4 * DAY : interval.start + 14 * DAY;
}

function restOf(calendar: Calendar, span: When): When | null {
  const interval = pick(span, calendar);
  if (!interval || interval.end <= calendar.today) return null;
  return once('stretch', { start: Math.max(calendar.today, interval.start), end: interval.end });
}

function beforeNow(calendar: Calendar, span: When): When | null {
  const interval = pick(span, calendar, 'past');
  if (!interval || interval.end <= calendar.today) return null;
  return once('stretch', { start: interval.start, end: calendar.today + DAY });
}

function restOfUnit(calendar: Calendar, unit: Unit): When | null {
  if (unit !== 'week' && unit !== 'month' && unit !== 'quarter' && unit !== 'year') return null;
  return once('stretch', { start: calendar.today, end: unitAround(calendar, unit, 0).end });
}

function halfOf(span: When, half: 0 | 1): When | null {
  const months = { month: 0, quarter: 0, year: 6 }[span.grain as string];
  if (months === undefined) return null;
  const at = (index: number) => {
    const interval = span.at(index);
    if (!interval) return null;
    const middle = months
      ? shift('month', interval.start, months)
      : span.grain === 'month'
        ? interval.start + 15 * DAY
        : shift('day', shift('month', interval.start, 1), 15);
    return half === 0 ? { start: interval.start, end: middle } : { start: middle, end: interval.end };
  };
  return { cycle: span.cycle, grain: 'stretch', at };
}

function nthWeekday(span: When, weekday: number, nth: number): When | null {
  if (nth === 0 || nth > 53) return null;
  return lastOf(span, ({ start, end }) => {
    const first = start + ((weekday - partsOf(start).weekday + 7) % 7) * DAY;
    const last = end - DAY - ((partsOf(end - DAY).weekday - weekday + 7) % 7) * DAY;
    return nth > 0 ? first + (nth - 1) * 7 * DAY : last;
  });
}

/** A day of a stretch, where it has it. */
function lastOf(span: When, dayIn: (interval: Interval) => number): When {
  const at = (index: number) => {
    const interval = span.at(index);
    const start = interval && dayIn(interval);
    return interval && start !== null && start < interval.end ? { start, end: start + DAY } : null;
  };
  return { cycle: span.cycle, grain: 'day', at };
}

function firstBusinessDay(interval: Interval): number {
  const { weekday } = partsOf(interval.start);
  return weekday > 5 ? interval.start + (8 - weekday) * DAY : interval.start;
}

function lastBusinessDay(interval: Interval): number {
  const last = interval.end - DAY;
  const { weekday } = partsOf(last);
  return weekday > 5 ? last - (weekday - 5) * DAY : last;
}
