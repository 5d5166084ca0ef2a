import type { CorpusCase } from '../case.ts';
import { call, one } from '../write.ts';
import { either, lastWeek, me, schedule, sunday } from './values.ts';

/** Notes. */
export const notes: readonly CorpusCase[] = [
  one('plain', 'Make a note on Airedale that they only take deliveries before 9am', 'add_note', {
    about: 'ac-airedale',
    text: 'they only take deliveries before 9am',
  }),
  one('plain', 'Note against D-106: Sophie Dekker wants FSC Mix, not 100%', 'add_note', {
    about: 'd-106',
    text: 'Sophie Dekker wants FSC Mix, not 100%',
  }),
  one('plain', 'Pin a note to Ridings: no solvent inks', 'add_note', {
    about: 'ac-ridings',
    text: 'no solvent inks',
    pinned: true,
  }),
  one('plain', 'Write on the soup sleeves deal that their line speed is 80 a minute', 'add_note', {
    about: 'd-101',
    text: 'their line speed is 80 a minute',
  }),
  one('terse', 'note Kirkgate: gate code 4471', 'add_note', { about: 'ac-kirkgate', text: 'gate code 4471' }),
  one('typo', 'ad a noet to Groene Kist: closed on Fridays', 'add_note', {
    about: 'ac-groene',
    text: 'closed on Fridays',
  }),
  one('voice', 'note on calder valley bakery they are moving to a new unit in spring', 'add_note', {
    about: 'ac-calder',
    text: 'they are moving to a new unit in spring',
  }),
  one('plain', 'What notes do we have about Renée?', 'find_notes', { about: 'co-renee' }),
  one('plain', 'Which notes did Kasper write last week?', 'find_notes', { by: 'm-kasper', period: lastWeek }),
];

/** Who has what, digests, corrections, help and what is put away. */
export const housekeeping: readonly CorpusCase[] = [
  one('plain', 'Hand D-112 over to Dev', 'assign', { record: 'd-112', to: 'm-dev' }),
  one(
    'plain',
    'Kasper is taking over Høeg Kosmetik',
    'assign',
    { record: 'ac-hoeg', to: 'm-kasper' },
    call('update_account', { account: 'ac-hoeg', owner: 'm-kasper' }),
  ),
  one(
    'plain',
    'Can Imran have T-41 please?',
    'assign',
    { record: 't-41', to: 'm-imran' },
    call('update_task', {
      task: 't-41',
      assignee: 'm-imran',
    }),
  ),
  one('terse', 'D-107 to Pip', 'assign', { record: 'd-107', to: 'm-pip' }),
  one('plain', "I'll take D-110 off Imran", 'assign', { record: 'd-110', to: me }),

  one('plain', 'Oops, undo what I just did', 'undo', {}),
  one('terse', 'revert that', 'undo', {}),

  one(
    'plain',
    'Every Monday at 8:30 send us the closing deals digest',
    'schedule_digest',
    {
      digest: 'closing_deals',
      schedule: schedule('30 8 * * 1'),
    },
    call('schedule_digest', { digest: 'closing_deals', schedule: schedule('30 8 * * 1'), channel: 'C0PENNINE' }),
  ),
  one(
    'plain',
    "I'd like a pipeline digest for Pip's deals on weekdays at 9am",
    'schedule_digest',
    {
      digest: 'pipeline',
      schedule: schedule('0 9 * * 1-5'),
      owner: 'm-pip',
    },
    call('schedule_digest', {
      digest: 'pipeline',
      schedule: schedule('0 9 * * 1-5'),
      owner: 'm-pip',
      channel: 'C0PENNINE',
    }),
  ),
  one('plain', 'Which digests have we got set up?', 'find_digests', {}),
  one('plain', "We don't need G-2 any more, cancel it", 'cancel_digest', { digest: 'g-2' }),
  one(
    'plain',
    'Send out the closing deals digest right now',
    'send_digest',
    { digest: 'closing_deals' },
    call('send_digest', { scheduled: 'g-2' }),
  ),

  one(
    'plain',
    'Correction, that call was 25 minutes',
    'update_activity',
    { minutes: 25 },
    call('update_activity', {
      minutes: 25,
      type: 'call',
    }),
  ),
  one('plain', 'Sorry, it was a visit, not a call', 'update_activity', { type: 'visit' }),
  one('plain', 'The call I just logged actually took place yesterday', 'update_activity', { occurredAt: sunday }),

  either(
    'plain',
    'How do I log a visit?',
    'help',
    {},
    { topic: 'activities' },
    { topic: 'log_activity' },
    { topic: 'log a visit' },
    { topic: 'visit' },
  ),
  one('plain', 'What sort of things can you do?', 'help', {}),
  one('plain', 'I could do with some help with digests', 'help', { topic: 'digests' }),
  one('plain', 'Who do you think I am, and what role have I got?', 'whoami', {}),

  one('plain', 'Please archive the account Groene Kist', 'archive_account', { account: 'ac-groene' }),
  either('plain', "Delete the contact Dan Outhwaite, he's left", 'archive_contact', { contact: 'co-dan' }),
  one('terse', 'restore Renée Claassen', 'restore_contact', { contact: 'co-renee' }),
  one('plain', 'Bring the Høeg Kosmetik account back', 'restore_account', { account: 'ac-hoeg' }),
];
