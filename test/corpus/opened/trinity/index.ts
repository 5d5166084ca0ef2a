import type { CorpusCase } from '../case.ts';
import { activities } from './activities.ts';
import { moreActivities } from './activities-more.ts';
import { activitiesShort } from './activities-short.ts';
import { changedDeals } from './deals.ts';
import { movedDeals } from './deals-moved.ts';
import { manifold, talk, unclear } from './odd.ts';
import { askedDeals, shown } from './questions.ts';
import { records, rest } from './records.ts';
import { newTasks } from './tasks.ts';
import { oldTasks } from './tasks-there.ts';

/** What the people of Trinity Telecom type. */
export const cases: readonly CorpusCase[] = [
  ...activities,
  ...moreActivities,
  ...activitiesShort,
  ...newTasks,
  ...oldTasks,
  ...changedDeals,
  ...movedDeals,
  ...askedDeals,
  ...shown,
  ...records,
  ...rest,
  ...manifold,
  ...unclear,
  ...talk,
];
