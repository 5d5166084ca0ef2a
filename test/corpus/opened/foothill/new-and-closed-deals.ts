import type { CorpusCase, ExpectedCall } from '../case.ts';
import { call, one, usd } from '../write.ts';
import { choose, likely, maybe, today, yesterday } from './values.ts';

const add = 'create_deal';
const close = 'close_deal';

/** Deals that are to be made. */
export const newDeals: readonly CorpusCase[] = [
  one('plain', 'Create a deal for Apex Staffing, $35,000.', add, { account: 'ac-apex', amount: usd(35000) }),
  one('plain', 'New opportunity at Cedar Park Brewing worth 12k, closing June 30.', add, {
    account: 'ac-cedar',
    amount: usd(12000),
    expectedClose: '2026-06-30',
  }),
  one('plain', 'Add a deal called Hollis payroll migration for Hollis & Grant.', add, {
    name: 'Hollis payroll migration',
    account: 'ac-hollis',
  }),
  one('plain', 'Open a renewal deal for Mile High Fitness at $18,400.', add, {
    account: 'ac-mile',
    amount: usd(18400),
    type: 'renewal',
  }),
  one('plain', 'Create an opportunity for Closeknit Apparel in Qualification, it came from a referral.', add, {
    account: 'ac-close',
    stage: 'qualification',
    source: 'referral',
  }),
  one('plain', 'Start a new deal with Tom Brennan at Open Range Outfitters for $9,000.', add, {
    account: 'ac-open',
    contact: 'co-tom',
    amount: usd(9000),
  }),
  one('plain', 'Log a new deal for Lakeshore Pediatrics, 15k, 40% likely.', add, {
    account: 'ac-lake',
    amount: usd(15000),
    probability: 40,
  }),
  one('plain', 'Create a deal for Apex Staffing and give it to Nicole.', add, {
    account: 'ac-apex',
    owner: 'm-nicole',
  }),
  one('terse', 'new deal closeknit 14k aug 31', add, {
    account: 'ac-close',
    amount: usd(14000),
    expectedClose: '2026-08-31',
  }),
  one('terse', 'cedar park brewing - 20k - proposal', add, {
    account: 'ac-cedar',
    amount: usd(20000),
    stage: 'proposal',
  }),
  one('typo', 'craete a deal for Hollis & Grant, $16,000, closign july 15', add, {
    account: 'ac-hollis',
    amount: usd(16000),
    expectedClose: '2026-07-15',
  }),
  one('voice', 'create a new deal for apex staffing for twenty eight thousand dollars', add, {
    account: 'ac-apex',
    amount: usd(28000),
  }),
  choose(
    'run_on',
    'Great chat at the SHRM booth with Denise from Apex Staffing, she wants 60 seats, figure 26k, ' +
      'would close by July 31, they also look at Rippling, open a deal for it',
    add,
    { account: 'ac-apex', amount: usd(26000), expectedClose: '2026-07-31' },
    likely({ contact: 'co-denise' }),
    likely({ competitor: 'Rippling' }),
    maybe({ source: 'trade_show' }),
    maybe({ requirements: '60 seats' }, { requirements: 'she wants 60 seats' }),
  ),
  choose(
    'run_on',
    "Bill over at Frank's Auto Parts is finally ready, it is about $11k, came in through the " +
      'website, needs to go live in October, so make a deal in Qualification',
    add,
    { account: 'ac-frank', amount: usd(11000), source: 'website', stage: 'qualification' },
    likely({ contact: 'co-bill' }),
    maybe({ requirements: 'needs to go live in October' }, { requirements: 'go live in October' }),
  ),
  one('polite', 'Would you please create a deal for Prospect Hill Academy at $45k? Many thanks', add, {
    account: 'ac-prosp',
    amount: usd(45000),
  }),
  one('trap_name', 'Create a deal for Open Range Outfitters, $30k, closing August 21', add, {
    account: 'ac-open',
    amount: usd(30000),
    expectedClose: '2026-08-21',
  }),
];

