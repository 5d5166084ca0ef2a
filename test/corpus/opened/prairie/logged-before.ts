import type { CorpusCase } from '../case.ts';
import { call, one } from '../write.ts';

/** Corrections of what was logged, and questions about it. */
export const loggedBefore: readonly CorpusCase[] = [
  one(
    'plain',
    'Sorry, that call lasted 50 minutes, not 15',
    'update_activity',
    { minutes: 50 },
    call('update_activity', { type: 'call', minutes: 50 }),
  ),
  one('plain', 'correct the activity I just logged, it was a visit', 'update_activity', {
    type: 'visit',
  }),
  one('terse', 'outcome of last call: positive', 'update_activity', { outcome: 'positive' }),
  one('plain', 'Change the date of my last activity to May 12', 'update_activity', { occurredAt: '2026-05-12' }),
  one('plain', 'How many visits did Wade do last month?', 'find_activities', {
    type: 'visit',
    by: 'wade',
    period: { start: '2026-04-01', end: '2026-05-01' },
  }),
  one('plain', 'what e-mails have gone out to Claire Fontaine this week', 'find_activities', {
    type: 'email',
    about: 'claire',
    period: { start: '2026-05-11', end: '2026-05-18' },
  }),
  one('plain', 'Did anybody call Bluestem in the last 30 days?', 'find_activities', {
    type: 'call',
    about: 'bluestem',
    period: { start: '2026-04-14', end: '2026-05-15' },
  }),
  one('terse', 'meetings w/ Twin Ports ytd', 'find_activities', {
    type: 'meeting',
    about: 'twinports',
    period: { start: '2026-01-01', end: '2026-05-15' },
  }),
  one('polite', "Could I kindly see Anjali's demos from last week, please?", 'find_activities', {
    type: 'demo',
    by: 'anjali',
    period: { start: '2026-05-04', end: '2026-05-11' },
  }),
  one(
    'plain',
    'Has my team had any activity with Halcyon since the 1st?',
    'find_activities',
    {
      about: 'halcyon',
      by: 'team',
      period: { start: '2026-05-01', end: null },
    },
    call('find_activities', { about: 'halcyon', period: { start: '2026-05-01', end: null } }),
    call('find_activities', {
      about: 'halcyon',
      by: 'team',
      period: { start: '2026-05-01', end: '2026-05-15' },
    }),
    call('find_activities', { about: 'halcyon', period: { start: '2026-05-01', end: '2026-05-15' } }),
  ),
];
