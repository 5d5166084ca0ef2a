import type { CorpusCase } from '../case.ts';
import { one, usd } from '../write.ts';
import { lastFriday, lastThursday, loose, maybe, monday, sunday } from './values.ts';

const create = 'create_deal';
const close = 'close_deal';

/** Deals that begin. */
export const newDeals: readonly CorpusCase[] = [
  one('plain', 'Create a deal for Delacroix Foods, $12,000.', create, { account: 'ac-delacroix', amount: usd(12000) }),
  loose(
    'plain',
    'New deal with Brazos Valley Electric for arc flash suits, $38,500, closing December 15.',
    create,
    { account: 'ac-brazos', amount: usd(38500), expectedClose: '2026-12-15' },
    [
      { name: 'arc flash suits' },
      { requirements: 'arc flash suits' },
      { name: 'Brazos Valley Electric arc flash suits' },
    ],
  ),
  loose('plain', 'Open a deal for San Jacinto Ship Repair worth 24k in the qualification stage.', create, {
    account: 'ac-sanjac',
    amount: usd(24000),
    stage: 'qualification',
  }),
  loose(
    'run_on',
    'Dale Whitlock over at Port Neches Rubber is finally ready to buy hearing protection, he thinks 9k to start, found us through the website, so put a deal in for that, closing around December 11',
    create,
    { account: 'ac-neches', contact: 'co-dale', amount: usd(9000), source: 'website', expectedClose: '2026-12-11' },
    [
      {},
      { name: 'hearing protection' },
      { requirements: 'hearing protection' },
      { name: 'Port Neches Rubber hearing protection' },
    ],
  ),
  loose('plain', 'Start a renewal deal for Halvorsen Marine at $17,500, expected to close January 31.', create, {
    account: 'ac-halvorsen',
    type: 'renewal',
    amount: usd(17500),
    expectedClose: '2027-01-31',
  }),
  loose('plain', 'Create a deal called Eighty Eight boot program for Eighty Eight Oil Tools.', create, {
    account: 'ac-eighty',
    name: 'Eighty Eight boot program',
  }),
  loose('plain', 'Put in a $60k expansion deal for Meridian Chemical and assign it to Priscilla.', create, {
    account: 'ac-meridian',
    amount: usd(60000),
    type: 'expansion',
    owner: 'm-priscilla',
  }),
  loose('plain', 'Create a deal for Katy Cold Storage at 8k, it was a referral.', create, {
    account: 'ac-katy',
    amount: usd(8000),
    source: 'referral',
  }),
  loose('terse', 'new deal trident 14k closing 12/18', create, {
    account: 'ac-trident',
    amount: usd(14000),
    expectedClose: '2026-12-18',
  }),
  loose('terse', 'deal: lone pine paper earplugs 3500', create, { account: 'ac-lonepine', amount: usd(3500) }, [
    { name: 'earplugs' },
    { name: 'lone pine paper earplugs' },
    { requirements: 'earplugs' },
  ]),
  loose('typo', 'Craete a new deal for Sabine Pipelne, $22,000', create, { account: 'ac-sabine', amount: usd(22000) }),
  loose(
    'voice',
    'new deal for texan crane about forty two thousand dollars closing in january competitor is fastenal',
    create,
    { account: 'ac-texan', amount: usd(42000), competitor: 'fastenal' },
    [{ expectedClose: '2027-01-31' }, { expectedClose: '2027-01-15' }, { expectedClose: '2027-01-01' }],
  ),
  loose(
    'run_on',
    'Brazos Valley wants to replace all their lockout kits, Tasha is running it, figure 19k, we should be able to close it mid December, Fastenal is also bidding, go ahead and open a deal',
    create,
    {
      account: 'ac-brazos',
      contact: 'co-tasha',
      amount: usd(19000),
      expectedClose: '2026-12-15',
      competitor: 'Fastenal',
    },
    [
      {},
      { name: 'lockout kits' },
      { requirements: 'replace all their lockout kits' },
      { name: 'Brazos Valley lockout kits' },
      { requirements: 'wants to replace all their lockout kits' },
      { requirements: 'lockout kits' },
    ],
  ),
  loose('polite', 'Hi, could you please open a $7,500 deal for Friday Harbor Coatings? Thanks!', create, {
    account: 'ac-friday',
    amount: usd(7500),
  }),
  loose('trap_name', 'Create a deal for Close Brothers Welding at $11k.', create, {
    account: 'ac-close',
    amount: usd(11000),
  }),
  loose('trap_name', 'New deal: Eighty Eight Oil Tools, $26,000, proposal.', create, {
    account: 'ac-eighty',
    amount: usd(26000),
    stage: 'proposal',
  }),
];

/** Deals that end, one way or the other. */
export const closedDeals: readonly CorpusCase[] = [
  one('plain', 'We won the Trident welding gloves contract!', close, { deal: 'd-206', result: 'won' }),
  loose(
    'plain',
    'Mark the Sabine spill kits deal as lost, they went with Grainger.',
    close,
    { deal: 'd-212', result: 'lost' },
    [
      { competitor: 'Grainger' },
      { competitor: 'Grainger', reason: 'they went with Grainger' },
      { reason: 'they went with Grainger' },
    ],
  ),
  one('plain', 'Close D-215 as won at $18,400.', close, { deal: 'd-215', result: 'won', amount: usd(18400) }),
  loose('plain', 'We lost the August Steel hard hats on price.', close, { deal: 'd-211', result: 'lost' }, [
    { reason: 'price' },
    { reason: 'on price' },
  ]),
  one('plain', 'The Halvorsen life vests deal was won on Friday.', close, {
    deal: 'd-208',
    result: 'won',
    closedOn: lastFriday,
  }),
  loose('plain', 'Closed lost on D-213, no budget until next year.', close, { deal: 'd-213', result: 'lost' }, [
    { reason: 'no budget until next year' },
    { reason: 'no budget' },
  ]),
  loose(
    'plain',
    'Gary signed, so the Texan Crane sling inspection is ours.',
    close,
    { deal: 'd-214', result: 'won' },
    maybe({ reason: 'Gary signed' }),
  ),
  one('plain', 'Mark D-201 won as of November 5.', close, { deal: 'd-201', result: 'won', closedOn: lastThursday }),
  one('terse', 'd-209 lost, timing', close, { deal: 'd-209', result: 'lost', reason: 'timing' }),
  one('typo', 'we wno the Baytwon gas monitors deal', close, { deal: 'd-207', result: 'won' }),
  one('emoji', '🎉🎉 Pasadena respirators WON', close, { deal: 'd-204', result: 'won' }),
  loose(
    'run_on',
    'Well, bad news, Chase told me yesterday Lone Pine is keeping their old vendor for the hearing conservation thing, said our price was too high, so that one is lost',
    close,
    { deal: 'd-216', result: 'lost' },
    [
      { reason: 'price' },
      { reason: 'price was too high' },
      { reason: 'our price was too high' },
      { reason: 'said our price was too high' },
      { reason: 'Lone Pine is keeping their old vendor' },
      { reason: 'keeping their old vendor, said our price was too high' },
      {
        reason: 'Lone Pine is keeping their old vendor for the hearing conservation thing, said our price was too high',
      },
    ],
    [{}, { closedOn: sunday }, { closedOn: monday }],
  ),
  loose('trap_name', 'Mark the Closed Loop ear protection deal as won.', close, { deal: 'd-213', result: 'won' }),
];
