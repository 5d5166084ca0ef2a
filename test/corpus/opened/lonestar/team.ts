import type { CorpusCase } from '../case.ts';
import { call, one } from '../write.ts';
import { chicago, lastThursday, loose } from './values.ts';

/** Who does what, digests, corrections, help. */
export const team: readonly CorpusCase[] = [
  one('plain', 'Hand D-28 to Travis', 'assign', { record: 'd28', to: 'travis' }),
  one(
    'plain',
    'Rio Seco ISD goes to Kofi from now on',
    'assign',
    { record: 'rioseco', to: 'kofi' },
    call('update_account', { account: 'rioseco', owner: 'kofi' }),
  ),
  one('plain', 'Let Jolene take over D-33', 'assign', { record: 'd33', to: 'jolene' }),
  one('plain', "I'll take D-24 myself", 'assign', { record: 'd24', to: 'rosa' }),
  one('plain', 'Reassign Lupe Garza to Travis', 'assign', { record: 'lupe', to: 'travis' }),
  one(
    'plain',
    'T-32 is for Hank now',
    'assign',
    { record: 't32', to: 'hank' },
    call('update_task', { task: 't32', assignee: 'hank' }),
  ),
  one('plain', 'Priya is the new owner of D-31', 'assign', { record: 'd31', to: 'priya' }),

  one('plain', 'Scrap that last change', 'undo'),
  one('plain', 'Oops, revert that', 'undo'),
  one('plain', 'That was wrong, please roll it back', 'undo'),

  loose(
    'plain',
    'Every weekday at 7:45 post the pipeline digest here',
    'schedule_digest',
    { digest: 'pipeline', schedule: chicago('45 7 * * 1-5'), channel: 'C0LONE' },
    ['channel'],
  ),
  one(
    'plain',
    'Send the closing deals digest to #sales every Thursday at 4pm',
    'schedule_digest',
    { digest: 'closing_deals', schedule: chicago('0 16 * * 4'), channel: '#sales' },
    call('schedule_digest', { digest: 'closing_deals', schedule: chicago('0 16 * * 4'), channel: 'sales' }),
  ),
  loose(
    'plain',
    'I want the pipeline digest on Mondays at 8',
    'schedule_digest',
    { digest: 'pipeline', schedule: chicago('0 8 * * 1'), channel: 'C0LONE' },
    ['channel'],
  ),
  one('plain', 'Which digests are running?', 'find_digests'),
  one('plain', 'What digests do we get automatically?', 'find_digests'),
  one('plain', 'Turn off the closing deals digest', 'cancel_digest', { digest: 'g5' }),
  one('plain', 'No more G-4 please', 'cancel_digest', { digest: 'g4' }),
  loose(
    'plain',
    'Run the pipeline digest right now',
    'send_digest',
    { digest: 'pipeline' },
    [],
    call('send_digest', { scheduled: 'g4' }),
  ),
  one(
    'plain',
    'Post G-5 in #leadership',
    'send_digest',
    { scheduled: 'g5', channel: '#leadership' },
    call('send_digest', { scheduled: 'g5', channel: 'leadership' }),
  ),

  one('plain', 'The call was 20 minutes, not 10', 'update_activity', { minutes: 20 }),
  one('plain', 'Correct that: the outcome was negative', 'update_activity', { outcome: 'negative' }),
  one('plain', 'My last meeting was with Nora Lindqvist', 'update_activity', { contact: 'nora' }),
  one('plain', 'Sorry, it took place on Thursday', 'update_activity', { occurredAt: lastThursday }),
  one('plain', 'Add a next step to my last call: send the pricing sheet', 'update_activity', {
    nextStep: 'send the pricing sheet',
  }),
  one('plain', 'The subject of that last email should be badge printers', 'update_activity', {
    subject: 'badge printers',
  }),

  one(
    'plain',
    'How do I log a visit?',
    'help',
    { topic: 'activities' },
    call('help', { topic: 'log a visit' }),
    call('help', { topic: 'visit' }),
    call('help', { topic: 'log_activity' }),
    call('help', {}),
  ),
  one('plain', 'What sort of things can I ask you?', 'help'),
  one('plain', 'Show me how tasks work', 'help', { topic: 'tasks' }),
  one('plain', 'What am I allowed to do here?', 'whoami', {}, call('help', {})),
  one('plain', 'Tell me which role I have', 'whoami'),
];
