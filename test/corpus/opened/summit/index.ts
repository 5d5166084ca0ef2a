import type { CorpusCase } from '../case.ts';
import { activities } from './activities.ts';
import { chat, impossibles, openQuestions, severals } from './chat.ts';
import { dealCloses, dealMoves, dealUpdates } from './deal-changes.ts';
import { dealQuestions } from './deal-questions.ts';
import { hurriedActivities } from './hurried-activities.ts';
import { moreActivities } from './more-activities.ts';
import { newDeals, shows } from './new-deals.ts';
import { newTasks } from './new-tasks.ts';
import { companies, people, rest } from './people.ts';
import { activityQuestions, digests, notes, reports } from './reports.ts';
import { taskChanges, taskQuestions } from './tasks.ts';

/** All messages of the team Summit Cloud. */
export const cases: readonly CorpusCase[] = [
  ...activities,
  ...moreActivities,
  ...hurriedActivities,
  ...newTasks,
  ...taskQuestions,
  ...taskChanges,
  ...dealQuestions,
  ...dealUpdates,
  ...dealMoves,
  ...dealCloses,
  ...newDeals,
  ...shows,
  ...reports,
  ...activityQuestions,
  ...notes,
  ...digests,
  ...companies,
  ...people,
  ...rest,
  ...openQuestions,
  ...severals,
  ...impossibles,
  ...chat,
];
