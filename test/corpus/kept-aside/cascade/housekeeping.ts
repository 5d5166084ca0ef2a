import type { CorpusCase } from '../../opened/case.ts';
import { call, days } from '../../opened/write.ts';
import { choice, either, lastWeek, october, schedule, september } from './values.ts';

const activities = 'find_activities';
const note = 'add_note';
const notes = 'find_notes';
const subscribe = 'schedule_digest';
const send = 'send_digest';

/** Activities looked up, notes written and found. */
export const history: readonly CorpusCase[] = [
  either('plain', 'How many calls did Tyler make last week?', activities, {
    type: 'call',
    by: 'm-tyler',
    period: lastWeek,
  }),
  either('plain', 'Show me the latest activity on the Ochoa renewal.', activities, { about: 'd-216' }),
  either(
    'plain',
    'What meetings did we have with Pioneer this month?',
    activities,
    { type: 'meeting', about: 'ac-pioneer', period: october },
    { period: days('2026-10-01', '2026-10-14') },
  ),
  either('polite', 'Could you list the demos Aisha gave last month please?', activities, {
    type: 'demo',
    by: 'm-aisha',
    period: september,
  }),
  either(
    'terse',
    'emails w/ nadia since sept',
    activities,
    { type: 'email', about: 'co-nadia', period: days('2026-09-01', null) },
    { period: days('2026-09-01', '2026-10-14') },
  ),

  either('plain', 'Add a note to Tualatin Auto Parts: deliveries only before 10 am.', note, {
    about: 'ac-tualatin',
    text: 'deliveries only before 10 am',
  }),
  either('plain', 'Note on D-201 that they need ruggedized cradles.', note, {
    about: 'd-201',
    text: 'they need ruggedized cradles',
  }),
  either('plain', 'Pin a note on Mount Hood Medical saying all quotes go through procurement.', note, {
    about: 'ac-mthood',
    text: 'all quotes go through procurement',
    pinned: true,
  }),
  either(
    'plain',
    'Write down that Silver Falls Dairy shuts its warehouse in the first week of January.',
    note,
    { about: 'ac-silver', text: 'Silver Falls Dairy shuts its warehouse in the first week of January' },
    { text: 'shuts its warehouse in the first week of January' },
  ),
  either(
    'emoji',
    'note for Kim Pham: loves the purple holsters 💜',
    note,
    { about: 'co-kim', text: 'loves the purple holsters 💜' },
    { text: 'loves the purple holsters' },
  ),

  either('plain', 'What notes do we have on Rogue Valley Orchards?', notes, { about: 'ac-rogue' }),
  either('plain', 'Find notes that mention a forklift.', notes, { text: 'forklift' }, { text: 'a forklift' }),
];

/** Digests, and what else keeps the house. */
export const housekeeping: readonly CorpusCase[] = [
  either('plain', 'Post the closing deals every Monday at 8 am.', subscribe, {
    digest: 'closing_deals',
    schedule: schedule('0 8 * * 1'),
  }),
  either('plain', 'Schedule a pipeline digest for weekdays at 7:45.', subscribe, {
    digest: 'pipeline',
    schedule: schedule('45 7 * * 1-5'),
  }),
  either(
    'polite',
    'Can we please get the pipeline digest in #sales-west every Friday at 4pm? Thanks',
    subscribe,
    { digest: 'pipeline', schedule: schedule('0 16 * * 5'), channel: '#sales-west' },
    { channel: 'sales-west' },
  ),
  choice(
    'plain',
    'Send the pipeline digest now.',
    call(send, { digest: 'pipeline' }),
    call(send, { scheduled: 'g-1' }),
  ),
  choice(
    'typo',
    'sned the closing deals digest to #leadership',
    call(send, { digest: 'closing_deals', channel: '#leadership' }),
    call(send, { digest: 'closing_deals', channel: 'leadership' }),
    call(send, { scheduled: 'g-2', channel: '#leadership' }),
    call(send, { scheduled: 'g-2', channel: 'leadership' }),
  ),
  either('plain', 'Cancel the closing deals digest.', 'cancel_digest', { digest: 'g-2' }),
  either('plain', 'Which digests are scheduled?', 'find_digests', {}),
  either('plain', 'Undo that.', 'undo', {}),
  either('plain', 'Archive Beacon Toys.', 'archive_account', { account: 'ac-beacon' }),
  either('plain', 'Reopen D-212, they changed their minds.', 'reopen_deal', { deal: 'd-212' }),
  either('plain', 'Actually that call was 25 minutes.', 'update_activity', { minutes: 25 }, { type: 'call' }),
];
