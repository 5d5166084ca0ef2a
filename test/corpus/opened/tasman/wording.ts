import { days } from '../write.ts';

export const today = '2027-03-05';
export const yesterday = '2027-03-04';
export const tomorrow = '2027-03-06';
export const thisWeek = days('2027-03-01', '2027-03-08');
export const lastWeek = days('2027-02-22', '2027-03-01');
export const nextWeek = days('2027-03-08', '2027-03-15');
export const thisMonth = days('2027-03-01', '2027-04-01');
export const nextMonth = days('2027-04-01', '2027-05-01');
export const lastMonth = days('2027-02-01', '2027-03-01');
export const thisQuarter = days('2027-01-01', '2027-04-01');
export const nextQuarter = days('2027-04-01', '2027-07-01');
export const lastQuarter = days('2026-10-01', '2027-01-01');
/** From July to June. */
export const fiscalYear = days('2026-07-01', '2027-07-01');

/** A sum in the currency of the workspace. */
export function nzd(amount: number): Readonly<Record<string, unknown>> {
  return { amount, currency: 'NZD' };
}

/** A sum in another currency. */
export function money(amount: number, currency: string): Readonly<Record<string, unknown>> {
  return { amount, currency };
}

/** When a digest comes. */
export function cron(line: string): Readonly<Record<string, unknown>> {
  return { cron: line, timezone: 'Pacific/Auckland' };
}

/** Later by so many days than the record has it. */
export function later(by: Readonly<Record<string, number>>): Readonly<Record<string, unknown>> {
  return { relative: by };
}
