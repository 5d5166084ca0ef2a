import type { CaseKind, CorpusCase, Expectation } from '../case.ts';
import { call, days, one } from '../write.ts';

type Input = Readonly<Record<string, unknown>>;

/** One request of which some parts may be filled in one way or another: any mix of one piece of each choice will do. */
export function loose(
  kind: CaseKind,
  text: string,
  capability: string,
  input: Input,
  ...choices: readonly (readonly Input[])[]
): CorpusCase {
  const [first = input, ...rest] = choices.reduce<readonly Input[]>(
    (made, pieces) => made.flatMap((each) => pieces.map((piece) => ({ ...each, ...piece }))),
    [input],
  );
  return one(kind, text, capability, first, ...rest.map((each) => call(capability, each)));
}

/** A case with further ends that would serve as well. */
export function besides(written: CorpusCase, ...also: readonly Expectation[]): CorpusCase {
  return { ...written, also: [...(written.also ?? []), ...also] };
}

/** A piece that may be there or not. */
export function maybe(piece: Input): readonly Input[] {
  return [{}, piece];
}

/** A value counted from that of the record. */
export function later(relative: Input): Input {
  return { relative };
}

/** A clock time in Houston in winter. */
export function at(day: string, time: string): string {
  return `${day}T${time}:00-06:00`;
}

/** When a digest comes, as a cron line in Houston. */
export function schedule(line: string): Input {
  return { cron: line, timezone: 'America/Chicago' };
}

export const me = 'm-carla';
export const monday = '2026-11-09';
export const tomorrow = '2026-11-10';
export const wednesday = '2026-11-11';
export const thursday = '2026-11-12';
export const friday = '2026-11-13';
export const nextMonday = '2026-11-16';
export const lastMonday = '2026-11-02';
export const lastTuesday = '2026-11-03';
export const lastWednesday = '2026-11-04';
export const lastThursday = '2026-11-05';
export const lastFriday = '2026-11-06';
export const sunday = '2026-11-08';
export const yearEnd = '2026-12-31';
export const wholeToday = days('2026-11-09', '2026-11-10');
export const thisWeek = days('2026-11-09', '2026-11-16');
export const lastWeek = days('2026-11-02', '2026-11-09');
export const nextWeek = days('2026-11-16', '2026-11-23');
export const november = days('2026-11-01', '2026-12-01');
export const december = days('2026-12-01', '2027-01-01');
export const october = days('2026-10-01', '2026-11-01');
export const january = days('2027-01-01', '2027-02-01');
export const thisQuarter = days('2026-10-01', '2027-01-01');
export const nextQuarter = days('2027-01-01', '2027-04-01');
export const lastQuarter = days('2026-07-01', '2026-10-01');
export const thisYear = days('2026-01-01', '2027-01-01');
