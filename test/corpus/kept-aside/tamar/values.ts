import type { CaseKind, CorpusCase } from '../../opened/case.ts';
import { call, days } from '../../opened/write.ts';

type Input = Readonly<Record<string, unknown>>;

/** One request, and as other ends every choice of `more` laid over it; a field that is undefined there is left out. */
export function either(
  kind: CaseKind,
  text: string,
  capability: string,
  input: Input,
  ...more: readonly Input[]
): CorpusCase {
  const ends = [input];
  for (const each of more) ends.push(...ends.map((end) => over(end, each)));
  const also = new Map(ends.slice(1).map((end) => [JSON.stringify(end), call(capability, end)]));
  return { kind, say: [text], expect: { capability, input }, also: [...also.values()] };
}

/** What was talked about, kept as notes in place of a subject. */
export function asNotes(notes: string): Input {
  return { subject: undefined, notes };
}

/** What was said, kept as a subject in place of notes. */
export function asSubject(subject: string): Input {
  return { subject, notes: undefined };
}

/** A sum in pounds. */
export function gbp(amount: number): Input {
  return { amount, currency: 'GBP' };
}

/** A value counted from the one that the record has. */
export function later(relative: Input): Input {
  return { relative };
}

/** A clock time in Plymouth while summer time lasts. */
export function at(day: string, time: string): string {
  return `${day}T${time}:00+01:00`;
}

/** When a digest comes, as a cron line in Plymouth. */
export function schedule(line: string): Input {
  return { cron: line, timezone: 'Europe/London' };
}

/** Who types. */
export const me = 'm-kerensa';
/** Wednesday. */
export const today = '2026-07-08';
/** Tuesday. */
export const yesterday = '2026-07-07';
/** Thursday. */
export const tomorrow = '2026-07-09';
/** The Friday of this week. */
export const friday = '2026-07-10';
/** The Monday of the week to come. */
export const monday = '2026-07-13';
/** Monday to Sunday of this week. */
export const thisWeek = days('2026-07-06', '2026-07-13');
/** Monday to Sunday of the week before. */
export const lastWeek = days('2026-06-29', '2026-07-06');
/** The month before. */
export const june = days('2026-06-01', '2026-07-01');
/** This month. */
export const july = days('2026-07-01', '2026-08-01');
/** The month to come. */
export const august = days('2026-08-01', '2026-09-01');
/** July to September. */
export const thisQuarter = days('2026-07-01', '2026-10-01');
/** October to December. */
export const nextQuarter = days('2026-10-01', '2027-01-01');
/** April 2026 to March 2027. */
export const financialYear = days('2026-04-01', '2027-04-01');

function over(end: Input, more: Input): Input {
  return Object.fromEntries(Object.entries({ ...end, ...more }).filter(([, value]) => value !== undefined));
}
