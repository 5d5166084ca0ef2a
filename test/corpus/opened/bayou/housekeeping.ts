import type { CorpusCase } from '../case.ts';
import { call, one } from '../write.ts';
import { lastFriday, loose } from './values.ts';

const mend = 'update_activity';

/** Corrections, archiving and questions about the tool. */
export const housekeeping: readonly CorpusCase[] = [
  one(
    'plain',
    'That last call was 35 minutes, not 20.',
    mend,
    { minutes: 35 },
    call(mend, { minutes: 35, type: 'call' }),
  ),
  loose('plain', 'Change the activity I just logged to a visit.', mend, { type: 'visit' }),
  one(
    'plain',
    'Correction, that meeting was on Friday.',
    mend,
    { occurredAt: lastFriday },
    call(mend, { occurredAt: lastFriday, type: 'meeting' }),
  ),
  one('plain', 'Undo that.', 'undo'),
  one('plain', 'Take back the last thing I entered.', 'undo'),
  one('terse', 'oops undo', 'undo'),
  one('plain', 'Which user am I logged in as?', 'whoami'),
  one('plain', 'What am I allowed to do in here?', 'whoami', {}, call('help')),
  one(
    'plain',
    'How do I log a visit?',
    'help',
    {},
    call('help', { topic: 'log_activity' }),
    call('help', { topic: 'visit' }),
    call('help', { topic: 'log a visit' }),
    call('help', { topic: 'activities' }),
    call('help', { topic: 'visits' }),
  ),
  one('polite', 'Hey, what all can you do?', 'help'),
  one('plain', 'Archive Port Neches Rubber.', 'archive_account', { account: 'ac-neches' }),
  one('plain', 'Earl Simmons retired, please archive him.', 'archive_contact', { contact: 'co-earl' }),
  one('plain', 'Restore the Lone Pine Paper account.', 'restore_account', { account: 'ac-lonepine' }),
  one('terse', 'unarchive leticia campos', 'restore_contact', { contact: 'co-leticia' }),
];
