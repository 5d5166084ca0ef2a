import type { CorpusCase } from '../case.ts';
import { one } from '../write.ts';
import { at, choose, likely, maybe, noted, today, told, yesterday } from './values.ts';

const log = 'log_activity';
const inPerson = [{ type: 'meeting' }, { type: 'visit' }];

/** Meetings, demos, visits, e-mails and texts. */
export const meetings: readonly CorpusCase[] = [
  choose(
    'plain',
    'Met with Erin Gallagher at Prospect Hill Academy this morning for an hour.',
    log,
    { contact: 'co-erin', minutes: 60 },
    inPerson,
    maybe({ occurredAt: today }),
    maybe(
      { account: 'ac-prosp' },
      { location: 'Prospect Hill Academy' },
      { account: 'ac-prosp', location: 'Prospect Hill Academy' },
    ),
  ),
  one('plain', 'Log a demo with Blue Mesa Credit Union yesterday at 2pm.', log, {
    type: 'demo',
    account: 'ac-blue',
    occurredAt: at(yesterday, '14:00'),
  }),
  choose(
    'plain',
    'I sent Will Pruitt an email about our small business plan.',
    log,
    { type: 'email', contact: 'co-will' },
    told('our small business plan'),
  ),
  one('plain', 'Gave Raj Patel a 90 minute demo on Tuesday.', log, {
    type: 'demo',
    contact: 'co-raj',
    minutes: 90,
    occurredAt: '2026-05-12',
  }),
  choose(
    'plain',
    'Dropped by Mile High Fitness yesterday to say hello.',
    log,
    { type: 'visit', account: 'ac-mile', occurredAt: yesterday },
    maybe(...told('to say hello', 'say hello')),
  ),
  choose(
    'plain',
    'Lunch with Jeff Tran last Friday, he is excited about the mobile app.',
    log,
    { contact: 'co-jeff', occurredAt: '2026-05-08' },
    inPerson,
    likely({ sentiment: 'positive' }),
    likely(
      ...noted('he is excited about the mobile app'),
      { subject: 'Lunch' },
      { subject: 'the mobile app' },
      { subject: 'Lunch', notes: 'he is excited about the mobile app' },
    ),
  ),
  choose(
    'plain',
    'Texted Carla Mendes that the contract is on its way.',
    log,
    { type: 'sms', contact: 'co-carla' },
    noted('the contract is on its way'),
  ),
  choose(
    'plain',
    'Log an email to heather.boyd@ridgelinedental.test about implementation dates.',
    log,
    { type: 'email', contact: 'co-heather' },
    told('implementation dates'),
  ),
  choose(
    'plain',
    'Had a support call with Pinnacle Foods about a failed tax filing.',
    log,
    { account: 'ac-pinn' },
    [{ type: 'support' }, { type: 'call' }],
    told('a failed tax filing'),
  ),
  choose(
    'plain',
    'On-site meeting at Granite Peak Construction on May 6, went badly.',
    log,
    { account: 'ac-gran', occurredAt: '2026-05-06', outcome: 'negative' },
    inPerson,
    maybe({ location: 'Granite Peak Construction' }, { location: 'On-site' }),
  ),
  one('plain', 'Log a meeting with Nate Whitlock and follow up on May 28.', log, {
    type: 'meeting',
    contact: 'co-nate',
    followUp: '2026-05-28',
  }),
  one('plain', 'Demo for Sagebrush Senior Living done, next step is sending references.', log, {
    type: 'demo',
    account: 'ac-sage',
    nextStep: 'sending references',
  }),
  choose(
    'plain',
    'Emailed Sarah Dunn the revised quote for the HR suite yesterday.',
    log,
    { type: 'email', contact: 'co-sarahd', occurredAt: yesterday },
    told('the revised quote for the HR suite', 'the revised quote'),
    maybe({ deal: 'd-202' }),
  ),
  one('terse', 'site visit tricounty, 2 hrs', log, { type: 'visit', account: 'ac-tri', minutes: 120 }),
  choose(
    'terse',
    'coffee w/ will pruitt mon',
    log,
    { contact: 'co-will', occurredAt: '2026-05-11' },
    inPerson,
    maybe(...told('coffee')),
  ),
  one('typo', 'Had a meetng with Moncia Reyes on tuesday, follow up next thursday', log, {
    type: 'meeting',
    contact: 'co-monica',
    occurredAt: '2026-05-12',
    followUp: '2026-05-21',
  }),
  choose(
    'typo',
    'emailed Denise Folwer abuot pricing tiers',
    log,
    { type: 'email', contact: 'co-denise' },
    told('pricing tiers'),
  ),
  choose(
    'voice',
    'met with lisa alvarez on monday she wants a proposal by the end of the month',
    log,
    { contact: 'co-lisaa', occurredAt: '2026-05-11' },
    inPerson,
    noted('she wants a proposal by the end of the month', 'wants a proposal by the end of the month'),
  ),
  choose(
    'run_on',
    'Back from Sunday Grocers, sat down with April for an hour and a half, she loved the mobile app ' +
      'but their lawyer wants changes to the MSA, follow up with her on Wednesday',
    log,
    { contact: 'co-april', minutes: 90, followUp: '2026-05-20' },
    inPerson,
    [
      { notes: 'she loved the mobile app but their lawyer wants changes to the MSA' },
      { notes: 'their lawyer wants changes to the MSA' },
    ],
    likely({ sentiment: 'positive' }),
    maybe(
      { account: 'ac-sunday' },
      { account: 'ac-sunday', location: 'Sunday Grocers' },
      { location: 'Sunday Grocers' },
    ),
    maybe({ nextStep: 'follow up with her on Wednesday' }),
  ),
  choose(
    'run_on',
    'So Tuesday I drove out to Hollis & Grant, met Grant Hollis, 50 minutes, they run payroll on ' +
      'spreadsheets and hate it, could switch in January',
    log,
    { contact: 'co-grant', minutes: 50, occurredAt: '2026-05-12' },
    [{ type: 'visit' }, { type: 'meeting' }],
    [
      { notes: 'they run payroll on spreadsheets and hate it, could switch in January' },
      { notes: 'they run payroll on spreadsheets and hate it' },
    ],
    maybe(
      { account: 'ac-hollis' },
      { location: 'Hollis & Grant' },
      { account: 'ac-hollis', location: 'Hollis & Grant' },
    ),
    maybe({ sentiment: 'negative' }),
  ),
  choose(
    'run_on',
    'demoed the onboarding flow to Lisa Alvarez at Blue Mesa yesterday, she was thrilled, took ' +
      'about 40 min, follow up June 1',
    log,
    {
      type: 'demo',
      contact: 'co-lisaa',
      occurredAt: yesterday,
      minutes: 40,
      sentiment: 'positive',
      followUp: '2026-06-01',
    },
    likely(
      { subject: 'the onboarding flow' },
      { notes: 'she was thrilled' },
      { subject: 'the onboarding flow', notes: 'she was thrilled' },
      { notes: 'the onboarding flow' },
    ),
    maybe({ account: 'ac-blue' }),
    maybe({ deal: 'd-207' }),
  ),
  choose(
    'run_on',
    'Ran into Kurt March at the chamber breakfast this morning, chatted ten minutes, roofers are ' +
      'slammed till fall, said to check back September 8',
    log,
    { contact: 'co-kurt', minutes: 10 },
    inPerson,
    [
      { notes: 'roofers are slammed till fall' },
      { notes: 'roofers are slammed till fall, said to check back September 8' },
    ],
    likely(
      { followUp: '2026-09-08' },
      { followUp: '2026-09-08', nextStep: 'check back September 8' },
      { followUp: '2026-09-08', nextStep: 'check back' },
      { nextStep: 'check back September 8' },
    ),
    likely({ location: 'the chamber breakfast' }, { subject: 'the chamber breakfast' }),
    maybe({ occurredAt: today }),
  ),
  one('trap_name', 'Visited Open Range Outfitters yesterday', log, {
    type: 'visit',
    account: 'ac-open',
    occurredAt: yesterday,
  }),
  choose(
    'trap_name',
    'Emailed Mark Delgado the compliance checklist',
    log,
    { type: 'email', contact: 'co-mark' },
    told('the compliance checklist'),
    maybe({ deal: 'd-213' }),
  ),
];
