import type { CorpusCase } from '../case.ts';
import { companiesAndPeople } from './companies-and-people.ts';
import { contactMade } from './contact-made.ts';
import { contactMadeBriefly } from './contact-made-briefly.ts';
import { contactMadeInOneBreath } from './contact-made-in-one-breath.ts';
import { dealsChanged } from './deals-changed.ts';
import { dealsFound } from './deals-found.ts';
import { dealsMade } from './deals-made.ts';
import { noCall } from './no-call.ts';
import { overviewAndHouse } from './overview-and-house.ts';
import { severalAtOnce } from './several-at-once.ts';
import { toDo } from './to-do.ts';

/** Messages of a windows and doors supplier. */
export const cases: readonly CorpusCase[] = [
  ...contactMade,
  ...contactMadeBriefly,
  ...contactMadeInOneBreath,
  ...toDo,
  ...dealsFound,
  ...dealsMade,
  ...dealsChanged,
  ...companiesAndPeople,
  ...overviewAndHouse,
  ...severalAtOnce,
  ...noCall,
];
