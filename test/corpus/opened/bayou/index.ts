import type { CorpusCase } from '../case.ts';
import { calls } from './calls.ts';
import { movedDeals, otherDeals, updatedDeals } from './changed-deals.ts';
import { changedCompanies, foundCompanies, newCompanies, shownCompanies } from './companies.ts';
import { findingDeals } from './finding-deals.ts';
import { housekeeping } from './housekeeping.ts';
import { changedTasks, doneTasks, listedTasks } from './known-tasks.ts';
import { closedDeals, newDeals } from './new-and-closed-deals.ts';
import { newTasks } from './new-tasks.ts';
import { chat, impossible, openQuestions } from './not-to-be-done.ts';
import { noted, pastActivities } from './notes-and-activities.ts';
import { changes, digests, forecasts, pipelines } from './overviews.ts';
import { changedPeople, foundPeople, newPeople, shownPeople } from './people.ts';
import { severalRequests } from './several-requests.ts';
import { visits } from './visits.ts';

export { workspace } from './workspace.ts';

/** All messages of the Houston team. */
export const cases: readonly CorpusCase[] = [
  ...calls,
  ...visits,
  ...newTasks,
  ...listedTasks,
  ...doneTasks,
  ...changedTasks,
  ...findingDeals,
  ...newDeals,
  ...closedDeals,
  ...updatedDeals,
  ...movedDeals,
  ...otherDeals,
  ...newCompanies,
  ...changedCompanies,
  ...shownCompanies,
  ...foundCompanies,
  ...newPeople,
  ...changedPeople,
  ...shownPeople,
  ...foundPeople,
  ...noted,
  ...pastActivities,
  ...pipelines,
  ...forecasts,
  ...changes,
  ...digests,
  ...housekeeping,
  ...severalRequests,
  ...openQuestions,
  ...impossible,
  ...chat,
];
