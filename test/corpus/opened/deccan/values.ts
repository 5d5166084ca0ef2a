import { days } from '../write.ts';

/** A sum in rupees. */
export function inr(amount: number): Readonly<Record<string, unknown>> {
  return { amount, currency: 'INR' };
}

/** A moment in Bengaluru, from `2027-01-27 15:00`. */
export function at(moment: string): string {
  return `${moment.replace(' ', 'T')}:00+05:30`;
}

/** When a digest comes, as a cron line in Bengaluru. */
export function ist(line: string): Readonly<Record<string, unknown>> {
  return { cron: line, timezone: 'Asia/Kolkata' };
}

export const me = 'u_meera';
export const today = '2027-01-26';
export const yesterday = '2027-01-25';
export const tomorrow = '2027-01-27';
export const thisWeek = days('2027-01-25', '2027-02-01');
export const lastWeek = days('2027-01-18', '2027-01-25');
export const nextWeek = days('2027-02-01', '2027-02-08');
export const thisMonth = days('2027-01-01', '2027-02-01');
export const lastMonth = days('2026-12-01', '2027-01-01');
export const nextMonth = days('2027-02-01', '2027-03-01');
export const march = days('2027-03-01', '2027-04-01');
export const thisQuarter = days('2027-01-01', '2027-04-01');
export const lastQuarter = days('2026-10-01', '2027-01-01');
export const nextQuarter = days('2027-04-01', '2027-07-01');
export const thisFiscalYear = days('2026-04-01', '2027-04-01');
