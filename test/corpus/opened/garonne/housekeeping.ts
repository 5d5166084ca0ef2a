import type { CorpusCase } from '../case.ts';
import { call, one } from '../write.ts';
import { field, fits, maybe, me, schedule } from './values.ts';

const give = 'assign';
const plan = 'schedule_digest';
const send = 'send_digest';
const here = maybe({ channel: 'C0GARONNE' });

/** Records that change hands, digests, and questions to the bot about itself. */
export const housekeeping: readonly CorpusCase[] = [
  fits('plain', 'Assign Lidgate Pet Foods to Bastien.', give, { record: 'ac-lidgate', to: 'm-bastien' }),
  fits('plain', 'Inès takes over the Saint-Jory service contract.', give, { record: 'd-218', to: 'm-ines' }),
  one(
    'plain',
    'Transfer the task T-63 to Tom.',
    give,
    { record: 't-63', to: 'm-tom' },
    call('update_task', { task: 't-63', assignee: 'm-tom' }),
  ),
  fits('terse', 'd-215 to katrin', give, { record: 'd-215', to: 'm-katrin' }),
  fits('polite', 'Can you please hand over Conserverie Castel to me? Thanks', give, { record: 'ac-castel', to: me }),
  fits('typo', 'asign D-207 to Bastein', give, { record: 'd-207', to: 'm-bastien' }),

  fits(
    'plain',
    'Send the pipeline digest here every Monday at 9.',
    plan,
    { digest: 'pipeline', schedule: schedule('0 9 * * 1') },
    here,
  ),
  fits('plain', 'Schedule a digest of the closing deals on weekdays at 8:30.', plan, {
    digest: 'closing_deals',
    schedule: schedule('30 8 * * 1-5'),
  }),
  fits('plain', 'I want a pipeline digest every Friday at 16:00.', plan, {
    digest: 'pipeline',
    schedule: schedule('0 16 * * 5'),
  }),
  fits('plain', 'Post the closing deals of Katrin every Thursday at 10.', plan, {
    digest: 'closing_deals',
    schedule: schedule('0 10 * * 4'),
    owner: 'm-katrin',
  }),
  fits('terse', 'pipeline digest daily 7:45', plan, { digest: 'pipeline', schedule: schedule('45 7 * * *') }),
  fits(
    'polite',
    'Could you send us a pipeline digest on the 1st of each month at 9, please?',
    plan,
    { digest: 'pipeline', schedule: schedule('0 9 1 * *') },
    here,
  ),

  one('plain', 'Send the pipeline digest now.', send, { digest: 'pipeline' }, call(send, { scheduled: 'g-1' })),
  one(
    'plain',
    'Post the closing deals digest here immediately.',
    send,
    { digest: 'closing_deals' },
    call(send, { scheduled: 'g-2' }),
    call(send, { digest: 'closing_deals', channel: 'C0GARONNE' }),
    call(send, { scheduled: 'g-2', channel: 'C0GARONNE' }),
  ),
  fits('terse', 'send g-2 now', send, { scheduled: 'g-2' }),

  fits('plain', 'Cancel the digest G-1.', 'cancel_digest', { digest: 'g-1' }),
  fits('plain', 'Stop the closing deals digest, nobody reads it.', 'cancel_digest', { digest: 'g-2' }),
  fits('plain', 'Which digests are scheduled?', 'find_digests', {}),
  fits('terse', 'undo', 'undo', {}),
  fits('plain', 'Take back the last thing I did.', 'undo', {}),
  fits('plain', 'Who am I logged in as?', 'whoami', {}),
  fits('plain', 'What can you do?', 'help', {}),
  fits('plain', 'Help me with deals.', 'help', {}, field('topic', 'deals')),
];
