import type { CorpusCase } from '../case.ts';
import { call } from '../write.ts';

/** What is asked and corrected of activities. */
export const activityQuestions: readonly CorpusCase[] = [
  {
    kind: 'plain',
    say: ['How many demos did Kieran do in November?'],
    expect: call('find_activities', {
      type: 'demo',
      by: 'u-kieran',
      period: { start: '2026-11-01', end: '2026-12-01' },
    }),
  },
  {
    kind: 'plain',
    say: ['What have we done with Orrin Cell Therapy since Monday?'],
    expect: call('find_activities', { about: 'a-orrin', period: { start: '2026-11-30', end: null } }),
    also: [call('find_activities', { about: 'a-orrin', period: { start: '2026-11-30', end: '2026-12-04' } })],
  },
  {
    kind: 'terse',
    say: ['calls by lotte last week'],
    expect: call('find_activities', {
      type: 'call',
      by: 'u-lotte',
      period: { start: '2026-11-23', end: '2026-11-30' },
    }),
  },
  {
    kind: 'plain',
    say: ['Sorry, that last call was 35 minutes, not 20.'],
    expect: call('update_activity', { minutes: 35 }),
    also: [call('update_activity', { type: 'call', minutes: 35 })],
  },
  {
    kind: 'plain',
    say: ['Correction: it took place on Tuesday, and it was a visit'],
    expect: call('update_activity', { occurredAt: '2026-12-01', type: 'visit' }),
  },
  {
    kind: 'terse',
    say: ['make that an email instead of a call'],
    expect: call('update_activity', { type: 'email' }),
  },
];
