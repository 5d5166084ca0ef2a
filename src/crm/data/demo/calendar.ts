import { DateTime } from 'luxon';
import { dayOf } from '../../days.ts';

/** A calendar day as a count of days since 1970-01-01, so that days can be added and compared. */
export type Day = number;

/** An ISO day as a count: "1970-01-02" → 1. */
export function dayNumber(iso: string): Day {
  return Math.round(Date.parse(`${iso}T00:00:00Z`) / 86_400_000);
}

/** A count of days as an ISO day: 1 → "1970-01-02". */
export function isoDay(day: Day): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

/** Monday 1 to Sunday 7. */
export function weekday(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** True from Monday to Friday, but for the days around Christmas and New Year. */
export function isWorkday(day: Day): boolean {
  const date = isoDay(day).slice(5);
  return weekday(day) <= 5 && !['12-24', '12-25', '12-26', '12-31', '01-01'].includes(date);
}

/** The day itself where it is a workday, else the nearest before (-1) or after (1) it. */
export function workday(day: Day, direction: -1 | 1): Day {
  let found = day;
  while (!isWorkday(found)) found += direction;
  return found;
}

/** The day some workdays before (negative) or after. */
export function addWorkdays(day: Day, count: number): Day {
  const direction = count < 0 ? -1 : 1;
  let found = workday(day, direction);
  for (let left = Math.abs(count); left > 0; left--) found = workday(found + direction, direction);
  return found;
}

/** First day of a quarter, some quarters away from the one that a day lies in. */
export function quarterStart(day: Day, quarters = 0): Day {
  const start = DateTime.fromISO(isoDay(day), { zone: 'utc' }).startOf('quarter').plus({ quarters });
  return dayNumber(start.toISODate() ?? isoDay(day));
}

/** Last day of the month that a day lies in. */
export function monthEnd(day: Day): Day {
  const [year = 1970, month = 1] = isoDay(day).split('-').map(Number);
  return Math.round(Date.UTC(year, month, 0) / 86_400_000);
}

/** Last day, a Sunday, of the week that a day lies in. */
export function weekEnd(day: Day): Day {
  return day + 7 - weekday(day);
}

/** A minute of the day: 9.5 hours → 570. */
export function atHour(hour: number): number {
  return Math.round(hour * 60);
}

/** The time that the demo is told in: two years, up to now. */
export class DemoCalendar {
  readonly now: Date;
  /** Today in the zone of who leads the team. */
  readonly today: Day;
  /** First day of the history: of the quarter eight quarters ago. */
  readonly start: Day;

  constructor(now: Date, zone: string) {
    this.now = now;
    this.today = dayNumber(dayOf(now, zone));
    this.start = quarterStart(this.today, -8);
  }

  /** A minute of a day in a zone, whether it is over or still to come. */
  moment(day: Day, zone: string, minute: number): Date {
    const [year = 1970, month = 1, date = 1] = isoDay(day).split('-').map(Number);
    const local = { year, month, day: date, hour: Math.floor(minute / 60), minute: minute % 60 };
    return DateTime.fromObject(local, { zone }).toJSDate();
  }

  /** That minute of the latest workday, up to the day asked for, on which it is over. */
  happened(day: Day, zone: string, minute: number): Date {
    let found = workday(day, -1);
    let moment = this.moment(found, zone, minute);
    while (moment > this.now) {
      found = workday(found - 1, -1);
      moment = this.moment(found, zone, minute);
    }
    return moment;
  }
}
