import type { CorpusCase } from '../case.ts';
import { call } from '../write.ts';
import { cron, lastMonth, lastWeek, or, plain } from './said.ts';

/** Notes. */
export const notes: readonly CorpusCase[] = [
  plain('Jot down on Harbord Insurance: deliveries only via Pittwater Road', 'add_note', {
    about: 'acc-harbord',
    text: 'deliveries only via Pittwater Road',
  }),
  plain('Note for Leonie Vance: allergic to wool', 'add_note', { about: 'con-leonie', text: 'allergic to wool' }),
  plain('On D-32 please note that security passes take ten days', 'add_note', {
    about: 'deal-illawarra',
    text: 'security passes take ten days',
  }),
  plain('Pin a note on Jacaranda Aged Care: no noise before 10', 'add_note', {
    about: 'acc-jacaranda',
    text: 'no noise before 10',
    pinned: true,
  }),
  plain('Worth writing down about Cove Robotics: they pay in 7 days', 'add_note', {
    about: 'acc-cove',
    text: 'they pay in 7 days',
  }),
  plain('Can you leave a note against L-8 saying her studio is in Leichhardt?', 'add_note', {
    about: 'lead-8',
    text: 'her studio is in Leichhardt',
  }),
  plain('Make a note under the Kirrawee library that the lift only fits 2 m panels', 'add_note', {
    about: 'deal-kirrawee',
    text: 'the lift only fits 2 m panels',
  }),
  plain('A note belongs on Monday Coffee Roasters: the landlord has to approve signage', 'add_note', {
    about: 'acc-monday',
    text: 'the landlord has to approve signage',
  }),
  plain('Keep in the notes of Will Mead that he coaches rugby', 'add_note', {
    about: 'con-will',
    text: 'he coaches rugby',
  }),
  plain('What did we write down about Argyle & Finch Lawyers? Notes please', 'find_notes', { about: 'acc-argyle' }),
  plain('Are there notes mentioning parking?', 'find_notes', { text: 'parking' }),
  plain('Which notes did Bea write last week?', 'find_notes', { by: 'mem-bea', period: lastWeek }),
  plain('Read me the notes for D-29', 'find_notes', { about: 'deal-argyle' }),
  plain('Any pinned notes on Wattlebird Health?', 'find_notes', { about: 'acc-wattle', pinned: true }),
  plain('Notes from July on Hamish Orr', 'find_notes', { about: 'con-hamish', period: lastMonth }),
];

const fitout = (input: Record<string, unknown>, capability: string) =>
  or(capability, { ...input, channel: 'fitout' }, { ...input, channel: 'C0FITOUT' });
const fridays = { digest: 'closing_deals', schedule: cron('0 16 * * 5') };

/** Who does what, digests, help. */
export const team: readonly CorpusCase[] = [
  plain('D-33 goes to Jack', 'assign', { record: 'deal-level12', to: 'mem-jack' }),
  plain(
    'Let Tevita have Nimbin Media',
    'assign',
    { record: 'acc-nimbin', to: 'mem-tevita' },
    call('update_account', { account: 'acc-nimbin', owner: 'mem-tevita' }),
  ),
  plain("I'll take over the Müller showroom from Sunil", 'assign', { record: 'deal-muller', to: 'mem-marnie' }),
  plain(
    'The new owner of Sterling Mutual is Greta',
    'assign',
    { record: 'acc-sterling', to: 'mem-greta' },
    call('update_account', { account: 'acc-sterling', owner: 'mem-greta' }),
  ),
  plain('Transfer Fatima Haddad to Sunil', 'assign', { record: 'con-fatima', to: 'mem-sunil' }),
  plain(
    'Could Bea look after Barrack Street Capital from here on?',
    'assign',
    { record: 'acc-barrack', to: 'mem-bea' },
    call('update_account', { account: 'acc-barrack', owner: 'mem-bea' }),
  ),
  plain(
    'T-63 is for Bea to handle',
    'assign',
    { record: 'task-63', to: 'mem-bea' },
    call('update_task', { task: 'task-63', assignee: 'mem-bea' }),
  ),
  plain(
    'We want a pipeline digest here each Tuesday at 8am',
    'schedule_digest',
    {
      digest: 'pipeline',
      schedule: cron('0 8 * * 2'),
    },
    call('schedule_digest', { digest: 'pipeline', schedule: cron('0 8 * * 2'), channel: 'C0QUAY' }),
  ),
  plain(
    'Have the closing deals digest arrive in #fitout on Fridays at 4pm',
    'schedule_digest',
    { ...fridays, channel: '#fitout' },
    ...fitout(fridays, 'schedule_digest'),
  ),
  plain(
    "On weekdays at 7:45 I'd like the pipeline digest for my deals",
    'schedule_digest',
    {
      digest: 'pipeline',
      schedule: cron('45 7 * * 1-5'),
      owner: 'mem-marnie',
    },
    call('schedule_digest', {
      digest: 'pipeline',
      schedule: cron('45 7 * * 1-5'),
      owner: 'mem-marnie',
      channel: 'C0QUAY',
    }),
  ),
  plain('Are any digests set up at the moment?', 'find_digests'),
  plain('We can do without G-5, cancel it', 'cancel_digest', { digest: 'digest-5' }),
  plain('No more pipeline digest, thanks, switch it off', 'cancel_digest', { digest: 'digest-4' }),
  plain(
    'Drop the closing deals digest in here right now',
    'send_digest',
    { digest: 'closing_deals' },
    call('send_digest', { digest: 'closing_deals', channel: 'C0QUAY' }),
    call('send_digest', { scheduled: 'digest-5' }),
  ),
  plain(
    'Fire off G-4 to #fitout',
    'send_digest',
    { scheduled: 'digest-4', channel: '#fitout' },
    ...fitout({ scheduled: 'digest-4' }, 'send_digest'),
  ),
  plain("That wasn't what I wanted, reverse it", 'undo'),
  plain('Roll back my last change', 'undo'),
  plain('What kinds of things can I ask you?', 'help'),
  plain('How do I enter tasks with you?', 'help', { topic: 'tasks' }),
  plain('Which user am I logged in as?', 'whoami'),
  plain('Am I a manager in here or just a rep?', 'whoami'),
];