/** Deals that are won, lost or opened again. */
export const closedDeals: readonly CorpusCase[] = [
  one('plain', 'We won the Ridgeline payroll rollout!', close, { deal: 'd-201', result: 'won' }),
  one(
    'plain',
    'Close D-205 as lost, they went with Paychex.',
    close,
    { deal: 'd-205', result: 'lost', competitor: 'Paychex' },
    call(close, { deal: 'd-205', result: 'lost', competitor: 'Paychex', reason: 'they went with Paychex' }),
    call(close, { deal: 'd-205', result: 'lost', reason: 'they went with Paychex' }),
  ),
  one('plain', 'Mark the Mile High Fitness expansion closed won at $24,000.', close, {
    deal: 'd-212',
    result: 'won',
    amount: usd(24000),
  }),
  one('plain', 'We lost the Lakeshore deal because of price.', close, {
    deal: 'd-211',
    result: 'lost',
    reason: 'price',
  }),
  one('plain', 'Five Points signed the renewal yesterday.', close, {
    deal: 'd-216',
    result: 'won',
    closedOn: yesterday,
  }),
  one('plain', 'Close the Nextwave deal as won, effective May 12.', close, {
    deal: 'd-214',
    result: 'won',
    closedOn: '2026-05-12',
  }),
  one(
    'plain',
    'The Pinnacle Foods deal is dead, no budget until next year.',
    close,
    { deal: 'd-215', result: 'lost', reason: 'no budget until next year' },
    call(close, { deal: 'd-215', result: 'lost', reason: 'no budget' }),
  ),
  choose(
    'plain',
    'Sunday Grocers signed this morning for $41k.',
    close,
    { deal: 'd-208', result: 'won', amount: usd(41000) },
    maybe({ closedOn: today }),
  ),
  one('terse', 'D-213 lost, timing', close, { deal: 'd-213', result: 'lost', reason: 'timing' }),
  one('terse', 'blue mesa closed won', close, { deal: 'd-207', result: 'won' }),
  one('typo', 'we jsut lost the Nothgate deal to Gusto', close, { deal: 'd-209', result: 'lost', competitor: 'Gusto' }),
  one('emoji', '🎉🎉 Sagebrush is closed won', close, { deal: 'd-210', result: 'won' }),
  one('voice', 'mark the hartwell time tracking add on as won', close, { deal: 'd-203', result: 'won' }),
  one(
    'run_on',
    'Tough news, Colt called, TriCounty is out, they picked ADP last Friday, said we were too expensive, close D-213',
    close,
    { deal: 'd-213', result: 'lost', competitor: 'ADP', closedOn: '2026-05-08', reason: 'we were too expensive' },
    ...closings('d-213', 'ADP', ['too expensive', 'said we were too expensive', 'we were too expensive'], '2026-05-08'),
  ),
  one(
    'run_on',
    'It took four months and about a hundred emails but Mike countersigned on Tuesday, 66k for the ' +
      'Granite Peak payroll, so that one is won',
    close,
    { deal: 'd-204', result: 'won', amount: usd(66000), closedOn: '2026-05-12' },
  ),
  one('trap_name', 'We won March & Sons starter plan', close, { deal: 'd-217', result: 'won' }),

  one('plain', 'Reopen the Lakeshore benefits admin deal.', 'reopen_deal', { deal: 'd-211' }),
  one('plain', 'Turns out D-209 is not dead after all, reopen it in Proposal.', 'reopen_deal', {
    deal: 'd-209',
    stage: 'proposal',
  }),
];

function closings(deal: string, competitor: string, reasons: readonly string[], closedOn: string): ExpectedCall[] {
  const lost = { deal, result: 'lost', competitor };
  return reasons.flatMap((reason) => [call(close, { ...lost, reason, closedOn }), call(close, { ...lost, reason })]);
}
