import type { CorpusCase } from '../case.ts';
import { calls } from './calls.ts';
import { changedDeals, movedDeals } from './changing-deals.ts';
import { companies } from './companies.ts';
import { findingDeals } from './finding-deals.ts';
import { housekeeping } from './housekeeping.ts';
import { knownTasks } from './known-tasks.ts';
import { meetings } from './meetings.ts';
import { closedDeals, newDeals } from './new-and-closed-deals.ts';
import { newTasks } from './new-tasks.ts';
import { notes } from './notes.ts';
import { chat, impossible, openQuestions } from './nothing-to-do.ts';
import { overviews } from './overviews.ts';
import { people } from './people.ts';
import { severalRequests } from './several-requests.ts';

export { workspace } from './workspace.ts';

/** All messages of the Denver team. */
export const cases: readonly CorpusCase[] = [
  ...calls,
  ...meetings,
  ...newTasks,
  ...knownTasks,
  ...findingDeals,
  ...changedDeals,
  ...movedDeals,
  ...newDeals,
  ...closedDeals,
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
