import type { CorpusCase } from '../../opened/case.ts';
import { calls, stories } from './calls.ts';
import { companies, people } from './companies-and-people.ts';
import { changedDeals, closedDeals, handedDeals, movedDeals, newDeals } from './deals.ts';
import { findingDeals } from './finding-deals.ts';
import { chat, impossible, openQuestions, severalRequests } from './other-ends.ts';
import { housekeeping, overviews, records } from './overviews.ts';
import { knownTasks, newTasks } from './tasks.ts';

export { workspace } from './workspace.ts';

/** All messages of the Plymouth and Exeter team. */
export const cases: readonly CorpusCase[] = [
  ...calls,
  ...stories,
  ...newTasks,
  ...knownTasks,
  ...findingDeals,
  ...newDeals,
  ...changedDeals,
  ...movedDeals,
  ...closedDeals,
  ...handedDeals,
  ...companies,
  ...people,
  ...overviews,
  ...records,
  ...housekeeping,
  ...severalRequests,
  ...openQuestions,
  ...impossible,
  ...chat,
];
