import { DateTime } from 'luxon';

/** The calendar day of a moment in a zone, `YYYY-MM-DD`. */
export function dayOf(moment: Date, zone: string): string {
  return DateTime.fromJSDate(moment, { zone }).toISODate() ?? '';
}

/** A moment as ISO 8601 in a zone, seconds precise: 2026-03-10T15:00:00+01:00. */
export function isoIn(moment: Date, zone: string): string {
  return DateTime.fromJSDate(moment, { zone }).toISO({ suppressMilliseconds: true }) ?? '';
}

/** True where a date-or-datetime string is a day without a clock time. */
export function isDay(value: string): boolean {
  return value.length === 10;
}

/** The first moment of a day in a zone; with `hour`, that hour of it. */
export function momentOf(day: string, zone: string, hour = 0): Date {
  return DateTime.fromISO(day, { zone }).set({ hour }).toJSDate();
}

/** The moment at which a period's boundary lies: a day's first moment in the zone, or the datetime itself. */
export function boundaryMoment(boundary: string, zone: string): Date {
  return isDay(boundary) ? momentOf(boundary, zone) : new Date(boundary);
}

/** A day some days later (or, negative, earlier). */
export function addDays(day: string, days: number): string {
  return DateTime.fromISO(day, { zone: 'utc' }).plus({ days }).toISODate() ?? day;
}

/** Whole days from one day to another; negative where `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round(DateTime.fromISO(to, { zone: 'utc' }).diff(DateTime.fromISO(from, { zone: 'utc' }), 'days').days);
}

/** A day as people read it: "Tue, Mar 10", with the year where it is not this year's. */
export function formatDay(day: string, today: string, locale: string): string {
  const year = day.slice(0, 4) === today.slice(0, 4) ? undefined : ('numeric' as const);
  return DateTime.fromISO(day, { zone: 'utc' })
    .setLocale(locale)
    .toLocaleString({
      weekday: 'short',
      month: 'short',
      day: 'numeric',
      ...(year ? { year } : {}),
    });
}

/** A day beside its distance where that is short: "Tue, Mar 10 (tomorrow)", "Mon, Mar 2 (3 days ago)". */
export function formatDayRelative(day: string, today: string, locale: string): string {
  const days = daysBetween(today, day);
  const near = Math.abs(days) <= 14 ? ` (${relativeDays(days)})` : '';
  return `${formatDay(day, today, locale)}${near}`;
}

function relativeDays(days: number): string {
  return new Intl.RelativeTimeFormat('en', { numeric: 'auto' }).format(days, 'day');
}

/** A moment as people read it in a zone: "Tue, Mar 10, 3:00 PM". */
export function formatMoment(moment: Date, zone: string, today: string, locale: string): string {
  const time = DateTime.fromJSDate(moment, { zone }).setLocale(locale);
  return `${formatDay(time.toISODate() ?? '', today, locale)}, ${time.toLocaleString(DateTime.TIME_SIMPLE)}`;
}

/** Half-open days of the calendar quarter that a day lies in. */
export function quarterOf(day: string): { start: string; end: string } {
  const start = DateTime.fromISO(day, { zone: 'utc' }).startOf('quarter');
  return { start: start.toISODate() ?? day, end: start.plus({ quarters: 1 }).toISODate() ?? day };
}
