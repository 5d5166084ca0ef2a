import type { CaseKind, CorpusCase } from '../case.ts';
import { call, days, one, range } from '../write.ts';

type Input = Readonly<Record<string, unknown>>;

/** One request whose form can be filled in several ways: one of each list of `options`, the first ones as expected. */
export function choose(
  kind: CaseKind,
  text: string,
  capability: string,
  input: Input,
  ...options: readonly (readonly Input[])[]
): CorpusCase {
  const [first = input, ...others] = options.reduce<readonly Input[]>(
    (forms, list) => forms.flatMap((form) => list.map((more) => ({ ...form, ...more }))),
    [input],
  );
  return one(kind, text, capability, first, ...others.map((each) => call(capability, each)));
}

/** Words that serve as the subject or as the notes of an activity. */
export function told(...words: string[]): Input[] {
  return words.flatMap((each) => [{ subject: each }, { notes: each }]);
}

/** Words that serve as the notes of an activity or as its subject. */
export function noted(...words: string[]): Input[] {
  return words.flatMap((each) => [{ notes: each }, { subject: each }]);
}

/** Further details that may be read in or left out. */
export function maybe(...more: Input[]): Input[] {
  return [{}, ...more];
}

/** Details that are said, but that a colleague may also leave out. */
export function likely(...more: Input[]): Input[] {
  return [...more, {}];
}

/** Amounts over a sum, with or without the sum itself. */
export function over(amount: number): Input[] {
  return [{ amount: range(amount, null) }, { amount: range(amount + 0.01, null) }];
}

/** Amounts under a sum, with or without the sum itself. */
export function under(amount: number): Input[] {
  return [{ amount: range(null, amount) }, { amount: range(null, amount - 0.01) }];
}

/** A period from a day until now, whose end may be left open. */
export function since(field: string, day: string): Input[] {
  return [{ [field]: days(day, null) }, { [field]: days(day, '2026-05-15') }];
}

/** A value that counts from the one that the record has. */
export function later(relative: Input): Input {
  return { relative };
}

/** A clock time in Denver while summer time lasts. */
export function at(day: string, time: string): string {
  return `${day}T${time}:00-06:00`;
}

/** When a digest comes, as a cron line in Denver. */
export function schedule(line: string): Input {
  return { cron: line, timezone: 'America/Denver' };
}

/** Who types. */
export const me = 'm-kelsey';
/** Thursday 14 May 2026. */
export const today = '2026-05-14';
/** Wednesday. */
export const yesterday = '2026-05-13';
/** Friday. */
export const tomorrow = '2026-05-15';
/** The day of today. */
export const wholeDay = days('2026-05-14', '2026-05-15');
/** Monday to Sunday around today. */
export const thisWeek = days('2026-05-11', '2026-05-18');
/** The week before. */
export const lastWeek = days('2026-05-04', '2026-05-11');
/** This month. */
export const may = days('2026-05-01', '2026-06-01');
/** Last month. */
export const april = days('2026-04-01', '2026-05-01');
/** Next month. */
export const june = days('2026-06-01', '2026-07-01');
/** Last quarter. */
export const q1 = days('2026-01-01', '2026-04-01');
/** This quarter. */
export const q2 = days('2026-04-01', '2026-07-01');
/** Next quarter. */
export const q3 = days('2026-07-01', '2026-10-01');
/** This year. */
export const thisYear = days('2026-01-01', '2027-01-01');
