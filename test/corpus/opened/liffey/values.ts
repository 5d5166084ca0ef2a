import type { CaseKind, CorpusCase } from '../case.ts';
import { call, days, one } from '../write.ts';

type Input = Readonly<Record<string, unknown>>;

/** One request; each further argument changes fields of it to another end that serves as well, undefined takes one out. */
export function either(
  kind: CaseKind,
  text: string,
  capability: string,
  input: Input,
  ...changes: readonly Input[]
): CorpusCase {
  return one(kind, text, capability, input, ...changes.map((change) => call(capability, changed(input, change))));
}

function changed(input: Input, change: Input): Input {
  return Object.fromEntries(Object.entries({ ...input, ...change }).filter(([, value]) => value !== undefined));
}

/** A sum in euro. */
export function eur(amount: number): Input {
  return { amount, currency: 'EUR' };
}

/** A clock time in Dublin's summer. */
export function at(day: string, time: string): string {
  return `${day}T${time}:00+01:00`;
}

/** When a digest comes, as a cron line in Dublin. */
export function weekly(line: string): Input {
  return { cron: line, timezone: 'Europe/Dublin' };
}

export const me = 'm-aoife';
export const today = '2026-05-12';
export const yesterday = '2026-05-11';
export const tomorrow = '2026-05-13';
export const thursday = '2026-05-14';
export const friday = '2026-05-15';
export const monday = '2026-05-18';
export const nextTuesday = '2026-05-19';
export const lastWednesday = '2026-05-06';
export const lastThursday = '2026-05-07';
export const lastFriday = '2026-05-08';
export const thisWeek = days('2026-05-11', '2026-05-18');
export const lastWeek = days('2026-05-04', '2026-05-11');
export const nextWeek = days('2026-05-18', '2026-05-25');
export const thisMonth = days('2026-05-01', '2026-06-01');
export const lastMonth = days('2026-04-01', '2026-05-01');
export const nextMonth = days('2026-06-01', '2026-07-01');
export const thisQuarter = days('2026-04-01', '2026-07-01');
export const lastQuarter = days('2026-01-01', '2026-04-01');
export const nextQuarter = days('2026-07-01', '2026-10-01');
export const thisYear = days('2026-01-01', '2027-01-01');
