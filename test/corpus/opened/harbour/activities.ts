import type { CaseKind, CorpusCase, ExpectedCall } from '../case.ts';
import { pastMonday, pastTuesday, said, today, wednesday, yesterday } from './words.ts';

type Input = ExpectedCall['input'];

function logged(kind: CaseKind, text: string, input: Input, ...changes: Input[]): CorpusCase {
  return said(kind, text, 'log_activity', input, ...changes);
}

/** What happened, in sentences. */
export const activities: readonly CorpusCase[] = [
  logged('plain', 'I was on the phone to Siobhán Keane for 40 minutes about their sensor data', {
    type: 'call',
    contact: 'siobhan',
    minutes: 40,
    subject: 'their sensor data',
  }),
  logged(
    'plain',
    'Just came off a call with Olu Adebayo, he needs the SOC 2 report before legal will look at anything',
    { type: 'call', contact: 'olu', notes: 'he needs the SOC 2 report before legal will look at anything' },
  ),
  logged('plain', 'Tried ringing Thornbury Insurance but nobody picked up', {
    type: 'call',
    account: 'thornbury',
    outcome: 'no_answer',
  }),
  logged(
    'trap_name',
    'We demoed Tideline Forecasting to Call Lane Brewing yesterday and they loved the stock view',
    {
      type: 'demo',
      account: 'calllane',
      occurredAt: yesterday,
      subject: 'Tideline Forecasting',
      notes: 'they loved the stock view',
      sentiment: 'positive',
    },
    { sentiment: null },
    { outcome: 'positive' },
    { subject: null },
  ),
  logged(
    'plain',
    'Visited the Lowfield Logistics depot on Tuesday; Mark Hollis showed me round',
    {
      type: 'visit',
      account: 'lowfield',
      contact: 'hollis',
      occurredAt: pastTuesday,
      notes: 'Mark Hollis showed me round',
    },
    { location: 'depot' },
    { notes: null },
    { contact: null },
  ),
  logged(
    'polite',
    'Could you log that I emailed Aisha Rahman this morning re: data residency?',
    { type: 'email', contact: 'aisha', subject: 'data residency', occurredAt: today },
    { occurredAt: null },
  ),
  logged('plain', 'Nia texted me, the steering group has moved to November', {
    type: 'sms',
    contact: 'nia',
    notes: 'the steering group has moved to November',
  }),
  logged(
    'run_on',
    'Rupert Fanshawe came in on Monday for a 90 minute workshop on attribution, really positive meeting',
    {
      type: 'meeting',
      contact: 'rupert',
      occurredAt: pastMonday,
      minutes: 90,
      subject: 'attribution',
      outcome: 'positive',
    },
    { sentiment: 'positive' },
    { subject: 'workshop on attribution' },
  ),
  logged('trap_name', 'Left a voicemail for Dieter Krämer', {
    type: 'call',
    contact: 'dieter',
    outcome: 'left_voicemail',
  }),
  logged(
    'plain',
    "Colin Bragg didn't answer, will try again after lunch",
    { type: 'call', contact: 'colin', outcome: 'no_answer', notes: 'will try again after lunch' },
    { notes: null },
    { nextStep: 'try again after lunch' },
  ),
  logged(
    'plain',
    "Coffee with Zoë Lambert at Borough Market today, she's moving to a group role in January",
    {
      type: 'meeting',
      contact: 'zoe',
      location: 'Borough Market',
      occurredAt: today,
      notes: "she's moving to a group role in January",
    },
    { occurredAt: null },
  ),
  logged(
    'plain',
    "Lunch with Tom Ashdown last Friday did not go well, he isn't interested until next year",
    {
      type: 'meeting',
      contact: 'tom',
      occurredAt: '2026-10-09',
      outcome: 'negative',
      notes: "he isn't interested until next year",
    },
    { sentiment: 'negative' },
  ),
  logged(
    'plain',
    'Support call with Gita Subramanian, 25 mins, sorted her broken scheduled exports',
    { type: 'support', contact: 'gita', minutes: 25, notes: 'sorted her broken scheduled exports' },
    { type: 'call' },
  ),
  logged(
    'plain',
    'Had our quarterly review with Kestrel Rail on the 8th. Next step: agree the KPIs',
    {
      type: 'meeting',
      account: 'kestrel',
      occurredAt: '2026-10-08',
      subject: 'quarterly review',
      nextStep: 'agree the KPIs',
    },
    { subject: null },
  ),
  logged(
    'plain',
    'Sent Lena Novak the revised order form',
    { type: 'email', contact: 'lena', subject: 'the revised order form' },
    { subject: 'Sent Lena Novak the revised order form' },
  ),
  logged(
    'trap_name',
    'I spoke to Beth Ashworth at Friday Street Dairy about the price rise and she was pretty annoyed',
    { type: 'call', contact: 'beth', subject: 'the price rise', sentiment: 'negative' },
    { notes: 'she was pretty annoyed' },
    { type: 'meeting' },
  ),
  logged('plain', 'Met the Wexley Council procurement board on 2 October; they want three references', {
    type: 'meeting',
    account: 'wexley',
    occurredAt: '2026-10-02',
    notes: 'they want three references',
  }),
  logged(
    'plain',
    'Quick Teams call with Mark Trevelyan on the add-on seats deal at 11 today',
    { type: 'call', contact: 'trevelyan', deal: 'd26', occurredAt: '2026-10-15T11:00:00+01:00' },
    { subject: 'the add-on seats deal' },
    { type: 'meeting' },
  ),
  logged(
    'plain',
    'Gave Harriet Osei a ring about the data licence; legal is fine with it, follow up on Wednesday',
    {
      type: 'call',
      contact: 'osei',
      subject: 'the data licence',
      notes: 'legal is fine with it',
      followUp: wednesday,
    },
    { outcome: 'positive' },
  ),
  logged(
    'plain',
    "Had Colin Bragg on Zoom for half an hour, he'd like to see the Power BI connector before deciding",
    {
      type: 'meeting',
      contact: 'colin',
      minutes: 30,
      notes: "he'd like to see the Power BI connector before deciding",
    },
    { type: 'call' },
  ),
  logged(
    'trap_name',
    'Just left Castlegate Housing, good meeting, Will Prentice will take it to his board',
    {
      type: 'meeting',
      account: 'castlegate',
      contact: 'will',
      outcome: 'positive',
      notes: 'Will Prentice will take it to his board',
    },
    { contact: null },
  ),
  logged('plain', 'I bumped into Siobhán Keane at the Utility Week expo yesterday. She mentioned a budget freeze.', {
    type: 'meeting',
    contact: 'siobhan',
    occurredAt: yesterday,
    location: 'the Utility Week expo',
    notes: 'She mentioned a budget freeze',
  }),
  logged('polite', 'Please put down a meeting with Olu Adebayo on 6 October about penetration testing', {
    type: 'meeting',
    contact: 'olu',
    occurredAt: '2026-10-06',
    subject: 'penetration testing',
  }),
  logged(
    'plain',
    "Got an email from Gita Subramanian saying they've shortlisted us",
    { type: 'email', contact: 'gita', notes: "they've shortlisted us" },
    { outcome: 'positive' },
    { notes: "saying they've shortlisted us" },
  ),
];
