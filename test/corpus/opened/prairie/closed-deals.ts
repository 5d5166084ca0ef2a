import type { CorpusCase } from '../case.ts';
import { call, one, usd } from '../write.ts';
import { yesterday } from './dates.ts';

/** Deals that come to an end, and those that come back. */
export const closedDeals: readonly CorpusCase[] = [
  one('plain', 'We got the order from Bluestem! Mark the plasma thawers as won', 'close_deal', {
    deal: 'd36',
    result: 'won',
  }),
  one(
    'plain',
    'Zumbro went with Optivue, so D-34 is lost',
    'close_deal',
    {
      deal: 'd34',
      result: 'lost',
      competitor: 'Optivue',
    },
    call('close_deal', { deal: 'd34', result: 'lost', competitor: 'Optivue', reason: 'Zumbro went with Optivue' }),
  ),
  one('plain', 'D-33 closed won yesterday at $212,000', 'close_deal', {
    deal: 'd33',
    result: 'won',
    closedOn: yesterday,
    amount: usd(212000),
  }),
  one('plain', 'Sadly the Inquiry Bio deal is dead. Reason: no budget.', 'close_deal', {
    deal: 'd38',
    result: 'lost',
    reason: 'no budget',
  }),
  one('plain', 'Twin Ports signed on Monday', 'close_deal', {
    deal: 'd24',
    result: 'won',
    closedOn: '2026-05-11',
  }),
  one(
    'plain',
    "Close D-29 as lost, they're keeping the old contract because of price",
    'close_deal',
    {
      deal: 'd29',
      result: 'lost',
      reason: 'price',
    },
    call('close_deal', {
      deal: 'd29',
      result: 'lost',
      reason: "they're keeping the old contract because of price",
    }),
  ),
  one('plain', 'the county awarded us the vaccine fridges', 'close_deal', { deal: 'd41', result: 'won' }),
  one('plain', 'We were beaten by Labstar on the flow cytometer', 'close_deal', {
    deal: 'd25',
    result: 'lost',
    competitor: 'Labstar',
  }),
  one('plain', 'PO for the liquid handler is in at $149,900, so that one is won', 'close_deal', {
    deal: 'd31',
    result: 'won',
    amount: usd(149900),
  }),
  one('terse', 'D-40 lost - timing', 'close_deal', { deal: 'd40', result: 'lost', reason: 'timing' }),
  one('terse', 'won d21', 'close_deal', { deal: 'd21', result: 'won' }),
  one(
    'typo',
    'we lsot D-26 to Frostek on prise',
    'close_deal',
    {
      deal: 'd26',
      result: 'lost',
      competitor: 'Frostek',
      reason: 'prise',
    },
    call('close_deal', { deal: 'd26', result: 'lost', competitor: 'Frostek', reason: 'price' }),
  ),
  one('emoji', 'D-34 won!!! 🥳🎊', 'close_deal', { deal: 'd34', result: 'won' }),
  one('voice', 'we lost the slit lamps deal because of timing', 'close_deal', {
    deal: 'd34',
    result: 'lost',
    reason: 'timing',
  }),
  one('run_on', 'lost, D-38, to Labconcept, yesterday, reason delivery time', 'close_deal', {
    deal: 'd38',
    result: 'lost',
    competitor: 'Labconcept',
    closedOn: yesterday,
    reason: 'delivery time',
  }),
  one('trap_name', 'Seven Pines dialysis chairs (40) is won', 'close_deal', { deal: 'd33', result: 'won' }),
  one('plain', 'D-25 is alive again, put it back to Committee', 'reopen_deal', { deal: 'd25', stage: 'committee' }),
  one('plain', 'Reopen the vaccine fridges, the tender was cancelled', 'reopen_deal', { deal: 'd41' }),
];
