import type { CaseKind, CorpusCase, ExpectedCall } from '../case.ts';
import { call, one } from '../write.ts';
import { today, yesterday } from './wording.ts';

type Input = ExpectedCall['input'];

function log(kind: CaseKind, text: string, input: Input, ...also: Input[]): CorpusCase {
  return one(kind, text, 'log_activity', input, ...also.map((each) => call('log_activity', each)));
}

/** Activities reported in a hurry, by voice, with names that are words, and all at once. */
export const quickReports: readonly CorpusCase[] = [
  log('terse', 'rang Raewyn, n/a', { type: 'call', contact: 'raewyn', outcome: 'no_answer' }),
  log('terse', 'vm for Callum', { type: 'call', contact: 'callum', outcome: 'left_voicemail' }),
  log('terse', 'call w Hana 15m re rebate', { type: 'call', contact: 'hana', minutes: 15, subject: 'rebate' }),
  log('terse', 'met Francois tues, wine list', {
    type: 'meeting',
    contact: 'francois',
    occurredAt: '2027-03-02',
    subject: 'wine list',
  }),
  log('terse', 'sms to Tui - keg arriving', { type: 'sms', contact: 'tui', notes: 'keg arriving' }),
  log(
    'terse',
    'Ingrid called. happy w granola',
    { type: 'call', contact: 'ingrid', notes: 'happy w granola', sentiment: 'positive' },
    { type: 'call', contact: 'ingrid', notes: 'happy w granola' },
  ),
  log('terse', 'visited Petone Roasters 1.5h', { type: 'visit', account: 'petone', minutes: 90 }),
  log('terse', 'emailed Zoe spec sheet', { type: 'email', contact: 'zoe', subject: 'spec sheet' }),
  log('typo', 'caled Summer Doyle abuot the ginger beer yesteday', {
    type: 'call',
    contact: 'summer',
    subject: 'the ginger beer',
    occurredAt: yesterday,
  }),
  log('typo', 'had a meetign with Zoe Marcheti on monday re listing fees', {
    type: 'meeting',
    contact: 'zoe',
    occurredAt: '2027-03-01',
    subject: 'listing fees',
  }),
  log('typo', 'emialed Ratu the minibar planogram', {
    type: 'email',
    contact: 'ratu',
    subject: 'the minibar planogram',
  }),
  log('typo', 'vistied Kelbourn Club, bar refit done in june', {
    type: 'visit',
    account: 'kelburn',
    notes: 'bar refit done in june',
  }),
  log(
    'voice',
    'ok so um just finished a call with shalini at denarau uh about twenty five minutes she said the tonic is selling well but um they need longer terms',
    {
      type: 'call',
      contact: 'shalini',
      minutes: 25,
      notes: 'she said the tonic is selling well but they need longer terms',
    },
    {
      type: 'call',
      contact: 'shalini',
      minutes: 25,
      notes: 'she said the tonic is selling well but um they need longer terms',
    },
    { type: 'call', contact: 'shalini', minutes: 25, notes: 'the tonic is selling well but they need longer terms' },
  ),
  log(
    'voice',
    'hey log that i met may castellane yesterday we talked about the cold brew and she was pretty happy with it',
    {
      type: 'meeting',
      contact: 'may',
      occurredAt: yesterday,
      subject: 'the cold brew',
      sentiment: 'positive',
    },
    {
      type: 'meeting',
      contact: 'may',
      occurredAt: yesterday,
      subject: 'the cold brew',
      notes: 'she was pretty happy with it',
      sentiment: 'positive',
    },
    {
      type: 'meeting',
      contact: 'may',
      occurredAt: yesterday,
      notes: 'we talked about the cold brew and she was pretty happy with it',
      sentiment: 'positive',
    },
  ),
  log(
    'voice',
    'so i rang harbour lane and um spoke to ben about the olive oil hes worried about the price',
    {
      type: 'call',
      account: 'harbour',
      contact: 'ben_w',
      subject: 'the olive oil',
      notes: 'hes worried about the price',
    },
    {
      type: 'call',
      account: 'harbour',
      contact: 'ben_w',
      subject: 'the olive oil',
      notes: 'hes worried about the price',
      sentiment: 'negative',
    },
  ),
  log(
    'voice',
    'left a voicemail for lukas bohm asking him to ring back about delivery days',
    {
      type: 'call',
      contact: 'lukas',
      outcome: 'left_voicemail',
      notes: 'asking him to ring back about delivery days',
    },
    { type: 'call', contact: 'lukas', outcome: 'left_voicemail', subject: 'delivery days' },
  ),
  log(
    'run_on',
    'Island Bay Hotel, Ingrid, yesterday 10am, meeting, 75 minutes, loved the granola, next step: trial week in April',
    {
      type: 'meeting',
      account: 'island',
      contact: 'ingrid',
      occurredAt: '2027-03-04T10:00:00+13:00',
      minutes: 75,
      notes: 'loved the granola',
      nextStep: 'trial week in April',
    },
    {
      type: 'meeting',
      account: 'island',
      contact: 'ingrid',
      occurredAt: '2027-03-04T10:00:00+13:00',
      minutes: 75,
      notes: 'loved the granola',
      sentiment: 'positive',
      nextStep: 'trial week in April',
    },
  ),
  log(
    'run_on',
    'call with Zoë just now 20 mins, chutney price agreed in principle, she is worried about freight, follow up Wednesday',
    {
      type: 'call',
      contact: 'zoe',
      minutes: 20,
      notes: 'chutney price agreed in principle, she is worried about freight',
      followUp: '2027-03-10',
    },
    {
      type: 'call',
      contact: 'zoe',
      minutes: 20,
      notes: 'chutney price agreed in principle, she is worried about freight',
      sentiment: 'negative',
      followUp: '2027-03-10',
    },
  ),
  log('run_on', 'D-24, phone, Ratu, Wednesday, half an hour, thinks the pricing is high, next step: revised quote', {
    type: 'call',
    deal: 'd24',
    contact: 'ratu',
    occurredAt: '2027-03-03',
    minutes: 30,
    notes: 'thinks the pricing is high',
    nextStep: 'revised quote',
  }),
  log(
    'polite',
    'Hi there, would you mind logging an email I sent to Summer yesterday about the Easter promotion? Thanks so much',
    { type: 'email', contact: 'summer', occurredAt: yesterday, subject: 'the Easter promotion' },
  ),
  log(
    'polite',
    'Kindly log one meeting of today with Mr. François Delmas, 60 minutes, regarding glassware.',
    { type: 'meeting', contact: 'francois', occurredAt: today, minutes: 60, subject: 'glassware' },
    { type: 'meeting', contact: 'francois', minutes: 60, subject: 'glassware' },
  ),
  log('emoji', '☎️ Tui, no answer 😩', { type: 'call', contact: 'tui', outcome: 'no_answer' }),
  log(
    'emoji',
    '🎉 great demo with Dominic today 🍹 45 min',
    { type: 'demo', contact: 'dominic', occurredAt: today, minutes: 45, outcome: 'positive' },
    { type: 'demo', contact: 'dominic', minutes: 45, outcome: 'positive' },
  ),
  log(
    'trap_name',
    'Lunch meeting with Margaret Ashby yesterday, talked hampers for Christmas',
    {
      type: 'meeting',
      contact: 'margaret',
      occurredAt: yesterday,
      notes: 'talked hampers for Christmas',
    },
    {
      type: 'meeting',
      contact: 'margaret',
      occurredAt: yesterday,
      subject: 'hampers for Christmas',
    },
  ),
  log('trap_name', 'log a call to Good Friday Bakehouse: butter price ok, flour too dear', {
    type: 'call',
    account: 'goodfriday',
    notes: 'butter price ok, flour too dear',
  }),
  log('trap_name', 'visited Tasting Shed on Tuesday, they want the kawakawa range', {
    type: 'visit',
    account: 'shed',
    occurredAt: '2027-03-02',
    notes: 'they want the kawakawa range',
  }),
  log(
    'trap_name',
    'Visited The Lost Gull on Thursday, Tui reckons the house pour is too sweet',
    {
      type: 'visit',
      account: 'gull',
      occurredAt: yesterday,
      notes: 'Tui reckons the house pour is too sweet',
    },
    {
      type: 'visit',
      account: 'gull',
      contact: 'tui',
      occurredAt: yesterday,
      notes: 'Tui reckons the house pour is too sweet',
    },
    {
      type: 'visit',
      account: 'gull',
      contact: 'tui',
      occurredAt: yesterday,
      notes: 'the house pour is too sweet',
    },
  ),
  log('trap_name', "Call with May about May promotions, she'd like 20 cases a week", {
    type: 'call',
    contact: 'may',
    subject: 'May promotions',
    notes: "she'd like 20 cases a week",
  }),
  log('trap_name', 'Spoke to Eleven Barrels by phone for eleven minutes', {
    type: 'call',
    account: 'eleven',
    minutes: 11,
  }),
  log('trap_name', "Cuba Quarter call yesterday re this quarter's rebate", {
    type: 'call',
    account: 'cuba',
    occurredAt: yesterday,
    subject: "this quarter's rebate",
  }),
  log('trap_name', 'Rang Summer about summer stock', { type: 'call', contact: 'summer', subject: 'summer stock' }),
];
