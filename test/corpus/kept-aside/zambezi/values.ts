import type { CaseKind, CorpusCase } from '../../opened/case.ts';
import { call, days, one } from '../../opened/write.ts';

type Input = Readonly<Record<string, unknown>>;

/** One request with several ways to fill in its form: the input with one of each choice, the first by preference. */
export function ways(
  kind: CaseKind,
  text: string,
  capability: string,
  input: Input,
  ...choices: readonly (readonly Input[])[]
): CorpusCase {
  let forms: readonly Input[] = [input];
  for (const choice of choices) forms = forms.flatMap((form) => choice.map((more) => ({ ...form, ...more })));
  const [first = input, ...others] = forms;
  return one(kind, text, capability, first, ...others.map((form) => call(capability, form)));
}

/** Details that may be read in or left out; only one of them at a time. */
export function maybe(...details: Input[]): readonly Input[] {
  return [{}, ...details];
}

/** What a talk was about, as its subject or in its notes. */
export function topic(...texts: string[]): readonly Input[] {
  return texts.flatMap((text) => [{ subject: text }, { notes: text }]);
}

/** What was said or found, in the notes or as the subject. */
export function told(...texts: string[]): readonly Input[] {
  return texts.flatMap((text) => [{ notes: text }, { subject: text }]);
}

/** The same field with one or another value. */
export function pick(field: string, ...values: unknown[]): readonly Input[] {
  return values.map((value) => ({ [field]: value }));
}

/** A sum in rand. */
export function zar(amount: number): Input {
  return { amount, currency: 'ZAR' };
}

/** A value said relative to the record's own. */
export function later(relative: Input): Input {
  return { relative };
}

/** A clock time in Johannesburg. */
export function at(day: string, time: string): string {
  return `${day}T${time}:00+02:00`;
}

/** When a digest comes, as a cron line in Johannesburg. */
export function schedule(line: string): Input {
  return { cron: line, timezone: 'Africa/Johannesburg' };
}

/** Who types. */
export const me = 'm-lerato';
/** The day on which all is said. */
export const today = '2026-11-12';
/** The day before. */
export const yesterday = '2026-11-11';
/** The day after. */
export const tomorrow = '2026-11-13';
/** Today as a period. */
export const allToday = days('2026-11-12', '2026-11-13');
/** The week that holds today. */
export const thisWeek = days('2026-11-09', '2026-11-16');
/** The week before. */
export const lastWeek = days('2026-11-02', '2026-11-09');
/** The week after. */
export const nextWeek = days('2026-11-16', '2026-11-23');
/** The month before. */
export const october = days('2026-10-01', '2026-11-01');
/** The month that holds today. */
export const november = days('2026-11-01', '2026-12-01');
/** The month after. */
export const december = days('2026-12-01', '2027-01-01');
/** The calendar quarter that holds today. */
export const thisQuarter = days('2026-10-01', '2027-01-01');
/** The quarter of the financial year that holds today. */
export const fiscalQuarter = days('2026-09-01', '2026-12-01');
/** The calendar quarter after this one. */
export const nextQuarter = days('2027-01-01', '2027-04-01');
/** The quarter of the financial year after this one. */
export const nextFiscalQuarter = days('2026-12-01', '2027-03-01');
/** The financial year that holds today. */
export const financialYear = days('2026-03-01', '2027-03-01');
/** A task that may be marked as a reminder. */
export const reminder: readonly Input[] = [{}, { kind: 'reminder' }];
/** Only open deals, said or understood. */
export const openOnly: readonly Input[] = [{}, { status: 'open' }];
/** Today as the day of what was done, said or understood. */
export const doneToday: readonly Input[] = [{ occurredAt: today }, {}];
