import { rule } from '../chart/rule.ts';
import type { Moment, Period } from '../meanings.ts';
import { type Calendar, unitAround } from './calendar.ts';
import { type Duration, durationOf, isClockLength, move, moveNow } from './duration.ts';
import { joinWhens } from './join.ts';
import { DAY, type Grain, type Interval, startOfDay } from './wall.ts';
import { once, onceDay, pick, type When } from './when.ts';

const TO = '(to|-|- -|til|till|until|untill|through|thru|up to|up till|through to)';
const NEXT =
  '(next|the next|coming|the coming|upcoming|the upcoming|following|the following|in the next|within the next|within next|over the next|during the next|for the next)';
const LAST =
  '(last|the last|past|the past|previous|the previous|prior|trailing|in the last|in the past|within the last|over the last|over the past|during the last|for the last|for the past|within the past)';
const SINCE = '(since|ever since)';
const AFTER = '(after|later than|following|past)';
const FROM =
  '(from|starting|starting from|starting on|starting in|as of|beginning|beginning in|beginning on|effective)';
const UNTIL =
  '(by|until|till|til|through|up to|no later than|not later than|on or before|at or before|by no later than|up until|to|by the|due by|before or on|latest by|at the latest by)';
const BEFORE = '(before|prior to|earlier than|ahead of|pre)';
const ONWARDS = '(onwards|onward|and later|and after|or later|or after|and onwards|and beyond|forward|and on)';

