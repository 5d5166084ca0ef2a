import type { CorpusCase } from '../case.ts';
import { one, usd } from '../write.ts';
import { thisFriday } from './values.ts';

const relative = (by: Readonly<Record<string, number>>) => ({ relative: by });

/** Facts of deals that change, and stages. */
export const changeDeals: readonly CorpusCase[] = [
  one('plain', 'The slurry pump deal at Ridgeline is now worth 185k', 'update_deal', {
    deal: 'd-ridge',
    amount: usd(185000),
  }),
  one('plain', 'Push D-23 out to the end of July', 'update_deal', { deal: 'd-prairie', expectedClose: '2026-07-31' }),
  one('plain', 'The Bluestem deal is slipping by a month', 'update_deal', {
    deal: 'd-bluestem',
    expectedClose: relative({ months: 1 }),
  }),
  one('plain', "I'd put D-24 at 70% now", 'update_deal', { deal: 'd-cip', probability: 70 }),
  one('plain', 'Count the Tollgate deal as a commit', 'update_deal', { deal: 'd-tollgate', forecast: 'commit' }),
  one('plain', 'Our competitor on the gate valve blanket is Corbel', 'update_deal', {
    deal: 'd-gate',
    competitor: 'Corbel',
  }),
  one('plain', 'Change the expected close for the Grünwald deal to 30 September', 'update_deal', {
    deal: 'd-grun',
    expectedClose: '2026-09-30',
  }),
  one('plain', 'Rename D-32 to Delmar syrup room phase 1', 'update_deal', {
    deal: 'd-delmar',
    name: 'Delmar syrup room phase 1',
  }),
  one('plain', 'Sanjay is our contact on the CIP skid', 'update_deal', { deal: 'd-cip', contact: 'c-sanjay' }),
  one('plain', 'Requirements for D-25 are 316L and FDA gaskets', 'update_deal', {
    deal: 'd-sanitary',
    requirements: '316L and FDA gaskets',
  }),
  one('plain', 'Take D-28 out of the forecast', 'update_deal', { deal: 'd-bluestem', forecast: 'omitted' }),
  one('plain', 'The booster station retrofit went up to $412,500', 'update_deal', {
    deal: 'd-booster',
    amount: usd(412500),
  }),
  one('plain', 'D-29 came in through a referral', 'update_deal', { deal: 'd-ridge', source: 'referral' }),
  one('plain', "I don't see Delmar closing before mid August, so change the date of that deal to then", 'update_deal', {
    deal: 'd-delmar',
    expectedClose: '2026-08-15',
  }),
  one('plain', 'Chances on the glycol loop are only 25 percent', 'update_deal', { deal: 'd-glycol', probability: 25 }),
  one('terse', 'd-21 amount 450k', 'update_deal', { deal: 'd-booster', amount: usd(450000) }),
  one('terse', 'D-22 60%', 'update_deal', { deal: 'd-service', probability: 60 }),
  one('terse', 'D-26 best case', 'update_deal', { deal: 'd-glycol', forecast: 'best_case' }),
  one('typo', 'uptade amout of D-25 to 38k', 'update_deal', { deal: 'd-sanitary', amount: usd(38000) }),
  one('typo', 'psuh D-33 two weeks', 'update_deal', { deal: 'd-sable', expectedClose: relative({ days: 14 }) }),
  one(
    'voice',
    'set the Prairie State deal to two hundred and ten thousand dollars closing august fifteenth',
    'update_deal',
    { deal: 'd-prairie', amount: usd(210000), expectedClose: '2026-08-15' },
  ),
  one('run_on', 'D-24: 96k, 80%, closes July 17, contact Beth Okafor, competitor Corbel', 'update_deal', {
    deal: 'd-cip',
    amount: usd(96000),
    probability: 80,
    expectedClose: '2026-07-17',
    contact: 'c-beth',
    competitor: 'Corbel',
  }),
  one('polite', 'Could you be so kind to shift the closing date of the Ridgeline deal to July 10?', 'update_deal', {
    deal: 'd-ridge',
    expectedClose: '2026-07-10',
  }),
  one('trap_name', 'Friday Harbor deal closes this Friday', 'update_deal', {
    deal: 'd-glycol',
    expectedClose: thisFriday,
  }),

  one('plain', 'D-23 is in negotiation now', 'move_deal', { deal: 'd-prairie', stage: 'negotiation' }),
  one('plain', 'Quote went out to Tollgate, so bump the deal to Quote Sent', 'move_deal', {
    deal: 'd-tollgate',
    stage: 'quote_sent',
  }),
  one('plain', 'Put the Ridgeline deal back to Qualified', 'move_deal', { deal: 'd-ridge', stage: 'qualified' }),
  one('plain', 'The gate valve blanket has reached the negotiation stage', 'move_deal', {
    deal: 'd-gate',
    stage: 'negotiation',
  }),
  one('plain', 'Take the CIP skid to site survey', 'move_deal', { deal: 'd-cip', stage: 'site_survey' }),
  one('plain', 'D-32 goes to Negotiation with 140k', 'move_deal', {
    deal: 'd-delmar',
    stage: 'negotiation',
    amount: usd(140000),
  }),
  one('plain', 'We are at the site survey with Sable, please reflect that on the deal', 'move_deal', {
    deal: 'd-sable',
    stage: 'site_survey',
  }),
  one('terse', 'D-26 site survey', 'move_deal', { deal: 'd-glycol', stage: 'site_survey' }),
  one('terse', 'bluestem deal -> neg', 'move_deal', { deal: 'd-bluestem', stage: 'negotiation' }),
  one('typo', 'mvoe D-34 to qoute sent', 'move_deal', { deal: 'd-tollgate', stage: 'quote_sent' }),
  one('voice', 'uh move the Delmar deal to quote sent', 'move_deal', { deal: 'd-delmar', stage: 'quote_sent' }),
  one('polite', 'Would you mind moving D-29 into Site Survey for me?', 'move_deal', {
    deal: 'd-ridge',
    stage: 'site_survey',
  }),
  one('emoji', 'D-33 ➡️ Quote Sent', 'move_deal', { deal: 'd-sable', stage: 'quote_sent' }),
  one('trap_name', 'Friday Harbor is qualified now, move the deal there', 'move_deal', {
    deal: 'd-glycol',
    stage: 'qualified',
  }),
  one('run_on', 'D-29, 172k, close July 31, 55%, next step: samples to the lab', 'update_deal', {
    deal: 'd-ridge',
    amount: usd(172000),
    expectedClose: '2026-07-31',
    probability: 55,
    nextStep: 'samples to the lab',
  }),
];
