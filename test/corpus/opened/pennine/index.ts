import type { CorpusCase } from '../case.ts';
import { calls } from './calls.ts';
import { changedDeals, movedDeals } from './changing-deals.ts';
import { companies, people } from './companies-and-people.ts';
import { findingDeals } from './finding-deals.ts';
import { housekeeping, notes } from './housekeeping.ts';
import { knownTasks } from './known-tasks.ts';
import { meetingsAndMails } from './meetings-and-mails.ts';
import { closedDeals, newDeals } from './new-and-closed-deals.ts';
import { newTasks } from './new-tasks.ts';
import { chat, impossible, openQuestions } from './nothing-to-do.ts';
import { overviews, shown } from './overviews.ts';
import { severalRequests } from './several-requests.ts';

export { workspace } from './workspace.ts';

/** All messages of the Leeds team. */
export const cases: readonly CorpusCase[] = [
  ...calls,
  ...meetingsAndMails,
  ...newTasks,
  ...knownTasks,
  ...findingDeals,
  ...changedDeals,
  ...movedDeals,
  ...newDeals,
  ...closedDeals,
  ...shown,
  ...overviews,
  ...companies,
  ...people,
  ...notes,
  ...housekeeping,
  ...severalRequests,
  ...openQuestions,
  ...impossible,
  ...chat,
];
