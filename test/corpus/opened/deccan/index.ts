import type { CorpusCase } from '../case.ts';
import { asked } from './asked.ts';
import { book } from './book.ts';
import { dealsChanged } from './deals-changed.ts';
import { logged } from './logged.ts';
import { loggedShort } from './logged-short.ts';
import { mixed } from './mixed.ts';
import { tasks } from './tasks.ts';

export { workspace } from './workspace.ts';

export const cases: readonly CorpusCase[] = [
  ...logged,
  ...loggedShort,
  ...tasks,
  ...dealsChanged,
  ...asked,
  ...book,
  ...mixed,
];
