import type { CorpusCase } from '../opened/case.ts';
import { reads } from './reads.ts';

const today = '2026-03-03';
const yesterday = '2026-03-02';

/** What was told in whole sentences: who said what, where it took place, how it ended. */
export const activitiesToldWhole: readonly CorpusCase[] = [
  reads(
    'log_activity',
    {
      type: 'call',
      contact: 'elena',
      notes: 'the pump is making a horrible noise and she is not happy at all',
      sentiment: 'negative',
    },
    'Elena Petrova rang, the pump is making a horrible noise and she is not happy at all',
  ),
  reads(
    'log_activity',
    {
      type: 'meeting',
      contact: 'priya',
      location: 'the trade show in Chicago',
      notes: 'she wants prices for the seals',
    },
    'Met Priya Raman at the trade show in Chicago, she wants prices for the seals',
  ),
  reads(
    'log_activity',
    { type: 'call', contact: 'marc', notes: 'they pushed the shutdown to September' },
    'Marc told me over the phone that they pushed the shutdown to September',
  ),
  reads(
    'log_activity',
    { type: 'demo', account: 'globex', occurredAt: yesterday, outcome: 'positive' },
    'Demo for Globex went down really well yesterday',
    'the demo for Globex yesterday ended on a high',
  ),
  reads(
    'log_activity',
    { type: 'meeting', account: 'stark', occurredAt: '2026-02-25', outcome: 'negative' },
    'the meeting with Stark last Wednesday was a bit of a disaster',
    'the meeting with Stark last Wednesday went nowhere',
  ),
  reads(
    'log_activity',
    { type: 'email', contact: 'priya', notes: 'the PO is on its way' },
    'email from Priya Raman came in saying the PO is on its way',
  ),
  reads(
    'log_activity',
    {
      type: 'meeting',
      contact: 'marc',
      notes: 'he is thinking of switching suppliers and wants a second quote from us',
    },
    'had a coffee with Marc, he is thinking of switching suppliers and wants a second quote from us',
  ),
  reads(
    'log_activity',
    { type: 'call', contact: 'priya', occurredAt: today, notes: 'she is asking for a discount of 5%' },
    'Today I was having a telephonic discussion with Priya Raman, she is asking for a discount of 5%',
  ),
  reads(
    'log_activity',
    { type: 'demo', account: 'wayne', subject: 'the GTX', sentiment: 'positive' },
    'Presented the GTX to the engineers of Wayne Enterprises, they loved it',
  ),
  reads(
    'log_activity',
    { type: 'call', contact: 'elena', outcome: 'left_voicemail' },
    "Left a message with Elena Petrova's secretary",
  ),
  reads(
    'log_activity',
    { type: 'email', contact: 'marc', subject: 'the floor plans', occurredAt: yesterday },
    'Emailed the floor plans to Marc Dubois yesterday',
  ),
  reads(
    'log_activity',
    { type: 'call', account: 'vandelay', notes: 'the boss is away until September' },
    'Spoke to reception at Vandelay Imports, the boss is away until September',
  ),
  reads(
    'log_activity',
    { type: 'call', contact: 'priya', outcome: 'left_voicemail', followUp: '2026-03-06' },
    'Left a voicemail for Priya, will try her again on Friday',
  ),
  reads(
    'log_activity',
    { type: 'meeting', contact: 'elena', occurredAt: '2026-02-27' },
    'Lunch on Friday with Elena Petrova',
  ),
  reads(
    'log_activity',
    { type: 'visit', account: 'stark', occurredAt: yesterday, notes: 'walked the depot' },
    'Was on site at Stark yesterday, walked the depot',
  ),
  reads(
    'log_activity',
    { type: 'call', contact: 'jose', subject: 'the late deliveries', outcome: 'negative' },
    'Had a very unpleasant conversation with José about the late deliveries',
  ),
  reads('find_activities', { about: 'stark', type: 'meeting', by: 'm-kim' }, 'Did Kim meet anyone from Stark'),
  reads('find_activities', { about: 'hooli', type: 'email', by: 'm-rob' }, 'has Rob emailed anyone at Hooli'),
  reads(
    'find_activities',
    { by: 'm-kim', period: { start: '2026-02-23', end: '2026-03-02' } },
    'Can I see everything Kim did last week',
  ),
  reads('update_activity', { occurredAt: '2026-02-27' }, 'the visit I logged a minute ago was actually on Friday'),
  reads('update_activity', { type: 'email' }, 'make that an email instead of a call'),
  reads(
    'add_note',
    { about: 'globex-platform', text: 'legal wants a cap on liability' },
    'put on D-2 that legal wants a cap on liability',
  ),
  reads(
    'add_note',
    { about: 'priya', text: 'is on maternity leave from July' },
    'Priya Raman is on maternity leave from July, please write that down',
  ),
  reads('find_notes', { about: 'stark', by: 'm-kim' }, 'Has Kim written anything about Stark?'),
];
