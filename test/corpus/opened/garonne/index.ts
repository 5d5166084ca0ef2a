import type { CorpusCase } from '../case.ts';
import { calls } from './calls.ts';
import { changedDeals, movedDeals } from './changing-deals.ts';
import { companies } from './companies.ts';
import { findingDeals } from './finding-deals.ts';
import { housekeeping } from './housekeeping.ts';
import { knownTasks } from './known-tasks.ts';
import { longStories } from './long-stories.ts';
import { meetingsAndMails } from './meetings-and-mails.ts';
import { closedDeals, newDeals } from './new-and-closed-deals.ts';
import { newTasks } from './new-tasks.ts';
import { history, noteCases } from './notes-and-history.ts';
import { chat, impossible, openQuestions } from './nothing-to-do.ts';
import { overviews } from './overviews.ts';
import { people } from './people.ts';
import { severalRequests } from './several-requests.ts';

export { workspace } from './workspace.ts';

/** All messages of the Toulouse team. */
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
  ...companies,
  ...people,
  ...history,
  ...noteCases,
  ...overviews,
  ...housekeeping,
  ...longStories,
  ...severalRequests,
  ...openQuestions,
  ...impossible,
  ...chat,
];
