import type { CorpusCase } from '../case.ts';
import { activities } from './activities.ts';
import { deals } from './deals.ts';
import { hard } from './hard.ts';
import { hurried } from './hurried.ts';
import { questions } from './questions.ts';
import { records } from './records.ts';
import { tasks } from './tasks.ts';

export const cases: readonly CorpusCase[] = [
  ...activities,
  ...hurried,
  ...tasks,
  ...deals,
  ...questions,
  ...records,
  ...hard,
];
