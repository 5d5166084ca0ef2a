import type { CorpusCase } from '../case.ts';
import { today, tomorrow, yesterday } from './dates.ts';
import { log, mood } from './ways.ts';

/** More of what happened with customers. */
export const moreActivities: readonly CorpusCase[] = [
  log('plain', 'Björn Åkesson called me about customs paperwork', {
    type: 'call',
    contact: 'c-bjorn',
    subject: 'customs paperwork',
  }),
  log(
    'plain',
    'Got an email from Samir Haddad, he says legal is happy with the framework terms',
    {
      type: 'email',
      contact: 'c-samir',
    },
    {
      ways: [
        { notes: 'he says legal is happy with the framework terms' },
        ...mood('positive', 'he says legal is happy with the framework terms'),
      ],
      maybe: [{ deal: 'd-vantor' }],
    },
  ),
  log(
    'plain',
    'Log that I called Helixa and they are not interested in the service plan',
    {
      type: 'call',
      account: 'a-helixa',
    },
    {
      ways: [
        { notes: 'they are not interested in the service plan' },
        ...mood('negative', 'they are not interested in the service plan'),
      ],
    },
  ),
  log('plain', 'Did a site visit out at Pike & Sons on 11/24, 90 minutes', {
    type: 'visit',
    account: 'a-pike',
    occurredAt: '2026-11-24',
    minutes: 90,
  }),
  log('plain', 'Spoke to lead Ravi Menon on the telephone, next step: book a lab tour', {
    type: 'call',
    lead: 'l-ravi',
    nextStep: 'book a lab tour',
  }),
  log(
    'plain',
    'Orrin meeting held on Nov 19, in Worcester, about the bioreactor validation',
    {
      type: 'meeting',
      account: 'a-orrin',
      occurredAt: '2026-11-19',
      subject: 'the bioreactor validation',
    },
    { maybe: [{ location: 'Worcester' }, { deal: 'd-orrin' }] },
  ),
  log('terse', 'vm for hank ostrowski', { type: 'call', contact: 'c-hank', outcome: 'left_voicemail' }),
  log('terse', 'colleen fitzgerald - call - 10 min - pricing', {
    type: 'call',
    contact: 'c-colleen',
    minutes: 10,
    subject: 'pricing',
  }),
  log('terse', 'sable call no ans', { type: 'call', account: 'a-sable', outcome: 'no_answer' }),
  log('terse', 'email → yuki, rotor specs', { type: 'email', contact: 'c-yuki', subject: 'rotor specs' }),
  log('terse', 'mtg tufton yest 1h', { type: 'meeting', account: 'a-tufton', occurredAt: yesterday, minutes: 60 }),
  log('terse', 'demo kestrel done, f/u tue', { type: 'demo', account: 'a-kestrel', followUp: '2026-12-08' }),
  log('typo', 'had a cal with Priyanka Rao yesteday about filters', {
    type: 'call',
    contact: 'c-priyanka',
    occurredAt: yesterday,
    subject: 'filters',
  }),
  log('typo', 'emialed Samir Hadad re the batch certificates', {
    type: 'email',
    contact: 'c-samir',
    subject: 'the batch certificates',
  }),
  log('typo', 'meeeting w/ Stonbridge on monday, 50 mintues', {
    type: 'meeting',
    account: 'a-stone',
    occurredAt: '2026-11-30',
    minutes: 50,
  }),
  log('typo', 'left Coleen Fitzgerlad a voicmail', {
    type: 'call',
    contact: 'c-colleen',
    outcome: 'left_voicemail',
  }),
  log('voice', 'uh so i just called deb kowalczyk um for about twenty minutes about the pipette recall', {
    type: 'call',
    contact: 'c-deb',
    minutes: 20,
    subject: 'the pipette recall',
  }),
  log('voice', 'okay log a visit at westmere university yesterday ninety minutes we looked at the loading dock', {
    type: 'visit',
    account: 'a-westmere',
    occurredAt: yesterday,
    minutes: 90,
    notes: 'we looked at the loading dock',
  }),
  log(
    'voice',
    'called june okafor got her voicemail follow up on friday',
    {
      type: 'call',
      contact: 'c-june',
      outcome: 'left_voicemail',
      followUp: tomorrow,
    },
    { ways: [{}, { outcome: 'no_answer' }] },
  ),
  log(
    'run_on',
    'so Tom Averill, forty minutes on the phone yesterday, mostly about plate readers, he was pleased, next step: get him a loaner',
    {
      type: 'call',
      contact: 'c-tom',
      minutes: 40,
      occurredAt: yesterday,
      subject: 'plate readers',
      nextStep: 'get him a loaner',
    },
    { ways: mood('positive', 'he was pleased'), maybe: [{ deal: 'd-monday' }] },
  ),
  log(
    'run_on',
    'yesterday, 3pm, Teams meeting, Gwen Pryce, 25 minutes, went ok, follow up Wednesday',
    {
      type: 'meeting',
      contact: 'c-gwen',
      occurredAt: '2026-12-02T15:00:00-05:00',
      minutes: 25,
      followUp: '2026-12-09',
    },
    {
      ways: [
        { outcome: 'neutral' },
        { outcome: 'positive' },
        { notes: 'went ok' },
        { outcome: 'neutral', location: 'Teams' },
        { outcome: 'positive', location: 'Teams' },
      ],
    },
  ),
  log(
    'run_on',
    'visit to Münster Lifetec last Thursday with Björn Åkesson, two hours, incubator sizing, they were sceptical about the humidity specs',
    {
      type: 'visit',
      account: 'a-munster',
      contact: 'c-bjorn',
      occurredAt: '2026-11-26',
      minutes: 120,
      subject: 'incubator sizing',
    },
    {
      ways: [
        { notes: 'they were sceptical about the humidity specs' },
        ...mood('negative', 'they were sceptical about the humidity specs'),
        { sentiment: 'neutral' },
      ],
      maybe: [{ deal: 'd-munster' }],
    },
  ),
  log(
    'polite',
    'Could you kindly log a phone call with Inês Carvalho from today? It went well.',
    {
      type: 'call',
      contact: 'c-ines',
      outcome: 'positive',
    },
    { maybe: [{ occurredAt: today }] },
  ),
  log(
    'polite',
    'Hi! Would you mind noting down that I had a demo with Vantor Biologics on Tuesday, thank you so much',
    {
      type: 'demo',
      account: 'a-vantor',
      occurredAt: '2026-12-01',
    },
  ),
  log(
    'emoji',
    '📞 Hank Ostrowski, 12 min 👍',
    { type: 'call', contact: 'c-hank', minutes: 12 },
    {
      ways: [{ outcome: 'positive' }, {}, { sentiment: 'positive' }],
    },
  ),
  log(
    'emoji',
    'great meeting with Yuki Tanabe today 🎉',
    {
      type: 'meeting',
      contact: 'c-yuki',
    },
    {
      maybe: [{ occurredAt: today }],
      ways: [{ outcome: 'positive' }, { sentiment: 'positive' }, { outcome: 'positive', sentiment: 'positive' }],
    },
  ),
  log('trap_name', 'called Monday Morning Therapeutics, no answer', {
    type: 'call',
    account: 'a-monday',
    outcome: 'no_answer',
  }),
  log(
    'trap_name',
    'Met Mark Reed at the Pike & Sons warehouse on Tuesday',
    {
      type: 'meeting',
      contact: 'c-mark',
      occurredAt: '2026-12-01',
    },
    {
      maybe: [{ account: 'a-pike' }],
      ways: [
        {},
        { location: 'the Pike & Sons warehouse' },
        { location: 'Pike & Sons warehouse' },
        { location: 'warehouse' },
        { location: 'the warehouse' },
      ],
    },
  ),
  log(
    'trap_name',
    'June rang, she wants the bioreactor manual in Spanish',
    {
      type: 'call',
      contact: 'c-june',
      notes: 'she wants the bioreactor manual in Spanish',
    },
    { maybe: [{ deal: 'd-orrin' }] },
  ),
  log('trap_name', 'Visit to 42 North Labs, 30 minutes, freezer alarms', {
    type: 'visit',
    account: 'a-north',
    minutes: 30,
    subject: 'freezer alarms',
  }),
  log('trap_name', 'emailed the Ellen Marsh Institute regarding their grant deadline', {
    type: 'email',
    account: 'a-marsh',
    subject: 'their grant deadline',
  }),
  log('terse', 'closed loop bio - site visit - yesterday', {
    type: 'visit',
    account: 'a-closed',
    occurredAt: yesterday,
  }),
];
