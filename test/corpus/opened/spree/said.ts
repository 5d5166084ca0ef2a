import type { ExpectedCall } from '../case.ts';
import { days } from '../write.ts';

type Input = ExpectedCall['input'];

/** A sum in euros. */
export function eur(amount: number): Input {
  return { amount, currency: 'EUR' };
}

/** When a digest comes, as a cron line in Berlin. */
export function cronBerlin(line: string): Input {
  return { cron: line, timezone: 'Europe/Berlin' };
}

export const today = '2026-09-02';
export const tomorrow = '2026-09-03';
export const yesterday = '2026-09-01';
/** The Monday of this week. */
export const monday = '2026-08-31';
/** The Friday of this week. */
export const friday = '2026-09-04';
export const lastFriday = '2026-08-28';
export const nextMonday = '2026-09-07';
export const nextTuesday = '2026-09-08';
export const thisWeek = days('2026-08-31', '2026-09-07');
export const lastWeek = days('2026-08-24', '2026-08-31');
export const nextWeek = days('2026-09-07', '2026-09-14');
export const thisMonth = days('2026-09-01', '2026-10-01');
export const lastMonth = days('2026-08-01', '2026-09-01');
export const nextMonth = days('2026-10-01', '2026-11-01');
export const november = days('2026-11-01', '2026-12-01');
export const thisQuarter = days('2026-07-01', '2026-10-01');
export const lastQuarter = days('2026-04-01', '2026-07-01');
export const nextQuarter = days('2026-10-01', '2027-01-01');
export const thisYear = days('2026-01-01', '2027-01-01');
/** From Monday on, up to now. */
export const sinceMonday = days('2026-08-31', null);
