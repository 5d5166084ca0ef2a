import { days } from '../write.ts';

/** Days and periods as they stand on Thursday 3 December 2026 in Boston. */
export const today = '2026-12-03';
export const yesterday = '2026-12-02';
export const tomorrow = '2026-12-04';
export const yearEnd = '2026-12-31';
export const justToday = days('2026-12-03', '2026-12-04');
export const thisWeek = days('2026-11-30', '2026-12-07');
export const lastWeek = days('2026-11-23', '2026-11-30');
export const nextWeek = days('2026-12-07', '2026-12-14');
export const thisMonth = days('2026-12-01', '2027-01-01');
export const lastMonth = days('2026-11-01', '2026-12-01');
export const nextMonth = days('2027-01-01', '2027-02-01');
export const thisQuarter = days('2026-10-01', '2027-01-01');
export const lastQuarter = days('2026-07-01', '2026-10-01');
export const nextQuarter = days('2027-01-01', '2027-04-01');
export const thisYear = days('2026-01-01', '2027-01-01');
export const sinceMonday = days('2026-11-30', null);
export const mondayUpToNow = days('2026-11-30', '2026-12-04');
