import type { CorpusCase } from '../../opened/case.ts';
import { call, cron, one } from '../../opened/write.ts';
import { either } from './values.ts';

const schedule = 'schedule_digest';

/** Records that go to somebody else. */
export const handedOver: readonly CorpusCase[] = [
  one(
    'plain',
    'Assign the Pinecrest account to Greg.',
    'assign',
    { record: 'ac-pinecrest', to: 'm-greg' },
    call('update_account', { account: 'ac-pinecrest', owner: 'm-greg' }),
  ),
  one('plain', 'Give D-212 to Marcus', 'assign', { record: 'd-212', to: 'm-marcus' }),
  one(
    'plain',
    'Reassign T-64 to Kayla.',
    'assign',
    { record: 't-64', to: 'm-kayla' },
    call('update_task', { task: 't-64', assignee: 'm-kayla' }),
  ),
  one(
    'plain',
    'Priya is taking over Lakeside Pediatrics from now on.',
    'assign',
    { record: 'ac-lakeside', to: 'm-priya' },
    call('update_account', { account: 'ac-lakeside', owner: 'm-priya' }),
  ),
  one('typo', 'asign the Summit deal to Marucs', 'assign', { record: 'd-207', to: 'm-marcus' }),
];

/** Digests that are scheduled, sent, listed and stopped. */
export const digests: readonly CorpusCase[] = [
  either(
    'plain',
    'Post the pipeline digest in #sales every Monday at 8am.',
    schedule,
    { digest: 'pipeline', channel: '#sales', schedule: cron('0 8 * * 1') },
    { channel: 'sales' },
  ),
  either(
    'plain',
    'Post the closing deals here every weekday at 8:30',
    schedule,
    { digest: 'closing_deals', schedule: cron('30 8 * * 1-5') },
    { channel: 'C0MERRIMACK' },
  ),
  one('plain', "Schedule a pipeline digest of Greg's deals for every Friday at 4pm.", schedule, {
    digest: 'pipeline',
    owner: 'm-greg',
    schedule: cron('0 16 * * 5'),
  }),
  one('plain', 'Set up a closing deals digest on the first of every month at 9am', schedule, {
    digest: 'closing_deals',
    schedule: cron('0 9 1 * *'),
  }),
  one('terse', 'closing deals digest daily 9am', schedule, {
    digest: 'closing_deals',
    schedule: cron('0 9 * * *'),
  }),
  either(
    'plain',
    'Post the pipeline digest in #leadership now.',
    'send_digest',
    { digest: 'pipeline', channel: '#leadership' },
    { channel: 'leadership' },
    { digest: undefined, scheduled: 'g-4' },
  ),
  either(
    'polite',
    'Can you send the closing deals digest right now please',
    'send_digest',
    { digest: 'closing_deals' },
    { digest: undefined, scheduled: 'g-5' },
  ),
  one('polite', 'Could you tell me which digests we have scheduled, please?', 'find_digests'),
  one('plain', 'cancel the closing deals digest', 'cancel_digest', { digest: 'g-5' }),
  one('terse', 'stop g-4', 'cancel_digest', { digest: 'g-4' }),
];

/** Corrections, archives and questions about the bot. */
export const housekeeping: readonly CorpusCase[] = [
  one('plain', 'That last call was 45 minutes, not 30.', 'update_activity', { minutes: 45 }),
  either('plain', 'Change the last activity I logged to a demo', 'update_activity', { type: 'demo' }),
  one('plain', 'Undo that.', 'undo'),
  one('terse', 'restore contact tess abrams', 'restore_contact', { contact: 'co-tess' }),
  one('plain', 'who do you think i am?', 'whoami'),
  one('plain', 'What can you do?', 'help'),
  either(
    'plain',
    'How do I log a call?',
    'help',
    { topic: 'log_activity' },
    { topic: 'log a call' },
    { topic: 'call' },
    {
      topic: 'calls',
    },
    { topic: undefined },
  ),
  one('plain', 'Archive the Valley Urgent Care account.', 'archive_account', { account: 'ac-valley' }),
  one('typo', 'archvie the contact Brian Foley', 'archive_contact', { contact: 'co-brian' }),
  one('trap_name', 'Restore April Park', 'restore_account', { account: 'ac-april' }),
  one('plain', 'Reopen the Granite State deal.', 'reopen_deal', { deal: 'd-209' }),
  one('plain', 'Reopen D-208 in Discovery', 'reopen_deal', { deal: 'd-208', stage: 'discovery' }),
];
