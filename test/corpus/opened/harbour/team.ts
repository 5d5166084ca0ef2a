import type { CorpusCase } from '../case.ts';
import { call, one } from '../write.ts';
import { london, or, said, yesterday } from './words.ts';

/** Who does what, digests, corrections and help. */
export const team: readonly CorpusCase[] = [
  one('plain', "I'll take over D-29", 'assign', { record: 'd29', to: 'gemma' }),
  one('plain', 'D-22 belongs to Shreya from now on', 'assign', { record: 'd22', to: 'shreya' }),
  one('plain', 'Colin Bragg should be looked after by Anneke', 'assign', { record: 'colin', to: 'anneke' }),
  one('terse', 'D-30 to fergus', 'assign', { record: 'd30', to: 'fergus' }),
  or(
    one('plain', 'Could Tariq please own T-33 while I am away', 'assign', { record: 't33', to: 'tariq' }),
    call('update_task', { task: 't33', assignee: 'tariq' }),
  ),

  one('plain', 'Scrap that last change', 'undo'),
  one('plain', 'Oops, wrong one, revert it', 'undo'),
  one('typo', 'udno', 'undo'),

  one(
    'plain',
    'Sorry, that call was 50 minutes, not 30',
    'update_activity',
    { minutes: 50 },
    call('update_activity', {
      minutes: 50,
      type: 'call',
    }),
  ),
  said(
    'plain',
    "Change the last meeting's outcome to negative",
    'update_activity',
    { outcome: 'negative' },
    {
      type: 'meeting',
    },
  ),
  one('plain', 'It was a demo actually, not a meeting', 'update_activity', { type: 'demo' }),
  said(
    'plain',
    'Correction: the call took place yesterday',
    'update_activity',
    { occurredAt: yesterday },
    {
      type: 'call',
    },
  ),

  said(
    'plain',
    "Every weekday at 8 I'd like the pipeline digest in #london-sales",
    'schedule_digest',
    { digest: 'pipeline', schedule: london('0 8 * * 1-5'), channel: '#london-sales' },
    { channel: 'london-sales' },
  ),
  said(
    'plain',
    'Post the closing deals digest here each Friday at 4pm',
    'schedule_digest',
    { digest: 'closing_deals', schedule: london('0 16 * * 5'), channel: 'C0HARBOUR' },
    { channel: 'here' },
    { channel: null },
  ),
  one('plain', 'Which digests are running at the moment?', 'find_digests'),
  one('terse', 'stop G-4', 'cancel_digest', { digest: 'g4' }),
  one('plain', 'Nobody reads the closing deals digest, cancel it', 'cancel_digest', { digest: 'g5' }),
  said(
    'plain',
    'Send the pipeline digest to #board right now',
    'send_digest',
    { digest: 'pipeline', channel: '#board' },
    { channel: 'board' },
    { digest: null, scheduled: 'g4' },
  ),

  one('plain', 'What are you able to do?', 'help'),
  said(
    'plain',
    'How do I log a call?',
    'help',
    { topic: 'log a call' },
    { topic: 'call' },
    { topic: 'calls' },
    {
      topic: 'log_activity',
    },
    { topic: 'activities' },
    { topic: null },
  ),
  one('plain', 'What permissions do I have?', 'whoami'),
];
