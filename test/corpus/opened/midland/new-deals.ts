import type { CorpusCase } from '../case.ts';
import { call, one, usd } from '../write.ts';
import { lastFriday } from './values.ts';

/** Deals begun, won, lost and taken up again. */
export const newDeals: readonly CorpusCase[] = [
  one('plain', 'We have a new opportunity at Vantage HVAC for $62k', 'create_deal', {
    account: 'a-vantage',
    amount: usd(62000),
  }),
  one('plain', 'Open a deal for Oconee Mining, 48,000 dollars, to close by August 31', 'create_deal', {
    account: 'a-oconee',
    amount: usd(48000),
    expectedClose: '2026-08-31',
  }),
  one('plain', 'St. Clair Paper is interested after all, create a deal at 75k in Qualified', 'create_deal', {
    account: 'a-stclair',
    amount: usd(75000),
    stage: 'qualified',
  }),
  one('plain', 'Set up an expansion deal with Bluestem Foods for Tyler, $300,000', 'create_deal', {
    account: 'a-bluestem',
    type: 'expansion',
    owner: 'u-tyler',
    amount: usd(300000),
  }),
  one('plain', 'I want to register a deal for Vantage with Corbel as the competitor', 'create_deal', {
    account: 'a-vantage',
    competitor: 'Corbel',
  }),
  one('plain', 'Put a deal called "WFI loop" on Kessler Pharma, €85,000, closing 11/20', 'create_deal', {
    account: 'a-kessler',
    name: 'WFI loop',
    amount: { amount: 85000, currency: 'EUR' },
    expectedClose: '2026-11-20',
  }),
  one(
    'plain',
    "Let's track Lakeshore Water's fall shutdown as a $96K deal",
    'create_deal',
    { account: 'a-lakeshore', amount: usd(96000) },
    call('create_deal', { account: 'a-lakeshore', name: 'fall shutdown', amount: usd(96000) }),
    call('create_deal', { account: 'a-lakeshore', name: "Lakeshore Water's fall shutdown", amount: usd(96000) }),
  ),
  one('plain', 'Ray gets a new deal at Oconee from a cold call, 35k', 'create_deal', {
    account: 'a-oconee',
    source: 'cold_call',
    owner: 'u-ray',
    amount: usd(35000),
  }),
  one('terse', 'opp oconee 60k negotiation 50%', 'create_deal', {
    account: 'a-oconee',
    amount: usd(60000),
    stage: 'negotiation',
    probability: 50,
  }),
  one('typo', 'craete a new dael for tolgate chemical, 70k', 'create_deal', {
    account: 'a-tollgate',
    amount: usd(70000),
  }),
  one(
    'voice',
    'create a deal for Vantage HVAC fifty five thousand dollars closing on the thirtieth of september',
    'create_deal',
    { account: 'a-vantage', amount: usd(55000), expectedClose: '2026-09-30' },
  ),
  one('run_on', 'new deal, 250k, Grünwald, new business, found at a trade show, 40%, closing Dec 15', 'create_deal', {
    account: 'a-grun',
    amount: usd(250000),
    type: 'new_business',
    source: 'trade_show',
    probability: 40,
    expectedClose: '2026-12-15',
  }),
  one('polite', 'Hi, may I request a new deal for Ridgeline Cement with value USD 45,000 please?', 'create_deal', {
    account: 'a-ridge',
    amount: usd(45000),
  }),
  one('emoji', '🆕 deal Delmar 33k', 'create_deal', { account: 'a-delmar', amount: usd(33000) }),
  one('trap_name', 'Could be 1.2 million at 3 Rivers, put a deal in New at 10%', 'create_deal', {
    account: 'a-rivers',
    amount: usd(1200000),
    stage: 'new',
    probability: 10,
  }),
  one('trap_name', 'create deal Move Right Rigging $18k', 'create_deal', { account: 'a-move', amount: usd(18000) }),
  one('trap_name', 'Referral from a supplier: new deal for Grant Miller Steel, maybe 90k', 'create_deal', {
    account: 'a-grant',
    source: 'referral',
    amount: usd(90000),
  }),
  one('trap_name', 'Qualified Mechanical wants to go ahead, deal for $27,500 in Quote Sent', 'create_deal', {
    account: 'a-qualified',
    amount: usd(27500),
    stage: 'quote_sent',
  }),

  one('plain', 'We got the order for the CIP skid!', 'close_deal', { deal: 'd-cip', result: 'won' }),
  one('plain', 'Lost the Delmar deal to Corbel on price', 'close_deal', {
    deal: 'd-delmar',
    result: 'lost',
    competitor: 'Corbel',
    reason: 'price',
  }),
  one('plain', 'Ridgeline signed on Friday', 'close_deal', { deal: 'd-ridge', result: 'won', closedOn: lastFriday }),
  one('plain', 'Book D-31 as won at 24k', 'close_deal', { deal: 'd-spares', result: 'won', amount: usd(24000) }),
  one('plain', 'Close out D-25 as lost because they bought a rebuilt unit', 'close_deal', {
    deal: 'd-sanitary',
    result: 'lost',
    reason: 'they bought a rebuilt unit',
  }),
  one(
    'plain',
    "We didn't get the Sable deal, Corbel was cheaper",
    'close_deal',
    { deal: 'd-sable', result: 'lost', competitor: 'Corbel', reason: 'Corbel was cheaper' },
    call('close_deal', { deal: 'd-sable', result: 'lost', reason: 'Corbel was cheaper' }),
    call('close_deal', { deal: 'd-sable', result: 'lost', competitor: 'Corbel', reason: 'cheaper' }),
  ),
  one('plain', 'The booster station retrofit is ours', 'close_deal', { deal: 'd-booster', result: 'won' }),
  one('plain', 'Bluestem decided not to buy, bad timing', 'close_deal', {
    deal: 'd-bluestem',
    result: 'lost',
    reason: 'bad timing',
  }),
  one('terse', 'D-30 won', 'close_deal', { deal: 'd-grun', result: 'won' }),
  one('terse', 'D-29 lost, no budget', 'close_deal', { deal: 'd-ridge', result: 'lost', reason: 'no budget' }),
  one('typo', 'we wno D-34 yestreday', 'close_deal', { deal: 'd-tollgate', result: 'won', closedOn: '2026-06-07' }),
  one('voice', 'close the Prairie State deal as won for two hundred and five thousand', 'close_deal', {
    deal: 'd-prairie',
    result: 'won',
    amount: usd(205000),
  }),
  one('polite', 'Please close D-22 as lost, reason: no budget this year', 'close_deal', {
    deal: 'd-service',
    result: 'lost',
    reason: 'no budget this year',
  }),
  one('emoji', 'D-21 closed won 🏆🏆', 'close_deal', { deal: 'd-booster', result: 'won' }),
  one('trap_name', 'Friday Harbor signed last Friday, we won it', 'close_deal', {
    deal: 'd-glycol',
    result: 'won',
    closedOn: lastFriday,
  }),

  one('plain', "D-29 isn't dead after all, open it again", 'reopen_deal', { deal: 'd-ridge' }),
  one('plain', 'The Sable deal is alive again, reopen it in Quote Sent', 'reopen_deal', {
    deal: 'd-sable',
    stage: 'quote_sent',
  }),
  one(
    'run_on',
    'add it as a deal: SafeSeat butterfly valve, Vantage HVAC, 31k, owner Ray, expansion, closing Sept 18',
    'create_deal',
    {
      account: 'a-vantage',
      product: 'p-safeseat',
      amount: usd(31000),
      owner: 'u-ray',
      type: 'expansion',
      expectedClose: '2026-09-18',
    },
  ),
  one('run_on', 'won, D-31, last Friday, 23,400 dollars, reason: lead time', 'close_deal', {
    deal: 'd-spares',
    result: 'won',
    closedOn: lastFriday,
    amount: usd(23400),
    reason: 'lead time',
  }),
];
