import type { CorpusCase } from '../opened/case.ts';
import { dollars } from '../opened/values.ts';
import { reads } from './reads.ts';

/** Deals told in sentences: by whom, with what was felt about it, and what it looks like now. */
export const deals4: readonly CorpusCase[] = [
  reads('close_deal', { deal: 'stark-fleet', result: 'won' }, 'D-6 has been won, brilliant news'),
  reads('close_deal', { deal: 'vandelay-latex', result: 'won' }, 'Vandelay renewed'),
  reads(
    'close_deal',
    { deal: 'friday-ads', result: 'lost', reason: 'no budget this year' },
    'The Friday Media ad bundle is lost, no budget this year',
  ),
  reads(
    'close_deal',
    { deal: 'stark-fleet', result: 'lost', competitor: 'Cyberdyne', reason: 'price' },
    'They awarded D-6 to Cyberdyne due to price',
  ),
  reads('move_deal', { deal: 'stark-fleet', stage: 'proposal' }, 'as of this morning D-6 is in proposal'),
  reads('move_deal', { deal: 'umbrella-labs', stage: 'negotiation' }, 'D-9 now in negotiation'),
  reads('move_deal', { deal: 'globex-platform', stage: 'qualification' }, 'D-2 should go back a step to qualification'),
  reads('update_deal', { deal: 'stark-fleet', expectedClose: '2026-09-15' }, 'D-6 looks like September 15 now'),
  reads('update_deal', { deal: 'stark-fleet', probability: 60 }, 'D-6 feels more like 60% now'),
  reads('update_deal', { deal: 'globex-platform', expectedClose: '2026-05-31' }, 'D-2 is end of May now'),
  reads('update_deal', { deal: 'umbrella-labs', contact: 'elena' }, 'Elena should be the contact person for D-9'),
  reads('update_deal', { deal: 'umbrella-labs', probability: 30 }, 'for D-9 keep 30%', 'D-9 I see at 30%'),
  reads(
    'update_deal',
    { deal: 'stark-fleet', competitor: 'Cyberdyne' },
    'We are up against Cyberdyne there, set that as competitor on D-6',
    'Cyberdyne has also quoted for D-6',
  ),
  reads(
    'update_deal',
    { deal: 'stark-fleet', risk: 'the permit is late' },
    'there is a risk on the Stark deal: the permit is late',
  ),
  reads('update_deal', { deal: 'globex-platform', amount: dollars(19800) }, 'new total $19,800 on D-2'),
  reads('reopen_deal', { deal: 'hooli-pilot' }, 'D-4 back on', 'D-4 should not have been closed, open it again'),
  reads('reopen_deal', { deal: 'stark-fleet' }, 'Reopen the Stark deal, the tender was cancelled'),
  reads(
    'reopen_deal',
    { deal: 'umbrella-labs', stage: 'proposal' },
    'Bring D-9 back into proposal, it was lost too early',
  ),
  reads('create_deal', { account: 'sun' }, "Let's get a deal created for Sun Microdevices"),
  reads(
    'create_deal',
    { account: 'sun', amount: dollars(14250), type: 'new_business', source: 'website' },
    'New business deal for Sun Microdevices, $14,250, it came in via the website',
  ),
  reads(
    'create_deal',
    { account: 'sun', amount: dollars(15000) },
    'Sun Microdevices wants a quote worth $15k, please put it in as a deal',
  ),
  reads(
    'create_deal',
    { account: 'wayne', contact: 'jose', amount: dollars(11000), requirements: '6,000 tubes' },
    'José would like a quote for 6,000 tubes, put a new deal on for Wayne Enterprises at $11k',
  ),
  reads('close_deal', { deal: 'umbrella-labs', result: 'won' }, 'Rob won the Umbrella labs deal', 'Rob landed D-9'),
  reads('close_deal', { deal: 'stark-fleet', result: 'won' }, 'Kim has got the signature for D-6'),
  reads(
    'close_deal',
    { deal: 'stark-fleet', result: 'lost', competitor: 'Cyberdyne' },
    'Stark have gone for Cyberdyne on the fleet upgrade',
    'Kim lost the fleet upgrade to Cyberdyne',
  ),
  reads(
    'close_deal',
    { deal: 'stark-fleet', result: 'won' },
    'Stark Industries gave us the order for the fleet upgrade',
  ),
];
