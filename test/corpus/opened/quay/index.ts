import type { CorpusCase } from '../case.ts';
import { accounts, contacts } from './accounts-and-contacts.ts';
import { calls } from './calls.ts';
import { dealsAsked } from './deals-asked.ts';
import { dealsChanged } from './deals-changed.ts';
import { dealsClosed, dealsOpened } from './deals-opened-and-closed.ts';
import { meetings } from './meetings.ts';
import { notes, team } from './notes-and-team.ts';
import { pipeline } from './pipeline.ts';
import { severalAtOnce } from './several.ts';
import { long, short } from './short-and-long.ts';
import { tasks } from './tasks.ts';
import { tasksAfterwards } from './tasks-afterwards.ts';
import { impossible, negative, unclear } from './unclear.ts';

/** What is typed at Quayside Interiors. */
export const cases: readonly CorpusCase[] = [
  ...calls,
  ...meetings,
  ...tasks,
  ...tasksAfterwards,
  ...dealsAsked,
  ...dealsChanged,
  ...dealsOpened,
  ...dealsClosed,
  ...pipeline,
  ...accounts,
  ...contacts,
  ...notes,
  ...team,
  ...short,
  ...long,
  ...severalAtOnce,
  ...unclear,
  ...impossible,
  ...negative,
];
