import type { CorpusCase } from '../opened/case.ts';
import { dollars } from '../opened/values.ts';
import { reads } from './reads.ts';

const more = (amount: number) => ({ relative: { amount } });

/** Deals once more: with the reason before the order or behind it, and told rather than ordered. */
export const deals3: readonly CorpusCase[] = [
  reads(
    'move_deal',
    { deal: 'hooli-pilot', stage: 'proposal', note: 'They liked the demo' },
    'They liked the demo, so D-4 goes to proposal',
  ),
  reads(
    'move_deal',
    { deal: 'stark-fleet', stage: 'negotiation', note: 'We got the security review back' },
    'We got the security review back so D-6 can move into negotiation',
  ),
  reads(
    'move_deal',
    { deal: 'stark-fleet', stage: 'qualification' },
    'We returned to qualification with the Stark fleet upgrade',
    'D-6 should be moved back to qualification',
  ),
  reads(
    'move_deal',
    { deal: 'umbrella-labs', stage: 'proposal' },
    'Umbrella labs is in proposal now, please update it',
    'D-9 has to be advanced to proposal',
  ),
  reads(
    'update_deal',
    { deal: 'stark-fleet', amount: dollars(52000) },
    'The price of D-6 needs to be lowered to 52k',
    'they dropped the extras so it is now $52k on D-6',
  ),
  reads(
    'update_deal',
    { deal: 'hooli-pilot', amount: more(-1500) },
    'please reduce the Hooli pilot by $1,500',
    'Knock $1,500 off D-4',
  ),
  reads(
    'update_deal',
    { deal: 'stark-fleet', expectedClose: '2026-03-20' },
    'Stark told us they will decide on March 20',
  ),
  reads(
    'update_deal',
    { deal: 'acme-renewal', expectedClose: '2026-04-10' },
    "D-1 can't be closed before April 10",
    'The closing date of D-1 must be moved to April 10',
  ),
  reads(
    'update_deal',
    { deal: 'stark-fleet', probability: 65 },
    'feeling better about D-6, call it 65%',
    "I'd put D-6 at 65%",
    'the odds on the Stark fleet upgrade have gone up to 65 percent',
  ),
  reads('update_deal', { deal: 'umbrella-labs', forecast: 'best_case' }, 'would call D-9 best case'),
  reads('update_deal', { deal: 'hooli-pilot', forecast: 'omitted' }, 'D-4 should not be in the forecast'),
  reads(
    'update_deal',
    { deal: 'stark-fleet', competitor: 'Massive Dynamic' },
    'We heard that Massive Dynamic is also bidding on the Stark fleet upgrade',
    'It turns out that Massive Dynamic are quoting for D-6 as well',
  ),
  reads('close_deal', { deal: 'initech-expansion', result: 'won' }, 'D-3 can be marked won'),
  reads(
    'close_deal',
    { deal: 'stark-fleet', result: 'lost', competitor: 'Cyberdyne' },
    'The Stark fleet upgrade was won by Cyberdyne',
  ),
  reads(
    'close_deal',
    { deal: 'umbrella-labs', result: 'lost', reason: 'have cut their budget' },
    'Umbrella have cut their budget, mark it as lost',
  ),
  reads('reopen_deal', { deal: 'hooli-pilot' }, 'closing D-4 was a mistake, please open it again'),
  reads('reopen_deal', { deal: 'stark-fleet' }, 'get the Stark deal back in the pipeline'),
  reads(
    'reopen_deal',
    { deal: 'umbrella-labs', stage: 'qualification' },
    'D-9 is back on the table, bring it back in qualification',
  ),
  reads(
    'create_deal',
    { account: 'wayne', product: 'p-gtx', amount: dollars(45000) },
    'Wayne Enterprises would like to buy the GTX Pro, 45k, please open a deal',
    'We have a new inquiry from Wayne Enterprises for GTX Pro, about 45k',
  ),
  reads(
    'create_deal',
    { account: 'sun', amount: dollars(60000), stage: 'prospecting' },
    'put a $60k deal for Sun Microdevices into prospecting',
  ),
  reads(
    'create_deal',
    { account: 'sun', amount: dollars(35000), requirements: 'scanners' },
    'Sun Microdevices is in the market for scanners, potential 35k, open a deal',
  ),
  reads(
    'create_deal',
    {
      account: 'sun',
      source: 'referral',
      amount: dollars(22000),
      stage: 'negotiation',
      expectedClose: '2026-04-15',
      owner: 'm-rob',
    },
    'Deal, new, Sun Microdevices, referral, 22k, negotiation, hoping for April 15, Rob owns it',
  ),
];
