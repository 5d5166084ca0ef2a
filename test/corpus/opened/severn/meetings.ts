import type { CorpusCase } from '../case.ts';
import { form, logged, none, noted, today, yesterday } from './values.ts';

const log = 'log_activity';

/** Meetings, visits, mails, demos and texts. */
export const meetings: readonly CorpusCase[] = [
  logged(
    'plain',
    'Met Hannah Pryce at County Hall on Thursday to go through the pen test scope.',
    { contact: 'co-hannahp', occurredAt: yesterday, location: 'County Hall' },
    ['the pen test scope', 'to go through the pen test scope', 'go through the pen test scope'],
    { type: ['meeting', 'visit'], deal: [none, 'd-201'] },
  ),
  logged(
    'plain',
    'Emailed the draft statement of work to Oliver Stagg.',
    { type: 'email', contact: 'co-oliver' },
    ['the draft statement of work', 'draft statement of work', 'Emailed the draft statement of work'],
    { deal: [none, 'd-212'] },
  ),
  logged(
    'plain',
    'Did an hour-long demo of the SOC portal for Avon Vale Water yesterday.',
    { type: 'demo', account: 'ac-avon', minutes: 60, occurredAt: yesterday },
    ['the SOC portal', 'demo of the SOC portal', 'SOC portal'],
    { deal: [none, 'd-208'] },
  ),
  noted(
    'plain',
    'I visited Gloster Precision on 14 January and they were delighted with the retest.',
    { type: 'visit', account: 'ac-gloster', occurredAt: '2027-01-14', sentiment: 'positive' },
    ['they were delighted with the retest', 'delighted with the retest', 'the retest'],
    { outcome: [none, 'positive'] },
  ),
  logged(
    'plain',
    'Had a meeting with Usk Valley this morning about the firewall review, next step is a site survey.',
    { type: 'meeting', account: 'ac-usk' },
    'the firewall review',
    { nextStep: ['a site survey', 'site survey'], occurredAt: [today, none], deal: [none, 'd-210'] },
  ),
  logged('plain', 'Texted Ted Loxley to say the quote will be late.', { type: 'sms', contact: 'co-ted' }, [
    'the quote will be late',
    'to say the quote will be late',
    'say the quote will be late',
  ]),
  logged(
    'plain',
    'Log an email to Dominic March about the vCISO day rate.',
    { type: 'email', contact: 'co-dominic' },
    'the vCISO day rate',
    { deal: [none, 'd-214'] },
  ),
  noted(
    'plain',
    'Hannah Doyle emailed back: the board has approved the Cyber Essentials Plus work.',
    { type: 'email', contact: 'co-hannahd' },
    'the board has approved the Cyber Essentials Plus work',
    { outcome: [none, 'positive'], deal: [none, 'd-204'] },
  ),
  form(
    'plain',
    'We had a two hour workshop with Kingswood Academy Trust on Tuesday.',
    log,
    { type: 'meeting', account: 'ac-kings', minutes: 120, occurredAt: '2027-01-19' },
    { subject: [none, 'workshop', 'a two hour workshop'] },
  ),
  logged(
    'plain',
    'Helped Clifton Dental with a locked-out admin account for 40 minutes yesterday',
    { type: 'support', account: 'ac-clifton', minutes: 40, occurredAt: yesterday },
    ['a locked-out admin account', 'locked-out admin account', 'Helped with a locked-out admin account'],
  ),
  form('plain', 'Log a meeting with Inês Carvalho last Friday, 45 minutes, outcome neutral.', log, {
    type: 'meeting',
    contact: 'co-ines',
    minutes: 45,
    occurredAt: '2027-01-15',
    outcome: 'neutral',
  }),
  form(
    'terse',
    'site visit portishead marine weds, 2 hrs',
    log,
    { type: 'visit', account: 'ac-portis', minutes: 120, occurredAt: '2027-01-20' },
    { subject: [none, 'site visit'] },
  ),
  logged(
    'terse',
    'emailed paula the tabletop dates',
    { type: 'email', contact: 'co-paula' },
    ['the tabletop dates', 'tabletop dates'],
    { deal: [none, 'd-216'] },
  ),
  logged(
    'typo',
    'Metting with Temple Meads yesteday re EDR licences, 50 min',
    { type: 'meeting', account: 'ac-temple', occurredAt: yesterday, minutes: 50 },
    'EDR licences',
    { deal: [none, 'd-212'] },
  ),
  form(
    'voice',
    'met hannah pryce and her it manager for ninety minutes at their offices went really well',
    log,
    { contact: 'co-hannahp', minutes: 90, outcome: 'positive' },
    {
      type: ['meeting', 'visit'],
      location: ['their offices', none],
      notes: [none, 'met hannah pryce and her it manager', 'her it manager', 'and her it manager'],
    },
  ),
  noted(
    'run_on',
    'Just back from Avon Vale, an hour and a half with Lowri and the plant manager, mostly the OT assessment, they want weekend working included and a price by the 29th, so follow up Thursday',
    { contact: 'co-lowri', minutes: 90, followUp: '2027-01-28' },
    [
      'they want weekend working included and a price by the 29th',
      'mostly the OT assessment, they want weekend working included and a price by the 29th',
    ],
    { type: ['meeting', 'visit'], account: [none, 'ac-avon'], deal: [none, 'd-207'] },
  ),
  noted(
    'run_on',
    'Saw Will Chance at the Gloster site on Monday for an hour, the card readers are all on one flat network which is grim, he knows it, PCI auditor is in on 10 March',
    { contact: 'co-will', minutes: 60, occurredAt: '2027-01-18' },
    [
      'the card readers are all on one flat network which is grim, he knows it, PCI auditor is in on 10 March',
      'the card readers are all on one flat network which is grim, he knows it',
    ],
    { type: ['visit', 'meeting'], location: [none, 'the Gloster site', 'Gloster site'], deal: [none, 'd-215'] },
  ),
  noted(
    'run_on',
    'Went down to Quantock on Tuesday with Marcus, two hours with Ted in the barn, showed him the SOC portal and he was chuffed, follow up on 2 February',
    { contact: 'co-ted', minutes: 120, occurredAt: '2027-01-19', followUp: '2027-02-02' },
    [
      'showed him the SOC portal and he was chuffed',
      'showed him the SOC portal',
      'the SOC portal',
      'with Marcus, showed him the SOC portal and he was chuffed',
    ],
    {
      type: ['visit', 'meeting', 'demo'],
      sentiment: ['positive', none],
      account: [none, 'ac-quantock'],
      location: [none, 'the barn', 'Quantock'],
      outcome: [none, 'positive'],
    },
  ),
  form(
    'emoji',
    'Demo done with Bridewell 🎉 they loved it',
    log,
    { type: 'demo', account: 'ac-bridewell', sentiment: 'positive' },
    { outcome: [none, 'positive'], notes: [none, 'they loved it'] },
    { sentiment: none, outcome: 'positive' },
  ),
  form(
    'trap_name',
    'Lunch with June Whitcombe on Wednesday, an hour, good chat.',
    log,
    { type: 'meeting', contact: 'co-june', occurredAt: '2027-01-20', minutes: 60, outcome: 'positive' },
    { subject: [none, 'Lunch', 'Lunch with June Whitcombe'], notes: [none, 'good chat'] },
    { outcome: none, notes: 'good chat' },
  ),
];
