import type { CorpusCase } from '../case.ts';
import { call, days, february, lastWeek, one, thisWeek, thisYear, yesterday } from '../write.ts';

const find = 'find_activities';
const update = 'update_activity';

/** What was done, and what was logged put right. */
export const activities: readonly CorpusCase[] = [
  one(
    'plain',
    'When did we last speak to Stark?',
    find,
    { about: 'stark' },
    call(find, { about: 'stark', type: 'call' }),
    call('show_account', { account: 'stark' }),
  ),
  one('plain', 'what calls did I make last week', find, { type: 'call', by: 'm-mia', period: lastWeek }),
  one('plain', "show me Kim's meetings this week", find, { type: 'meeting', by: 'm-kim', period: thisWeek }),
  one('plain', 'list all emails with Priya', find, { type: 'email', about: 'priya' }),
  one('plain', 'Any visits to Vandelay this year?', find, { type: 'visit', about: 'vandelay', period: thisYear }),
  one('plain', 'which calls has Rob done since Monday', find, {
    type: 'call',
    by: 'm-rob',
    period: days('2026-03-02', null),
  }),
  one(
    'terse',
    'team activity yesterday',
    find,
    { by: 'team', period: days('2026-03-02', '2026-03-03') },
    call(find, { period: days('2026-03-02', '2026-03-03') }),
  ),
  one('plain', 'Which conversations about pricing did we have with Globex?', find, {
    about: 'globex',
    text: 'pricing',
  }),
  one('terse', 'demos past two weeks', find, { type: 'demo', period: days('2026-02-17', null) }),
  one('plain', 'everything we did on the Acme renewal in Feb', find, { about: 'acme-renewal', period: february }),
  one(
    'polite',
    'could you please show me the last contacts we had with Elena',
    find,
    { about: 'elena' },
    call('show_contact', { contact: 'elena' }),
  ),
  one('plain', 'make that 45 minutes instead', update, { minutes: 45 }),
  one('plain', 'sorry, that call was with Tom not Marc', update, { contact: 'tom' }),
  one('plain', 'actually it was yesterday', update, { occurredAt: yesterday }),
  one('plain', 'change the outcome of my last call to no answer', update, { outcome: 'no_answer' }),
  one('plain', 'Add to that call: she wants the quote in euros', update, { notes: 'she wants the quote in euros' }),
  one('plain', 'the meeting I just logged was actually a demo', update, { type: 'demo' }),
  one('plain', 'correct the duration of the last activity, it was one hour', update, { minutes: 60 }),
  one('plain', 'set a follow-up for Thursday on the call I just logged', update, { followUp: '2026-03-05' }),
  one('terse', 'last mtg: outcome positive', update, { outcome: 'positive' }),
];
