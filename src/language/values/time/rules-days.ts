import { Impossible, rule } from '../chart/rule.ts';
import { type Calendar, unitAround } from './calendar.ts';
import { dayOf, dayOfYear } from './numeric-dates.ts';
import { DAY, type Interval, partsOf, WEEK } from './wall.ts';
import { monthly, onceDay, pick, type When, weekly, within } from './when.ts';

const NEXT = '(next|following)';
const LAST = '(last|previous|prior)';

/** Days named by themselves: today, Friday, next Friday, March 3, the 15th. */
export const dayRules = [
  rule('day', '(today|this day)', ({ today }) => onceDay(today)),
  rule('day', 'tomorrow', ({ today }) => onceDay(today + DAY)),
  rule('day', 'yesterday', ({ today }) => onceDay(today - DAY)),
  rule('day', '[the] day after tomorrow', ({ today }) => onceDay(today + 2 * DAY)),
  rule('day', '[the] day before yesterday', ({ today }) => onceDay(today - 2 * DAY)),
  rule('day', '[the] (next|following) day', ({ today }) => onceDay(today + DAY)),
  rule(
    'day',
    '(later|earlier|sometime|some time|anytime|first thing|first thing on|last thing) {day}',
    (_, day) => day,
  ),
  rule('day', '{day} (first thing|last thing|at the latest|latest|or sooner|or earlier)', (_, day) => day),
  rule('day', '(this|same) time {day}', (_, day) => day),
  rule('day', '(this|same) time {week}', (calendar, week) => dayIn(weekly(partsOf(calendar.today).weekday), week)),
  rule('day', '{weekday}', (_, weekday) => weekly(weekday)),
  rule('day', 'this {weekday}', (_, weekday) => weekly(weekday)),
  rule('day', '(coming|upcoming) {weekday}', (calendar, weekday) => nearest(calendar, weekday, 'future')),
  rule('day', '(this|the) (coming|upcoming) {weekday}', (calendar, weekday) => nearest(calendar, weekday, 'future')),
  rule('day', `${NEXT} {weekday}`, (calendar, weekday) => inWeek(calendar, weekday, 1)),
  rule('day', `${LAST} {weekday}`, (calendar, weekday) => inWeek(calendar, weekday, -1)),
  rule('day', '[the] {weekday} after next', (calendar, weekday) => ({
    ...inWeek(calendar, weekday, 2),
    assumed: true,
  })),
  rule('day', '[this|the] (past) {weekday}', (calendar, weekday) => nearest(calendar, weekday, 'past')),
  rule('day', '{weekday} [of|in|,|on|from] {week}', (_, weekday, week) => dayIn(weekly(weekday), week)),
  rule('day', "{week} ['s] [on|,] {weekday}", (_, week, weekday) => dayIn(weekly(weekday), week)),
  rule('day', 'the {ordinal}', (_, day) => (day >= 1 && day <= 31 ? monthly(day) : null)),
  rule('day', '{ordinal}', (_, day) => (day >= 1 && day <= 31 ? monthly(day) : null)),
  rule('day', '{weekday} [,] [the] {ordinal}', (calendar, weekday, day) => weekdayTheNth(calendar, weekday, day)),
  rule('day', '{monthName} [,] [the] {monthDay}', (_, month, day) => dayOfYear(month, day)),
  rule('day', '{monthDay} [of|-] {monthName}', (_, day, month) => dayOfYear(month, day)),
  rule('day', 'the {monthDay} [of] {monthName}', (_, day, month) => dayOfYear(month, day)),
  rule('day', '{monthName} [the] {monthDay} [,|of|in|-] {yearNumber}', (_, month, day, year) =>
    dayOf(year, month, day),
  ),
  rule('day', '{monthDay} [of|-] {monthName} [,|of|in|-] {yearNumber}', (_, day, month, year) =>
    dayOf(year, month, day),
  ),
  rule('day', 'the {monthDay} [of] {monthName} [,|of|in] {yearNumber}', (_, day, month, year) =>
    dayOf(year, month, day),
  ),
  rule('day', '{yearNumber} {monthName} {monthDay}', (_, year, month, day) => dayOf(year, month, day)),
  rule('day', '{day} [,] [of|in] {year}', (_, day, year) => inYear(day, year)),
  rule('day', '{weekday} [,|the] {day}', (calendar, weekday, day) => onWeekday(calendar, weekday, day)),
  rule('day', '{day} [,] {weekday}', (calendar, day, weekday) =>
    day.afterToday ? null : onWeekday(calendar, weekday, day),
  ),
  rule('day', '{day} on [a|the] {weekday}', (calendar, day, weekday) =>
    day.byWeeks ? onWeekday(calendar, weekday, day) : null,
  ),
  rule('day', '[the] {monthDay} of [the] {month}', (_, day, month) => nthDayOf(month, day)),
  rule('day', '[the] {monthDay} {month}', (_, day, month) => (month.cycle === 'once' ? nthDayOf(month, day) : null)),
  rule('day', '{month} [,] [on] the {monthDay}', (_, month, day) =>
    month.cycle === 'once' ? nthDayOf(month, day) : null,
  ),
];

