import type { CorpusCase } from '../case.ts';
import { call, one } from '../write.ts';
import { money, nzd } from './wording.ts';

/** Deals that begin. */
export const newDeals: readonly CorpusCase[] = [
  one('plain', 'New deal for Petone Roasters called Cold Brew Concentrate, 14k', 'create_deal', {
    account: 'petone',
    name: 'Cold Brew Concentrate',
    amount: nzd(14000),
  }),
  one('plain', 'Open an opportunity with Kelburn Club worth $6,500, in tasting', 'create_deal', {
    account: 'kelburn',
    amount: nzd(6500),
    stage: 'tasting',
  }),
  one('plain', 'I want to open a deal at Balmain Larder, about A$20k, closing end of May', 'create_deal', {
    account: 'balmain',
    amount: money(20000, 'AUD'),
    expectedClose: '2027-05-31',
  }),
  one('plain', "I've a new opportunity at Pour & Co, 11k, Dominic is my contact there", 'create_deal', {
    account: 'pour',
    amount: nzd(11000),
    contact: 'dominic',
  }),
  one('plain', 'Create a deal named Spring Pantry Reset for Margaret Ashby Fine Foods', 'create_deal', {
    account: 'ashby',
    name: 'Spring Pantry Reset',
  }),
  one('plain', 'Please open a second deal with Eleven Barrels for Manuka Tonic, $8k', 'create_deal', {
    account: 'eleven',
    product: 'tonic',
    amount: nzd(8000),
  }),
  one('run_on', 'New-business deal at Denarau Trading, FJ$25,000, competitor Coral Imports', 'create_deal', {
    account: 'denarau',
    type: 'new_business',
    amount: money(25000, 'FJD'),
    competitor: 'Coral Imports',
  }),
  one(
    'run_on',
    'Can we get a deal going with Thorndon Cellars for 9 grand, expected close 16 April, owner Tess',
    'create_deal',
    {
      account: 'thorndon',
      amount: nzd(9000),
      expectedClose: '2027-04-16',
      owner: 'tess',
    },
  ),
  one('plain', 'There is a deal to add for Island Bay Hotel: five thousand dollars, "Minibar snacks"', 'create_deal', {
    account: 'island',
    name: 'Minibar snacks',
    amount: nzd(5000),
  }),
  one(
    'run_on',
    'Kindly create opportunity for Suva Bay Resorts, value FJD 60,000, stage Lead in, source referral',
    'create_deal',
    {
      account: 'suva',
      amount: money(60000, 'FJD'),
      stage: 'lead_in',
      source: 'referral',
    },
  ),
  one('plain', 'Put in a deal for Böhm Patisserie, Smoked Butter, 3.2k, closing mid April', 'create_deal', {
    account: 'bohm',
    product: 'butter',
    amount: nzd(3200),
    expectedClose: '2027-04-15',
  }),
  one('terse', 'new deal Petone Roasters 5k', 'create_deal', { account: 'petone', amount: nzd(5000) }),
  one('terse', 'new deal: Balmain Larder, A$7k, 30/6', 'create_deal', {
    account: 'balmain',
    amount: money(7000, 'AUD'),
    expectedClose: '2027-06-30',
  }),
  one('typo', 'crate a deal for Harbour Lane Grocers 18k', 'create_deal', { account: 'harbour', amount: nzd(18000) }),
  one('typo', 'new oportunity Ruamahanga Estate $22k', 'create_deal', { account: 'ruamahanga', amount: nzd(22000) }),
  one(
    'voice',
    'create a new deal for petone roasters for six thousand dollars closing at the end of april',
    'create_deal',
    {
      account: 'petone',
      amount: nzd(6000),
      expectedClose: '2027-04-30',
    },
  ),
  one('run_on', 'Kelburn Club, new deal, Raewyn, 40% likely, closing 14 May, 9k, from a trade show', 'create_deal', {
    account: 'kelburn',
    contact: 'raewyn',
    probability: 40,
    expectedClose: '2027-05-14',
    amount: nzd(9000),
    source: 'trade_show',
  }),
  one('run_on', '26k AUD, Surry Provisions, expansion, new deal for Priyanka to own, closes 11 June', 'create_deal', {
    account: 'surry',
    amount: money(26000, 'AUD'),
    type: 'expansion',
    owner: 'priyanka',
    expectedClose: '2027-06-11',
  }),
  one('polite', 'Good afternoon, could you create a deal for Pour & Co at $15,000 please?', 'create_deal', {
    account: 'pour',
    amount: nzd(15000),
  }),
  one('trap_name', 'New deal at The Lost Gull, 8k, in tasting', 'create_deal', {
    account: 'gull',
    amount: nzd(8000),
    stage: 'tasting',
  }),
  one('trap_name', 'Add a deal for Eleven Barrels, 11k, 11% likely', 'create_deal', {
    account: 'eleven',
    amount: nzd(11000),
    probability: 11,
  }),
  one(
    'plain',
    'Cuba Quarter are asking for glassware too: create a deal at 2,400 with 50 percent',
    'create_deal',
    { account: 'cuba', amount: nzd(2400), probability: 50 },
    call('create_deal', { account: 'cuba', amount: nzd(2400), probability: 50, requirements: 'glassware' }),
    call('create_deal', { account: 'cuba', amount: nzd(2400), probability: 50, name: 'glassware' }),
  ),
];
