import type { CorpusCase } from '../case.ts';
import { call, one } from '../write.ts';
import { at, lastFriday, lastThursday, lastWednesday, loose, yesterday } from './values.ts';

/** Meetings, visits and demos. */
export const meetings: readonly CorpusCase[] = [
  loose(
    'plain',
    'Met Wade Prescott yesterday, he loved the mockup',
    'log_activity',
    { type: 'meeting', contact: 'wade', occurredAt: yesterday, sentiment: 'positive', notes: 'he loved the mockup' },
    ['notes', 'sentiment'],
  ),
  one('plain', 'We sat down with Violet Crown Data Centers for two hours on Friday', 'log_activity', {
    type: 'meeting',
    account: 'violet',
    minutes: 120,
    occurredAt: lastFriday,
  }),
  loose(
    'plain',
    'Lunch with Bill Farris, good vibes, next: send him the lease option',
    'log_activity',
    {
      type: 'meeting',
      contact: 'bill',
      nextStep: 'send him the lease option',
      outcome: 'positive',
      subject: 'Lunch',
      notes: 'good vibes',
    },
    ['outcome', 'subject', 'notes'],
    call('log_activity', {
      type: 'meeting',
      contact: 'bill',
      nextStep: 'send him the lease option',
      sentiment: 'positive',
    }),
  ),
  one('plain', 'I was in a meeting with Lupe Garza, the topic was panic buttons', 'log_activity', {
    type: 'meeting',
    contact: 'lupe',
    subject: 'panic buttons',
  }),
  loose(
    'plain',
    'had coffee with Dale Hutchins on Wednesday',
    'log_activity',
    { type: 'meeting', contact: 'dale', occurredAt: lastWednesday, subject: 'coffee' },
    ['subject'],
  ),
  loose(
    'plain',
    'Quarterly review held at Comal Foods, 90 minutes, everyone satisfied',
    'log_activity',
    {
      type: 'meeting',
      account: 'comal',
      minutes: 90,
      sentiment: 'positive',
      subject: 'Quarterly review',
      notes: 'everyone satisfied',
    },
    ['sentiment', 'subject', 'notes'],
  ),
  loose(
    'plain',
    'Zoom meeting with Devon Achebe yesterday at 2pm, one hour',
    'log_activity',
    { type: 'meeting', contact: 'devon', occurredAt: at(yesterday, '14:00'), minutes: 60, location: 'Zoom' },
    ['location'],
  ),
  one(
    'plain',
    'Please log the meeting on January 14 with Grant Ellis: a compliance officer joins them in March',
    'log_activity',
    {
      type: 'meeting',
      contact: 'grant',
      occurredAt: lastThursday,
      notes: 'a compliance officer joins them in March',
    },
  ),
  one('plain', 'D-26: met the architect, the door schedule is final', 'log_activity', {
    type: 'meeting',
    deal: 'd26',
    notes: 'met the architect, the door schedule is final',
  }),
  one(
    'plain',
    'Yes, I did meet Tess Albright on Friday, and no, she has no budget until October',
    'log_activity',
    {
      type: 'meeting',
      contact: 'tess',
      occurredAt: lastFriday,
      notes: 'she has no budget until October',
    },
    call('log_activity', {
      type: 'meeting',
      contact: 'tess',
      occurredAt: lastFriday,
      notes: 'no, she has no budget until October',
    }),
  ),
  one('plain', 'Held a workshop with Rio Seco ISD last Wednesday, six principals came', 'log_activity', {
    type: 'meeting',
    account: 'rioseco',
    occurredAt: lastWednesday,
    notes: 'six principals came',
  }),
  loose(
    'plain',
    'Tabletop exercise meeting with Violet Crown Data Centers: 4 hours, they were very pleased',
    'log_activity',
    {
      type: 'meeting',
      account: 'violet',
      minutes: 240,
      subject: 'Tabletop exercise',
      sentiment: 'positive',
      notes: 'they were very pleased',
    },
    ['subject', 'notes'],
  ),
  loose(
    'plain',
    "the get-together with Lucas Morgan at Jo's Coffee was productive",
    'log_activity',
    { type: 'meeting', contact: 'lucas', location: "Jo's Coffee", outcome: 'positive' },
    ['location'],
  ),
  one(
    'plain',
    'Presented our findings to Pecan Street Clinic on Monday',
    'log_activity',
    { type: 'meeting', account: 'pecan', occurredAt: yesterday, subject: 'our findings' },
    call('log_activity', { type: 'meeting', account: 'pecan', occurredAt: yesterday }),
    call('log_activity', { type: 'demo', account: 'pecan', occurredAt: yesterday, subject: 'our findings' }),
    call('log_activity', { type: 'demo', account: 'pecan', occurredAt: yesterday }),
  ),
];
