import type { CorpusCase } from '../case.ts';
import { call, one } from '../write.ts';
import { lastFriday, lastThursday, loose, today, yesterday } from './values.ts';

/** Calls: made, received and missed. */
export const phone: readonly CorpusCase[] = [
  loose(
    'plain',
    'Marta picked up on the second ring, she wants the branch list before signing',
    'log_activity',
    { type: 'call', contact: 'marta', notes: 'she wants the branch list before signing' },
    [],
    call('log_activity', {
      type: 'call',
      contact: 'marta',
      notes: 'picked up on the second ring, she wants the branch list before signing',
    }),
  ),
  one('plain', 'Just got off the phone with Grant Ellis at Pecan Street Clinic.', 'log_activity', {
    type: 'call',
    contact: 'grant',
  }),
  one('plain', 'I had a quick 10-minute chat by phone with Dale Hutchins about the yard lights', 'log_activity', {
    type: 'call',
    contact: 'dale',
    minutes: 10,
    subject: 'the yard lights',
  }),
  one('plain', 'Tried Shauna Kirk twice, nobody answers', 'log_activity', {
    type: 'call',
    contact: 'shauna',
    outcome: 'no_answer',
  }),
  loose(
    'plain',
    'Called Nora Lindqvist on Friday; she is thrilled with the new console',
    'log_activity',
    {
      type: 'call',
      contact: 'nora',
      occurredAt: lastFriday,
      sentiment: 'positive',
      notes: 'she is thrilled with the new console',
    },
    ['notes'],
  ),
  one('plain', 'Left a voicemail for Wade Prescott at Barton Creek Resort yesterday', 'log_activity', {
    type: 'call',
    contact: 'wade',
    outcome: 'left_voicemail',
    occurredAt: yesterday,
  }),
  one('plain', 'Phone call with Devon Achebe, 25 minutes, subject: patch cadence', 'log_activity', {
    type: 'call',
    contact: 'devon',
    minutes: 25,
    subject: 'patch cadence',
  }),
  loose(
    'plain',
    'please record that Tess Albright rang us yesterday to complain about false alarms',
    'log_activity',
    {
      type: 'call',
      contact: 'tess',
      occurredAt: yesterday,
      notes: 'to complain about false alarms',
      sentiment: 'negative',
    },
    ['sentiment'],
    call('log_activity', {
      type: 'call',
      contact: 'tess',
      occurredAt: yesterday,
      subject: 'false alarms',
      sentiment: 'negative',
    }),
  ),
  one('plain', 'spoke with Lupe Garza about the bell schedule', 'log_activity', {
    type: 'call',
    contact: 'lupe',
    subject: 'the bell schedule',
  }),
  one(
    'plain',
    'On the phone with Bill Farris for half an hour yesterday: he wants a second quote for the parts lot',
    'log_activity',
    {
      type: 'call',
      contact: 'bill',
      minutes: 30,
      occurredAt: yesterday,
      notes: 'he wants a second quote for the parts lot',
    },
  ),
  loose(
    'plain',
    'My telephone conversation with Lucas Morgan went badly, he feels ignored',
    'log_activity',
    {
      type: 'call',
      contact: 'lucas',
      outcome: 'negative',
      sentiment: 'negative',
      notes: 'he feels ignored',
    },
    ['sentiment', 'notes'],
  ),
  loose(
    'plain',
    'No luck reaching Inés Caballero by phone today',
    'log_activity',
    { type: 'call', contact: 'ines', outcome: 'no_answer', occurredAt: today },
    ['occurredAt'],
  ),
  one(
    'plain',
    'A 45 minute call took place with Hill Country Logistics last Thursday regarding their insurance discount',
    'log_activity',
    {
      type: 'call',
      account: 'hillcountry',
      minutes: 45,
      occurredAt: lastThursday,
      subject: 'their insurance discount',
    },
  ),
  one(
    'plain',
    'Can you add a call with Omar from Tres Palomas Imports? We discussed camera placement',
    'log_activity',
    { type: 'call', contact: 'omar', notes: 'We discussed camera placement' },
    call('log_activity', { type: 'call', contact: 'omar', subject: 'camera placement' }),
  ),
  one('plain', 'Spent 20 min on the phone w/ Jürgen Müller - next step: draft the floor plan', 'log_activity', {
    type: 'call',
    contact: 'jurgen',
    minutes: 20,
    nextStep: 'draft the floor plan',
  }),
];
