import type { CorpusCase } from '../../opened/case.ts';
import { usd } from '../../opened/write.ts';
import { either } from './values.ts';

const create = 'create_deal';
const close = 'close_deal';

/** Deals to be made. */
export const newDeals: readonly CorpusCase[] = [
  either('plain', 'Create a deal for Cedar Creek Cabinets for $18,500, closing December 4.', create, {
    account: 'ac-cedar',
    amount: usd(18500),
    expectedClose: '2026-12-04',
  }),
  either(
    'plain',
    'New opportunity with Beacon Toys, 40 handhelds, $26k, source is a referral.',
    create,
    { account: 'ac-beacon', amount: usd(26000), source: 'referral', name: '40 handhelds' },
    { name: undefined },
    { requirements: '40 handhelds' },
  ),
  either('plain', 'Start a renewal deal for Silver Falls Dairy, $9,200, expected by the end of November.', create, {
    account: 'ac-silver',
    type: 'renewal',
    amount: usd(9200),
    expectedClose: '2026-11-30',
  }),
  either(
    'plain',
    'Add a deal called Winter inventory kit for Winning Edge Sports worth $7,800 in qualification.',
    create,
    { name: 'Winter inventory kit', account: 'ac-win', amount: usd(7800), stage: 'qualification' },
  ),
  either('plain', 'Open a deal for Grant County Feed and make Tyler the owner.', create, {
    account: 'ac-grant',
    owner: 'm-tyler',
  }),
  either('terse', 'new deal lumen 12k', create, { account: 'ac-lumen', amount: usd(12000) }),
  either('typo', 'creat a deal for Willamette Book Depto, 15k, clsoing Nov 13', create, {
    account: 'ac-willamette',
    amount: usd(15000),
    expectedClose: '2026-11-13',
  }),
  either(
    'run_on',
    "Carlos wants to add scanners at the Yakima warehouse too so let's open a new expansion deal for Ochoa Produce, " +
      'roughly $22,000, he thinks mid December',
    create,
    {
      account: 'ac-ochoa',
      type: 'expansion',
      amount: usd(22000),
      expectedClose: '2026-12-15',
      contact: 'co-carlos',
    },
    { contact: undefined },
    { requirements: 'scanners at the Yakima warehouse' },
    { requirements: 'add scanners at the Yakima warehouse' },
    { requirements: 'Carlos wants to add scanners at the Yakima warehouse too' },
    { requirements: 'add scanners at the Yakima warehouse too' },
    { name: 'scanners at the Yakima warehouse', requirements: undefined },
  ),
  either(
    'run_on',
    'Got a referral from Northgate, Close Knit Yarns needs a starter system, maybe 6k, Nadia is the person to talk to, ' +
      'put it in prospecting',
    create,
    {
      account: 'ac-close',
      contact: 'co-nadia',
      amount: usd(6000),
      source: 'referral',
      stage: 'prospecting',
      requirements: 'a starter system',
    },
    { requirements: 'starter system' },
    { requirements: 'needs a starter system' },
    { requirements: undefined },
    { name: 'starter system' },
  ),
];

/** Deals that were won or lost. */
export const closedDeals: readonly CorpusCase[] = [
  either('plain', 'We won the Tualatin handhelds deal!', close, { deal: 'd-210', result: 'won' }),
  either(
    'plain',
    'Mark D-215 as lost because they had no budget.',
    close,
    { deal: 'd-215', result: 'lost', reason: 'they had no budget' },
    { reason: 'no budget' },
  ),
  either('plain', 'Close the Bluebird lot tracking deal as won at $31,400.', close, {
    deal: 'd-206',
    result: 'won',
    amount: usd(31400),
  }),
  either('plain', 'We lost the Second Street keg tracking deal to KegWatch.', close, {
    deal: 'd-212',
    result: 'lost',
    competitor: 'KegWatch',
  }),
  either('terse', 'D-205 won 10/9', close, { deal: 'd-205', result: 'won', closedOn: '2026-10-09' }),
  either(
    'run_on',
    'Bad news on Rogue Valley packing line, Drew says corporate picked Handscan, mostly price, so close it lost as of ' +
      'Friday',
    close,
    { deal: 'd-209', result: 'lost', competitor: 'Handscan', reason: 'mostly price', closedOn: '2026-10-09' },
    { reason: 'price' },
    { reason: 'corporate picked Handscan, mostly price' },
    { reason: 'Drew says corporate picked Handscan, mostly price' },
  ),
  either('emoji', 'Northgate API integration signed!! 🎉🎉', close, { deal: 'd-217', result: 'won' }),
  either('emoji', 'D-213 is dead 😢 they froze spending', close, {
    deal: 'd-213',
    result: 'lost',
    reason: 'they froze spending',
  }),
];
