/**
 * Wall-clock arithmetic. A `Wall` is what a clock on the asker's wall shows, as milliseconds of that calendar time read as if
 * it were UTC; so days are always 24 hours long, and zones matter only where a moment comes in or goes out.
 */
export type Wall = number;

/** A half-open stretch of wall time. */
export interface Interval {
  readonly start: Wall;
  readonly end: Wall;
}

/** The units that calendars are made of. */
export type Grain = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
export const WEEK = 7 * DAY;

/** The wall time of a date; months run 1–12, overflowing days and months carry over. */
export function wallOf(year: number, month: number, day: number, hour = 0, minute = 0): Wall {
  return Date.UTC(year, month - 1, day, hour, minute);
}

/** The date parts of a wall time; `month` 1–12, `weekday` 1 (Monday) – 7. */
export function partsOf(wall: Wall): { year: number; month: number; day: number; weekday: number } {
  const date = new Date(wall);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: ((date.getUTCDay() + 6) % 7) + 1,
  };
}

/** Midnight at which the day of a wall time began. */
export function startOfDay(wall: Wall): Wall {
  return Math.floor(wall / DAY) * DAY;
}

/** Days in a month, 28–31. */
export function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The same day and clock time some months on; the 31st becomes the last day of a shorter month. */
export function addMonths(wall: Wall, months: number): Wall {
  const { year, month, day } = partsOf(wall);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = daysIn(first.getUTCFullYear(), first.getUTCMonth() + 1);
  return first.getTime() + (Math.min(day, last) - 1) * DAY + (wall - startOfDay(wall));
}

/** The wall time some working days on (Monday to Friday); negative goes back. */
export function addBusinessDays(wall: Wall, days: number): Wall {
  const step = days < 0 ? -DAY : DAY;
  let at = wall;
  let left = Math.min(Math.abs(days), 10_000);
  while (left > 0) {
    at += step;
    if (partsOf(at).weekday <= 5) left--;
  }
  return at;
}

/** `YYYY-MM-DD`, or null outside of the years 1000–9999. */
export function toDate(wall: Wall): string | null {
  if (!Number.isFinite(wall) || wall < Date.UTC(1000, 0, 1) || wall >= Date.UTC(9999, 11, 31)) return null;
  return new Date(wall).toISOString().slice(0, 10);
}
