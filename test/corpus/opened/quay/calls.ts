import type { CorpusCase } from '../case.ts';
import { logged, today, yesterday } from './said.ts';

const call = { type: 'call' };
const email = { type: 'email' };
const sms = { type: 'sms' };

/** Calls, e-mails and texts, as they are told. */
export const calls: readonly CorpusCase[] = [
  logged('Leonie Vance rang me back about the acoustic panels.', {
    ...call,
    contact: 'con-leonie',
    subject: 'the acoustic panels',
  }),
  logged('Spent forty minutes on the phone with Tomás Reyes', { ...call, contact: 'con-tomas', minutes: 40 }),
  logged(
    'Zoë Papas texted to say the plans are approved',
    { ...sms, contact: 'con-zoe', notes: 'the plans are approved' },
    { ...sms, contact: 'con-zoe', notes: 'to say the plans are approved' },
  ),
  logged('Tried Hamish Orr on his mobile and it rang out', { ...call, contact: 'con-hamish', outcome: 'no_answer' }),
  logged('Voicemail left for Linh Tran, nothing else to report', {
    ...call,
    contact: 'con-linh',
    outcome: 'left_voicemail',
  }),
  logged(
    'Jürgen Beck sent me an email asking for swatches in teal',
    { ...email, contact: 'con-jurgen', notes: 'asking for swatches in teal' },
    { ...email, contact: 'con-jurgen', notes: 'swatches in teal' },
  ),
  logged('Dora Kostas was furious when I phoned her yesterday', {
    ...call,
    contact: 'con-dora',
    sentiment: 'negative',
    occurredAt: yesterday,
  }),
  logged('A quick call from Sana Iqbal: she wants booths instead of phone pods', {
    ...call,
    contact: 'con-sana',
    notes: 'she wants booths instead of phone pods',
  }),
  logged('Finally got through to Priya Menon, we talked for twenty minutes', {
    ...call,
    contact: 'con-priya-menon',
    minutes: 20,
  }),
  logged('Harbord got a call from me at 9:15', {
    ...call,
    account: 'acc-harbord',
    occurredAt: '2026-08-12T09:15:00+10:00',
  }),
  logged('Rang Tallow Dental Group, nobody picked up', { ...call, account: 'acc-tallow', outcome: 'no_answer' }),
  logged("There's a message from me on Dora Kostas's answering machine", {
    ...call,
    contact: 'con-dora',
    outcome: 'left_voicemail',
  }),
  logged('SMS to Mick Farrelly: the truck is running late', {
    ...sms,
    contact: 'con-mick',
    notes: 'the truck is running late',
  }),
  logged('Messaged Ruby Chen by text about the stool heights', {
    ...sms,
    contact: 'con-ruby',
    subject: 'the stool heights',
  }),
  logged('Wrote to Sterling Mutual about the tender rules', {
    ...email,
    account: 'acc-sterling',
    subject: 'the tender rules',
  }),
  logged('An email went out to Argyle & Finch Lawyers regarding the stone tops', {
    ...email,
    account: 'acc-argyle',
    subject: 'the stone tops',
  }),
  logged(
    "Priya Nair emailed back and she's delighted with the mock-up",
    { ...email, contact: 'con-priya-nair', sentiment: 'positive', notes: "she's delighted with the mock-up" },
    { ...email, contact: 'con-priya-nair', sentiment: 'positive', subject: 'the mock-up' },
    { ...email, contact: 'con-priya-nair', sentiment: 'positive' },
  ),
  logged('Could a half-hour call with Henry Baines Architects go on the record?', {
    ...call,
    account: 'acc-henry',
    minutes: 30,
  }),
  logged('What I heard on the phone from Callum Birch: their lease runs out in March', {
    ...call,
    contact: 'con-callum',
    notes: 'their lease runs out in March',
  }),
  logged('There was a call with Zoë Papas last Thursday about chair fabrics', {
    ...call,
    contact: 'con-zoe',
    occurredAt: '2026-08-06',
    subject: 'chair fabrics',
  }),
  logged('I had an answer from Dora Kostas by email: the colour is fine', {
    ...email,
    contact: 'con-dora',
    notes: 'the colour is fine',
  }),
  logged(
    'Push Fitness phoned in wanting mats for the lobby',
    { ...call, account: 'acc-push', notes: 'wanting mats for the lobby' },
    { ...call, account: 'acc-push', notes: 'mats for the lobby' },
  ),
  logged('Phoned L-7, he would like a brochure', { ...call, lead: 'lead-7', notes: 'he would like a brochure' }),
  logged('Petra Novak has had an email from me about our lead times', {
    ...email,
    lead: 'lead-8',
    subject: 'our lead times',
  }),
  logged('Regarding D-27, I called Hamish Orr and procurement is onside', {
    ...call,
    deal: 'deal-harbord',
    contact: 'con-hamish',
    notes: 'procurement is onside',
  }),
  logged('Nobody answered at Wattlebird Health when I rang', { ...call, account: 'acc-wattle', outcome: 'no_answer' }),
  logged('Add a 15 minute call with Priya Menon to the log', { ...call, contact: 'con-priya-menon', minutes: 15 }),
  logged('My call with Hamish Orr went badly', { ...call, contact: 'con-hamish', outcome: 'negative' }),
  logged('I spoke to Jürgen Beck on the phone and will follow up with him on 24 August', {
    ...call,
    contact: 'con-jurgen',
    followUp: '2026-08-24',
  }),
  logged('Phone call, Fatima Haddad, subject cable trays, 25 min', {
    ...call,
    contact: 'con-fatima',
    subject: 'cable trays',
    minutes: 25,
  }),
  logged('Will Mead was on the line just now, term dates have moved', {
    ...call,
    contact: 'con-will',
    notes: 'term dates have moved',
  }),
  logged('Nimbin Media returned our call at 8.40 this morning', {
    ...call,
    account: 'acc-nimbin',
    occurredAt: '2026-08-12T08:40:00+10:00',
  }),
  logged("I've been on the phone to Illawarra Water for an hour about power poles", {
    ...call,
    account: 'acc-illawarra',
    minutes: 60,
    subject: 'power poles',
  }),
  logged('Outgoing email to Kirrawee Grammar, 7 August, subject: shelving heights', {
    ...email,
    account: 'acc-kirrawee',
    occurredAt: '2026-08-07',
    subject: 'shelving heights',
  }),
  logged(
    "Callum Birch's PA took my call, no outcome yet",
    { ...call, contact: 'con-callum' },
    { ...call, contact: 'con-callum', notes: 'no outcome yet' },
    { ...call, contact: 'con-callum', outcome: 'neutral' },
    { ...call, contact: 'con-callum', notes: "Callum Birch's PA took my call, no outcome yet" },
  ),
  logged('The phone call with Linh Tran was positive and she sounded happy', {
    ...call,
    contact: 'con-linh',
    outcome: 'positive',
    sentiment: 'positive',
  }),
  logged('Got a text from Imogen Slater yesterday, one desk is wobbling', {
    ...sms,
    contact: 'con-imogen',
    occurredAt: yesterday,
    notes: 'one desk is wobbling',
  }),
  logged('Please register an email to Linh Tran concerning locker keys', {
    ...email,
    contact: 'con-linh',
    subject: 'locker keys',
  }),
  logged(
    'Would you file an outbound call to Monday Coffee Roasters under today?',
    { ...call, account: 'acc-monday', occurredAt: today },
    { ...call, account: 'acc-monday' },
  ),
  logged('The Pelican deal: left Linh Tran a voicemail on Monday', {
    ...call,
    deal: 'deal-pelican',
    contact: 'con-linh',
    outcome: 'left_voicemail',
    occurredAt: '2026-08-10',
  }),
  logged('Emailed Sana Iqbal, next step: she picks a fabric', {
    ...email,
    contact: 'con-sana',
    nextStep: 'she picks a fabric',
  }),
  logged('Cold-called Proposal House at 11 yesterday, they already have a supplier', {
    ...call,
    account: 'acc-proposal',
    occurredAt: '2026-08-11T11:00:00+10:00',
    notes: 'they already have a supplier',
  }),
];