/** Stretches joined of two ends, counted from now, or open at one end. */
export const periodRules = [
  rule(
    'stretch',
    `(from|between|starting from) {when} (to|-|til|till|until|through|and|up to) {when}`,
    (calendar, from, to) => joined(calendar, from, to),
  ),
  rule('stretch', `{when} ${TO} {when}`, (calendar, from, to) => joined(calendar, from, to)),
  rule(
    'stretch',
    '[from] {monthName} [the] {monthDay} (to|-|til|till|until|through|and) [the] {monthDay}',
    (_, month, from, to) => daysOf(monthSeries(month), from, to),
  ),
  rule(
    'stretch',
    '(from|between) {monthName} [the] {monthDay} (to|-|til|till|until|through|and) [the] {monthDay}',
    (_, month, from, to) => daysOf(monthSeries(month), from, to),
  ),
  rule(
    'stretch',
    '(from|between) [the] {monthDay} (to|-|til|till|until|through|and) [the] {monthDay} [of|in] {month}',
    (_, from, to, month) => daysOf(month, from, to),
  ),
  rule(
    'stretch',
    '[the] {monthDay} (to|-|til|till|until|through) [the] {monthDay} [of|in] {month}',
    (_, from, to, month) => daysOf(month, from, to),
  ),
  rule(
    'stretch',
    '(from now|now|between now|from today|between today) (to|until|till|through|and) {when}',
    (calendar, to) => joined(calendar, onceDay(calendar.today), to),
  ),
  rule('stretch', '{stretch} [,|in|of|, in] {year}', (_, stretch, year) => stretchInYear(stretch, year)),
  rule('stretch', '{week} (from|between) {weekday} (to|-|til|till|until|through|and) {weekday}', (_, week, from, to) =>
    daysInWeek(week, from, to),
  ),
  rule('stretch', '{weekday} (to|-|til|till|until|through) {weekday} [of] {week}', (_, from, to, week) =>
    daysInWeek(week, from, to),
  ),
  rule('stretch', '[from] {day} for {duration}', (calendar, day, length) => lasting(calendar, day, length)),
  rule('stretch', 'from {day} for {duration}', (calendar, day, length) => lasting(calendar, day, length)),
  rule('stretch', 'for {duration} [starting] (from|on|starting) {day}', (calendar, length, day) =>
    lasting(calendar, day, length),
  ),
  rule('period', `${LAST} {duration}`, (calendar, length) => rolling(calendar, length, -1)),
  rule('period', `${NEXT} {duration}`, (calendar, length) => rolling(calendar, length, 1)),
  rule('period', '{quantity} (next|upcoming|coming) {unit}', (calendar, { value }, unit) =>
    rolling(calendar, durationOf(value, unit), 1),
  ),
  rule('period', '{quantity} (last|past|previous) {unit}', (calendar, { value }, unit) =>
    rolling(calendar, durationOf(value, unit), -1),
  ),
  rule('period', '(within|inside|in under) {duration}', (calendar, length) => rolling(calendar, length, 1)),
  rule('period', '(within|in) [the] (next|coming) {duration} (after|from) (today)', (calendar, length) =>
    rolling(calendar, length, 1),
  ),
  rule('period', '(within|in) {duration} (after|from|of) (today)', (calendar, length) => rolling(calendar, length, 1)),
  rule(
    'period',
    '(mtd|month to date|this month to date|month - to - date|so far this month|this month so far)',
    (calendar) => toDate(calendar, 'month'),
  ),
  rule('period', '(qtd|quarter to date|this quarter to date|so far this quarter|this quarter so far)', (calendar) =>
    toDate(calendar, 'quarter'),
  ),
  rule('period', '(ytd|year to date|this year to date|so far this year|this year so far)', (calendar) =>
    toDate(calendar, 'year'),
  ),
  rule('period', '(wtd|week to date|this week to date|so far this week|this week so far)', (calendar) =>
    toDate(calendar, 'week'),
  ),
  rule('period', '(fytd|fiscal year to date)', (calendar) => fiscalToDate(calendar)),
  rule('period', '[from] {when} (to date|until now|till now|to now|up to now)', (calendar, when) =>
    upToNow(calendar, when),
  ),
  rule('period', 'from {when} (to date|until now|till now|to now|up to now)', (calendar, when) =>
    upToNow(calendar, when),
  ),
  rule('period', `${SINCE} {when}`, (calendar, when) => since(calendar, when)),
  rule('period', `${FROM} {when}`, (calendar, when) => from(calendar, when)),
  rule('period', `[from] {when} ${ONWARDS}`, (calendar, when) => from(calendar, when)),
  rule('period', 'from {when} on', (calendar, when) => from(calendar, when)),
  rule('period', `(on or after|not before|no earlier than|not earlier than) {when}`, (calendar, when) =>
    from(calendar, when),
  ),
  rule('period', `${AFTER} {when}`, (calendar, when) => after(calendar, when)),
  rule('period', `${UNTIL} {when}`, (calendar, when) => until(calendar, when)),
  rule('period', `{when} (or earlier|or before|and earlier|and before|at the latest)`, (calendar, when) =>
    until(calendar, when),
  ),
  rule(
    'period',
    '(compared to|compared with|in comparison to|in comparison with|relative to) {when}',
    (calendar, when) => settled(when, calendar),
  ),
  rule('period', `${BEFORE} {when}`, (calendar, when) => before(calendar, when)),
  rule('period', `(since|after|from|starting|starting at) {moment}`, (_, moment) => open(moment.at, null, moment)),
  rule('period', `(before|until|till|til|through|by|up to|prior to|no later than) {moment}`, (_, moment) =>
    open(null, moment.at, moment),
  ),
];

function monthSeries(month: number): When {
  return {
    cycle: 'year',
    grain: 'month',
    at: (year) => ({ start: Date.UTC(year, month - 1, 1), end: Date.UTC(year, month, 1) }),
  };
}

function joined(calendar: Calendar, from: When, to: When): When | null {
  const interval = joinWhens(from, to, calendar);
  if (!interval || interval.end - interval.start <= 0) return null;
  return once('stretch', interval, { joined: true, assumed: from.assumed || to.assumed });
}

