import type { CorpusCase } from '../case.ts';
import { call, days, one } from '../write.ts';
import { april, choose, lastWeek, likely, maybe, me, since, thisWeek } from './values.ts';

const add = 'add_note';
const find = 'find_notes';
const list = 'find_activities';

/** Notes that are written and looked for, and questions about what was done. */
export const notes: readonly CorpusCase[] = [
  one('plain', 'Add a note to Hartwell Logistics: their fiscal year ends in September.', add, {
    about: 'ac-hart',
    text: 'their fiscal year ends in September',
  }),
  one('plain', 'Note on the Nextwave deal: legal wants a two year price lock.', add, {
    about: 'd-214',
    text: 'legal wants a two year price lock',
  }),
  one(
    'plain',
    'Make a note for Jeff Tran that he is out until the 26th.',
    add,
    { about: 'co-jeff', text: 'he is out until the 26th' },
    call(add, { about: 'co-jeff', text: 'out until the 26th' }),
  ),
  one('plain', 'Pin a note on Ridgeline Dental Group: never call the front desk.', add, {
    about: 'ac-ridge',
    text: 'never call the front desk',
    pinned: true,
  }),
  one('plain', 'Add a note to Apex Staffing that their contract with Gusto runs through December.', add, {
    about: 'ac-apex',
    text: 'their contract with Gusto runs through December',
  }),
  one('terse', 'note cedar park brewing: owner hates cold calls', add, {
    about: 'ac-cedar',
    text: 'owner hates cold calls',
  }),
  one('voice', 'add a note to mile high fitness that they are opening a third gym in boulder', add, {
    about: 'ac-mile',
    text: 'they are opening a third gym in boulder',
  }),
  one(
    'typo',
    'add a noet to Pinnacle Foods: union contract expires in Novmber',
    add,
    { about: 'ac-pinn', text: 'union contract expires in Novmber' },
    call(add, { about: 'ac-pinn', text: 'union contract expires in November' }),
  ),

  one('plain', 'Show me the notes on Blue Mesa Credit Union.', find, { about: 'ac-blue' }),
  one('plain', 'What notes did Marcus write last week?', find, { by: 'm-marcus', period: lastWeek }),
  one('plain', 'Find the notes that mention Rippling.', find, { text: 'Rippling' }),
  one('polite', 'Could I get the pinned notes for Hartwell, please?', find, { about: 'ac-hart', pinned: true }),

  one('plain', 'What calls did I make this week?', list, { type: 'call', period: thisWeek, by: me }),
  one('plain', 'Show all activity on Sagebrush Senior Living.', list, { about: 'ac-sage' }),
  one('plain', 'How many demos did Jenna do in April?', list, { type: 'demo', by: 'm-jenna', period: april }),
  choose(
    'plain',
    'List the meetings we have had with Ridgeline since March 1.',
    list,
    { type: 'meeting', about: 'ac-ridge' },
    since('period', '2026-03-01'),
  ),
  one('plain', 'What has Nicole been up to in the last 7 days?', list, {
    by: 'm-nicole',
    period: days('2026-05-07', '2026-05-15'),
  }),
  one('plain', 'Which emails went out to Northgate Hospitality last month?', list, {
    type: 'email',
    about: 'ac-north',
    period: april,
  }),
  choose(
    'voice',
    'how many site visits did the team do last week',
    list,
    { type: 'visit', period: lastWeek },
    likely({ by: 'team' }),
  ),
  choose(
    'trap_name',
    'Any activity with June Okafor lately?',
    list,
    { about: 'co-june' },
    maybe({ period: days('2026-04-15', '2026-05-15') }, { period: days('2026-05-08', '2026-05-15') }),
  ),
];
