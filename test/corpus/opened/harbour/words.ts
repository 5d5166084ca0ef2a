import type { CaseKind, CorpusCase, ExpectedCall } from '../case.ts';
import { call, days } from '../write.ts';

type Input = ExpectedCall['input'];

/** Days as they stand on Thursday 15 October 2026, 14:30 in London. */
export const today = '2026-10-15';
export const yesterday = '2026-10-14';
export const tomorrow = '2026-10-16';
export const friday = '2026-10-16';
export const pastMonday = '2026-10-12';
export const pastTuesday = '2026-10-13';
export const monday = '2026-10-19';
export const tuesday = '2026-10-20';
export const wednesday = '2026-10-21';

export const thisWeek = days('2026-10-12', '2026-10-19');
export const lastWeek = days('2026-10-05', '2026-10-12');
export const nextWeek = days('2026-10-19', '2026-10-26');
export const thisMonth = days('2026-10-01', '2026-11-01');
export const lastMonth = days('2026-09-01', '2026-10-01');
export const november = days('2026-11-01', '2026-12-01');
export const december = days('2026-12-01', '2027-01-01');
export const thisQuarter = days('2026-10-01', '2027-01-01');
export const nextQuarter = days('2027-01-01', '2027-04-01');
export const thisYear = days('2026-01-01', '2027-01-01');
export const financialYear = days('2026-04-01', '2027-04-01');

/** A sum in the workspace's currency. */
export function gbp(amount: number): Input {
  return { amount, currency: 'GBP' };
}

/** When a digest comes, as a cron line in London. */
export function london(line: string): Input {
  return { cron: line, timezone: 'Europe/London' };
}

/** From a day up to now, with each way to write its end. */
export function since(start: string): Input {
  return days(start, '2026-10-16');
}

/** The same without an end. */
export function from(start: string): Input {
  return days(start, null);
}

function changed(input: Input, change: Input): Input {
  return Object.fromEntries(Object.entries({ ...input, ...change }).filter(([, value]) => value !== null));
}

/**
 * One message of one request that several readings serve: each of the changes, alone or with others, is as
 * good; a field that a change sets to null is left out.
 */
export function said(kind: CaseKind, text: string, capability: string, input: Input, ...changes: Input[]): CorpusCase {
  let inputs: Input[] = [input];
  for (const change of changes) inputs = [...inputs, ...inputs.map((each) => changed(each, change))];
  return {
    kind,
    say: [text],
    expect: call(capability, input),
    also: inputs.slice(1).map((each) => call(capability, each)),
  };
}

/** Adds ends that another capability gives. */
export function or(one: CorpusCase, ...also: ExpectedCall[]): CorpusCase {
  return { ...one, also: [...(one.also ?? []), ...also] };
}
