import type { CorpusCase } from '../opened/case.ts';
import { accounts } from './accounts.ts';
import { activities } from './activities.ts';
import { activitiesToldWhole } from './activities-3.ts';
import { activitiesInCompany } from './activities-4.ts';
import { contacts } from './contacts.ts';
import { deals } from './deals.ts';
import { deals3 } from './deals-3.ts';
import { deals4 } from './deals-4.ts';
import { deals6 } from './deals-6.ts';
import { dealsAsked } from './deals-asked-3.ts';
import { dealsAskedAgain } from './deals-asked-4.ts';
import { lists } from './lists.ts';
import { toldInWholeSentences } from './log-5.ts';
import { toldInOneGo } from './log-6.ts';
import { notes } from './notes.ts';
import { others } from './others.ts';
import { people3 } from './people-3.ts';
import { people4 } from './people-4.ts';
import { tasks } from './tasks.ts';
import { tasks3 } from './tasks-3.ts';
import { tasks4 } from './tasks-4.ts';
import { text3 } from './text-3.ts';

/** Many ways in which different people ask for each thing; the phrases are written for these, and each must be read exactly. */
export const seenBreadth: readonly CorpusCase[] = [
  ...activities,
  ...activitiesToldWhole,
  ...activitiesInCompany,
  ...tasks,
  ...tasks3,
  ...tasks4,
  ...toldInOneGo,
  ...notes,
  ...deals,
  ...dealsAsked,
  ...dealsAskedAgain,
  ...deals3,
  ...deals4,
  ...deals6,
  ...lists,
  ...accounts,
  ...contacts,
  ...others,
  ...people3,
  ...people4,
  ...text3,
  ...toldInWholeSentences,
];
