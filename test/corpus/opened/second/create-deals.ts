import type { CorpusCase } from '../case.ts';
import { call, one, usd } from '../write.ts';

const create = 'create_deal';

/** New deals. */
export const createDeals: readonly CorpusCase[] = [
  one('terse', 'new deal wayne 45k gtx pro eoq', create, {
    account: 'wayne',
    amount: usd(45000),
    product: 'p-gtx',
    expectedClose: '2026-03-31',
  }),
  one('plain', 'Create an opportunity for Sun Microdevices worth $120,000 closing end of June', create, {
    account: 'sun',
    amount: usd(120000),
    expectedClose: '2026-06-30',
  }),
  one('plain', 'Kindly add one deal of Rs 15 lakh for Vandelay, expected by month end', create, {
    account: 'vandelay',
    amount: { amount: 1500000, currency: 'INR' },
    expectedClose: '2026-03-31',
  }),
  one('plain', 'Please create a new deal for Globex, 80.000 Euro, in the stage qualification', create, {
    account: 'globex',
    amount: { amount: 80000, currency: 'EUR' },
    stage: 'qualification',
  }),
  one('plain', 'opened an opp with Stark for 200k, GTX Basic, 30% chance', create, {
    account: 'stark',
    amount: usd(200000),
    product: 'p-basic',
    probability: 30,
  }),
  one('plain', 'new expansion deal at Hooli $18k, Priya is my contact', create, {
    account: 'hooli',
    amount: usd(18000),
    type: 'expansion',
    contact: 'priya',
  }),
  one('plain', 'Add deal "Winter pilot" for Umbrella, £22k', create, {
    name: 'Winter pilot',
    account: 'umbrella',
    amount: { amount: 22000, currency: 'GBP' },
  }),
  one('trap_name', 'New deal via referral - Best Case Logistics, about 60 grand, should close mid May', create, {
    account: 'bestcase',
    amount: usd(60000),
    source: 'referral',
    expectedClose: '2026-05-15',
  }),
  one('trap_name', 'new renewal deal for june & partners 12k close date 30 april', create, {
    account: 'june',
    amount: usd(12000),
    type: 'renewal',
    expectedClose: '2026-04-30',
  }),
  one('plain', "Put Rob down for a new deal with Wayne, $75k, they're also talking to Zoho", create, {
    account: 'wayne',
    amount: usd(75000),
    owner: 'm-rob',
    competitor: 'Zoho',
  }),
  one('trap_name', 'create deal The Deal Company 5k', create, { account: 'dealco', amount: usd(5000) }),
  one('terse', 'new oppty wayne $8,500 proposal stage', create, {
    account: 'wayne',
    amount: usd(8500),
    stage: 'proposal',
  }),
  one('trap_name', "Let's open a deal for Friday Media, forty five thousand dollars, closing April 15", create, {
    account: 'friday',
    amount: usd(45000),
    expectedClose: '2026-04-15',
  }),
  one('trap_name', 'new deal for proposal works 9k in negotiation', create, {
    account: 'proposal',
    amount: usd(9000),
    stage: 'negotiation',
  }),
  one('run_on', 'We met Initech at the trade show and they want GTX Pro for about $30k. Can you open a deal?', create, {
    account: 'initech',
    amount: usd(30000),
    product: 'p-gtx',
    source: 'trade_show',
  }),
  one('typo', 'creat new del for wayne entrprises 50k', create, { account: 'wayne', amount: usd(50000) }),
  one('terse', 'pls add hooli deal 1.2m close 12/15', create, {
    account: 'hooli',
    amount: usd(1200000),
    expectedClose: '2026-12-15',
  }),
  one('plain', 'Start tracking an opportunity at Vandelay Imports: 40k, source is website', create, {
    account: 'vandelay',
    amount: usd(40000),
    source: 'website',
  }),
  one('plain', 'new logo deal with Sun Microdevices, 90k', create, {
    account: 'sun',
    amount: usd(90000),
    type: 'new_business',
  }),
  one('emoji', '💰 new deal umbrella 25k', create, { account: 'umbrella', amount: usd(25000) }),
  one(
    'voice',
    'create a deal for stark industries two hundred and fifty thousand dollars expected to close on the thirtieth of september',
    create,
    { account: 'stark', amount: usd(250000), expectedClose: '2026-09-30' },
  ),
  one('plain', 'Opportunity for Globex under Sam, 33k, requirements: SSO and on-prem', create, {
    account: 'globex',
    amount: usd(33000),
    owner: 'm-sam',
    requirements: 'SSO and on-prem',
  }),
  one('plain', 'new deal: Wayne, 10k, contact is José', create, {
    account: 'wayne',
    amount: usd(10000),
    contact: 'jose',
  }),
  one('plain', 'Register a new deal with Initech for €1.2m, probability 40 percent', create, {
    account: 'initech',
    amount: { amount: 1200000, currency: 'EUR' },
    probability: 40,
  }),
  one(
    'plain',
    "There's a fresh deal at Acme worth 27k, comes from the email campaign",
    create,
    { account: 'acme', amount: usd(27000), source: 'email_campaign' },
    call(create, { account: 'acme', amount: usd(27000), source: 'email_campaign', type: 'new_business' }),
  ),
];