/** The 45th, February 30: ordinals that no month has. */
export const impossibleDayRules = [
  rule('day', '[the] {ordinal}', (_, day) => impossibleMonthDay(day)),
  rule('day', '[the] {ordinal} of [the|this|next|every|each] {unit}', (_, day, unit) =>
    unit === 'month' ? impossibleMonthDay(day) : null,
  ),
  rule('day', '{monthName} [the] {ordinal}', (_, month, day) => (day > 31 ? dayOfYear(month, day) : null)),
  rule('day', '[the] {ordinal} [of] {monthName}', (_, day, month) => (day > 31 ? dayOfYear(month, day) : null)),
  rule('day', '{monthName} {badDay}', (_, month, day) => dayOfYear(month, day)),
  rule('day', '{badDay} [of] {monthName}', (_, day, month) => dayOfYear(month, day)),
];

function impossibleMonthDay(day: number): Impossible | null {
  const why = noSuchMonthDay(day);
  return why === null ? null : new Impossible('date', why);
}

/** Says that no month has such a day; null for days that some have. */
export function noSuchMonthDay(day: number): string | null {
  return day > 31 ? `No month has a ${day}${suffix(day)}.` : null;
}

function suffix(day: number): string {
  if (day % 100 >= 11 && day % 100 <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][day % 10] ?? 'th';
}

/** The first such weekday after today, or the last before it. */
function nearest(calendar: Calendar, weekday: number, lean: 'past' | 'future'): When {
  const offset = (weekday - partsOf(calendar.today).weekday + 7) % 7;
  const days = lean === 'future' ? offset || 7 : offset - 7;
  return onceDay(calendar.today + days * DAY);
}

/** The weekday of next or last week; people differ about it where a nearer one exists, so that is marked. */
function inWeek(calendar: Calendar, weekday: number, offset: 1 | 2 | -1): When {
  const week = unitAround(calendar, 'week', offset);
  const start = week.start + (weekday - 1) * DAY;
  const near = pick(nearest(calendar, weekday, offset > 0 ? 'future' : 'past'), calendar);
  return onceDay(start, { assumed: near?.start !== start });
}

function dayIn(day: When, span: When): When | null {
  const interval = span.cycle === 'once' ? span.at(0) : null;
  if (!interval || interval.end - interval.start !== WEEK) return null;
  const found = within(day, interval);
  return found && onceDay(found.start);
}

/** "Tuesday the 4th": the month around now in which the 4th is a Tuesday, else the nearest one as the lean has it. */
function weekdayTheNth(calendar: Calendar, weekday: number, day: number): When | null {
  if (day < 1 || day > 31) return null;
  const { year, month } = partsOf(calendar.today);
  const here = year * 12 + month - 1;
  const fitting = Array.from({ length: 25 }, (_, index) => monthly(day).at(here + index - 12))
    .filter((each): each is Interval => each !== null && partsOf(each.start).weekday === weekday)
    .sort((one, other) => Math.abs(one.start - calendar.today) - Math.abs(other.start - calendar.today));
  const near = fitting.find((each) => Math.abs(each.start - calendar.today) <= 31 * DAY);
  const leaning = fitting.find((each) =>
    calendar.lean === 'future' ? each.start >= calendar.today : each.start <= calendar.today,
  );
  const best = near ?? leaning ?? fitting[0];
  return best ? onceDay(best.start) : null;
}

/** A day that a weekday is said with: it chooses the year, or the day of a week that was only counted to. */
function onWeekday(calendar: Calendar, weekday: number, day: When): When | null {
  if (day.afterToday || day.withWeekday) return null;
  if (day.byWeeks) {
    const interval = day.at(0);
    return interval && onceDay(interval.start + (weekday - partsOf(interval.start).weekday) * DAY);
  }
  if (day.cycle === 'month') {
    const picked = pick(day, calendar);
    return picked && weekdayTheNth(calendar, weekday, partsOf(picked.start).day);
  }
  const picked = pick(day, calendar);
  if (!picked) return null;
  if (day.cycle === 'once' || partsOf(picked.start).weekday === weekday) {
    return { ...day, withWeekday: true, assumed: partsOf(picked.start).weekday !== weekday };
  }
  const year = partsOf(calendar.today).year;
  const matching = [0, 1, -1]
    .map((offset) => day.at(year + offset))
    .find((each) => each && partsOf(each.start).weekday === weekday);
  return onceDay((matching ?? picked).start, { assumed: !matching, withWeekday: true });
}

/** What recurs every year, in a certain one. */
export function inYear(when: When | null, year: When | null): When | null {
  if (when?.cycle !== 'year' || year?.index === undefined) return null;
  const interval = when.at(year.index);
  if (!interval)
    return when.label ? { ...when, cycle: 'once', at: () => null, label: `${when.label}, ${year.index}` } : null;
  return { ...when, cycle: 'once', at: () => interval };
}

/** A day of a month, by number; keeps the month open where it is. */
export function nthDayOf(month: When, day: number): When | null {
  const at = (index: number): Interval | null => {
    const interval = month.at(index);
    const start = interval && interval.start + (day - 1) * DAY;
    return interval && start !== null && start < interval.end ? { start, end: start + DAY } : null;
  };
  return { cycle: month.cycle, grain: 'day', at };
}
