import type { CorpusCase } from '../case.ts';
import { call, one } from '../write.ts';
import { cron, lastThursday } from './values.ts';

/** Who does it, corrections, digests and help. */
export const rest: readonly CorpusCase[] = [
  one(
    'plain',
    'Mike takes over Sable Coatings from now on',
    'assign',
    { record: 'a-sable', to: 'u-mike' },
    call('update_account', { account: 'a-sable', owner: 'u-mike' }),
  ),
  one('plain', 'I want to hand D-23 to Priya', 'assign', { record: 'd-prairie', to: 'u-priya' }),
  one(
    'plain',
    'Let Ray have T-31',
    'assign',
    { record: 't-curves', to: 'u-ray' },
    call('update_task', { task: 't-curves', assignee: 'u-ray' }),
  ),
  one('terse', 'D-33 to tyler', 'assign', { record: 'd-sable', to: 'u-tyler' }),
  one(
    'trap_name',
    'Transfer 3 Rivers Refining to Tyler',
    'assign',
    { record: 'a-rivers', to: 'u-tyler' },
    call('update_account', { account: 'a-rivers', owner: 'u-tyler' }),
  ),

  one('plain', 'Oops, that was wrong, take it back', 'undo', {}),
  one('plain', 'Can you revert what I just did', 'undo', {}),
  one('typo', 'udno', 'undo', {}),
  one(
    'plain',
    'Sorry, that call was 25 minutes',
    'update_activity',
    { minutes: 25 },
    call('update_activity', { type: 'call', minutes: 25 }),
  ),
  one('plain', 'Correct my last activity, it was on Thursday', 'update_activity', { occurredAt: lastThursday }),
  one(
    'plain',
    'Change the outcome of my last call to no answer',
    'update_activity',
    { outcome: 'no_answer' },
    call('update_activity', { type: 'call', outcome: 'no_answer' }),
  ),
  one('plain', 'Actually it was a visit, not a meeting', 'update_activity', { type: 'visit' }),

  one(
    'plain',
    'Every Monday at 8 I want the pipeline digest in #midland-sales',
    'schedule_digest',
    { digest: 'pipeline', schedule: cron('0 8 * * 1'), channel: '#midland-sales' },
    call('schedule_digest', { digest: 'pipeline', schedule: cron('0 8 * * 1'), channel: 'midland-sales' }),
  ),
  one('plain', 'Set up a closing deals digest for Fridays at 3:30pm', 'schedule_digest', {
    digest: 'closing_deals',
    schedule: cron('30 15 * * 5'),
  }),
  one('plain', 'We could use a pipeline digest each weekday at 7:45', 'schedule_digest', {
    digest: 'pipeline',
    schedule: cron('45 7 * * 1-5'),
  }),
  one('plain', 'Which digests are running?', 'find_digests', {}),
  one('plain', 'We no longer need G-5, switch it off', 'cancel_digest', { digest: 'g-closing' }),
  one(
    'plain',
    'Post the pipeline digest right now',
    'send_digest',
    { digest: 'pipeline' },
    call('send_digest', { scheduled: 'g-pipeline' }),
  ),
  one('terse', 'cancel G-4', 'cancel_digest', { digest: 'g-pipeline' }),

  one(
    'plain',
    'How do I log a meeting here?',
    'help',
    { topic: 'log a meeting' },
    call('help', { topic: 'activities' }),
    call('help', { topic: 'log_activity' }),
    call('help', { topic: 'meeting' }),
    call('help', { topic: 'meetings' }),
    call('help', {}),
  ),
  one('plain', 'What are you able to do for us?', 'help', {}),
  one('plain', 'Which account am I logged in as?', 'whoami', {}),
  one('plain', 'Archive Prairie State Ethanol', 'archive_account', { account: 'a-prairie' }),
  one('plain', 'Hank Dufresne has retired, remove him from the contacts', 'archive_contact', { contact: 'c-hank' }),
  one('plain', 'Could you bring back the account Vantage HVAC, it was archived by accident', 'restore_account', {
    account: 'a-vantage',
  }),
  one('plain', 'Unarchive Linda Hobart', 'restore_contact', { contact: 'c-linda' }),
  one('trap_name', 'delete account Qualified Mechanical', 'archive_account', { account: 'a-qualified' }),
];
