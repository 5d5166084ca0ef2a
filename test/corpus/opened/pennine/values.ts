import type { CaseKind, CorpusCase } from '../case.ts';
import { call, days, one } from '../write.ts';

type Input = Readonly<Record<string, unknown>>;

/** One request whose further details may be read in or left out: each of `more` is added to the input in turn. */
export function either(
  kind: CaseKind,
  text: string,
  capability: string,
  input: Input,
  ...more: readonly Input[]
): CorpusCase {
  return one(kind, text, capability, input, ...more.map((each) => call(capability, { ...input, ...each })));
}

export function gbp(amount: number): Input {
  return { amount, currency: 'GBP' };
}

export function eur(amount: number): Input {
  return { amount, currency: 'EUR' };
}

export function later(relative: Input): Input {
  return { relative };
}

/** A clock time in Leeds while summer time lasts. */
export function at(day: string, time: string): string {
  return `${day}T${time}:00+01:00`;
}

/** When a digest comes, as a cron line in Leeds. */
export function schedule(line: string): Input {
  return { cron: line, timezone: 'Europe/London' };
}

export const me = 'm-gemma';
export const monday = '2026-10-05';
export const sunday = '2026-10-04';
export const tomorrow = '2026-10-06';
export const tonight = days('2026-10-05', '2026-10-06');
export const thisWeek = days('2026-10-05', '2026-10-12');
export const lastWeek = days('2026-09-28', '2026-10-05');
export const october = days('2026-10-01', '2026-11-01');
export const november = days('2026-11-01', '2026-12-01');
export const september = days('2026-09-01', '2026-10-01');
export const lastQuarter = days('2026-07-01', '2026-10-01');
export const thisQuarter = days('2026-10-01', '2027-01-01');
export const nextQuarter = days('2027-01-01', '2027-04-01');
