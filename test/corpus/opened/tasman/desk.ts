import type { CorpusCase } from '../case.ts';
import { call, one } from '../write.ts';
import { cron } from './wording.ts';

/** Who has what, digests, corrections and help. */
export const desk: readonly CorpusCase[] = [
  one(
    'plain',
    'Give Petone Roasters to Tess',
    'assign',
    { record: 'petone', to: 'tess' },
    call('update_account', { account: 'petone', owner: 'tess' }),
  ),
  one('polite', 'Hand D-25 over to Priyanka when you can, please', 'assign', { record: 'd25', to: 'priyanka' }),
  one('plain', "I'll take over D-33", 'assign', { record: 'd33', to: 'aroha' }),
  one(
    'plain',
    'Grant should look after Pour & Co from now on',
    'assign',
    { record: 'pour', to: 'grant' },
    call('update_account', { account: 'pour', owner: 'grant' }),
  ),
  one('terse', 'D-28 → Jürgen', 'assign', { record: 'd28', to: 'juergen' }),
  one('plain', 'Wrong one, undo what you just did', 'undo'),
  one('terse', 'undo pls', 'undo'),
  one('plain', 'Every Monday at 8:30 post the pipeline digest in here', 'schedule_digest', {
    digest: 'pipeline',
    schedule: cron('30 8 * * 1'),
  }),
  one('plain', "I'd like the closing deals digest on weekdays at 7am", 'schedule_digest', {
    digest: 'closing_deals',
    schedule: cron('0 7 * * 1-5'),
  }),
  one('plain', "Schedule a closing deals digest of Grant's deals for every Thursday at 4pm", 'schedule_digest', {
    digest: 'closing_deals',
    owner: 'grant',
    schedule: cron('0 16 * * 4'),
  }),
  one('plain', 'What digests have we got running?', 'find_digests'),
  one('plain', 'We no longer need G-5, cancel it', 'cancel_digest', { digest: 'g5' }),
  one(
    'terse',
    'send pipeline digest now',
    'send_digest',
    { digest: 'pipeline' },
    call('send_digest', { scheduled: 'g4' }),
  ),
  one(
    'plain',
    'Actually that call lasted 35 minutes',
    'update_activity',
    { minutes: 35 },
    call('update_activity', { type: 'call', minutes: 35 }),
  ),
  one(
    'plain',
    'Correct my last visit, it was on Wednesday',
    'update_activity',
    { occurredAt: '2027-03-03' },
    call('update_activity', { type: 'visit', occurredAt: '2027-03-03' }),
  ),
  one(
    'plain',
    'change the outcome of my last call to positive',
    'update_activity',
    { outcome: 'positive' },
    call('update_activity', { type: 'call', outcome: 'positive' }),
  ),
  one('plain', 'Archive Ruamahanga Estate, please', 'archive_account', { account: 'ruamahanga' }),
  one('plain', 'Remove Raewyn Potts from our contacts', 'archive_contact', { contact: 'raewyn' }),
  one('plain', 'bring Balmain Larder back from the archive', 'restore_account', { account: 'balmain' }),
  one('plain', 'restore the contact Callum Reid', 'restore_contact', { contact: 'callum' }),
  one('plain', 'what are you able to do?', 'help'),
  one('plain', 'I could use some help with tasks', 'help', { topic: 'tasks' }, call('help')),
  one('plain', 'What am I allowed to do in here?', 'whoami'),
];
