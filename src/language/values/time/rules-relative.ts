import { rule } from '../chart/rule.ts';
import type { Moment } from '../meanings.ts';
import type { Calendar } from './calendar.ts';
import { type Duration, durationOf, isClockLength, move, moveNow } from './duration.ts';
import { DAY, partsOf, startOfDay, WEEK } from './wall.ts';
import { onceDay, pick, type When } from './when.ts';

const FROM_NOW = '(from now|from today|from right now|hence|from this moment|out)';

/** Days and moments told by how far off they are: in two weeks, 3 days ago, a week from Friday, 2 Thursdays ago. */
export const relativeRules = [
  rule('day', 'after {duration}', (calendar, length) => dayAway(calendar, length, 1)),
  rule('day', 'in [about|around|another] {duration}', (calendar, length) => dayAway(calendar, length, 1)),
  rule('day', "in [about|around] {duration} ['|'s] time", (calendar, length) => dayAway(calendar, length, 1)),
  rule('day', `{duration} ${FROM_NOW}`, (calendar, length) => dayAway(calendar, length, 1)),
  rule('day', "{duration} ['|'s] (ago|back|earlier than today|before today)", (calendar, length) =>
    dayAway(calendar, length, -1),
  ),
  rule('day', '{unit} from (now|today)', (calendar, unit) => dayAway(calendar, durationOf(1, unit), 1)),
  rule('day', '{duration} (from|after|following) {day}', (calendar, length, day) => dayFrom(calendar, length, day, 1)),
  rule('day', '{duration} (before|prior to|ahead of) {day}', (calendar, length, day) =>
    dayFrom(calendar, length, day, -1),
  ),
  rule('day', '{day} week', (calendar, day) =>
    day.cycle === 'month' || day.cycle === 'year' ? null : daysFrom(calendar, day, 7),
  ),
  rule('day', '{duration} [on] {day}', (calendar, length, day) =>
    length.byWeeks && !length.relative && day.cycle !== 'month' && day.cycle !== 'year'
      ? daysFrom(calendar, day, length.days)
      : null,
  ),
  rule('day', '[a] week (on|next) {day}', (calendar, day) => daysFrom(calendar, day, 7)),
  rule('day', '{quantity} {weekdays} ago', (calendar, count, weekday) =>
    weekdaysAway(calendar, weekday, count.value, -1),
  ),
  rule('day', '{quantity} {weekday} ago', (calendar, count, weekday) =>
    weekdaysAway(calendar, weekday, count.value, -1),
  ),
  rule('day', `{quantity} {weekdays} ${FROM_NOW}`, (calendar, count, weekday) =>
    weekdaysAway(calendar, weekday, count.value, 1),
  ),
  rule('day', 'in {quantity} {weekdays}', (calendar, count, weekday) =>
    weekdaysAway(calendar, weekday, count.value, 1),
  ),
  rule('day', '(next|following) (business|working|work) day', (calendar) => dayAway(calendar, businessDays(1), 1)),
  rule('day', '[the] (last|previous|prior) (business|working|work) day', (calendar) =>
    dayAway(calendar, businessDays(1), -1),
  ),
  rule('moment', 'in [about|around|another] {duration}', (calendar, length) => momentAway(calendar, length, 1)),
  rule('moment', "in {duration} ['|'s] time", (calendar, length) => momentAway(calendar, length, 1)),
  rule('moment', `{duration} ${FROM_NOW}`, (calendar, length) => momentAway(calendar, length, 1)),
  rule('moment', '{duration} (ago|back)', (calendar, length) => momentAway(calendar, length, -1)),
  rule('moment', '{duration} (from|after) {moment}', (_, length, moment) => momentFrom(length, moment, 1)),
  rule('moment', '{duration} before {moment}', (_, length, moment) => momentFrom(length, moment, -1)),
  rule('moment', '(now|right now|just now|at the moment|at this moment|immediately)', (calendar) => ({
    at: calendar.now,
  })),
];

function businessDays(days: number): Duration {
  return { months: 0, days, seconds: 0, business: true, length: days * 86_400, unit: 86_400 };
}

function dayAway(calendar: Calendar, length: Duration, sign: 1 | -1): When | null {
  if (isClockLength(length)) return null;
  return onceDay(startOfDay(moveNow(calendar, length, sign)), { byWeeks: length.byWeeks });
}

function momentAway(calendar: Calendar, length: Duration, sign: 1 | -1): Moment | null {
  return isClockLength(length) ? { at: moveNow(calendar, length, sign) } : null;
}

function momentFrom(length: Duration, moment: Moment, sign: 1 | -1): Moment {
  return { at: move(moment.at, length, sign), assumed: moment.assumed };
}

function dayFrom(calendar: Calendar, length: Duration, day: When, sign: 1 | -1): When | null {
  const from = pick(day, calendar);
  if (!from || isClockLength(length)) return null;
  return onceDay(startOfDay(move(from.start, length, sign)), { assumed: day.assumed });
}

function daysFrom(calendar: Calendar, day: When, days: number): When | null {
  const from = pick(day, calendar);
  return from && onceDay(from.start + days * DAY, { assumed: day.assumed });
}

function weekdaysAway(calendar: Calendar, weekday: number, count: number, sign: 1 | -1): When | null {
  if (!Number.isInteger(count) || count < 1 || count > 520) return null;
  const offset = (sign * (weekday - partsOf(calendar.today).weekday) + 7) % 7 || 7;
  return onceDay(calendar.today + sign * (offset * DAY + (count - 1) * WEEK));
}
