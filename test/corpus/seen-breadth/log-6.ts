import type { CorpusCase } from '../opened/case.ts';
import { reads } from './reads.ts';

const yesterday = '2026-03-02';

/** Run-on stories of a call or visit, what comes next, notes said outright, and what is asked rather than told. */
export const toldInOneGo: readonly CorpusCase[] = [
  reads(
    'log_activity',
    {
      type: 'call',
      contact: 'priya',
      minutes: 35,
      subject: 'the pilot pricing',
      notes: 'she is annoyed that the quote took so long',
      sentiment: 'negative',
      followUp: '2026-03-05',
    },
    'Finally got Priya Raman on the phone, we talked maybe 35 minutes about the pilot pricing, she is annoyed that the quote took so long, and I promised to call her Thursday',
  ),
  reads(
    'log_activity',
    {
      type: 'meeting',
      contact: 'elena',
      minutes: 10,
      notes: 'carriers are slammed till summer',
      location: 'chamber breakfast',
      occurredAt: '2026-03-03',
      followUp: '2026-06-08',
    },
    'Ran into Elena Petrova at the chamber breakfast this morning, chatted ten minutes, carriers are slammed till summer, said to check back June 8',
  ),
  reads(
    'log_activity',
    {
      type: 'visit',
      account: 'stark',
      contact: 'elena',
      minutes: 90,
      notes: 'she loved the app but their lawyer wants changes to the contract',
      sentiment: 'positive',
      followUp: '2026-03-04',
    },
    'Back from Stark Industries, sat down with Elena Petrova for an hour and a half, she loved the app but their lawyer wants changes to the contract, follow up with her on Wednesday',
  ),
  reads(
    'log_activity',
    {
      type: 'visit',
      account: 'stark',
      contact: 'elena',
      minutes: 50,
      notes: 'they run the fleet on spreadsheets and hate it, could switch in January',
      occurredAt: '2026-02-24',
    },
    'Drove out to Stark Industries last Tuesday, met Elena Petrova, 50 minutes, they run the fleet on spreadsheets and hate it, could switch in January',
  ),
  reads(
    'log_activity',
    { type: 'call', contact: 'priya', notes: 'the board votes on the 28th, she thinks we are fine', minutes: 50 },
    'Long call with Priya Raman just now, probably 50 minutes, the board votes on the 28th, she thinks we are fine',
  ),
  reads(
    'log_activity',
    { type: 'call', contact: 'marc', minutes: 40, notes: 'he likes the samples', followUp: '2026-03-19' },
    "Got hold of Marc Dubois after three tries, we went 40 minutes, he likes the samples, I'll check back with him on the 19th",
  ),
  reads(
    'log_activity',
    { type: 'meeting', contact: 'priya', minutes: 60, notes: 'walked them through the pilot', followUp: '2026-03-28' },
    'Zoom with Priya Raman and her team, 1 hour, walked them through the pilot, follow up March 28',
  ),
  reads(
    'log_activity',
    { type: 'call', contact: 'priya', subject: 'the route planning add-on', minutes: 30 },
    'Had a 30 min call with Priya Raman about the route planning add-on.',
  ),
  reads(
    'log_activity',
    { type: 'visit', account: 'stark', notes: 'left the brochure at the front desk' },
    'Stopped by Stark Industries on my way home, left the brochure at the front desk',
  ),
  reads(
    'log_activity',
    { type: 'call', contact: 'elena', outcome: 'no_answer', occurredAt: '2026-03-03' },
    'I called Elena Petrova twice today, no answer both times',
  ),
  reads(
    'log_activity',
    { type: 'sms', contact: 'priya', subject: "confirm Thursday's demo" },
    "Texted Priya Raman to confirm Thursday's demo",
  ),
  reads('log_activity', { type: 'visit', account: 'stark', occurredAt: yesterday }, 'Visited Stark yesterday'),
  reads(
    'create_task',
    { title: 'Follow up with Priya Raman about the catering', due: '2026-03-10', about: 'priya' },
    'Follow up with Priya Raman next Tuesday about the catering.',
  ),
  reads(
    'create_task',
    { title: 'call priya raman', due: '2026-03-04', kind: 'reminder', about: 'priya' },
    'remind me wed call priya raman',
  ),
  reads(
    'add_note',
    { about: 'stark', text: 'owner hates cold calls' },
    'note Stark Industries: owner hates cold calls',
    'Note on Stark Industries: owner hates cold calls',
  ),
  reads(
    'add_note',
    { about: 'elena', text: 'on leave until June 1' },
    'Add a note to Elena Petrova: on leave until June 1',
  ),
  reads(
    'log_activity',
    { type: 'sms', contact: 'priya', subject: 'confirm our visit of the 24th' },
    'I sent Priya Raman a text message to confirm our visit of the 24th.',
  ),
  reads(
    'log_activity',
    { type: 'email', contact: 'priya', subject: 'samples' },
    'Chased Priya Raman by email about samples',
  ),
  reads(
    'log_activity',
    { type: 'meeting', contact: 'elena', notes: "she's after a new carrier", location: 'Packaging Innovations' },
    "Bumped into Elena Petrova at Packaging Innovations, she's after a new carrier",
  ),
  reads(
    'find_activities',
    { about: 'stark', type: 'call', period: { start: '2026-02-01', end: '2026-03-01' } },
    'Who called Stark Industries in February?',
  ),
  reads(
    'find_activities',
    { about: 'globex', type: 'visit', period: { start: '2026-02-23', end: '2026-03-02' } },
    'who visited Globex last week',
  ),
];