/** Some days of a month ("July 13-15"), open as long as the month is. */
function daysOf(month: When, first: number, last: number): When | null {
  if (first >= last || first < 1 || last > 31) return null;
  const at = (index: number) => {
    const interval = month.at(index);
    if (!interval || interval.start + last * DAY > interval.end) return null;
    return { start: interval.start + (first - 1) * DAY, end: interval.start + last * DAY };
  };
  return { cycle: month.cycle, grain: 'stretch', at };
}

function stretchInYear(stretch: When, year: When): When | null {
  if (stretch.cycle !== 'year' || year.index === undefined) return null;
  const interval = stretch.at(year.index);
  return interval && once('stretch', interval);
}

function daysInWeek(week: When, from: number, to: number): When | null {
  const interval = week.cycle === 'once' ? week.at(0) : null;
  if (!interval || to < from) return null;
  return once('stretch', { start: interval.start + (from - 1) * DAY, end: interval.start + to * DAY });
}

function lasting(calendar: Calendar, day: When, length: Duration): When | null {
  const start = pick(day, calendar)?.start;
  if (start === undefined || isClockLength(length)) return null;
  const end = startOfDay(move(start, length, 1));
  return end > start ? once('stretch', { start, end }) : null;
}

/** That far back or on, with today; to the minute where hours are counted. */
function rolling(calendar: Calendar, length: Duration, sign: 1 | -1): Period | null {
  if (isClockLength(length)) {
    const other = moveNow(calendar, length, sign);
    return sign < 0
      ? { start: other, end: calendar.now, clock: true }
      : { start: calendar.now, end: other, clock: true };
  }
  const other = startOfDay(move(calendar.today, length, sign));
  return sign < 0 ? { start: other, end: calendar.today + DAY } : { start: calendar.today, end: other + DAY };
}

function toDate(calendar: Calendar, grain: Grain): Period {
  return { start: unitAround(calendar, grain, 0).start, end: calendar.today + DAY };
}

function fiscalToDate(calendar: Calendar): Period {
  const first = new Date(calendar.today);
  const back = (first.getUTCMonth() + 1 - calendar.fiscalYearStart + 12) % 12;
  return { start: Date.UTC(first.getUTCFullYear(), first.getUTCMonth() - back, 1), end: calendar.today + DAY };
}

function upToNow(calendar: Calendar, when: When): Period | null {
  const interval = pick(when, calendar, 'past');
  return interval && interval.start <= calendar.today ? { start: interval.start, end: calendar.today + DAY } : null;
}

/** A settled end; "from March to May" is a stretch of its own and no end. */
function settled(when: When, calendar: Calendar, lean = calendar.lean): Interval | null {
  return when.joined ? null : pick(when, calendar, lean);
}

function since(calendar: Calendar, when: When): Period | null {
  const interval = settled(when, calendar, 'past');
  if (!interval) return null;
  const isRunning = calendar.lean === 'past' && interval.start <= calendar.today;
  return { start: interval.start, end: isRunning ? calendar.today + DAY : null, assumed: when.assumed };
}

function from(calendar: Calendar, when: When): Period | null {
  const interval = settled(when, calendar);
  return interval && { start: interval.start, end: null, assumed: when.assumed };
}

function after(calendar: Calendar, when: When): Period | null {
  const interval = settled(when, calendar);
  return interval && { start: interval.end, end: null, assumed: when.assumed };
}

function until(calendar: Calendar, when: When): Period | null {
  const interval = settled(when, calendar);
  return interval && { start: null, end: interval.end, assumed: when.assumed };
}

function before(calendar: Calendar, when: When): Period | null {
  const interval = settled(when, calendar);
  if (!interval) return null;
  const isPart = when.grain === 'stretch' && when.asDay !== undefined;
  return { start: null, end: isPart ? interval.end : interval.start, assumed: when.assumed };
}

function open(start: number | null, end: number | null, moment: Moment): Period {
  return { start, end, clock: true, assumed: moment.assumed };
}
