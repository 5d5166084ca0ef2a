import type { CorpusCase } from '../../opened/case.ts';
import { calls } from './calls.ts';
import { changedDeals, movedDeals } from './changing-deals.ts';
import { companies } from './companies.ts';
import { findingDeals } from './finding-deals.ts';
import { history, housekeeping } from './housekeeping.ts';
import { chat, impossible, openQuestions, severalRequests } from './in-between.ts';
import { closedDeals, newDeals } from './new-and-closed-deals.ts';
import { overviews } from './overviews.ts';
import { people } from './people.ts';
import { knownTasks, newTasks } from './tasks.ts';
import { visitsAndMails } from './visits-and-mails.ts';

export { workspace } from './workspace.ts';

/** All messages of the Portland team. */
export const cases: readonly CorpusCase[] = [
  ...calls,
  ...visitsAndMails,
  ...newTasks,
  ...knownTasks,
  ...findingDeals,
  ...newDeals,
  ...closedDeals,
  ...changedDeals,
  ...movedDeals,
  ...companies,
  ...people,
  ...overviews,
  ...history,
  ...housekeeping,
  ...severalRequests,
  ...openQuestions,
  ...impossible,
  ...chat,
];
