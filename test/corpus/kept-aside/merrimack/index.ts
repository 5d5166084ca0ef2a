import type { CorpusCase } from '../../opened/case.ts';
import { calls } from './calls.ts';
import { changedDeals, closedDeals, movedDeals } from './changing-deals.ts';
import { companies } from './companies.ts';
import { findingDeals, newDeals } from './finding-deals.ts';
import { digests, handedOver, housekeeping } from './housekeeping.ts';
import { knownTasks } from './known-tasks.ts';
import { meetingsAndMails } from './meetings-and-mails.ts';
import { newTasks } from './new-tasks.ts';
import { history, notes } from './notes-and-history.ts';
import { chat, impossible, openQuestions } from './nothing-to-do.ts';
import { overviews, shown } from './overviews.ts';
import { people } from './people.ts';
import { severalRequests } from './several-requests.ts';

export { workspace } from './workspace.ts';

/** All messages of the Boston team. */
export const cases: readonly CorpusCase[] = [
  ...calls,
  ...meetingsAndMails,
  ...newTasks,
  ...knownTasks,
  ...findingDeals,
  ...newDeals,
  ...changedDeals,
  ...movedDeals,
  ...closedDeals,
  ...shown,
  ...overviews,
  ...companies,
  ...people,
  ...notes,
  ...history,
  ...handedOver,
  ...digests,
  ...housekeeping,
  ...severalRequests,
  ...openQuestions,
  ...impossible,
  ...chat,
];
