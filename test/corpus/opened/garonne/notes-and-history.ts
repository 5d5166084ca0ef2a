import type { CorpusCase } from '../case.ts';
import { call, days, one } from '../write.ts';
import {
  august,
  field,
  fits,
  lastWeek,
  likely,
  maybe,
  me,
  september,
  thisWeek,
  thisYear,
  today,
  yesterday,
} from './values.ts';

const past = 'find_activities';
const note = 'add_note';
const notes = 'find_notes';
const amend = 'update_activity';

/** What happened, as it is asked for or corrected. */
export const history: readonly CorpusCase[] = [
  fits('plain', 'Which calls did Bastien make last week?', past, { type: 'call', by: 'm-bastien', period: lastWeek }),
  fits('plain', 'Show me the visits to Biscuiterie Lauragais this year.', past, {
    type: 'visit',
    about: 'ac-biscuit',
    period: thisYear,
  }),
  fits(
    'plain',
    'What happened with Conservas Núñez in the last 30 days?',
    past,
    { about: 'ac-nunez' },
    field('period', days('2026-08-17', '2026-09-17'), days('2026-08-18', '2026-09-17'), days('2026-08-17', null)),
  ),
  fits(
    'plain',
    'How many demos did the team do in August?',
    past,
    { type: 'demo', period: august },
    likely({ by: 'team' }),
  ),
  fits('plain', 'List all e-mails with Ulrike Weiß.', past, { about: 'co-ulrike', type: 'email' }),
  fits('terse', 'my meetings this month', past, { type: 'meeting', by: me, period: september }),
  fits('typo', 'wat calls did Tom make yestreday', past, { type: 'call', by: 'm-tom', period: days(yesterday, today) }),
  fits('voice', 'what did katrin do with müller and söhne feinkost this week', past, {
    by: 'm-katrin',
    about: 'ac-muller',
    period: thisWeek,
  }),

  fits('plain', 'Correct my last call: it lasted 45 minutes.', amend, { minutes: 45 }, maybe({ type: 'call' })),
  fits(
    'plain',
    'The visit I just logged was yesterday, not today.',
    amend,
    { occurredAt: yesterday },
    maybe({ type: 'visit' }),
  ),
  fits('plain', 'Change the last activity to a demo.', amend, { type: 'demo' }),
];

/** Notes that are written or looked up. */
export const noteCases: readonly CorpusCase[] = [
  fits('plain', 'Add a note on Penrose Dairy: they close the plant in the week of Christmas.', note, {
    about: 'ac-penrose',
    text: 'they close the plant in the week of Christmas',
  }),
  fits('plain', 'Note for the Hofmann blister line: the validation documents must be in German.', note, {
    about: 'd-213',
    text: 'the validation documents must be in German',
  }),
  fits(
    'plain',
    'Write a note on Sven Petersen that he is on holiday until 5 October.',
    note,
    { about: 'co-sven' },
    field('text', 'he is on holiday until 5 October', 'that he is on holiday until 5 October'),
  ),
  fits('plain', 'Pin a note on Laiterie Saint-Jory: always call before 8 in the morning.', note, {
    about: 'ac-stjory',
    text: 'always call before 8 in the morning',
    pinned: true,
  }),
  fits('terse', 'note bremer kaffeekontor: new hall ready in jan', note, {
    about: 'ac-bremer',
    text: 'new hall ready in jan',
  }),
  fits(
    'typo',
    'ad a note to Conserverie Castel: invioce address has changed',
    note,
    { about: 'ac-castel' },
    field('text', 'invioce address has changed', 'invoice address has changed'),
  ),
  fits('voice', 'add a note to begoña ruiz she prefers to speak spanish', note, {
    about: 'co-begona',
    text: 'she prefers to speak spanish',
  }),
  fits('trap_name', 'Note on May & Finch: the June audit went fine', note, {
    about: 'ac-may',
    text: 'the June audit went fine',
  }),

  fits('plain', 'Show me the notes on Eaux des Pyrénées.', notes, { about: 'ac-pyrenees' }),
  fits('plain', 'Which notes did Katrin write this week?', notes, { by: 'm-katrin', period: thisWeek }),
  one('plain', 'Find the note about the voltage.', notes, { text: 'voltage' }, call(notes, { text: 'the voltage' })),
  fits('terse', 'pinned notes jäger wurstwaren', notes, { about: 'ac-jager', pinned: true }),
  fits('polite', 'Please could you show me the notes on the Peñalba bag-in-box?', notes, { about: 'd-217' }),
];
