import type { CorpusCase } from '../case.ts';
import { calls } from './calls.ts';
import { changedDeals, closedDeals, movedDeals, reopenedDeals } from './changing-deals.ts';
import {
  archived,
  changedCompanies,
  foundActivities,
  foundCompanies,
  newCompanies,
  shownCompanies,
} from './companies.ts';
import { findingDeals } from './finding-deals.ts';
import { changedTasks, doneTasks, foundTasks } from './known-tasks.ts';
import { meetings } from './meetings.ts';
import { newDeals } from './new-deals.ts';
import { newTasks } from './new-tasks.ts';
import { assigned, digests, foundNotes, housekeeping, newNotes, noteHistory } from './notes.ts';
import { chat, impossible, openQuestions } from './nothing-to-do.ts';
import { overviews, shownDeals } from './overviews.ts';
import { changedPeople, knownPeople, newPeople } from './people.ts';
import { severalRequests } from './several-requests.ts';

export { workspace } from './workspace.ts';

/** All messages of the Bristol team. */
export const cases: readonly CorpusCase[] = [
  ...calls,
  ...meetings,
  ...newTasks,
  ...foundTasks,
  ...doneTasks,
  ...changedTasks,
  ...findingDeals,
  ...newDeals,
  ...changedDeals,
  ...movedDeals,
  ...closedDeals,
  ...reopenedDeals,
  ...shownDeals,
  ...overviews,
  ...newCompanies,
  ...changedCompanies,
  ...shownCompanies,
  ...foundCompanies,
  ...archived,
  ...foundActivities,
  ...newPeople,
  ...changedPeople,
  ...knownPeople,
  ...newNotes,
  ...foundNotes,
  ...noteHistory,
  ...assigned,
  ...digests,
  ...housekeeping,
  ...severalRequests,
  ...openQuestions,
  ...impossible,
  ...chat,
];
