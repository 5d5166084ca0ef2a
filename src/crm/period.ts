import { type AnyColumn, and, gte, lt, type SQL } from 'drizzle-orm';
import { DateTime } from 'luxon';
import type { Period } from '../capability/fields.ts';
import { addDays, boundaryMoment, dayOf, formatDay, isDay } from './days.ts';

/** The condition that a moment lies within a period; days are those of the zone. Undefined where both ends are open. */
export function withinPeriod(column: AnyColumn, period: Period | undefined, zone: string): SQL | undefined {
  return and(
    period?.start ? gte(column, boundaryMoment(period.start, zone)) : undefined,
    period?.end ? lt(column, boundaryMoment(period.end, zone)) : undefined,
  );
}

/** A period as people read it, its last day included: "Feb 23 – Mar 1", "since Mon, Mar 2", "Tue, Mar 3". */
export function formatPeriod({ start, end }: Period, zone: string, today: string, locale: string): string {
  const first = start && (isDay(start) ? start : dayOf(new Date(start), zone));
  // One moment before a period's end belongs to its last day, also where the end is a clock time.
  const last = end && (isDay(end) ? addDays(end, -1) : dayOf(new Date(new Date(end).getTime() - 1), zone));
  if (first && last) {
    if (first === last) return formatDay(first, today, locale);
    return `${shortDay(first, today, locale)} – ${shortDay(last, today, locale)}`;
  }
  if (first) return `since ${formatDay(first, today, locale)}`;
  return last ? `until ${formatDay(last, today, locale)}` : 'at any time';
}

function shortDay(day: string, today: string, locale: string): string {
  const year = day.slice(0, 4) === today.slice(0, 4) ? {} : ({ year: 'numeric' } as const);
  return DateTime.fromISO(day, { zone: 'utc' })
    .setLocale(locale)
    .toLocaleString({ month: 'short', day: 'numeric', ...year });
}
