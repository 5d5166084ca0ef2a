import { type Calendar, minutesFromNow } from './calendar.ts';
import { addBusinessDays, addMonths, DAY } from './wall.ts';

/** A unit that lengths of time are counted in. */
export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'business day'
  | 'week'
  | 'weekend'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'half'
  | 'year'
  | 'fiscal year'
  | 'decade';

/** A length of time: whole months and days where calendars count them, seconds below the day. */
export interface Duration {
  readonly months: number;
  readonly days: number;
  readonly seconds: number;
  /** True where the days are working days. */
  readonly business?: boolean | undefined;
  /** True where it was counted in weeks ("two weeks"), so that a weekday beside it may choose the day. */
  readonly byWeeks?: boolean | undefined;
  /** True where it is to be added to what a record has ("two weeks later"). */
  readonly relative?: boolean | undefined;
  /** Its length in seconds: months count 30 days, quarters 90, years 365. */
  readonly length: number;
  /** How many seconds its smallest unit has. */
  readonly unit: number;
}

const MONTHS: Partial<Record<Unit, number>> = {
  month: 1,
  quarter: 3,
  half: 6,
  year: 12,
  'fiscal year': 12,
  decade: 120,
};
const DAYS: Partial<Record<Unit, number>> = { day: 1, 'business day': 1, week: 7, weekend: 7, fortnight: 14 };
const SECONDS: Partial<Record<Unit, number>> = { second: 1, minute: 60, hour: 3600 };

/** Seconds in a unit: a month counts 30 days, a quarter 90, a half year 180, a year 365. */
export function secondsIn(unit: Unit): number {
  const months = MONTHS[unit];
  if (months !== undefined) return (Math.floor(months / 12) * 365 + (months % 12) * 30) * 86_400;
  return SECONDS[unit] ?? (DAYS[unit] ?? 0) * 86_400;
}

/** The length of some units; a fraction of a month or a day is counted in days or seconds. */
export function durationOf(count: number, unit: Unit): Duration {
  const base = {
    length: Math.round(count * secondsIn(unit)),
    unit: secondsIn(unit),
    business: unit === 'business day',
    byWeeks: unit === 'week' || unit === 'fortnight',
  };
  const months = MONTHS[unit];
  if (months !== undefined) {
    const whole = count * months;
    if (Number.isInteger(whole) && (count < 1 || Number.isInteger(count)))
      return { ...base, months: whole, days: 0, seconds: 0 };
    return { ...base, months: 0, days: 0, seconds: Math.round(count * secondsIn(unit)) };
  }
  const days = DAYS[unit];
  if (days !== undefined && Number.isInteger(count * days))
    return { ...base, months: 0, days: count * days, seconds: 0 };
  return { ...base, months: 0, days: 0, seconds: Math.round(count * secondsIn(unit)) };
}

/** Two lengths as one. */
export function addDurations(one: Duration, other: Duration): Duration {
  return {
    months: one.months + other.months,
    days: one.days + other.days,
    seconds: one.seconds + other.seconds,
    length: one.length + other.length,
    unit: other.unit,
  };
}

/** True where the length is counted below the day, so that moving by it gives a clock time. */
export function isClockLength(duration: Duration): boolean {
  return duration.seconds !== 0 && duration.unit < 86_400;
}

/** A wall time moved by a length, `sign` times. */
export function move(wall: number, duration: Duration, sign: 1 | -1): number {
  const months = addMonths(wall, sign * duration.months);
  const days = duration.business ? addBusinessDays(months, sign * duration.days) : months + sign * duration.days * DAY;
  return days + sign * duration.seconds * 1000;
}

/** Now moved by a length, honouring clock changes where hours are counted. */
export function moveNow(calendar: Calendar, duration: Duration, sign: 1 | -1): number {
  const clock = minutesFromNow(calendar, Math.round((sign * duration.seconds) / 60));
  return move(clock, { ...duration, seconds: 0 }, sign);
}
