import type { CaseKind, CorpusCase, ExpectedCall } from '../../opened/case.ts';
import { call, days, several } from '../../opened/write.ts';

type Input = Readonly<Record<string, unknown>>;

/** One request with details that may be read otherwise: every combination of `more` over the input serves as well. */
export function either(
  kind: CaseKind,
  text: string,
  capability: string,
  input: Input,
  ...more: readonly Input[]
): CorpusCase {
  const [first, ...others] = ways(capability, input, ...more);
  return { kind, say: [text], expect: first ?? call(capability, input), also: others };
}

/** Every way to read one request, the main one first. */
export function ways(capability: string, input: Input, ...more: readonly Input[]): ExpectedCall[] {
  let inputs: Input[] = [input];
  for (const each of more) inputs = [...inputs, ...inputs.map((before) => ({ ...before, ...each }))];
  const said = inputs.map((each) => Object.entries(each).filter(([, value]) => value !== undefined));
  const unique = new Map(said.map((entries) => [JSON.stringify(entries), Object.fromEntries(entries)]));
  return [...unique.values()].map((each) => call(capability, each));
}

/** Several requests in one message, each with the ways to read it. */
export function together(text: string, ...parts: readonly (readonly ExpectedCall[])[]): CorpusCase {
  let lists: ExpectedCall[][] = [[]];
  for (const part of parts) lists = lists.flatMap((list) => part.map((each) => [...list, each]));
  const [first, ...others] = lists;
  return several(text, first ?? [], ...others.map((list) => ({ several: list })));
}

/** Several requests in one message that one call does as well. */
export function orWhole(whole: ExpectedCall, text: string, ...parts: readonly (readonly ExpectedCall[])[]): CorpusCase {
  const apart = together(text, ...parts);
  return { ...apart, also: [...(apart.also ?? []), whole] };
}

/** What was talked about as notes and not as a subject. */
export function asNotes(text: string): Input {
  return { subject: undefined, notes: text };
}

/** What was said as a subject and not as notes. */
export function asSubject(text: string): Input {
  return { notes: undefined, subject: text };
}

/** A field that may also be left out. */
export function unsaid(...fields: readonly string[]): Input {
  return Object.fromEntries(fields.map((field) => [field, undefined]));
}

/** A value said relative to the one the record has. */
export function later(relative: Input): Input {
  return { relative };
}

/** A clock time in Boston in summer. */
export function at(day: string, time: string): string {
  return `${day}T${time}:00-04:00`;
}

/** The member who types. */
export const me = 'm-natalie';
/** Wednesday, the day of all messages. */
export const today = '2026-06-17';
/** Tuesday, the day before. */
export const yesterday = '2026-06-16';
/** Thursday, the day after. */
export const tomorrow = '2026-06-18';
/** The Friday of this week. */
export const friday = '2026-06-19';
/** The Monday of next week. */
export const monday = '2026-06-22';
/** The Monday of this week. */
export const lastMonday = '2026-06-15';
/** Monday to Sunday. */
export const thisWeek = days('2026-06-15', '2026-06-22');
/** The week before. */
export const lastWeek = days('2026-06-08', '2026-06-15');
/** The week after. */
export const nextWeek = days('2026-06-22', '2026-06-29');
/** June. */
export const thisMonth = days('2026-06-01', '2026-07-01');
/** May. */
export const may = days('2026-05-01', '2026-06-01');
/** July. */
export const july = days('2026-07-01', '2026-08-01');
/** The second quarter. */
export const thisQuarter = days('2026-04-01', '2026-07-01');
/** The first quarter. */
export const lastQuarter = days('2026-01-01', '2026-04-01');
/** The third quarter. */
export const nextQuarter = days('2026-07-01', '2026-10-01');
/** The calendar and fiscal year. */
export const thisYear = days('2026-01-01', '2027-01-01');
