import type { CorpusCase } from '../../opened/case.ts';
import { changedDeals, handedOver, movedDeals } from './changing-deals.ts';
import { changedCompanies, companiesAsked, putAway } from './companies.ts';
import { findingDeals } from './finding-deals.ts';
import { changedTasks, tasksAsked } from './known-tasks.ts';
import { severalRequests } from './more-than-one.ts';
import { closedDeals, newDeals } from './new-and-closed-deals.ts';
import { newTasks } from './new-tasks.ts';
import { notesKept, talksAsked, talksMended } from './notes-and-talks.ts';
import { chat, impossible, openQuestions } from './nothing-to-do.ts';
import { dealsShown, housekeeping, overviews } from './overviews.ts';
import { changedPeople, peopleAsked } from './people.ts';
import { phoneCalls } from './phone-calls.ts';
import { visits } from './visits.ts';

export { workspace } from './workspace.ts';

/** All messages of the South African team. */
export const cases: readonly CorpusCase[] = [
  ...phoneCalls,
  ...visits,
  ...newTasks,
  ...tasksAsked,
  ...changedTasks,
  ...findingDeals,
  ...newDeals,
  ...closedDeals,
  ...changedDeals,
  ...movedDeals,
  ...handedOver,
  ...changedPeople,
  ...peopleAsked,
  ...changedCompanies,
  ...companiesAsked,
  ...putAway,
  ...notesKept,
  ...talksAsked,
  ...talksMended,
  ...dealsShown,
  ...overviews,
  ...housekeeping,
  ...severalRequests,
  ...openQuestions,
  ...impossible,
  ...chat,
];
