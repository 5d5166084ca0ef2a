import type { CaseKind, CorpusCase, ExpectedCall } from '../case.ts';
import { call, one } from '../write.ts';
import { today, yesterday } from './wording.ts';

type Input = ExpectedCall['input'];

/** Something that took place; other ends are other fields for the same. */
function log(kind: CaseKind, text: string, input: Input, ...also: Input[]): CorpusCase {
  return one(kind, text, 'log_activity', input, ...also.map((each) => call('log_activity', each)));
}

/** The same of something of today, which need not be dated. */
function logToday(kind: CaseKind, text: string, input: Input, ...also: Input[]): CorpusCase {
  const [first, ...rest] = [input, ...also].flatMap((each) => [{ ...each, occurredAt: today }, each]);
  return log(kind, text, first ?? input, ...rest);
}

/** Plain reports of calls, visits, e-mails and meetings. */
export const callsAndVisits: readonly CorpusCase[] = [
  log('plain', 'Popped in to see Raewyn at the Kelburn Club yesterday, she wants a second gin on the rail', {
    type: 'visit',
    contact: 'raewyn',
    occurredAt: yesterday,
    notes: 'she wants a second gin on the rail',
  }),
  logToday(
    'plain',
    'I telephoned Shalini this morning regarding the demurrage charges and she was not happy at all.',
    { type: 'call', contact: 'shalini', subject: 'the demurrage charges', sentiment: 'negative' },
    {
      type: 'call',
      contact: 'shalini',
      subject: 'the demurrage charges',
      notes: 'she was not happy at all',
      sentiment: 'negative',
    },
  ),
  log(
    'plain',
    'Spent 40 minutes on the phone with Zoë going over chutney shelf life',
    {
      type: 'call',
      contact: 'zoe',
      minutes: 40,
      subject: 'chutney shelf life',
    },
    { type: 'call', contact: 'zoe', minutes: 40, notes: 'going over chutney shelf life' },
  ),
  log(
    'plain',
    'Just got off a video call with François, he likes the orange wine but says the margin is too thin',
    { type: 'call', contact: 'francois', notes: 'he likes the orange wine but says the margin is too thin' },
    { type: 'meeting', contact: 'francois', notes: 'he likes the orange wine but says the margin is too thin' },
  ),
  log(
    'plain',
    'Could you record that I dropped samples off at Petone Roasters on Wednesday',
    { type: 'visit', account: 'petone', occurredAt: '2027-03-03', notes: 'dropped samples off' },
    { type: 'visit', account: 'petone', occurredAt: '2027-03-03' },
    { type: 'visit', account: 'petone', occurredAt: '2027-03-03', notes: 'I dropped samples off' },
  ),
  log(
    'plain',
    'Emailed Lukas the new couverture prices on Tuesday, no reply yet',
    {
      type: 'email',
      contact: 'lukas',
      occurredAt: '2027-03-02',
      subject: 'the new couverture prices',
      notes: 'no reply yet',
    },
    {
      type: 'email',
      contact: 'lukas',
      occurredAt: '2027-03-02',
      subject: 'the new couverture prices',
      outcome: 'no_answer',
    },
    { type: 'email', contact: 'lukas', occurredAt: '2027-03-02', notes: 'the new couverture prices, no reply yet' },
  ),
  log(
    'plain',
    'Rang Callum twice, nobody picks up',
    { type: 'call', contact: 'callum', outcome: 'no_answer' },
    {
      type: 'call',
      contact: 'callum',
      outcome: 'no_answer',
      notes: 'twice',
    },
  ),
  log('plain', "Left a message on Tui's answerphone about the credit form", {
    type: 'call',
    contact: 'tui',
    outcome: 'left_voicemail',
    subject: 'the credit form',
  }),
  log('plain', 'Meeting with Summer Doyle on 26/2 went really well', {
    type: 'meeting',
    contact: 'summer',
    occurredAt: '2027-02-26',
    outcome: 'positive',
  }),
  log(
    'plain',
    'Demoed the tonic taps to Dominic for an hour, he was chuffed',
    { type: 'demo', contact: 'dominic', minutes: 60, subject: 'the tonic taps', sentiment: 'positive' },
    { type: 'demo', contact: 'dominic', minutes: 60, subject: 'the tonic taps', notes: 'he was chuffed' },
    {
      type: 'demo',
      contact: 'dominic',
      minutes: 60,
      subject: 'the tonic taps',
      notes: 'he was chuffed',
      sentiment: 'positive',
    },
  ),
  log(
    'plain',
    'Ben Whitlock phoned to complain that two cases of the albariño arrived corked',
    { type: 'call', contact: 'ben_w', notes: 'to complain that two cases of the albariño arrived corked' },
    { type: 'call', contact: 'ben_w', notes: 'two cases of the albariño arrived corked' },
    { type: 'call', contact: 'ben_w', notes: 'two cases of the albariño arrived corked', sentiment: 'negative' },
    {
      type: 'call',
      contact: 'ben_w',
      notes: 'to complain that two cases of the albariño arrived corked',
      sentiment: 'negative',
    },
  ),
  log('plain', 'Texted Ratu the ETA of the container', {
    type: 'sms',
    contact: 'ratu',
    notes: 'the ETA of the container',
  }),
  log(
    'run_on',
    "We've had a site visit at Island Bay Hotel with Ingrid, about 90 mins, next step: she sends us the breakfast covers",
    { type: 'visit', contact: 'ingrid', account: 'island', minutes: 90, nextStep: 'she sends us the breakfast covers' },
  ),
  log('plain', 'Met with Ben Tamihana last Friday on the hampers, he needs a decision from his brother first', {
    type: 'meeting',
    contact: 'ben_t',
    occurredAt: '2027-02-26',
    subject: 'the hampers',
    notes: 'he needs a decision from his brother first',
  }),
  log(
    'plain',
    'Please put down a 20-minute support call with May, her grinder hoses were the wrong size',
    { type: 'support', contact: 'may', minutes: 20, notes: 'her grinder hoses were the wrong size' },
    { type: 'call', contact: 'may', minutes: 20, notes: 'her grinder hoses were the wrong size' },
  ),
  log(
    'plain',
    'Saw Hana Kawhia at the food expo in Auckland, they are opening a third shop',
    { type: 'meeting', contact: 'hana', location: 'the food expo in Auckland', notes: 'they are opening a third shop' },
    { type: 'meeting', contact: 'hana', notes: 'at the food expo in Auckland, they are opening a third shop' },
    { type: 'meeting', contact: 'hana', location: 'food expo in Auckland', notes: 'they are opening a third shop' },
    { type: 'visit', contact: 'hana', location: 'the food expo in Auckland', notes: 'they are opening a third shop' },
  ),
];
