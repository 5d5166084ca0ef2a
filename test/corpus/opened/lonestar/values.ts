import type { CaseKind, CorpusCase, ExpectedCall } from '../case.ts';
import { call, days, one } from '../write.ts';

type Input = ExpectedCall['input'];

/** Tuesday, 09:40 in Austin. */
export const today = '2027-01-19';
export const yesterday = '2027-01-18';
export const tomorrow = '2027-01-20';
export const thursday = '2027-01-21';
export const friday = '2027-01-22';
export const monday = '2027-01-25';
export const lastWednesday = '2027-01-13';
export const lastThursday = '2027-01-14';
export const lastFriday = '2027-01-15';

export const thisWeek = days('2027-01-18', '2027-01-25');
export const lastWeek = days('2027-01-11', '2027-01-18');
export const nextWeek = days('2027-01-25', '2027-02-01');
export const december = days('2026-12-01', '2027-01-01');
export const january = days('2027-01-01', '2027-02-01');
export const february = days('2027-02-01', '2027-03-01');
export const march = days('2027-03-01', '2027-04-01');
/** October to December: the first of the fiscal year. */
export const firstQuarter = days('2026-10-01', '2027-01-01');
export const thisQuarter = days('2027-01-01', '2027-04-01');
export const nextQuarter = days('2027-04-01', '2027-07-01');

/** A moment in Austin in winter. */
export function at(day: string, time: string): string {
  return `${day}T${time}:00-06:00`;
}

/** When a digest comes, as a cron line in Austin. */
export function chicago(line: string): Input {
  return { cron: line, timezone: 'America/Chicago' };
}

/** One message of one request, of which some fields may as well be left out. */
export function loose(
  kind: CaseKind,
  text: string,
  capability: string,
  input: Input,
  optional: readonly string[],
  ...also: ExpectedCall[]
): CorpusCase {
  const ends = [call(capability, input), ...also].flatMap((end) => shorter(end, optional));
  return one(kind, text, capability, input, ...ends);
}

/** A call as it is and with every choice of the optional fields left out. */
function shorter(end: ExpectedCall, optional: readonly string[]): ExpectedCall[] {
  const [field, ...rest] = optional;
  if (field === undefined) return [end];
  const { [field]: left, ...kept } = end.input;
  const ends = shorter(end, rest);
  return left === undefined ? ends : [...ends, ...shorter(call(end.capability, kept), rest)];
}
