import type { CorpusCase } from '../case.ts';
import { call, one, usd } from '../write.ts';
import { loose } from './values.ts';

const days = (count: number) => ({ relative: { days: count } });
const by = (amount: number) => ({ relative: { amount } });

/** Changes of what a deal is. */
export const dealFacts: readonly CorpusCase[] = [
  one('plain', 'The amount of D-24 is now $38,500', 'update_deal', { deal: 'd24', amount: usd(38_500) }),
  one('plain', 'Bump the Comal MDR renewal up by 2k', 'update_deal', { deal: 'd35', amount: by(2000) }),
  one('plain', 'Barton Creek phase 2 slips to the end of March', 'update_deal', {
    deal: 'd29',
    expectedClose: '2027-03-31',
  }),
  one('plain', 'I think D-31 has an 80% chance', 'update_deal', { deal: 'd31', probability: 80 }),
  one('plain', 'D-28 slid by three weeks', 'update_deal', { deal: 'd28', expectedClose: days(21) }),
  one('plain', 'Pull the Rio Seco deal in by one week', 'update_deal', { deal: 'd32', expectedClose: days(-7) }),
  one('plain', 'The competitor on D-26 is ShieldCorp', 'update_deal', { deal: 'd26', competitor: 'ShieldCorp' }),
  one('plain', 'Next step for D-23: get the signed rules of engagement', 'update_deal', {
    deal: 'd23',
    nextStep: 'get the signed rules of engagement',
  }),
  one('plain', 'We can put D-22 in commit', 'update_deal', { deal: 'd22', forecast: 'commit' }),
  one('plain', 'Take D-29 out of the forecast', 'update_deal', { deal: 'd29', forecast: 'omitted' }),
  one('plain', 'The Hill Country yard cameras have shrunk to 29k', 'update_deal', {
    deal: 'd24',
    amount: usd(29_000),
  }),
  loose(
    'plain',
    'Jürgen expects the Müller brewhouse alarm to be signed on February 12',
    'update_deal',
    { deal: 'd33', expectedClose: '2027-02-12', contact: 'jurgen' },
    ['contact'],
  ),
  one('plain', 'Rename D-34 to Capitol View intercoms and doors', 'update_deal', {
    deal: 'd34',
    name: 'Capitol View intercoms and doors',
  }),
  one('plain', 'The source of D-32 was a referral', 'update_deal', { deal: 'd32', source: 'referral' }),
  one('plain', 'Contact for D-25 should be Lucas Morgan', 'update_deal', { deal: 'd25', contact: 'lucas' }),
  one('plain', 'There is a risk on D-21: their IT director is leaving', 'update_deal', {
    deal: 'd21',
    risk: 'their IT director is leaving',
  }),
  one('plain', 'Requirements of D-27: 24/7 coverage and two auditors', 'update_deal', {
    deal: 'd27',
    requirements: '24/7 coverage and two auditors',
  }),
  one('plain', 'Make it 65% on D-33', 'update_deal', { deal: 'd33', probability: 65 }),
  one('plain', 'D-35 closes a month later than planned', 'update_deal', {
    deal: 'd35',
    expectedClose: { relative: { months: 1 } },
  }),
  one('plain', 'Knock 4,000 off D-28', 'update_deal', { deal: 'd28', amount: by(-4000) }),
  one('plain', 'MoPac gate upgrade is worth 72k, not 60k', 'update_deal', { deal: 'd28', amount: usd(72_000) }),
  one('plain', 'Expected signature on D-26 moved to 2/26', 'update_deal', {
    deal: 'd26',
    expectedClose: '2027-02-26',
  }),
  one('plain', 'Change the type of D-35 to renewal', 'update_deal', { deal: 'd35', type: 'renewal' }),
  one('plain', 'D-29 counts as expansion', 'update_deal', { deal: 'd29', type: 'expansion' }),
  one('plain', 'Could the value of D-23 be set at 14,750 dollars?', 'update_deal', {
    deal: 'd23',
    amount: usd(14_750),
  }),
  one(
    'plain',
    'For D-31 the next step is a call with their CISO',
    'update_deal',
    { deal: 'd31', nextStep: 'a call with their CISO' },
    call('update_deal', { deal: 'd31', nextStep: 'call with their CISO' }),
  ),
  one('plain', 'Probability on the Pecan Street pen test dropped to forty percent', 'update_deal', {
    deal: 'd23',
    probability: 40,
  }),
  one('plain', "I've got the Violet Crown access control deal down as best case now", 'update_deal', {
    deal: 'd26',
    forecast: 'best_case',
  }),
  one('plain', 'Delay D-34 by ten days', 'update_deal', { deal: 'd34', expectedClose: days(10) }),
  one('plain', 'D-21 should close by March 19 and comes to $112k', 'update_deal', {
    deal: 'd21',
    expectedClose: '2027-03-19',
    amount: usd(112_000),
  }),
  one('plain', 'The Armadillo deal went from 18k to 22k', 'update_deal', { deal: 'd31', amount: usd(22_000) }),
  one('plain', 'Half a million dollars on D-22', 'update_deal', { deal: 'd22', amount: usd(500_000) }),
  one('plain', 'Fortline Systems is bidding against us on the Rio Seco ISD panic buttons', 'update_deal', {
    deal: 'd32',
    competitor: 'Fortline Systems',
  }),
  one('plain', 'Nobody signs D-27 before April, let us say April 16', 'update_deal', {
    deal: 'd27',
    expectedClose: '2027-04-16',
  }),
  one('plain', 'My gut says fifty-fifty on D-25', 'update_deal', { deal: 'd25', probability: 50 }),
  one('terse', 'D-24 40%', 'update_deal', { deal: 'd24', probability: 40 }),
  one('terse', 'd-28 close 3/5', 'update_deal', { deal: 'd28', expectedClose: '2027-03-05' }),
  one('terse', 'D-33 $26k', 'update_deal', { deal: 'd33', amount: usd(26_000) }),
  one(
    'run_on',
    'D-26 is at 95k now and should close on February 24 and ShieldCorp is the competitor and the next step is a call with facilities',
    'update_deal',
    {
      deal: 'd26',
      amount: usd(95_000),
      expectedClose: '2027-02-24',
      competitor: 'ShieldCorp',
      nextStep: 'a call with facilities',
    },
    call('update_deal', {
      deal: 'd26',
      amount: usd(95_000),
      expectedClose: '2027-02-24',
      competitor: 'ShieldCorp',
      nextStep: 'call with facilities',
    }),
  ),
];
