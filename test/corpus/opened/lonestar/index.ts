import type { CorpusCase } from '../case.ts';
import { bundles } from './bundles.ts';
import { companies } from './companies.ts';
import { dealFacts } from './deal-facts.ts';
import { dealLists } from './deal-lists.ts';
import { figures } from './figures.ts';
import { meetings } from './meetings.ts';
import { morePhone } from './more-phone.ts';
import { moreTodos } from './more-todos.ts';
import { openings } from './openings.ts';
import { people } from './people.ts';
import { phone } from './phone.ts';
import { stages } from './stages.ts';
import { taskLists } from './task-lists.ts';
import { team } from './team.ts';
import { todos } from './todos.ts';
import { unclear } from './unclear.ts';
import { views } from './views.ts';
import { visits } from './visits.ts';
import { writing } from './writing.ts';

/** Messages of a team that sells alarm systems and cyber-security services in Austin. */
export const cases: readonly CorpusCase[] = [
  ...phone,
  ...morePhone,
  ...writing,
  ...meetings,
  ...visits,
  ...todos,
  ...moreTodos,
  ...dealLists,
  ...dealFacts,
  ...stages,
  ...openings,
  ...taskLists,
  ...views,
  ...figures,
  ...companies,
  ...people,
  ...team,
  ...bundles,
  ...unclear,
];
