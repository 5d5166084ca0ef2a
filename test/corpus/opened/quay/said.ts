import type { CorpusCase, Expectation, ExpectedCall } from '../case.ts';
import { call, days, one } from '../write.ts';

type Input = ExpectedCall['input'];

/** Wednesday 12 August 2026 in Sydney, and the days about it. */
export const today = '2026-08-12';
export const yesterday = '2026-08-11';
export const tomorrow = '2026-08-13';
export const friday = '2026-08-14';
export const monday = '2026-08-17';
export const thisWeek = days('2026-08-10', '2026-08-17');
export const lastWeek = days('2026-08-03', '2026-08-10');
export const nextWeek = days('2026-08-17', '2026-08-24');
export const thisMonth = days('2026-08-01', '2026-09-01');
export const lastMonth = days('2026-07-01', '2026-08-01');
export const nextMonth = days('2026-09-01', '2026-10-01');
export const thisQuarter = days('2026-07-01', '2026-10-01');
export const lastQuarter = days('2026-04-01', '2026-07-01');
export const secondQuarter = days('2026-10-01', '2027-01-01');

/** A sum in Australian dollars. */
export const aud = (amount: number) => ({ amount, currency: 'AUD' });

/** When a digest comes, as a cron line in Sydney. */
export const cron = (line: string) => ({ cron: line, timezone: 'Australia/Sydney' });

/** The same request with other inputs that serve as well. */
export const or = (capability: string, ...inputs: Input[]): ExpectedCall[] =>
  inputs.map((input) => call(capability, input));

export const plain = (text: string, capability: string, input: Input = {}, ...also: Expectation[]): CorpusCase =>
  one('plain', text, capability, input, ...also);

export const terse = (text: string, capability: string, input: Input = {}, ...also: Expectation[]): CorpusCase =>
  one('terse', text, capability, input, ...also);

export const runOn = (text: string, capability: string, input: Input = {}, ...also: Expectation[]): CorpusCase =>
  one('run_on', text, capability, input, ...also);

/** Something that happened with a customer; further inputs serve as well. */
export const logged = (text: string, input: Input, ...others: Input[]): CorpusCase =>
  plain(text, 'log_activity', input, ...or('log_activity', ...others));

/** A task to make; further inputs serve as well. */
export const task = (text: string, input: Input, ...others: Input[]): CorpusCase =>
  plain(text, 'create_task', input, ...or('create_task', ...others));

/** A question for deals; further inputs serve as well. */
export const deals = (text: string, input: Input, ...others: Input[]): CorpusCase =>
  plain(text, 'find_deals', input, ...or('find_deals', ...others));

/** A change of a deal; further inputs serve as well. */
export const changed = (text: string, input: Input, ...others: Input[]): CorpusCase =>
  plain(text, 'update_deal', input, ...or('update_deal', ...others));
