import type { Calendar } from './calendar.ts';
import { DAY, daysIn, type Grain, type Interval, partsOf, WEEK, wallOf } from './wall.ts';

/** How often something named recurs: "Friday" every week, "the 15th" every month, "March" every year; "today" once. */
export type Cycle = 'once' | 'week' | 'month' | 'year';

/**
 * A day or a longer stretch of the calendar. What recurs stays open until the lean or its neighbours ("March 2027",
 * "from May to October 2020") say which occurrence is meant.
 */
export interface When {
  readonly cycle: Cycle;
  /** 'stretch' is a run of days that is no whole unit. */
  readonly grain: Grain | 'stretch';
  /** The occurrence in the nth week, month or year (see `indexOf`); null where there is none (February 29). */
  readonly at: (index: number) => Interval | null;
  /** True where today does not count as an answer for what is to come (weekdays). */
  readonly afterToday?: boolean | undefined;
  readonly assumed?: boolean | undefined;
  /** True where the word is as likely a name or another word. */
  readonly weak?: boolean | undefined;
  /** The day that stands for it where a date is asked, if not its last. */
  readonly asDay?: ((interval: Interval) => number) | undefined;
  /** True where several parts were joined ("Q1 to Q2"), each of which may stand alone. */
  readonly joined?: boolean | undefined;
  /** True for a day that was counted to in weeks ("in two weeks"), so that a weekday beside it chooses the day. */
  readonly byWeeks?: boolean | undefined;
  /** True where its weekday was said already. */
  readonly withWeekday?: boolean | undefined;
  /** The number of a year. */
  readonly index?: number | undefined;
  /** Says what does not exist where `at` is null. */
  readonly label?: string | undefined;
}

/** A When that is settled. */
export function once(grain: Grain | 'stretch', interval: Interval, more: Partial<When> = {}): When {
  return { ...more, cycle: 'once', grain, at: () => interval };
}

/** A single day. */
export function onceDay(start: number, more: Partial<When> = {}): When {
  return once('day', { start, end: start + DAY }, more);
}

/** Every week's day, 1 (Monday) – 7. */
export function weekly(weekday: number): When {
  const at = (week: number) => ({ start: mondayOf(week) + (weekday - 1) * DAY, end: mondayOf(week) + weekday * DAY });
  return { cycle: 'week', grain: 'day', at, afterToday: true };
}

/** Every month's day, 1–31; months without it are passed over. */
export function monthly(day: number): When {
  return {
    cycle: 'month',
    grain: 'day',
    at: (index) => {
      const year = Math.floor(index / 12);
      const month = (index % 12) + 1;
      if (day > daysIn(year, month)) return null;
      const start = wallOf(year, month, day);
      return { start, end: start + DAY };
    },
  };
}

/** What recurs every year. */
export function yearly(
  grain: Grain | 'stretch',
  at: (year: number) => Interval | null,
  more: Partial<When> = {},
): When {
  return { ...more, cycle: 'year', grain, at };
}

/** The number of the week, month or year that a wall time lies in. */
export function indexOf(cycle: Cycle, wall: number): number {
  if (cycle === 'once') return 0;
  if (cycle === 'week') return Math.floor((wall + 3 * DAY) / WEEK);
  const { year, month } = partsOf(wall);
  return cycle === 'month' ? year * 12 + month - 1 : year;
}

function mondayOf(week: number): number {
  return week * WEEK - 3 * DAY;
}

/** The occurrence that is meant when nothing else says so; null where that one does not exist. */
export function pick(when: When, calendar: Calendar, lean: 'past' | 'future' = calendar.lean): Interval | null {
  if (when.cycle === 'once') return when.at(0);
  const here = indexOf(when.cycle, calendar.now);
  const step = lean === 'future' ? 1 : -1;
  for (let offset = -step; Math.abs(offset) <= 14; offset += step) {
    const interval = when.at(here + offset);
    if (!interval) {
      if (when.label && offset * step >= 0) return null;
      continue;
    }
    if (lean === 'past' ? interval.start <= calendar.now : isToCome(when, interval, calendar)) return interval;
  }
  return null;
}

function isToCome(when: When, interval: Interval, calendar: Calendar): boolean {
  if (when.grain !== 'day') return interval.end > calendar.now;
  return when.afterToday ? interval.start > calendar.today : interval.start >= calendar.today;
}

/** The first occurrence that starts at or after a wall time. */
export function firstFrom(when: When, wall: number): Interval | null {
  if (when.cycle === 'once') return when.at(0);
  const here = indexOf(when.cycle, wall);
  for (let offset = -1; offset <= 14; offset++) {
    const interval = when.at(here + offset);
    if (interval && interval.start >= wall) return interval;
  }
  return null;
}

/** The last occurrence that starts before a wall time. */
export function lastBefore(when: When, wall: number): Interval | null {
  if (when.cycle === 'once') return when.at(0);
  const here = indexOf(when.cycle, wall);
  for (let offset = 1; offset >= -14; offset--) {
    const interval = when.at(here + offset);
    if (interval && interval.start < wall) return interval;
  }
  return null;
}

/** The occurrence that lies within an interval; null where none does. */
export function within(when: When, interval: Interval): Interval | null {
  const found = firstFrom(when, interval.start);
  return found && found.start < interval.end ? found : null;
}
