import type { CaseKind, CorpusCase } from '../case.ts';
import { call, days, one } from '../write.ts';

type Input = Readonly<Record<string, unknown>>;

/** One request with the ways to fill in its form: any one of each of `choices`, the first of each the most likely. */
export function fits(
  kind: CaseKind,
  text: string,
  capability: string,
  input: Input,
  ...choices: readonly (readonly Input[])[]
): CorpusCase {
  const inputs = choices.reduce<readonly Input[]>(
    (made, ways) => made.flatMap((each) => ways.map((way) => ({ ...each, ...way }))),
    [input],
  );
  const [first = input, ...others] = inputs;
  return one(kind, text, capability, first, ...others.map((each) => call(capability, each)));
}

/** Details that are rather left out. */
export function maybe(...details: readonly Input[]): readonly Input[] {
  return [{}, ...details];
}

/** Details that are rather given. */
export function likely(...details: readonly Input[]): readonly Input[] {
  return [...details, {}];
}

/** Words that serve as notes or as the subject, rather as notes. */
export function told(...words: readonly string[]): readonly Input[] {
  return [...words.map((notes) => ({ notes })), ...words.map((subject) => ({ subject }))];
}

/** Words that serve as the subject or as notes, rather as the subject. */
export function topic(...words: readonly string[]): readonly Input[] {
  return [...words.map((subject) => ({ subject })), ...words.map((notes) => ({ notes }))];
}

/** What it was about, in words, as the deal that the words mean, or both. */
export function matter(deal: string, ...words: readonly string[]): readonly Input[] {
  const inWords = topic(...words);
  return [...inWords, ...inWords.map((each) => ({ ...each, deal })), { deal }];
}

/** The ways to write one field. */
export function field(name: string, ...values: readonly unknown[]): readonly Input[] {
  return values.map((value) => ({ [name]: value }));
}

/** A sum in euros. */
export function eur(amount: number): Input {
  return { amount, currency: 'EUR' };
}

/** A change that counts from the record's own value. */
export function later(relative: Input): Input {
  return { relative };
}

/** A clock time in Toulouse while summer time lasts. */
export function at(day: string, time: string): string {
  return `${day}T${time}:00+02:00`;
}

/** When a digest comes, as a cron line in Toulouse. */
export function schedule(line: string): Input {
  return { cron: line, timezone: 'Europe/Paris' };
}

/** Who types. */
export const me = 'm-claire';
/** Wednesday. */
export const today = '2026-09-16';
/** Tuesday. */
export const yesterday = '2026-09-15';
/** Thursday. */
export const tomorrow = '2026-09-17';
/** The Monday of this week. */
export const pastMonday = '2026-09-14';
/** The Friday of this week. */
export const friday = '2026-09-18';
/** The Monday to come. */
export const monday = '2026-09-21';
/** Monday 14 to Sunday 20 September. */
export const thisWeek = days('2026-09-14', '2026-09-21');
/** Monday 7 to Sunday 13 September. */
export const lastWeek = days('2026-09-07', '2026-09-14');
/** Monday 21 to Sunday 27 September. */
export const nextWeek = days('2026-09-21', '2026-09-28');
/** Last month. */
export const august = days('2026-08-01', '2026-09-01');
/** This month. */
export const september = days('2026-09-01', '2026-10-01');
/** Next month. */
export const october = days('2026-10-01', '2026-11-01');
/** The month after next. */
export const november = days('2026-11-01', '2026-12-01');
/** April to June. */
export const lastQuarter = days('2026-04-01', '2026-07-01');
/** July to September. */
export const thisQuarter = days('2026-07-01', '2026-10-01');
/** October to December. */
export const nextQuarter = days('2026-10-01', '2027-01-01');
/** The year 2026. */
export const thisYear = days('2026-01-01', '2027-01-01');
