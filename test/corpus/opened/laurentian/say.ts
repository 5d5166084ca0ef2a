import { days } from '../write.ts';

/** Who asks. */
export const me = 'joanne';

/** A sum in the workspace's currency. */
export function cad(amount: number): { readonly amount: number; readonly currency: string } {
  return { amount, currency: 'CAD' };
}

/** When a digest comes, as a cron line in Ottawa. */
export function cronHere(line: string): { readonly cron: string; readonly timezone: string } {
  return { cron: line, timezone: 'America/Toronto' };
}

export const today = '2026-08-12';
export const tomorrow = '2026-08-13';
export const yesterday = '2026-08-11';
export const thisWeek = days('2026-08-10', '2026-08-17');
export const nextWeek = days('2026-08-17', '2026-08-24');
export const lastWeek = days('2026-08-03', '2026-08-10');
export const july = days('2026-07-01', '2026-08-01');
export const august = days('2026-08-01', '2026-09-01');
export const september = days('2026-09-01', '2026-10-01');
export const october = days('2026-10-01', '2026-11-01');
export const thirdQuarter = days('2026-07-01', '2026-10-01');
export const fourthQuarter = days('2026-10-01', '2027-01-01');
export const thisYear = days('2026-01-01', '2027-01-01');
