import type { CorpusCase } from '../case.ts';
import { call, days, one } from '../write.ts';
import { lastWeek, loose, maybe, me, november, october, sunday } from './values.ts';

const note = 'add_note';
const notes = 'find_notes';
const find = 'find_activities';

/** Notes that are written and looked for. */
export const noted: readonly CorpusCase[] = [
  one('plain', 'Add a note to Delacroix Foods: gate code is 4471, check in at the guard shack.', note, {
    about: 'ac-delacroix',
    text: 'gate code is 4471, check in at the guard shack',
  }),
  loose(
    'run_on',
    'For whoever goes out to Meridian Chemical next, add a note, steel toes past the lobby, no phones in the unit, and sign in at gate 3 not gate 1',
    note,
    { about: 'ac-meridian' },
    [{ text: 'steel toes past the lobby, no phones in the unit, and sign in at gate 3 not gate 1' }],
  ),
  one('plain', 'Put a note on D-204: Denise wants everything in size medium.', note, {
    about: 'd-204',
    text: 'Denise wants everything in size medium',
  }),
  one('plain', 'Pin a note on Halvorsen Marine: no deliveries after 2pm.', note, {
    about: 'ac-halvorsen',
    text: 'no deliveries after 2pm',
    pinned: true,
  }),
  one('plain', 'Make a note for Curtis Broussard, his daughter plays softball at LSU.', note, {
    about: 'co-curtis',
    text: 'his daughter plays softball at LSU',
  }),
  loose(
    'plain',
    'Add a note to the Katy Cold Storage parkas deal that the freezer runs at minus twenty.',
    note,
    { about: 'd-215' },
    [{ text: 'the freezer runs at minus twenty' }, { text: 'that the freezer runs at minus twenty' }],
  ),
  one('terse', 'note redfish drilling: new rig crew starts in jan', note, {
    about: 'ac-redfish',
    text: 'new rig crew starts in jan',
  }),
  one('typo', 'add a ntoe to Trident Fabricaton: they only pay by check', note, {
    about: 'ac-trident',
    text: 'they only pay by check',
  }),
  loose('voice', 'add a note to brazos valley electric they moved their warehouse to bryan', note, {
    about: 'ac-brazos',
    text: 'they moved their warehouse to bryan',
  }),
  loose('trap_name', 'Add a note to Friday Harbor Coatings: closed on Mondays.', note, {
    about: 'ac-friday',
    text: 'closed on Mondays',
  }),
  one('plain', 'Show me the notes on Gulf Star Refining.', notes, { about: 'ac-gulfstar' }),
  one('plain', 'What notes did Shelby write last week?', notes, { by: 'm-shelby', period: lastWeek }),
  one('plain', 'Find the notes that mention gate code.', notes, { text: 'gate code' }),
  one('terse', 'pinned notes halvorsen', notes, { about: 'ac-halvorsen', pinned: true }),
];

/** Lists of activities. */
export const pastActivities: readonly CorpusCase[] = [
  one('plain', 'How many calls did Travis make last week?', find, { type: 'call', by: 'm-travis', period: lastWeek }),
  one('plain', 'Show me all the activity on Pasadena Polymers.', find, { about: 'ac-pasadena' }),
  one(
    'plain',
    'What visits did the team do in October?',
    find,
    { type: 'visit', by: 'team', period: october },
    call(find, { type: 'visit', period: october }),
  ),
  loose('plain', 'List the demos we have done this month.', find, { type: 'demo' }, [
    { period: november },
    { period: days('2026-11-01', '2026-11-10') },
  ]),
  loose('plain', 'What did I log yesterday?', find, { by: me, period: days(sunday, '2026-11-09') }),
  loose(
    'voice',
    'show me all the emails with sanjay mehta from the last two weeks',
    find,
    { about: 'co-sanjay', type: 'email' },
    [
      { period: days('2026-10-26', '2026-11-10') },
      { period: days('2026-10-27', '2026-11-10') },
      { period: days('2026-10-26', '2026-11-09') },
    ],
  ),
  loose('plain', 'Which plants has Luis visited in the last 30 days?', find, { by: 'm-luis', type: 'visit' }, [
    { period: days('2026-10-10', '2026-11-10') },
    { period: days('2026-10-11', '2026-11-10') },
    { period: days('2026-10-10', '2026-11-09') },
  ]),
  one('typo', 'show dwaynes actvity last wek', find, { by: 'm-dwayne', period: lastWeek }),
  loose(
    'polite',
    'Could you show me the calls on the Redfish H2S trailers deal, please?',
    find,
    { about: 'd-209', type: 'call' },
    maybe({ period: null }),
  ),
];
