import type { CorpusCase } from '../opened/case.ts';
import { reads } from './reads.ts';

const yesterday = '2026-03-02';
const friday = '2026-02-27';

/** Who of us came along, why it was, what it was about in a word or two, several kinds at once. */
export const activitiesInCompany: readonly CorpusCase[] = [
  reads(
    'log_activity',
    { type: 'meeting', contact: 'priya', occurredAt: yesterday },
    'Met Priya Raman yesterday with Rob',
  ),
  reads('log_activity', { type: 'meeting', contact: 'priya' }, 'Met Priya Raman and Kim'),
  reads('log_activity', { type: 'visit', account: 'stark', occurredAt: friday }, 'Rob and I visited Stark on Friday'),
  reads(
    'log_activity',
    { type: 'meeting', contact: 'elena', subject: 'the seals' },
    'Together with Rob I met Elena Petrova about the seals',
  ),
  reads('log_activity', { type: 'call', contact: 'priya', outcome: 'no_answer' }, 'called Priya, n/a', 'ph Priya n/a'),
  reads(
    'log_activity',
    { type: 'meeting', contact: 'elena', occurredAt: friday },
    'I want to add that I met Elena on Friday',
  ),
  reads(
    'log_activity',
    { type: 'visit', account: 'stark', minutes: 120, subject: 'freezer alarms' },
    'visit to Stark, 2 h, freezer alarms',
  ),
  reads(
    'log_activity',
    { type: 'call', contact: 'priya', outcome: 'no_answer', followUp: '2026-03-04' },
    "Priya Raman didn't answer so I'll follow up with her on Wednesday",
  ),
  reads(
    'log_activity',
    { type: 'call', contact: 'priya', outcome: 'left_voicemail' },
    'Voicemail left for Priya Raman, nothing else to report',
  ),
  reads(
    'log_activity',
    { type: 'call', contact: 'elena', occurredAt: yesterday, notes: 'likes the new valves' },
    'Talked to Elena Petrova yesterday, likes the new valves',
  ),
  reads(
    'log_activity',
    { type: 'meeting', account: 'stark', occurredAt: yesterday, minutes: 60 },
    'The meeting with Stark Industries took place yesterday and lasted an hour',
  ),
  reads(
    'find_activities',
    { about: 'stark', by: 'm-mia' },
    'how many calls and meetings did I have with Stark Industries',
  ),
  reads('find_activities', { about: 'stark', type: 'email' }, 'did we send Stark Industries any email?'),
  reads('update_activity', { occurredAt: friday }, 'my last call should say Friday'),
  reads('update_activity', { outcome: 'negative' }, 'the last visit I logged went badly'),
  reads('update_activity', { nextStep: 'send the new drawing' }, 'next step for my last call: send the new drawing'),
  reads(
    'add_note',
    { about: 'priya', text: 'only works Tuesdays and Thursdays' },
    'Priya Raman only works Tuesdays and Thursdays, please keep that on file',
  ),
  reads(
    'add_note',
    { about: 'stark', text: 'deliveries must come before 10am' },
    'For Stark Industries it is worth knowing that deliveries must come before 10am',
  ),
  reads('find_notes', { text: 'parking' }, 'are there any notes about parking?'),
];
