import type { CorpusCase } from '../case.ts';
import { accounts, team } from './accounts.ts';
import { activities } from './activities.ts';
import { activitiesMore } from './activities-more.ts';
import { activitiesShort } from './activities-short.ts';
import { deals, dealsComing } from './deals.ts';
import { dealsMoved } from './deals-moved.ts';
import { questions } from './questions.ts';
import { tasks } from './tasks.ts';
import { chat, impossible, together, unclear } from './unclear.ts';

export const cases: readonly CorpusCase[] = [
  ...activities,
  ...activitiesMore,
  ...activitiesShort,
  ...tasks,
  ...deals,
  ...dealsMoved,
  ...dealsComing,
  ...questions,
  ...accounts,
  ...team,
  ...together,
  ...unclear,
  ...impossible,
  ...chat,
];
