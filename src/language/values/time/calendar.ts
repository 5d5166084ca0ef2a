import { DateTime } from 'luxon';
import type { ReadingContext } from '../value.ts';
import { addMonths, DAY, type Grain, type Interval, partsOf, startOfDay, type Wall, WEEK, wallOf } from './wall.ts';

/** The asker's calendar: their present moment on the wall, and how they count. */
export interface Calendar {
  readonly now: Wall;
  /** Midnight at which today began. */
  readonly today: Wall;
  readonly zone: string;
  readonly lean: 'past' | 'future';
  /** 1–12. */
  readonly fiscalYearStart: number;
  /** True where 3/10 is March 10. */
  readonly monthFirst: boolean;
  readonly locale: string;
  readonly currency: string;
}

/** The calendar of whoever a message is read for. Throws a RangeError on an unknown zone or locale. */
export function calendarOf(context: ReadingContext): Calendar {
  const here = DateTime.fromJSDate(context.now, { zone: context.zone });
  if (!here.isValid) throw new RangeError(`Unknown time zone: ${context.zone}`);
  const now = wallOf(here.year, here.month, here.day, here.hour, here.minute);
  return {
    now,
    today: startOfDay(now),
    zone: context.zone,
    lean: context.lean,
    fiscalYearStart: context.fiscalYearStart,
    monthFirst: monthComesFirst(context.locale),
    locale: context.locale,
    currency: context.currency,
  };
}

const monthFirstByLocale = new Map<string, boolean>();

function monthComesFirst(locale: string): boolean {
  const known = monthFirstByLocale.get(locale);
  if (known !== undefined) return known;
  const order = new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'numeric', day: 'numeric' })
    .formatToParts(0)
    .map((part) => part.type);
  const first = order.indexOf('month') < order.indexOf('day');
  monthFirstByLocale.set(locale, first);
  return first;
}

/** ISO 8601 with the zone's offset at that wall time; a time that a clock change skips moves past the gap. */
export function toDatetime(wall: Wall, zone: string): string | null {
  const key = `${zone}|${wall}`;
  const known = recentDatetimes.get(key);
  if (known !== undefined) return known;
  const datetime = datetimeOf(wall, zone);
  if (recentDatetimes.size > 2_000) recentDatetimes.clear();
  recentDatetimes.set(key, datetime);
  return datetime;
}

const recentDatetimes = new Map<string, string | null>();

function datetimeOf(wall: Wall, zone: string): string | null {
  const iso = DateTime.fromMillis(wall, { zone: 'utc' })
    .setZone(zone, { keepLocalTime: true })
    .toISO({ suppressMilliseconds: true });
  return iso;
}

/** What the asker's clock shows when another zone's clock shows a wall time. */
export function fromZone(wall: Wall, zone: string, calendar: Calendar): Wall {
  const there = DateTime.fromMillis(wall, { zone: 'utc' }).setZone(zone, { keepLocalTime: true });
  return wallIn(there.setZone(calendar.zone));
}

/** The asker's wall time of an ISO 8601 date and time; without an offset it is in the asker's zone. Null if malformed. */
export function fromIso(iso: string, calendar: Calendar): Wall | null {
  const moment = DateTime.fromISO(iso.replace(' ', 'T'), { zone: calendar.zone });
  return moment.isValid ? wallIn(moment) : null;
}

function wallIn({ year, month, day, hour, minute }: DateTime): Wall {
  return wallOf(year, month, day, hour, minute);
}

/** The wall time that many minutes after now, as clocks go (an hour's clock change is honoured). */
export function minutesFromNow(calendar: Calendar, minutes: number): Wall {
  const now = DateTime.fromMillis(calendar.now, { zone: 'utc' }).setZone(calendar.zone, { keepLocalTime: true });
  const then = now.plus({ minutes });
  return wallOf(then.year, then.month, then.day, then.hour, then.minute);
}

/** The first month (1–12) of quarters and halves is the fiscal year's; years are the calendar's. */
export function startOf(grain: Grain, wall: Wall, fiscalYearStart: number): Wall {
  const day = startOfDay(wall);
  const { year, month, weekday } = partsOf(day);
  switch (grain) {
    case 'minute':
      return Math.floor(wall / 60_000) * 60_000;
    case 'hour':
      return Math.floor(wall / 3_600_000) * 3_600_000;
    case 'day':
      return day;
    case 'week':
      return day - (weekday - 1) * DAY;
    case 'month':
      return wallOf(year, month, 1);
    case 'quarter':
      return wallOf(year, month - ((month - fiscalYearStart + 12) % 3), 1);
    case 'half':
      return wallOf(year, month - ((month - fiscalYearStart + 12) % 6), 1);
    case 'year':
      return wallOf(year, 1, 1);
  }
}

/** Moves by whole units of a grain. */
export function shift(grain: Grain, wall: Wall, count: number): Wall {
  switch (grain) {
    case 'minute':
      return wall + count * 60_000;
    case 'hour':
      return wall + count * 3_600_000;
    case 'day':
      return wall + count * DAY;
    case 'week':
      return wall + count * WEEK;
    case 'month':
      return addMonths(wall, count);
    case 'quarter':
      return addMonths(wall, 3 * count);
    case 'half':
      return addMonths(wall, 6 * count);
    case 'year':
      return addMonths(wall, 12 * count);
  }
}

/** The whole unit around now, moved by `offset` units: 0 this, -1 last, 1 next. */
export function unitAround(calendar: Calendar, grain: Grain, offset: number): Interval {
  const start = shift(grain, startOf(grain, calendar.now, calendar.fiscalYearStart), offset);
  return { start, end: shift(grain, start, 1) };
}
