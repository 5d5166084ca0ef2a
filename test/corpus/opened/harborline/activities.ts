import type { CorpusCase } from '../case.ts';
import { today, yesterday } from './dates.ts';
import { log, mood } from './ways.ts';

/** What happened with customers. */
export const activities: readonly CorpusCase[] = [
  log('plain', 'Just got off the phone with Priyanka Rao, she wants everything installed before the spring semester', {
    type: 'call',
    contact: 'c-priyanka',
    notes: 'she wants everything installed before the spring semester',
  }),
  log(
    'plain',
    'I visited Helixa on Tuesday and walked through the new cold room with Yuki',
    { type: 'visit', account: 'a-helixa', contact: 'c-yuki', occurredAt: '2026-12-01' },
    { maybe: [{ notes: 'walked through the new cold room with Yuki' }] },
  ),
  log('plain', 'Gave Kestrel Proteomics a 45 minute demo yesterday.', {
    type: 'demo',
    account: 'a-kestrel',
    minutes: 45,
    occurredAt: yesterday,
  }),
  log(
    'plain',
    'Emailed René Duval the revised price list this morning',
    { type: 'email', contact: 'c-rene', subject: 'the revised price list' },
    { ways: [{}, { occurredAt: today }] },
  ),
  log('plain', 'Tried Samir Haddad twice, nobody picked up.', {
    type: 'call',
    contact: 'c-samir',
    outcome: 'no_answer',
  }),
  log(
    'plain',
    'Left a message on Colleen Fitzgerald’s machine about the core facility tender',
    {
      type: 'call',
      contact: 'c-colleen',
      outcome: 'left_voicemail',
      subject: 'the core facility tender',
    },
    { maybe: [{ deal: 'd-stone' }] },
  ),
  log(
    'plain',
    'Lunch meeting with Hank Ostrowski on Monday about service contracts, very productive',
    {
      type: 'meeting',
      contact: 'c-hank',
      occurredAt: '2026-11-30',
      subject: 'service contracts',
    },
    { ways: mood('positive', 'very productive') },
  ),
  log(
    'plain',
    'Please record that I spoke with June Okafor by phone for 20 minutes regarding the pilot budget',
    {
      type: 'call',
      contact: 'c-june',
      minutes: 20,
      subject: 'the pilot budget',
    },
    { maybe: [{ deal: 'd-orrin' }] },
  ),
  log('plain', 'Texted Deb Kowalczyk the delivery window', {
    type: 'sms',
    contact: 'c-deb',
    subject: 'the delivery window',
  }),
  log(
    'plain',
    'Bumped into the Vantor folks at their Cambridge site yesterday and had a proper meeting, went well',
    {
      type: 'meeting',
      account: 'a-vantor',
      occurredAt: yesterday,
      outcome: 'positive',
    },
    { ways: [{}, { location: 'their Cambridge site' }, { location: 'Cambridge site' }, { location: 'Cambridge' }] },
  ),
  log(
    'plain',
    'We had a call with Sable Biopharma last Friday. René is annoyed with the column lead times.',
    {
      type: 'call',
      account: 'a-sable',
      occurredAt: '2026-11-27',
    },
    {
      ways: mood('negative', 'René is annoyed with the column lead times'),
      maybe: [{ contact: 'c-rene' }],
    },
  ),
  log('plain', 'log a support case for Bexley College: the autoclave door seal is leaking again', {
    type: 'support',
    account: 'a-bexley',
    notes: 'the autoclave door seal is leaking again',
  }),
  log('plain', 'Call with Gwen Pryce done, next step: send her the leak test data', {
    type: 'call',
    contact: 'c-gwen',
    nextStep: 'send her the leak test data',
  }),
  log(
    'plain',
    'Zoomed with Tom Averill for half an hour, he is keen. Follow up on Monday.',
    {
      type: 'meeting',
      contact: 'c-tom',
      minutes: 30,
      followUp: '2026-12-07',
    },
    { ways: [...mood('positive', 'he is keen'), { type: 'call', sentiment: 'positive' }] },
  ),
  log(
    'plain',
    'Had a visit at Stonebridge Medical School with Colleen today, the dean sat in as well',
    {
      type: 'visit',
      account: 'a-stone',
      contact: 'c-colleen',
      notes: 'the dean sat in as well',
    },
    { maybe: [{ occurredAt: today }] },
  ),
  log('plain', 'I rang Inês Carvalho about the glassware order and she will come back to us in January', {
    type: 'call',
    contact: 'c-ines',
    subject: 'the glassware order',
    notes: 'she will come back to us in January',
  }),
  log('plain', 'Sent Yuki Tanabe an email re centrifuge rotor options, follow up next Tuesday', {
    type: 'email',
    contact: 'c-yuki',
    subject: 'centrifuge rotor options',
    followUp: '2026-12-08',
  }),
  log(
    'plain',
    'Met with procurement at Tufton University on Wednesday; they need three quotes before the board can sign off',
    {
      type: 'meeting',
      account: 'a-tufton',
      occurredAt: yesterday,
      notes: 'they need three quotes before the board can sign off',
    },
  ),
  log('plain', 'My call to Ardent Antibodies did not go well, they are staying with their present supplier', {
    type: 'call',
    account: 'a-ardent',
    outcome: 'negative',
    notes: 'they are staying with their present supplier',
  }),
  log('plain', 'Phoned Maria Lindqvist at 9am today for 15 mins', {
    type: 'call',
    contact: 'c-lindqvist',
    occurredAt: '2026-12-03T09:00:00-05:00',
    minutes: 15,
  }),
  log(
    'plain',
    'Demoed the CytoFlow X2 to Maria Lindqvist and her postdocs, they were delighted',
    {
      type: 'demo',
      contact: 'c-lindqvist',
      subject: 'the CytoFlow X2',
    },
    { ways: mood('positive', 'they were delighted') },
  ),
  log('plain', 'Caught Omar Farouk on the phone, he asked whether the kits ship on dry ice', {
    type: 'call',
    contact: 'c-omar',
    notes: 'he asked whether the kits ship on dry ice',
  }),
  log(
    'plain',
    'There was a one hour meeting with Vantor on D-28 yesterday afternoon',
    {
      type: 'meeting',
      deal: 'd-vantor',
      minutes: 60,
      occurredAt: yesterday,
    },
    { maybe: [{ account: 'a-vantor' }] },
  ),
];
