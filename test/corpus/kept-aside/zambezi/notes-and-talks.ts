import type { CorpusCase } from '../../opened/case.ts';
import { call, days, one } from '../../opened/write.ts';
import { lastWeek, maybe, me, november, october, pick, thisWeek, ways, yesterday } from './values.ts';

const add = 'add_note';
const notes = 'find_notes';
const find = 'find_activities';
const update = 'update_activity';

/** Notes that are written and looked for. */
export const notesKept: readonly CorpusCase[] = [
  one('plain', 'Add a note to Letsatsi Farms: the gate code is 4471.', add, {
    about: 'ac-letsatsi',
    text: 'the gate code is 4471',
  }),
  one('plain', 'Note on D-211: the briefing session is compulsory.', add, {
    about: 'd-211',
    text: 'the briefing session is compulsory',
  }),
  ways(
    'plain',
    'Pin a note on Rooikloof that they only take deliveries before 11.',
    add,
    { about: 'ac-rooikloof', pinned: true },
    pick('text', 'they only take deliveries before 11', 'that they only take deliveries before 11'),
  ),
  one('plain', 'Note for Hannes Roux: prefers Afrikaans on the phone.', add, {
    about: 'co-hannes',
    text: 'prefers Afrikaans on the phone',
  }),
  one('voice', 'make a note on vaalharts pecans the borehole licence expires in june', add, {
    about: 'ac-vaalharts',
    text: 'the borehole licence expires in june',
  }),
  ways(
    'emoji',
    '📝 note on Upper Orange pivots: crane is booked for the 23rd 🏗️',
    add,
    { about: 'd-208' },
    pick('text', 'crane is booked for the 23rd', 'crane is booked for the 23rd 🏗️'),
  ),

  one('plain', 'Show the notes on Groenvlei.', notes, { about: 'ac-groenvlei' }),
  one('plain', 'What notes did Anneke write about Hexvallei?', notes, { about: 'ac-hexvallei', by: 'm-anneke' }),
  one(
    'plain',
    'Find notes that mention the gate code.',
    notes,
    { text: 'gate code' },
    call(notes, { text: 'the gate code' }),
  ),
  one('terse', 'pinned notes rooikloof', notes, { about: 'ac-rooikloof', pinned: true }),
];

/** Calls, visits and meetings that are looked for. */
export const talksAsked: readonly CorpusCase[] = [
  one('plain', 'How many calls did Riaan make last week?', find, { type: 'call', by: 'm-riaan', period: lastWeek }),
  one('plain', 'Show me the visits to Groenvlei this month.', find, {
    type: 'visit',
    about: 'ac-groenvlei',
    period: november,
  }),
  ways(
    'plain',
    "List Katlego's activities since Monday.",
    find,
    { by: 'm-katlego' },
    pick('period', days('2026-11-09', null), days('2026-11-09', '2026-11-13')),
  ),
  ways('plain', 'Which demos did we do in October?', find, { type: 'demo', period: october }, maybe({ by: 'team' })),
  one('terse', 'sipho visits yesterday', find, {
    type: 'visit',
    by: 'm-sipho',
    period: days(yesterday, '2026-11-12'),
  }),
  one('typo', 'shwo all emials to Tshepo', find, { type: 'email', about: 'co-tshepo' }),
  one('voice', 'how many meetings did i have this week', find, { type: 'meeting', by: me, period: thisWeek }),
];

/** What was logged wrongly. */
export const talksMended: readonly CorpusCase[] = [
  ways('plain', 'That call was 25 minutes, not 15.', update, { minutes: 25 }, maybe({ type: 'call' })),
  ways(
    'plain',
    'Change the outcome of my last visit to positive.',
    update,
    { outcome: 'positive' },
    maybe({ type: 'visit' }),
  ),
  one(
    'plain',
    'Actually the meeting was with Lindiwe Zulu.',
    update,
    { contact: 'co-lindiwe' },
    call(update, {
      contact: 'co-lindiwe',
      type: 'meeting',
    }),
  ),
  one(
    'plain',
    'The visit I just logged was yesterday.',
    update,
    { occurredAt: yesterday },
    call(update, { occurredAt: yesterday, type: 'visit' }),
  ),
];
