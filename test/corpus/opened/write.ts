import type { CaseKind, CorpusCase, Expectation, ExpectedCall } from './case.ts';

type Input = ExpectedCall['input'];

/** One request as it is expected, for the other ends of a case and for messages of several requests. */
export function call(capability: string, input: Input = {}): ExpectedCall {
  return { capability, input };
}

/** One message of one request. */
export function one(
  kind: CaseKind,
  text: string,
  capability: string,
  input: Input = {},
  ...also: Expectation[]
): CorpusCase {
  return { kind, say: [text], expect: { capability, input }, also };
}

/** One message of several requests, in their order. */
export function several(text: string, calls: readonly ExpectedCall[], ...also: Expectation[]): CorpusCase {
  return { kind: 'several', say: [text], expect: { several: calls }, also };
}

/** Messages that ask a CRM for nothing. */
export function declined(...say: string[]): CorpusCase {
  return { kind: 'negative', say, expect: { outcome: 'abstain' } };
}

/** A message that a colleague would ask back about. */
export function open(text: string, about: string | null, ...also: Expectation[]): CorpusCase {
  return {
    kind: 'ambiguous',
    say: [text],
    expect: about === null ? { outcome: 'ask' } : { outcome: 'ask', about },
    also,
  };
}

/** A message with a value that cannot be; to refuse it and to ask for another serve as well. */
export function refused(text: string, about: string): CorpusCase {
  return {
    kind: 'impossible',
    say: [text],
    expect: { outcome: 'refuse', about },
    also: [{ outcome: 'ask', about }],
  };
}

/** A sum in US dollars. */
export function usd(amount: number): Input {
  return { amount, currency: 'USD' };
}

/** Days `YYYY-MM-DD`, the end exclusive; null is open. */
export function days(start: string | null, end: string | null): Input {
  return { start, end };
}

/** A range of numbers with both ends in it; null is open. */
export function range(min: number | null, max: number | null): Input {
  return { min, max };
}

/** When a digest comes, as a cron line in New York. */
export function cron(line: string): Input {
  return { cron: line, timezone: 'America/New_York' };
}

export const today = '2026-03-03';
export const yesterday = '2026-03-02';
export const thisWeek = days('2026-03-02', '2026-03-09');
export const lastWeek = days('2026-02-23', '2026-03-02');
export const nextWeek = days('2026-03-09', '2026-03-16');
export const thisMonth = days('2026-03-01', '2026-04-01');
export const nextMonth = days('2026-04-01', '2026-05-01');
export const february = days('2026-02-01', '2026-03-01');
export const thisQuarter = days('2026-01-01', '2026-04-01');
export const nextQuarter = days('2026-04-01', '2026-07-01');
export const thisYear = days('2026-01-01', '2027-01-01');
