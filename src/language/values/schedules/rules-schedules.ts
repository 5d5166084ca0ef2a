import { Impossible, rule } from '../chart/rule.ts';
import type { Repeat } from '../meanings.ts';
import { type Clock, minutesOf, type Part } from '../time/clock.ts';
import { noSuchTime } from '../time/clock-digits.ts';
import type { Unit } from '../time/duration.ts';
import { noSuchMonthDay } from '../time/rules-days.ts';

const EVERY = '(every|each)';
const ON = '[on]';
const OTHER = '(other|second|2nd|third|alternate|few)';
const NINE = { hour: '9', minute: '0', assumed: true };

/** Repeating times that cron can tell, and word of those that it cannot. */
export const scheduleRules = [
  rule('weekdayList', '{weekday}', (_, weekday) => [weekday]),
  rule('weekdayList', '{weekdays}', (_, weekday) => [weekday]),
  rule('weekdayList', '{weekday} [,|and|&|, and|/|+] {weekdayList}', (_, first, rest) => [first, ...rest]),
  rule('weekdayList', '{weekdays} [,|and|&|, and] {weekdayList}', (_, first, rest) => [first, ...rest]),
  rule('weekdayList', '{weekday} (-|to|through) {weekday}', (_, from, to) => daysBetween(from, to)),
  rule('repeat', `${EVERY} {weekdayList}`, (_, days) => onWeekdays(days)),
  rule('repeat', `${ON} {weekdays}`, (_, day) => onWeekdays([day])),
  rule('repeat', 'on {weekdays}', (_, day) => onWeekdays([day])),
  rule('repeat', '{weekdays} (and|&|,) {weekdayList}', (_, day, rest) => onWeekdays([day, ...rest])),
  rule('repeat', 'on {weekdays} (and|&|,) {weekdayList}', (_, day, rest) => onWeekdays([day, ...rest])),
  rule('repeat', 'weekly [on|every|each] {weekdayList}', (_, days) => onWeekdays(days)),
  rule('repeat', '{weekdayList} weekly', (_, days) => onWeekdays(days)),
  rule('repeat', '(every week|each week|once a week|weekly) on {weekdayList}', (_, days) => onWeekdays(days)),
  rule('repeat', '(every week|each week|once a week|weekly)', () => ({ ...onWeekdays([1]), assumed: true })),
  rule(
    'repeat',
    '(daily|every day|each day|everyday|once a day|every single day|each and every day|every day of the week)',
    () => onWeekdays([]),
  ),
  rule(
    'repeat',
    '(weekdays|every weekday|each weekday|on weekdays|every business day|every working day|every workday|weekday|workdays)',
    () => onWeekdays([1, 2, 3, 4, 5]),
  ),
  rule('repeat', '(weekends|every weekend|each weekend|on weekends)', () => onWeekdays([6, 7])),
  rule('repeat', '(monthly|every month|each month|once a month)', () => ({ ...onDay(1), assumed: true })),
  rule('repeat', '(monthly|every month|each month|once a month) [on] the {monthDay}', (_, day) => onDay(day)),
  rule('repeat', '(monthly|every month|each month|once a month) [on] [day] {monthDay}', (_, day) => onDay(day)),
  rule('monthDayList', '[the] {monthDay}', (_, day) => (day <= 28 ? [day] : null)),
  rule('monthDayList', '[the] {monthDay} (,|and|&|, and) {monthDayList}', (_, first, rest) =>
    first <= 28 ? [first, ...rest] : null,
  ),
  rule('repeat', '[on] {monthDayList} (of every|of each|every|each) month', (_, days) => onDays(days)),
  rule('repeat', '(monthly|every month|each month) [on] {monthDayList}', (_, days) => onDays(days)),
  rule('repeat', `${EVERY} {ordinal}`, (_, day) => (day <= 31 ? onDay(day) : null)),
  rule(
    'repeat',
    `(start of|the start of|at the start of|beginning of|the beginning of|at the beginning of) ${EVERY} {unit}`,
    (_, unit) => startOf(unit),
  ),
  rule('repeat', `(end of|the end of|at the end of) ${EVERY} week`, () => ({ ...onWeekdays([5]), assumed: true })),
  rule('repeat', '[on] the {monthDay} (of every|of each|every|each) month', (_, day) => onDay(day)),
  rule('repeat', '{ordinal} (of every|of each|every|each) month', (_, day) => (day <= 31 ? onDay(day) : null)),
  rule('repeat', `${EVERY} {ordinal} of the month`, (_, day) => (day <= 31 ? onDay(day) : null)),
  rule('repeat', '(quarterly|every quarter|each quarter|once a quarter)', () => ({ ...onDay(1), month: '1,4,7,10' })),
  rule(
    'repeat',
    '(yearly|annually|every year|each year|once a year) [on] {monthName} [the] {monthDay}',
    (_, month, day) => ({ ...onDay(day), month: String(month) }),
  ),
  rule('repeat', `${EVERY} {monthName} [the] {monthDay}`, (_, month, day) => ({ ...onDay(day), month: String(month) })),
  rule('repeat', '(yearly|annually|every year|each year|once a year)', () => ({
    ...onDay(1),
    month: '1',
    assumed: true,
  })),
  rule('repeat', '(first|1st) [day] of (every|each|the) month', () => onDay(1)),
  rule(
    'schedule',
    '{repeat} [,] [at|@] (eod|cob|cop|end of day|end of the day|close of business|close of play)',
    (_, repeat) => ({
      ...repeat,
      hour: '17',
      minute: '0',
      assumed: true,
    }),
  ),
  rule('schedule', '{weekday} (-|to|through|thru) {weekday} [,] [at|@] {clock}', (_, from, to, time) => {
    const days = daysBetween(from, to);
    return days && timed(onWeekdays(days), time);
  }),
  rule(
    'schedule',
    '{weekday} (,|/|&|and) {weekday} (,|/|&|and|, and) {weekdayList} [,] [at|@] {time}',
    (_, first, second, rest, time) => timed(onWeekdays([first, second, ...rest]), time),
  ),
  rule('schedule', `{weekdayList} mornings`, (_, days) => atPart(onWeekdays(days), { from: 6, to: 12 })),
  rule('schedule', `{weekdayList} afternoons`, (_, days) => atPart(onWeekdays(days), { from: 12, to: 18 })),
  rule('schedule', `{weekdayList} evenings`, (_, days) => atPart(onWeekdays(days), { from: 18, to: 22 })),
  rule('schedule', `{weekdayList} mornings [at|@|around] {time}`, (_, days, time) => timed(onWeekdays(days), time)),
  rule('schedule', `{weekdayList} (afternoons|evenings) [at|@|around] {time}`, (_, days, time) =>
    timed(onWeekdays(days), time, { from: 12, to: 22 }),
  ),
  rule('schedule', `(at|@) {time} ${EVERY} {part}`, (_, time, part) => timed(onWeekdays([]), time, part)),
  rule('schedule', `{clock} ${EVERY} {part}`, (_, time, part) => timed(onWeekdays([]), time, part)),
  rule('schedule', '{repeat} [,] [at|@|around|by] {badClock}', (_, __, said) => noSuchTime(said)),
  rule('schedule', '[at|@] {badClock} [,|on] {repeat}', (_, said) => noSuchTime(said)),
  rule('badRepeat', '[on] [the] {ordinal} (of every|of each|every|each) month', (_, day) => noSuchMonthDay(day)),
  rule('badRepeat', `${EVERY} {ordinal} of the month`, (_, day) => noSuchMonthDay(day)),
  rule('badRepeat', `${EVERY} {ordinal}`, (_, day) => noSuchMonthDay(day)),
  rule('badRepeat', '(monthly|every month|each month|once a month) [on] [the] {ordinal}', (_, day) =>
    noSuchMonthDay(day),
  ),
  rule('badRepeat', '(monthly|every month|each month|once a month) [on] [the] [day] {badDay}', (_, day) =>
    noSuchMonthDay(day),
  ),
  rule('schedule', '{badRepeat}', (_, why) => new Impossible('schedule', why)),
  rule('schedule', '{badRepeat} [,] [at|@|around|by] {time}', (_, why) => new Impossible('schedule', why)),
  rule('schedule', '[at|@] {clock} [,|on] {badRepeat}', (_, __, why) => new Impossible('schedule', why)),
  rule('badRepeat', '(twice|three times|two times|several times) (a|per|each|every) (day|week|month)', () => CANNOT),
  rule('schedule', '{repeat}', (_, repeat) => ({ ...NINE, ...repeat, assumed: true })),
  rule('schedule', '{repeat} [,] [at|@|around|by] {time}', (_, repeat, time) => timed(repeat, time)),
  rule('schedule', '{repeat} [in] [the] {part}', (_, repeat, part) => atPart(repeat, part)),
  rule('schedule', '{repeat} [in] [the] {part} [,] [at|@|around] {time}', (_, repeat, part, time) =>
    timed(repeat, time, part),
  ),
  rule('schedule', '[at|@] {clock} [,|on] {repeat}', (_, time, repeat) => timed(repeat, time)),
  rule('schedule', '(at|@) {time} [,|on] {repeat}', (_, time, repeat) => timed(repeat, time)),
  rule('schedule', `${EVERY} {part}`, (_, part) => atPart(onWeekdays([]), part)),
  rule('schedule', `${EVERY} {part} [at|@|around] {time}`, (_, part, time) => timed(onWeekdays([]), time, part)),
  rule('schedule', '(hourly|every hour|each hour|once an hour)', () => ({ ...onWeekdays([]), hour: '*', minute: '0' })),
  rule('schedule', 'every {number} {unit}', (_, { value }, unit) => everySo(value, unit)),
  rule('schedule', 'every {number} {unit} [at|@] {time}', (_, { value }, unit, time) =>
    atTime(everySo(value, unit), time),
  ),
  rule('badRepeat', `${EVERY} ${OTHER} {weekday}`, () => CANNOT),
  rule('badRepeat', `${EVERY} ${OTHER} {weekdays}`, () => CANNOT),
  rule('badRepeat', `${EVERY} ${OTHER} {unit}`, (_, unit) => (unit === 'second' ? null : CANNOT)),
  rule(
    'badRepeat',
    '(biweekly|bi weekly|bi - weekly|fortnightly|bimonthly|every fortnight|every couple of weeks)',
    () => CANNOT,
  ),
  rule('badRepeat', '[the|on the] {ordinal} {weekday} (of|in) (every|each|the) month', () => CANNOT),
  rule('badRepeat', '[the|on the] last {weekday} (of|in) (every|each|the) month', () => CANNOT),
  rule('badRepeat', '[on|the|on the] last day (of|in) (every|each|the) month', () => CANNOT),
  rule('badRepeat', '(monthly|every month|each month) on the last {weekday}', () => CANNOT),
  rule('badRepeat', '(monthly|every month|each month) on the last day', () => CANNOT),
  rule('badRepeat', '(monthly|every month|each month) on the {ordinal} {weekday}', () => CANNOT),
];

