import type { CaseKind, CorpusCase, ExpectedCall } from '../case.ts';
import { call, one } from '../write.ts';
import { today, yesterday } from './wording.ts';

type Input = ExpectedCall['input'];

/** Something that took place; other ends are other fields for the same. */
function log(kind: CaseKind, text: string, input: Input, ...also: Input[]): CorpusCase {
  return one(kind, text, 'log_activity', input, ...also.map((each) => call('log_activity', each)));
}

/** More plain reports, some with a next step or the deal they were about. */
export const moreCallsAndVisits: readonly CorpusCase[] = [
  log('plain', 'Customer visit Thorndon Cellars, 2 hours, stocktake of old vintages with Ben', {
    type: 'visit',
    account: 'thorndon',
    contact: 'ben_t',
    minutes: 120,
    subject: 'stocktake of old vintages',
  }),
  log('plain', 'I have sent to Shalini the certificate of origin by e-mail yesterday.', {
    type: 'email',
    contact: 'shalini',
    occurredAt: yesterday,
    subject: 'the certificate of origin',
  }),
  log('plain', 'Quick call w/ Ingrid re yoghurt pots. Follow up Thursday.', {
    type: 'call',
    contact: 'ingrid',
    subject: 'yoghurt pots',
    followUp: '2027-03-11',
  }),
  log(
    'plain',
    'Had a coffee with Zoë on Monday - keen on the beetroot relish',
    { type: 'meeting', contact: 'zoe', occurredAt: '2027-03-01', notes: 'keen on the beetroot relish' },
    {
      type: 'meeting',
      contact: 'zoe',
      occurredAt: '2027-03-01',
      notes: 'keen on the beetroot relish',
      sentiment: 'positive',
    },
  ),
  log(
    'plain',
    "Called the Kelburn Club, the bar manager was out, I'll try again Monday",
    { type: 'call', account: 'kelburn', notes: 'the bar manager was out', followUp: '2027-03-08' },
    {
      type: 'call',
      account: 'kelburn',
      outcome: 'no_answer',
      notes: 'the bar manager was out',
      followUp: '2027-03-08',
    },
    { type: 'call', account: 'kelburn', notes: "the bar manager was out, I'll try again Monday" },
  ),
  log('plain', "Virtual demo for Surry Provisions on Wednesday, forty-five minutes, neutral outcome I'd say", {
    type: 'demo',
    account: 'surry',
    occurredAt: '2027-03-03',
    minutes: 45,
    outcome: 'neutral',
  }),
  log('plain', 'had Callum on the blower for half an hour, gin allocation is tight', {
    type: 'call',
    contact: 'callum',
    minutes: 30,
    notes: 'gin allocation is tight',
  }),
  one(
    'plain',
    'On the Denarau bulk tonic deal I spoke with Shalini by phone yesterday; freight is the sticking point',
    'log_activity',
    { type: 'call', contact: 'shalini', deal: 'd27', occurredAt: yesterday, notes: 'freight is the sticking point' },
  ),
  log('plain', 'Rang Harbour Lane at 9 this morning about the late pallet', {
    type: 'call',
    account: 'harbour',
    occurredAt: '2027-03-05T09:00:00+13:00',
    subject: 'the late pallet',
  }),
  log('plain', 'An email went out to Dominic at Pour & Co about the keg deposit scheme', {
    type: 'email',
    contact: 'dominic',
    subject: 'the keg deposit scheme',
  }),
  log(
    'plain',
    'Record a phone conversation with Margaret: she will stop with the Australian jams and is looking for local.',
    {
      type: 'call',
      contact: 'margaret',
      notes: 'she will stop with the Australian jams and is looking for local',
    },
  ),
  log('plain', "D-30: call with Callum, he'll sign when allocation is confirmed", {
    type: 'call',
    contact: 'callum',
    deal: 'd30',
    notes: "he'll sign when allocation is confirmed",
  }),
  log(
    'run_on',
    'Walked Ratu through the coffee machines in a 50 min demo, went down a treat, next step: send lease terms',
    {
      type: 'demo',
      contact: 'ratu',
      minutes: 50,
      subject: 'the coffee machines',
      outcome: 'positive',
      nextStep: 'send lease terms',
    },
    {
      type: 'demo',
      contact: 'ratu',
      minutes: 50,
      subject: 'the coffee machines',
      notes: 'went down a treat',
      nextStep: 'send lease terms',
    },
    {
      type: 'demo',
      contact: 'ratu',
      minutes: 50,
      subject: 'the coffee machines',
      sentiment: 'positive',
      nextStep: 'send lease terms',
    },
  ),
  log('plain', 'Sione and I visited Kōwhai & Sons yesterday afternoon', {
    type: 'visit',
    account: 'kowhai',
    occurredAt: yesterday,
  }),
  log('plain', 'Logging that Raewyn texted me: no order this month', {
    type: 'sms',
    contact: 'raewyn',
    notes: 'no order this month',
  }),
  log(
    'plain',
    'Meeting held with Denarau Trading on 2nd March, discussed credit limit, outcome positive',
    {
      type: 'meeting',
      account: 'denarau',
      occurredAt: '2027-03-02',
      subject: 'credit limit',
      outcome: 'positive',
    },
    {
      type: 'meeting',
      account: 'denarau',
      occurredAt: '2027-03-02',
      notes: 'discussed credit limit',
      outcome: 'positive',
    },
  ),
  log('plain', 'Phoned Nadi Jetty Bistro on Monday, they stock imported tonic only', {
    type: 'call',
    lead: 'nadi',
    occurredAt: '2027-03-01',
    notes: 'they stock imported tonic only',
  }),
  log(
    'plain',
    'Tried Lukas again at lunchtime, went straight to voicemail so I left him one',
    {
      type: 'call',
      contact: 'lukas',
      outcome: 'left_voicemail',
    },
    { type: 'call', contact: 'lukas', outcome: 'left_voicemail', occurredAt: today },
    { type: 'call', contact: 'lukas', outcome: 'left_voicemail', occurredAt: '2027-03-05T12:00:00+13:00' },
  ),
];
