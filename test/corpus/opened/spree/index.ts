import type { CorpusCase } from '../case.ts';
import { accountsContacts } from './accounts-contacts.ts';
import { activities } from './activities.ts';
import { activitiesShort } from './activities-short.ts';
import { dealsChanged } from './deals-changed.ts';
import { dealsFound } from './deals-found.ts';
import { dealsNew } from './deals-new.ts';
import { mixed } from './mixed.ts';
import { overview } from './overview.ts';
import { tasks } from './tasks.ts';
import { tasksKept } from './tasks-kept.ts';

/** All messages of Spree Logistik. */
export const cases: readonly CorpusCase[] = [
  ...activities,
  ...activitiesShort,
  ...tasks,
  ...tasksKept,
  ...dealsFound,
  ...dealsChanged,
  ...dealsNew,
  ...accountsContacts,
  ...overview,
  ...mixed,
];
