import type { CaseKind, CorpusCase, ExpectedCall } from '../case.ts';
import { pastMonday, pastTuesday, said, today, yesterday } from './words.ts';

type Input = ExpectedCall['input'];

function logged(kind: CaseKind, text: string, input: Input, ...changes: Input[]): CorpusCase {
  return said(kind, text, 'log_activity', input, ...changes);
}

/** What happened, from people in other places. */
export const moreActivities: readonly CorpusCase[] = [
  logged(
    'trap_name',
    'Spent an hour and a half on site with Müller Spedition on Tuesday training their dispatchers',
    {
      type: 'visit',
      account: 'muller',
      minutes: 90,
      occurredAt: pastTuesday,
      notes: 'training their dispatchers',
    },
    { type: 'meeting' },
    { location: 'on site' },
  ),
  logged(
    'plain',
    'Did a demo for Northgate Outfitters, Tom Ashdown was delighted',
    { type: 'demo', account: 'northgate', contact: 'tom', sentiment: 'positive' },
    { outcome: 'positive' },
    { notes: 'Tom Ashdown was delighted' },
  ),
  logged(
    'plain',
    'The Orrin Energy discovery session on Monday lasted two hours',
    {
      type: 'meeting',
      account: 'orrin',
      occurredAt: pastMonday,
      minutes: 120,
      subject: 'discovery session',
    },
    { subject: null },
  ),
  logged(
    'plain',
    'Rang Fenwright Foods: switchboard said Gita is off until the 26th',
    { type: 'call', account: 'fenwright', notes: 'switchboard said Gita is off until the 26th' },
    { contact: 'gita' },
    { outcome: 'no_answer' },
  ),
  logged(
    'plain',
    'My visit to Salcombe Marine on Monday was a waste of time, their finance director did not show up',
    {
      type: 'visit',
      account: 'salcombe',
      occurredAt: pastMonday,
      outcome: 'negative',
      notes: 'their finance director did not show up',
    },
    { notes: 'was a waste of time, their finance director did not show up' },
  ),
  logged(
    'plain',
    'Video call with the D-29 stakeholders, they need German invoices',
    { type: 'call', deal: 'd29', notes: 'they need German invoices' },
    { type: 'meeting' },
  ),
  logged(
    'plain',
    'Last Thursday I met Aisha Rahman in Wexley town hall for 45 mins',
    {
      type: 'meeting',
      contact: 'aisha',
      occurredAt: '2026-10-08',
      minutes: 45,
      location: 'Wexley town hall',
    },
    { account: 'wexley' },
  ),
  logged('trap_name', 'Exchanged emails with May & Sterling about VAT on the licence', {
    type: 'email',
    account: 'may',
    subject: 'VAT on the licence',
  }),
  logged('plain', 'Call happened with Lowfield Logistics team, they are asking for 10% discount', {
    type: 'call',
    account: 'lowfield',
    notes: 'they are asking for 10% discount',
  }),
  logged('plain', 'Yesterday I have telephoned with Dieter Krämer, he makes the decision until end of month', {
    type: 'call',
    contact: 'dieter',
    occurredAt: yesterday,
    notes: 'he makes the decision until end of month',
  }),
  logged(
    'plain',
    'Caught up with Zoë Lambert over a beer on Tuesday arvo, she reckons the board will sign off',
    {
      type: 'meeting',
      contact: 'zoe',
      occurredAt: pastTuesday,
      notes: 'she reckons the board will sign off',
    },
    { outcome: 'positive' },
  ),
  logged('terse', 'call w/ Olu Adebayo, 15m, pricing', {
    type: 'call',
    contact: 'olu',
    minutes: 15,
    subject: 'pricing',
  }),
  logged('terse', 'vm Lena Novak', { type: 'call', contact: 'lena', outcome: 'left_voicemail' }),
  logged('terse', 'Kestrel Rail demo done, went great', {
    type: 'demo',
    account: 'kestrel',
    outcome: 'positive',
  }),
  logged('terse', 'met Aisha Rahman, 1h, DPIA', {
    type: 'meeting',
    contact: 'aisha',
    minutes: 60,
    subject: 'DPIA',
  }),
  logged('terse', 'emailed Mark Hollis re onboarding plan', {
    type: 'email',
    contact: 'hollis',
    subject: 'onboarding plan',
  }),
  logged('terse', 'no answer Tom Ashdown', { type: 'call', contact: 'tom', outcome: 'no_answer' }),
  logged('terse', 'site visit Pennine Water 13/10', {
    type: 'visit',
    account: 'pennine',
    occurredAt: pastTuesday,
  }),
  logged('terse', 'text from Beth Ashworth: PO on its way', {
    type: 'sms',
    contact: 'beth',
    notes: 'PO on its way',
  }),
  logged(
    'typo',
    'spoek to siobhan kean about the audit, she is happy',
    { type: 'call', contact: 'siobhan', subject: 'the audit', sentiment: 'positive' },
    { type: 'meeting' },
    { notes: 'she is happy' },
  ),
  logged('typo', 'had a metting with Thornbry Insurance yesterday abuot claims data', {
    type: 'meeting',
    account: 'thornbury',
    occurredAt: yesterday,
    subject: 'claims data',
  }),
  logged('typo', 'emialed gita subramaniam regarding the trial extension', {
    type: 'email',
    contact: 'gita',
    subject: 'the trial extension',
  }),
  logged('typo', 'caled Nia Prichard no awnser', { type: 'call', contact: 'nia', outcome: 'no_answer' }),
  logged('emoji', '📞 Rupert Fanshawe, 10 mins, chasing signature', {
    type: 'call',
    contact: 'rupert',
    minutes: 10,
    notes: 'chasing signature',
  }),
  logged(
    'emoji',
    'great meeting with Gita Subramanian today 🎉',
    { type: 'meeting', contact: 'gita', outcome: 'positive', occurredAt: today },
    { occurredAt: null },
  ),
];
