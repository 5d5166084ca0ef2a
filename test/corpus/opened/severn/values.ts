import type { CaseKind, CorpusCase } from '../case.ts';
import { call, days, one } from '../write.ts';

type Input = Readonly<Record<string, unknown>>;
type Choices = Readonly<Record<string, readonly unknown[]>>;

/** A field that is left out. */
export const none = undefined;

/** One request; of each choice every value serves, the first best, and so does each of `others` laid over the rest. */
export function form(
  kind: CaseKind,
  text: string,
  capability: string,
  input: Input = {},
  choices: Choices = {},
  ...others: readonly Input[]
): CorpusCase {
  const further = others.flatMap((other) => spread({ ...input, ...other }, without(choices, other)));
  const [first = {}, ...rest] = [...spread(input, choices), ...further].map(filled);
  return one(kind, text, capability, first, ...rest.map((each) => call(capability, each)));
}

/** A logged activity whose words serve as its subject or, as well, as its notes; further wordings may follow. */
export function logged(
  kind: CaseKind,
  text: string,
  input: Input,
  words: string | readonly string[],
  choices: Choices = {},
): CorpusCase {
  const [first, ...rest] = said(words, 'subject', 'notes');
  return form(kind, text, 'log_activity', { ...input, ...first }, choices, ...rest);
}

/** A logged activity whose words serve as its notes or, as well, as its subject; further wordings may follow. */
export function noted(
  kind: CaseKind,
  text: string,
  input: Input,
  words: string | readonly string[],
  choices: Choices = {},
): CorpusCase {
  const [first, ...rest] = said(words, 'notes', 'subject');
  return form(kind, text, 'log_activity', { ...input, ...first }, choices, ...rest);
}

/** A sum in pounds. */
export function gbp(amount: number): Input {
  return { amount, currency: 'GBP' };
}

/** A value counted from the record's own. */
export function later(relative: Input): Input {
  return { relative };
}

/** A clock time in Bristol before summer time. */
export function at(day: string, time: string): string {
  return `${day}T${time}:00+00:00`;
}

/** When a digest comes, as a cron line in Bristol. */
export function schedule(line: string): Input {
  return { cron: line, timezone: 'Europe/London' };
}

/** Who types. */
export const me = 'm-ffion';
/** Friday. */
export const today = '2027-01-22';
/** Thursday. */
export const yesterday = '2027-01-21';
/** Saturday. */
export const tomorrow = '2027-01-23';
/** Friday as a period. */
export const todayOnly = days('2027-01-22', '2027-01-23');
/** Monday to Sunday. */
export const thisWeek = days('2027-01-18', '2027-01-25');
/** The week before. */
export const lastWeek = days('2027-01-11', '2027-01-18');
/** The week after. */
export const nextWeek = days('2027-01-25', '2027-02-01');
/** This month. */
export const january = days('2027-01-01', '2027-02-01');
/** Next month. */
export const february = days('2027-02-01', '2027-03-01');
/** The last month of the quarter. */
export const march = days('2027-03-01', '2027-04-01');
/** Last month. */
export const december = days('2026-12-01', '2027-01-01');
/** January to March. */
export const thisQuarter = days('2027-01-01', '2027-04-01');
/** April to June. */
export const nextQuarter = days('2027-04-01', '2027-07-01');
/** October to December. */
export const lastQuarter = days('2026-10-01', '2027-01-01');
/** From April to March. */
export const financialYear = days('2026-04-01', '2027-04-01');

function said(words: string | readonly string[], ...fields: readonly string[]): Input[] {
  const list = typeof words === 'string' ? [words] : words;
  const all = Object.fromEntries(fields.map((field) => [field, none]));
  return fields.flatMap((field) => list.map((each) => ({ ...all, [field]: each })));
}

function spread(base: Input, choices: Choices): Input[] {
  return Object.entries(choices).reduce<Input[]>(
    (found, [field, values]) => found.flatMap((each) => values.map((value) => ({ ...each, [field]: value }))),
    [base],
  );
}

function without(choices: Choices, other: Input): Choices {
  return Object.fromEntries(Object.entries(choices).filter(([field]) => !(field in other)));
}

function filled(input: Input): Input {
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== none));
}