const CANNOT =
  'I can repeat something daily, on certain weekdays, or monthly on a day from the 1st to the 28th, but not every other week or on the last day of a month.';

function cannot(): Impossible {
  return new Impossible('schedule', CANNOT);
}

function daysBetween(from: number, to: number): number[] | null {
  return to > from ? Array.from({ length: to - from + 1 }, (_, index) => from + index) : null;
}

function onWeekdays(days: readonly number[]): Repeat {
  const list = [...new Set(days)].map((day) => day % 7).sort((one, other) => one - other);
  return { day: '*', month: '*', weekday: list.length === 0 || list.length === 7 ? '*' : runs(list) };
}

/** Weekdays in cron's notation; a run of three or more is written with a dash. */
function runs(days: readonly number[]): string {
  const first = days[0] ?? 0;
  const last = days.at(-1) ?? 0;
  return days.length > 2 && last - first === days.length - 1 ? `${first}-${last}` : days.join(',');
}

function onDays(days: readonly number[]): Repeat {
  const sorted = [...new Set(days)].sort((one, other) => one - other);
  return { day: sorted.join(','), month: '*', weekday: '*' };
}

/** The first day of every week, month or quarter. */
function startOf(unit: Unit): Repeat | null {
  if (unit === 'week') return { ...onWeekdays([1]), assumed: true };
  if (unit === 'month') return onDay(1);
  return unit === 'quarter' ? { ...onDay(1), month: '1,4,7,10' } : null;
}

