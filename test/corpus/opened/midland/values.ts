import { days } from '../write.ts';

/** Whom "I", "me" and "my" mean. */
export const me = 'u-denise';

/** Monday 8 June 2026, and what is counted from it. */
export const today = '2026-06-08';
export const tomorrow = '2026-06-09';
export const lastFriday = '2026-06-05';
export const lastThursday = '2026-06-04';
export const thisFriday = '2026-06-12';
export const justToday = days('2026-06-08', '2026-06-09');
export const thisWeek = days('2026-06-08', '2026-06-15');
export const lastWeek = days('2026-06-01', '2026-06-08');
export const thisMonth = days('2026-06-01', '2026-07-01');
export const lastMonth = days('2026-05-01', '2026-06-01');
export const nextMonth = days('2026-07-01', '2026-08-01');
export const thisQuarter = days('2026-04-01', '2026-07-01');
export const lastQuarter = days('2026-01-01', '2026-04-01');
export const nextQuarter = days('2026-07-01', '2026-10-01');
export const thisYear = days('2026-01-01', '2027-01-01');
export const secondHalf = days('2026-07-01', '2027-01-01');

/** A moment of a day in Chicago in summer time. */
export function at(day: string, time: string): string {
  return `${day}T${time}:00-05:00`;
}

/** When a digest comes, as a cron line in Chicago. */
export function cron(line: string) {
  return { cron: line, timezone: 'America/Chicago' };
}
