import { days } from '../write.ts';

/** Thursday, when everything here is said. */
export const today = '2026-05-14';
export const yesterday = '2026-05-13';
export const tomorrow = '2026-05-15';
export const thisWeek = days('2026-05-11', '2026-05-18');
export const lastWeek = days('2026-05-04', '2026-05-11');
export const nextWeek = days('2026-05-18', '2026-05-25');
export const thisMonth = days('2026-05-01', '2026-06-01');
export const lastMonth = days('2026-04-01', '2026-05-01');
export const nextMonth = days('2026-06-01', '2026-07-01');
export const thisQuarter = days('2026-04-01', '2026-07-01');
export const lastQuarter = days('2026-01-01', '2026-04-01');
export const nextQuarter = days('2026-07-01', '2026-10-01');

/** A moment of a day in Minneapolis, in summer time. */
export function at(day: string, clock: string): string {
  return `${day}T${clock}:00-05:00`;
}

/** When a digest comes, as a cron line in Minneapolis. */
export function cron(line: string): { readonly cron: string; readonly timezone: string } {
  return { cron: line, timezone: 'America/Chicago' };
}
