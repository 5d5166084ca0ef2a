import type { CorpusCase } from '../case.ts';
import { call, one } from '../write.ts';
import { me, schedule } from './values.ts';

const give = 'assign';
const plan = 'schedule_digest';
const send = 'send_digest';
const mend = 'update_activity';

/** Records that change hands, digests, and the rest. */
export const housekeeping: readonly CorpusCase[] = [
  one('plain', 'Assign the Northgate deal to Colt.', give, { record: 'd-209', to: 'm-colt' }),
  one(
    'plain',
    'Hand T-66 over to Jenna.',
    give,
    { record: 't-66', to: 'm-jenna' },
    call('update_task', { task: 't-66', assignee: 'm-jenna' }),
  ),
  one(
    'plain',
    'Transfer Closeknit Apparel to Dave Kowalski.',
    give,
    { record: 'ac-close', to: 'm-dave' },
    call('update_account', { account: 'ac-close', owner: 'm-dave' }),
  ),
  one('terse', 'd-215 to marcus', give, { record: 'd-215', to: 'm-marcus' }),
  one('polite', 'Could you reassign the Mile High Fitness expansion to me please', give, { record: 'd-212', to: me }),
  one('trap_name', 'Give Sunday Grocers to Marcus', give, { record: 'ac-sunday', to: 'm-marcus' }),

  one('plain', 'Send the closing deals digest here every Monday at 8am.', plan, {
    digest: 'closing_deals',
    schedule: schedule('0 8 * * 1'),
  }),
  one('plain', 'Schedule a pipeline digest for weekdays at 7:30.', plan, {
    digest: 'pipeline',
    schedule: schedule('30 7 * * 1-5'),
  }),
  one(
    'plain',
    'Post the pipeline in #sales every Friday at 4 pm.',
    plan,
    { digest: 'pipeline', schedule: schedule('0 16 * * 5'), channel: '#sales' },
    call(plan, { digest: 'pipeline', schedule: schedule('0 16 * * 5'), channel: 'sales' }),
  ),
  one('plain', 'I want a digest of my closing deals every day at 9am.', plan, {
    digest: 'closing_deals',
    schedule: schedule('0 9 * * *'),
    owner: me,
  }),
  one('plain', 'Set up a monthly pipeline digest on the 1st at 10 am.', plan, {
    digest: 'pipeline',
    schedule: schedule('0 10 1 * *'),
  }),
  one('typo', 'shedule the closing deals digest evry Wednesday at noon', plan, {
    digest: 'closing_deals',
    schedule: schedule('0 12 * * 3'),
  }),

  one(
    'plain',
    'Send the pipeline digest now.',
    send,
    { digest: 'pipeline' },
    call(send, { scheduled: 'g-1' }),
    call(send, { digest: 'pipeline', scheduled: 'g-1' }),
  ),
  one(
    'plain',
    'Post G-2 right away.',
    send,
    { scheduled: 'g-2' },
    call(send, { digest: 'closing_deals', scheduled: 'g-2' }),
  ),
  one(
    'terse',
    'closing deals digest pls, now',
    send,
    { digest: 'closing_deals' },
    call(send, { scheduled: 'g-2' }),
    call(send, { digest: 'closing_deals', scheduled: 'g-2' }),
  ),
  one('plain', 'Which digests are scheduled?', 'find_digests'),
  one('plain', 'Cancel the pipeline digest.', 'cancel_digest', { digest: 'g-1' }),
  one('polite', 'Please stop sending G-2, nobody reads it. Thanks!', 'cancel_digest', { digest: 'g-2' }),

  one(
    'plain',
    'That last call was 40 minutes, not 20.',
    mend,
    { minutes: 40 },
    call(mend, { type: 'call', minutes: 40 }),
  ),
  one('plain', 'Change the call I just logged to a demo.', mend, { type: 'demo' }),
  one(
    'plain',
    'Add to that meeting that they want references.',
    mend,
    { notes: 'they want references' },
    call(mend, { notes: 'they want references', type: 'meeting' }),
    call(mend, { notes: 'want references' }),
  ),
  one('plain', 'The activity I logged was on Tuesday, not today.', mend, { occurredAt: '2026-05-12' }),
  one('plain', 'Undo that.', 'undo'),
  one('terse', 'oops undo', 'undo'),
  one('plain', 'Who am I logged in as?', 'whoami'),
  one(
    'plain',
    'How do I log a call?',
    'help',
    { topic: 'log a call' },
    call('help', { topic: 'call' }),
    call('help', { topic: 'calls' }),
    call('help', { topic: 'log_activity' }),
    call('help', { topic: 'activities' }),
    call('help', {}),
    call('help', { topic: 'logging a call' }),
  ),
  one('plain', 'What can you do?', 'help'),
  one('plain', 'Archive Open Range Outfitters.', 'archive_account', { account: 'ac-open' }),
  one('plain', 'Tom Brennan has left the company, please archive him.', 'archive_contact', { contact: 'co-tom' }),
  one('plain', 'Restore the Cedar Park Brewing account.', 'restore_account', { account: 'ac-cedar' }),
  one('typo', 'unarchve Dana Schultz', 'restore_contact', { contact: 'co-dana' }),
];
