import type { CaseKind, CorpusCase, ExpectedCall } from '../../opened/case.ts';
import { days } from '../../opened/write.ts';

type Input = Readonly<Record<string, unknown>>;

/** The calls that serve equally: each choice of `more` laid over the input; undefined takes a field away. */
export function ways(capability: string, input: Input, ...more: readonly Input[]): readonly ExpectedCall[] {
  const all: Input[] = [input];
  for (const each of more) all.push(...all.map((known) => ({ ...known, ...each })));
  const texts = new Set(all.map((each) => JSON.stringify(each)));
  return [...texts].map((text) => ({ capability, input: JSON.parse(text) as Input }));
}

/** One request whose further details may be read in, left out or put elsewhere. */
export function either(
  kind: CaseKind,
  text: string,
  capability: string,
  input: Input,
  ...more: readonly Input[]
): CorpusCase {
  return choice(kind, text, ...ways(capability, input, ...more));
}

/** One request that any of several calls would serve, the likeliest first. */
export function choice(kind: CaseKind, text: string, ...calls: readonly ExpectedCall[]): CorpusCase {
  const [expect, ...also] = calls;
  if (expect === undefined) throw new Error(`Nothing is expected of ${text}`);
  return { kind, say: [text], expect, also };
}

/** Several requests in one message, each with the calls that would serve it. */
export function together(text: string, ...requests: readonly (readonly ExpectedCall[])[]): CorpusCase {
  const all = requests.reduce<ExpectedCall[][]>(
    (got, calls) => got.flatMap((known) => calls.map((each) => [...known, each])),
    [[]],
  );
  const [first, ...also] = all.map((calls) => ({ several: calls }));
  if (first === undefined) throw new Error(`Nothing is expected of ${text}`);
  return { kind: 'several', say: [text], expect: first, also };
}

/** A value said relative to the record's. */
export function later(relative: Input): Input {
  return { relative };
}

/** A clock time in Portland while summer time lasts. */
export function at(day: string, time: string): string {
  return `${day}T${time}:00-07:00`;
}

/** When a digest comes, as a cron line in Portland. */
export function schedule(line: string): Input {
  return { cron: line, timezone: 'America/Los_Angeles' };
}

export const me = 'm-marisol';
export const today = '2026-10-13';
export const yesterday = '2026-10-12';
export const tomorrow = '2026-10-14';
export const thursday = '2026-10-15';
export const friday = '2026-10-16';
export const nextMonday = '2026-10-19';
export const todayOnly = days('2026-10-13', '2026-10-14');
export const tomorrowOnly = days('2026-10-14', '2026-10-15');
export const thisWeek = days('2026-10-12', '2026-10-19');
export const lastWeek = days('2026-10-05', '2026-10-12');
export const september = days('2026-09-01', '2026-10-01');
export const october = days('2026-10-01', '2026-11-01');
export const november = days('2026-11-01', '2026-12-01');
export const december = days('2026-12-01', '2027-01-01');
export const lastQuarter = days('2026-07-01', '2026-10-01');
export const thisQuarter = days('2026-10-01', '2027-01-01');
export const nextQuarter = days('2027-01-01', '2027-04-01');
export const thisYear = days('2026-01-01', '2027-01-01');
