import { rule } from '../chart/rule.ts';
import { type Calendar, shift, unitAround } from './calendar.ts';
import type { Unit } from './duration.ts';
import { nthDayOf } from './rules-days.ts';
import { DAY, type Grain, type Interval, partsOf, startOfDay } from './wall.ts';
import { once, onceDay, pick, type When } from './when.ts';

const END = '(end of|the end of|end|late|late in|later|later in|the latter part of|close of|eo)';
const START = '(beginning of|the beginning of|start of|the start of|early|early in|beginning|start)';
const MIDDLE = '(mid|middle of|the middle of|mid of|mid -)';
const BUSINESS = '(business|play|the day|day|work|workday|the business day)';

/** End of day, EOQ, mid March, the last Friday of October: parts and last days of longer stretches. */
export const endRules = [
  rule(
    'day',
    '[the] (eod|eob|cob|eobd|end of day|end of the day|end of business|close of business|close of play|end of play)',
    ({ today }) => onceDay(today),
  ),
  rule('day', '(eod|eob|cob) [on|of] {day}', (_, day) => day),
  rule('day', `(end of|the end of|close of) ${BUSINESS} [on] {day}`, (_, day) => day),
  rule('day', '(end of|the end of) {day}', (_, day) => day),
  rule(
    'day',
    '{day} [,] [by] (eod|eob|cob|end of day|end of business|close of business|close of play)',
    (_, day) => day,
  ),
  rule('day', '[the] (eow|end of week|end of work week|end of the work week)', (calendar) =>
    endOfUnit(calendar, 'week'),
  ),
  rule('day', '[the] (eom|month end|end of month)', (calendar) => endOfUnit(calendar, 'month')),
  rule('day', '[the] (eoq|quarter end|end of quarter|end of qtr|quarter close)', (calendar) =>
    endOfUnit(calendar, 'quarter'),
  ),
  rule('day', '[the] (eoy|year end|end of year)', (calendar) => endOfUnit(calendar, 'year')),
  rule('day', '(eow|eom|eoq|eoy) {span}', (calendar, span) => lastDay(calendar, span)),
  rule('day', '(bom|beginning of month)', (calendar) => onceDay(unitAround(calendar, 'month', 0).start)),
  rule('day', '(boq)', (calendar) => onceDay(unitAround(calendar, 'quarter', 0).start)),
  rule('day', '(boy)', (calendar) => onceDay(unitAround(calendar, 'year', 0).start)),
  rule('stretch', `${END} {span}`, (_, span) => partOf(span, 'end')),
  rule('stretch', `${MIDDLE} {span}`, (_, span) => partOf(span, 'middle')),
  rule('stretch', `${START} {span}`, (_, span) => partOf(span, 'start')),
  rule('stretch', '{span} end', (_, span) => (span.grain === 'quarter' ? partOf(span, 'end') : null)),
  rule('stretch', '(rest of|the rest of|remainder of|the remainder of) {span}', (calendar, span) =>
    restOf(calendar, span),
  ),
  rule('stretch', '(rest of|the rest of|remainder of|the remainder of) {unit}', (calendar, unit) =>
    restOfUnit(calendar, unit),
  ),
  rule('stretch', '[the] first half of {span}', (_, span) => halfOf(span, 0)),
  rule('stretch', '[the] second half of {span}', (_, span) => halfOf(span, 1)),
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

function endOfUnit(calendar: Calendar, grain: Grain): When {
  const interval = unitAround(calendar, grain, 0);
  return onceDay(dueDay(once(grain, interval), interval));
}

function lastDay(calendar: Calendar, span: When): When | null {
  const interval = pick(span, calendar);
  return interval && onceDay(dueDay(span, interval));
}

type Place = 'start' | 'middle' | 'end';

/** The part of a stretch: a month's ten days (1–10, 11–20, 21–end), a quarter's month, a third of the rest. */
function partOf(span: When, place: Place): When | null {
  if (span.asDay || span.grain === 'stretch') return null;
  const at = (index: number) => {
    const interval = span.at(index);
    return interval && cut(span.grain, interval, place);
  };
  const asDay = (interval: Interval) => dayFor(span, interval, place);
  return { cycle: span.cycle, grain: 'stretch', at, asDay, assumed: place !== 'end' || span.assumed };
}

const THIRDS: Partial<Record<When['grain'], number>> = { quarter: 1, half: 2, year: 4 };

function cut(grain: When['grain'], interval: Interval, place: Place): Interval {
  const months = THIRDS[grain];
  const [first, second] = months
    ? [shift('month', interval.start, months), shift('month', interval.start, 2 * months)]
    : grain === 'week'
      ? [interval.start + 2 * DAY, interval.start + 3 * DAY]
      : [interval.start + 10 * DAY, interval.start + 20 * DAY];
  if (place === 'start') return { start: interval.start, end: first };
  return place === 'middle' ? { start: first, end: second } : { start: second, end: interval.end };
}

function dayFor(span: When, interval: Interval, place: Place): number {
  if (place === 'end') return span.grain === 'week' ? interval.end - 3 * DAY : interval.end - DAY;
  if (span.grain === 'week') return interval.start;
  if (place === 'start') return interval.start + 4 * DAY;
  return span.grain === 'month' ? interval.start + 4 * DAY : interval.start + 14 * DAY;
}

function restOf(calendar: Calendar, span: When): When | null {
  const interval = pick(span, calendar);
  if (!interval || interval.end <= calendar.today) return null;
  return once('stretch', { start: Math.max(calendar.today, interval.start), end: interval.end });
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
