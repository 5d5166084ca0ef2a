import type { CorpusCase } from '../case.ts';
import { activities } from './activities.ts';
import { activityQuestions } from './activity-questions.ts';
import { dealMoves, dealUpdates } from './deal-changes.ts';
import { dealEnds, newDeals } from './deal-ends.ts';
import { dealLists } from './deal-lists.ts';
import { dealViews } from './deal-views.ts';
import { knownTasks } from './known-tasks.ts';
import { moreActivities } from './more-activities.ts';
import { people } from './people.ts';
import { chat, impossibleValues, openQuestions, severalRequests, theRest } from './rest.ts';
import { newTasks } from './tasks.ts';

/** Messages of Harborline Bio, lab instruments and reagents in Boston. */
export const cases: readonly CorpusCase[] = [
  ...activities,
  ...moreActivities,
  ...activityQuestions,
  ...newTasks,
  ...knownTasks,
  ...dealLists,
  ...dealViews,
  ...dealUpdates,
  ...dealMoves,
  ...dealEnds,
  ...newDeals,
  ...people,
  ...theRest,
  ...severalRequests,
  ...openQuestions,
  ...impossibleValues,
  ...chat,
];
