import type { CorpusCase } from '../case.ts';
import { call as other } from '../write.ts';
import { logged, plain, today, yesterday } from './said.ts';

const meeting = { type: 'meeting' };
const visit = { type: 'visit' };
const demo = { type: 'demo' };
const support = { type: 'support' };

/** Meetings, visits, demos and help, as they are told. */
export const meetings: readonly CorpusCase[] = [
  logged('Dropped in on Harbord Insurance yesterday.', { ...visit, account: 'acc-harbord', occurredAt: yesterday }),
  logged("I've just come out of a meeting with Callum Birch", { ...meeting, contact: 'con-callum' }),
  logged('The site visit at Kirrawee Grammar on Monday took two hours', {
    ...visit,
    account: 'acc-kirrawee',
    occurredAt: '2026-08-10',
    minutes: 120,
  }),
  logged(
    'We demoed the Halo task chair to Fatima Haddad last Thursday',
    { ...demo, contact: 'con-fatima', occurredAt: '2026-08-06', subject: 'the Halo task chair' },
    { ...demo, contact: 'con-fatima', occurredAt: '2026-08-06' },
  ),
  logged(
    "Lunch with Callum Birch last Friday, he's thrilled about the joinery",
    {
      ...meeting,
      contact: 'con-callum',
      occurredAt: '2026-08-07',
      sentiment: 'positive',
      notes: "he's thrilled about the joinery",
    },
    { ...meeting, contact: 'con-callum', occurredAt: '2026-08-07', sentiment: 'positive', subject: 'the joinery' },
  ),
  logged('For the record, I met Mick Farrelly on 3 August', {
    ...meeting,
    contact: 'con-mick',
    occurredAt: '2026-08-03',
  }),
  logged('Handled a support request from Imogen Slater about a sticking drawer', {
    ...support,
    contact: 'con-imogen',
    subject: 'a sticking drawer',
  }),
  logged('I was over at Jacaranda Aged Care yesterday measuring the lounge', {
    ...visit,
    account: 'acc-jacaranda',
    occurredAt: yesterday,
    notes: 'measuring the lounge',
  }),
  logged('Had a coffee with Ruby Chen on Tuesday about stools', {
    ...meeting,
    contact: 'con-ruby',
    occurredAt: yesterday,
    subject: 'stools',
  }),
  logged(
    'Walked Fatima Haddad through the drawings in person',
    { ...meeting, contact: 'con-fatima', subject: 'the drawings' },
    { ...meeting, contact: 'con-fatima', notes: 'through the drawings in person' },
    { ...demo, contact: 'con-fatima', subject: 'the drawings' },
    { ...meeting, contact: 'con-fatima', notes: 'walked Fatima Haddad through the drawings in person' },
  ),
  logged('My meeting with Will Mead went really well', { ...meeting, contact: 'con-will', outcome: 'positive' }),
  logged('Bluegum had us in for a meeting on Friday and they were pleased', {
    ...meeting,
    account: 'acc-bluegum',
    occurredAt: '2026-08-07',
    sentiment: 'positive',
  }),
  logged(
    'Did a demo of the Drift desk for Harbord, next step: trial in their Manly office',
    { ...demo, account: 'acc-harbord', subject: 'the Drift desk', nextStep: 'trial in their Manly office' },
    { ...demo, account: 'acc-harbord', nextStep: 'trial in their Manly office' },
  ),
  logged('Log a visit to Pelican Freight for last Friday', {
    ...visit,
    account: 'acc-pelican',
    occurredAt: '2026-08-07',
  }),
  logged(
    'Can you record that I saw Leonie Vance on 29 July?',
    { ...meeting, contact: 'con-leonie', occurredAt: '2026-07-29' },
    { ...visit, contact: 'con-leonie', occurredAt: '2026-07-29' },
  ),
  logged('Argyle & Finch: meeting held 6 August, outcome neutral', {
    ...meeting,
    account: 'acc-argyle',
    occurredAt: '2026-08-06',
    outcome: 'neutral',
  }),
  logged('Hour-long workshop with Level 12 Coworking on Monday', {
    ...meeting,
    account: 'acc-level12',
    minutes: 60,
    occurredAt: '2026-08-10',
  }),
  logged('Zoom meeting with Sana Iqbal done, 45 mins, next: send booth pricing', {
    ...meeting,
    contact: 'con-sana',
    minutes: 45,
    nextStep: 'send booth pricing',
  }),
  logged(
    'Bumped into Callum Birch at the airport, he asked about lounge chairs',
    { ...meeting, contact: 'con-callum', notes: 'he asked about lounge chairs', location: 'the airport' },
    { ...meeting, contact: 'con-callum', notes: 'he asked about lounge chairs' },
    { ...meeting, contact: 'con-callum', notes: 'at the airport, he asked about lounge chairs' },
  ),
  logged(
    "Hamish Orr was annoyed during today's site visit",
    { ...visit, contact: 'con-hamish', sentiment: 'negative', occurredAt: today },
    { ...visit, contact: 'con-hamish', sentiment: 'negative' },
  ),
  logged('Met with Proposal House about their new studio', {
    ...meeting,
    account: 'acc-proposal',
    subject: 'their new studio',
  }),
  logged('D-25: demo given to Tomás Reyes on 31 July', {
    ...demo,
    deal: 'deal-cove',
    contact: 'con-tomas',
    occurredAt: '2026-07-31',
  }),
  logged('I still owe you one from last Wednesday, a visit to Illawarra Water', {
    ...visit,
    account: 'acc-illawarra',
    occurredAt: '2026-08-05',
  }),
  logged(
    'We sat down with Nimbin Media for 2 hrs to go over layouts',
    { ...meeting, account: 'acc-nimbin', minutes: 120, subject: 'layouts' },
    { ...meeting, account: 'acc-nimbin', minutes: 120, notes: 'to go over layouts' },
  ),
  logged(
    'The meeting with Leonie Vance lasted an hour and a quarter',
    { ...meeting, contact: 'con-leonie', minutes: 75 },
    { ...meeting, contact: 'con-leonie', minutes: 75, occurredAt: today },
  ),
  logged('Demo for Zoë Papas, she loved the reception counter', {
    ...demo,
    contact: 'con-zoe',
    sentiment: 'positive',
    notes: 'she loved the reception counter',
  }),
  logged('Log it as a visit: Cove Robotics, 10 August, 50 minutes', {
    ...visit,
    account: 'acc-cove',
    occurredAt: '2026-08-10',
    minutes: 50,
  }),
  logged(
    'Breakfast meeting at the Rocks with Jürgen Beck, went fine',
    { ...meeting, contact: 'con-jurgen', location: 'the Rocks', outcome: 'positive' },
    { ...meeting, contact: 'con-jurgen', location: 'the Rocks', outcome: 'neutral' },
    { ...meeting, contact: 'con-jurgen', outcome: 'positive' },
    { ...meeting, contact: 'con-jurgen', outcome: 'neutral' },
  ),
  logged('Popped by Monday Coffee Roasters, the roller door is too narrow for the counter', {
    ...visit,
    account: 'acc-monday',
    notes: 'the roller door is too narrow for the counter',
  }),
  logged(
    'Two days ago a site inspection took place at Wattlebird Health',
    { ...visit, account: 'acc-wattle', occurredAt: '2026-08-10' },
    { ...visit, account: 'acc-wattle', occurredAt: '2026-08-10', subject: 'site inspection' },
    { ...meeting, account: 'acc-wattle', occurredAt: '2026-08-10', subject: 'site inspection' },
  ),
  logged(
    'Sterling Mutual were shown the Halo chair in a demo that went well',
    { ...demo, account: 'acc-sterling', outcome: 'positive', subject: 'the Halo chair' },
    { ...demo, account: 'acc-sterling', outcome: 'positive' },
  ),
  logged('Put me down for a meeting with Henry Baines Architects held at 2pm yesterday', {
    ...meeting,
    account: 'acc-henry',
    occurredAt: '2026-08-11T14:00:00+10:00',
  }),
  logged('Helped Imogen Slater with a support issue for 35 minutes', {
    ...support,
    contact: 'con-imogen',
    minutes: 35,
  }),
  logged('Sat with Tomás Reyes for an hour, follow up on 19 August', {
    ...meeting,
    contact: 'con-tomas',
    minutes: 60,
    followUp: '2026-08-19',
  }),
  logged('Still missing from the log: the meeting with Priya Nair on 5 August', {
    ...meeting,
    contact: 'con-priya-nair',
    occurredAt: '2026-08-05',
  }),
  plain(
    'Our meeting with Dora Kostas had to do with fire ratings',
    'log_activity',
    { ...meeting, contact: 'con-dora', subject: 'fire ratings' },
    other('update_activity', { contact: 'con-dora', subject: 'fire ratings' }),
  ),
  plain(
    'Wrong again: that meeting took 50 minutes',
    'update_activity',
    { minutes: 50 },
    other('update_activity', { type: 'meeting', minutes: 50 }),
  ),
  plain('What I logged a minute ago should be a visit, not a meeting', 'update_activity', { type: 'visit' }),
  plain('Change the subject of my last activity to delivery windows', 'update_activity', {
    subject: 'delivery windows',
  }),
  plain(
    'Oh, and it happened on Monday, that call I entered',
    'update_activity',
    { occurredAt: '2026-08-10' },
    other('update_activity', { type: 'call', occurredAt: '2026-08-10' }),
  ),
  plain(
    'Which calls has Greta made since Monday?',
    'find_activities',
    { type: 'call', by: 'mem-greta', period: { start: '2026-08-10', end: null } },
    other('find_activities', { type: 'call', by: 'mem-greta', period: { start: '2026-08-10', end: '2026-08-13' } }),
  ),
  plain('How often did we visit Kirrawee Grammar last month?', 'find_activities', {
    type: 'visit',
    about: 'acc-kirrawee',
    period: { start: '2026-07-01', end: '2026-08-01' },
  }),
  plain('What have I done this week in terms of demos?', 'find_activities', {
    type: 'demo',
    by: 'mem-marnie',
    period: { start: '2026-08-10', end: '2026-08-17' },
  }),
  plain('Every email that went to Hamish Orr, please', 'find_activities', { type: 'email', about: 'con-hamish' }),
  plain("I'd like a tally of Jack's meetings in July", 'find_activities', {
    type: 'meeting',
    by: 'mem-jack',
    period: { start: '2026-07-01', end: '2026-08-01' },
  }),
  plain(
    'Recent interactions with Cove Robotics?',
    'find_activities',
    { about: 'acc-cove' },
    other('show_account', { account: 'acc-cove' }),
  ),
  plain('Did anybody mention asbestos in a call?', 'find_activities', { type: 'call', text: 'asbestos' }),
  plain('Has Sunil been out on visits in the last 30 days?', 'find_activities', {
    type: 'visit',
    by: 'mem-sunil',
    period: { start: '2026-07-13', end: '2026-08-13' },
  }),
];
