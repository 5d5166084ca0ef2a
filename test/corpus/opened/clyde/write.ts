import type { CaseKind, CorpusCase, ExpectedCall } from '../case.ts';
import { days } from '../write.ts';

type Input = ExpectedCall['input'];

/** A message whose call may take each of some turns as well, alone or with others; undefined leaves a field out. */
export function told(
  kind: CaseKind,
  text: string,
  capability: string,
  input: Input,
  ...turns: readonly Input[]
): CorpusCase {
  let inputs: readonly Input[] = [input];
  for (const turn of turns) inputs = [...inputs, ...inputs.map((each) => ({ ...each, ...turn }))];
  const [expect, ...also] = inputs.map((each) => ({ capability, input: withoutUndefined(each) }));
  if (expect === undefined) throw new Error(`Nothing is expected of ${text}`);
  return { kind, say: [text], expect, also };
}

function withoutUndefined(input: Input): Input {
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined));
}

/** A logged conversation. */
export function log(kind: CaseKind, text: string, input: Input, ...turns: readonly Input[]): CorpusCase {
  return told(kind, text, 'log_activity', input, ...turns);
}

/** A sum in pounds. */
export function gbp(amount: number): Input {
  return { amount, currency: 'GBP' };
}

/** A moment while the clocks are on summer time. */
export function summer(moment: string): string {
  return `${moment}:00+01:00`;
}

export const today = '2026-09-28';
export const tomorrow = '2026-09-29';
export const yesterday = '2026-09-27';
export const thisWeek = days('2026-09-28', '2026-10-05');
export const lastWeek = days('2026-09-21', '2026-09-28');
export const nextWeek = days('2026-10-05', '2026-10-12');
export const thisMonth = days('2026-09-01', '2026-10-01');
export const nextMonth = days('2026-10-01', '2026-11-01');
export const lastMonth = days('2026-08-01', '2026-09-01');
export const thisQuarter = days('2026-07-01', '2026-10-01');
export const nextQuarter = days('2026-10-01', '2027-01-01');
export const lastQuarter = days('2026-04-01', '2026-07-01');
export const thisYear = days('2026-01-01', '2027-01-01');