function onDay(day: number): Repeat {
  return { day: String(day), month: '*', weekday: '*' };
}

function timed(repeat: Repeat, time: Clock, part?: Part): Repeat {
  const minutes = minutesOf(time, part) % 1440;
  return { ...repeat, hour: String(Math.floor(minutes / 60)), minute: String(minutes % 60) };
}

function atPart(repeat: Repeat, part: Part): Repeat {
  const hour = part.from < 12 ? 9 : part.from < 18 ? 14 : 18;
  return { ...repeat, hour: String(hour), minute: '0', assumed: true };
}

function atTime(repeat: Repeat | Impossible | null, time: Clock): Repeat | Impossible | null {
  return repeat && !(repeat instanceof Impossible) && repeat.hour !== '*'
    ? timed({ ...repeat, assumed: false }, time)
    : repeat;
}

/** "every 15 minutes", "every 2 hours", "every 3 months": what divides an hour, a day or a year evenly. */
function everySo(count: number, unit: Unit): Repeat | Impossible | null {
  if (!Number.isInteger(count) || count < 1 || unit === 'second') return null;
  const daily = onWeekdays([]);
  if (unit === 'minute' && 60 % count === 0 && count >= 5) return { ...daily, hour: '*', minute: `*/${count}` };
  if (unit === 'hour' && 24 % count === 0) return { ...daily, hour: count === 24 ? '0' : `*/${count}`, minute: '0' };
  if (unit === 'month' && 12 % count === 0) return { ...onDay(1), ...NINE, month: count === 1 ? '*' : `*/${count}` };
  if (count === 1 && (unit === 'day' || unit === 'week'))
    return { ...(unit === 'day' ? daily : onWeekdays([1])), ...NINE };
  return cannot();
}
