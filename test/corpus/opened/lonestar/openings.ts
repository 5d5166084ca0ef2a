import type { CorpusCase } from '../case.ts';
import { call, one, usd } from '../write.ts';
import { loose } from './values.ts';

/** New deals. */
export const openings: readonly CorpusCase[] = [
  one('plain', 'New opportunity at Seven Oaks Storage for 12k', 'create_deal', {
    account: 'sevenoaks',
    amount: usd(12_000),
  }),
  one('plain', 'Start a deal for Loop 360 Motors called "Showroom cameras"', 'create_deal', {
    account: 'loop360',
    name: 'Showroom cameras',
  }),
  one('plain', "We've got a fresh opportunity with Tres Palomas Imports, 55k, closing mid March", 'create_deal', {
    account: 'trespalomas',
    amount: usd(55_000),
    expectedClose: '2027-03-15',
  }),
  one('plain', 'Open a NightWatch Monitoring deal with Café Congreso, $4.8k', 'create_deal', {
    account: 'congreso',
    product: 'nightwatch',
    amount: usd(4800),
  }),
  one('plain', 'Jack Wells Chevrolet is a new deal: 30 thousand, 50 percent, contact Bill Farris', 'create_deal', {
    account: 'jackwells',
    amount: usd(30_000),
    probability: 50,
    contact: 'bill',
  }),
  one('plain', 'A deal for Hill Country Logistics came in by referral, 21k', 'create_deal', {
    account: 'hillcountry',
    source: 'referral',
    amount: usd(21_000),
  }),
  one('plain', 'Put an expansion of $15,000 for Comal Foods into the pipeline, expected April 9', 'create_deal', {
    account: 'comal',
    type: 'expansion',
    amount: usd(15_000),
    expectedClose: '2027-04-09',
  }),
  one('plain', 'Create an opportunity in Assessment for Armadillo Robotics, $44,000', 'create_deal', {
    account: 'armadillo',
    stage: 'assessment',
    amount: usd(44_000),
  }),
  one('plain', 'I want a new deal on Capitol View Apartments, Jolene should own it', 'create_deal', {
    account: 'capitol',
    owner: 'jolene',
  }),
  one('plain', 'Can we add a deal for Rio Seco ISD, "Campus visitor kiosks", $75k?', 'create_deal', {
    account: 'rioseco',
    name: 'Campus visitor kiosks',
    amount: usd(75_000),
  }),
  loose(
    'plain',
    'Wade Prescott is buying more cameras for Barton Creek Resort: new deal, $19,500',
    'create_deal',
    { account: 'barton', contact: 'wade', amount: usd(19_500), requirements: 'more cameras' },
    ['requirements'],
  ),
  one('plain', 'There is a new deal at Müller Brauwerk, 9k, competitor Fortline Systems', 'create_deal', {
    account: 'muller',
    amount: usd(9000),
    competitor: 'Fortline Systems',
  }),
  one('plain', 'Register a trade show deal: Pecan Street Clinic, 27k, closing at the end of April', 'create_deal', {
    account: 'pecan',
    source: 'trade_show',
    amount: usd(27_000),
    expectedClose: '2027-04-30',
  }),
  one('plain', 'Violet Crown Data Centers, new business, 130k, owner Priya: please set up the deal', 'create_deal', {
    account: 'violet',
    type: 'new_business',
    amount: usd(130_000),
    owner: 'priya',
  }),
  one('plain', 'Enter a deal worth fifty grand for Bluebonnet Credit Union', 'create_deal', {
    account: 'bluebonnet',
    amount: usd(50_000),
  }),
  one('plain', 'Deal needed: Seven Oaks Storage, 20%, $3,300, Lead In', 'create_deal', {
    account: 'sevenoaks',
    probability: 20,
    amount: usd(3300),
    stage: 'lead_in',
  }),
  one('plain', 'Kofi gets a new 18k deal for Café Congreso', 'create_deal', {
    account: 'congreso',
    owner: 'kofi',
    amount: usd(18_000),
  }),
  one('plain', 'Loop 360 Motors asked for a bid of 23k by February 19; please create the opportunity', 'create_deal', {
    account: 'loop360',
    amount: usd(23_000),
    expectedClose: '2027-02-19',
  }),
  one('plain', 'Make a $60k deal for Hill Country Logistics with Dale Hutchins as the contact', 'create_deal', {
    account: 'hillcountry',
    amount: usd(60_000),
    contact: 'dale',
  }),
  one('plain', 'New deal. Account: Capitol View Apartments. Amount: $41,000. Close: 30 April.', 'create_deal', {
    account: 'capitol',
    amount: usd(41_000),
    expectedClose: '2027-04-30',
  }),
  one('plain', 'A partner brought us Rio Seco ISD with 88k, log it as a new deal', 'create_deal', {
    account: 'rioseco',
    source: 'partner',
    amount: usd(88_000),
  }),
  one('plain', 'Add one more deal for MoPac Freight at $7,250, best guess is 35% and May 28', 'create_deal', {
    account: 'mopac',
    amount: usd(7250),
    probability: 35,
    expectedClose: '2027-05-28',
  }),
  one('plain', 'A renewal deal has to be created for Jack Wells Chevrolet over $13,400', 'create_deal', {
    account: 'jackwells',
    type: 'renewal',
    amount: usd(13_400),
  }),
  one('plain', 'Could somebody open a deal on Armadillo Robotics for Managed Detection?', 'create_deal', {
    account: 'armadillo',
    product: 'mdr',
  }),
  one('trap_name', 'Closeout Liquidators wants a quote for $8,900, open a deal', 'create_deal', {
    account: 'closeout',
    amount: usd(8900),
  }),
  one('trap_name', 'Please set up a renewal for Proposal House at $6,400', 'create_deal', {
    account: 'proposalhouse',
    type: 'renewal',
    amount: usd(6400),
  }),
  loose(
    'trap_name',
    'May & Morgan Law need backup monitoring: deal for 5k',
    'create_deal',
    { account: 'maymorgan', amount: usd(5000), requirements: 'backup monitoring' },
    ['requirements'],
    call('create_deal', { account: 'maymorgan', amount: usd(5000), name: 'backup monitoring' }),
  ),
  one('trap_name', 'Could you create a deal at Proposal House for $2,750, stage Contacted?', 'create_deal', {
    account: 'proposalhouse',
    amount: usd(2750),
    stage: 'contacted',
  }),
  one('terse', 'new deal Closeout Liquidators 7k', 'create_deal', { account: 'closeout', amount: usd(7000) }),
  one('terse', 'opp: Comal Foods $11k EOQ', 'create_deal', {
    account: 'comal',
    amount: usd(11_000),
    expectedClose: '2027-03-31',
  }),
  one('terse', 'deal, Jack Wells Chevrolet, 16k, proposal', 'create_deal', {
    account: 'jackwells',
    amount: usd(16_000),
    stage: 'proposal',
  }),
  one(
    'run_on',
    'Omar Haddad at Tres Palomas Imports wants Managed Detection for about 48k, it came through a cold call, say 30 percent, closing May 14, please open the deal',
    'create_deal',
    {
      account: 'trespalomas',
      contact: 'omar',
      product: 'mdr',
      amount: usd(48_000),
      source: 'cold_call',
      probability: 30,
      expectedClose: '2027-05-14',
    },
  ),
];
