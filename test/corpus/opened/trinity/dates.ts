import { days } from '../write.ts';

export const today = '2026-07-22';
export const yesterday = '2026-07-21';
export const tomorrow = '2026-07-23';
export const thursday = '2026-07-23';
export const friday = '2026-07-24';
export const monday = '2026-07-27';
export const tuesday = '2026-07-28';
export const pastMonday = '2026-07-20';
export const pastFriday = '2026-07-17';
export const pastThursday = '2026-07-16';

export const thisWeek = days('2026-07-20', '2026-07-27');
export const lastWeek = days('2026-07-13', '2026-07-20');
export const nextWeek = days('2026-07-27', '2026-08-03');
export const thisMonth = days('2026-07-01', '2026-08-01');
export const lastMonth = days('2026-06-01', '2026-07-01');
export const nextMonth = days('2026-08-01', '2026-09-01');
export const thisQuarter = days('2026-07-01', '2026-10-01');
export const lastQuarter = days('2026-04-01', '2026-07-01');
export const nextQuarter = days('2026-10-01', '2027-01-01');
export const thisYear = days('2026-01-01', '2027-01-01');

/** A moment in Dallas in summer. */
export function at(day: string, time: string): string {
  return `${day}T${time}:00-05:00`;
}
