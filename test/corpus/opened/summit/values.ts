import type { CaseKind, CorpusCase, ExpectedCall } from '../case.ts';
import { call, days, one } from '../write.ts';

type Input = ExpectedCall['input'];

/** One message of one request with several readings of its fields that serve as well as the first. */
export function either(
  kind: CaseKind,
  text: string,
  capability: string,
  input: Input,
  ...others: readonly Input[]
): CorpusCase {
  return one(kind, text, capability, input, ...others.map((other) => call(capability, other)));
}

/** When a digest comes, as a cron line in Denver. */
export function denver(line: string): Input {
  return { cron: line, timezone: 'America/Denver' };
}

export const today = '2026-04-24';
export const yesterday = '2026-04-23';
export const thisWeek = days('2026-04-20', '2026-04-27');
export const lastWeek = days('2026-04-13', '2026-04-20');
export const nextWeek = days('2026-04-27', '2026-05-04');
export const thisMonth = days('2026-04-01', '2026-05-01');
export const lastMonth = days('2026-03-01', '2026-04-01');
export const may = days('2026-05-01', '2026-06-01');
export const june = days('2026-06-01', '2026-07-01');
export const thisYear = days('2026-01-01', '2027-01-01');
/** "This quarter" by the calendar; the team's own fiscal one serves too. */
export const thisQuarter = days('2026-04-01', '2026-07-01');
export const fiscalQuarter = days('2026-02-01', '2026-05-01');
export const nextQuarter = days('2026-07-01', '2026-10-01');
export const nextFiscalQuarter = days('2026-05-01', '2026-08-01');
export const fiscalYear = days('2026-02-01', '2027-02-01');
