import type { CorpusCase } from '../case.ts';
import { changeDeals } from './change-deals.ts';
import { companies } from './companies.ts';
import { findDeals } from './find-deals.ts';
import { logCalls } from './log-calls.ts';
import { logMails } from './log-mails.ts';
import { logMeetings } from './log-meetings.ts';
import { newDeals } from './new-deals.ts';
import { overview } from './overview.ts';
import { rest } from './rest.ts';
import { several } from './several.ts';
import { tasks } from './tasks.ts';
import { newTasks } from './tasks-new.ts';
import { unclear } from './unclear.ts';

/** What the Midland team types. */
export const cases: readonly CorpusCase[] = [
  ...logCalls,
  ...logMeetings,
  ...logMails,
  ...newTasks,
  ...tasks,
  ...findDeals,
  ...changeDeals,
  ...newDeals,
  ...overview,
  ...companies,
  ...rest,
  ...several,
  ...unclear,
];
