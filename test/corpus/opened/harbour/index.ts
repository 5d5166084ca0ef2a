import type { CorpusCase } from '../case.ts';
import { activities } from './activities.ts';
import { chat } from './chat.ts';
import { companies } from './companies.ts';
import { dealChanges } from './deal-changes.ts';
import { dealLists } from './deal-lists.ts';
import { dealStages } from './deal-stages.ts';
import { dictated } from './dictated.ts';
import { fragments, impossible, severals, unclear } from './mixed.ts';
import { moreActivities } from './more-activities.ts';
import { newDeals } from './new-deals.ts';
import { notes } from './notes.ts';
import { people } from './people.ts';
import { taskLists } from './task-lists.ts';
import { tasks } from './tasks.ts';
import { team } from './team.ts';
import { numbers, views } from './views.ts';

/** What the people of Harbour Analytics write. */
export const cases: readonly CorpusCase[] = [
  ...activities,
  ...moreActivities,
  ...dictated,
  ...tasks,
  ...taskLists,
  ...dealLists,
  ...dealChanges,
  ...dealStages,
  ...newDeals,
  ...views,
  ...numbers,
  ...companies,
  ...people,
  ...notes,
  ...team,
  ...severals,
  ...unclear,
  ...impossible,
  ...fragments,
  ...chat,
];
