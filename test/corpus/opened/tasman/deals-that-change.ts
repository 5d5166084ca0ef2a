import type { CorpusCase } from '../case.ts';
import { call, one } from '../write.ts';
import { later, money, nzd, yesterday } from './wording.ts';

/** Deals corrected, moved, won, lost and reopened. */
export const dealsThatChange: readonly CorpusCase[] = [
  one('plain', 'The Cuba Quarter by-the-glass deal is worth 18k now', 'update_deal', {
    deal: 'd31',
    amount: nzd(18000),
  }),
  one('plain', "Bring D-22's close date forward to 20 March", 'update_deal', {
    deal: 'd22',
    expectedClose: '2027-03-20',
  }),
  one('plain', 'Kōwhai cheese range: probability 70%', 'update_deal', { deal: 'd21', probability: 70 }),
  one('plain', 'Knock 2,500 off the amount of D-29', 'update_deal', { deal: 'd29', amount: later({ amount: -2500 }) }),
  one('plain', "We're now aiming to have Thorndon xmas hampers signed by the end of April", 'update_deal', {
    deal: 'd32',
    expectedClose: '2027-04-30',
  }),
  one('plain', 'D-30 should go in as commit', 'update_deal', { deal: 'd30', forecast: 'commit' }),
  one('plain', 'Please leave the Surry chutney listing out of the forecast', 'update_deal', {
    deal: 'd26',
    forecast: 'omitted',
  }),
  one('plain', 'Next step on D-33 is a site visit in Lyall Bay', 'update_deal', {
    deal: 'd33',
    nextStep: 'a site visit in Lyall Bay',
  }),
  one('plain', 'rename D-25 to Suva Bay coffee carts', 'update_deal', { deal: 'd25', name: 'Suva Bay coffee carts' }),
  one('plain', 'D-28 slips a month', 'update_deal', { deal: 'd28', expectedClose: later({ months: 1 }) }),
  one('plain', "The Böhm couverture contract won't close until 12/4", 'update_deal', {
    deal: 'd33',
    expectedClose: '2027-04-12',
  }),
  one('plain', 'The Suva Bay minibar refresh came to us by referral, please correct the source', 'update_deal', {
    deal: 'd24',
    source: 'referral',
  }),
  one('terse', 'D-23 22k', 'update_deal', { deal: 'd23', amount: nzd(22000) }),
  one('terse', 'D-30 close 30/4', 'update_deal', { deal: 'd30', expectedClose: '2027-04-30' }),
  one('typo', 'chnage amount of D-27 to 41k', 'update_deal', { deal: 'd27', amount: nzd(41000) }),
  one('typo', 'D-24 probabilty 45%', 'update_deal', { deal: 'd24', probability: 45 }),
  one('voice', 'set the amount on the island bay breakfast buffet to seven thousand five hundred', 'update_deal', {
    deal: 'd34',
    amount: nzd(7500),
  }),
  one('run_on', 'D-33, 55k, 80% likely, closing 19 March, next step: Lukas reviews the draft', 'update_deal', {
    deal: 'd33',
    amount: nzd(55000),
    probability: 80,
    expectedClose: '2027-03-19',
    nextStep: 'Lukas reviews the draft',
  }),
  one('polite', 'Would it be possible to change the close date of D-21 to Tuesday 23 March?', 'update_deal', {
    deal: 'd21',
    expectedClose: '2027-03-23',
  }),
  one('trap_name', 'Lost Gull house pour is 12k', 'update_deal', { deal: 'd28', amount: nzd(12000) }),
  one('trap_name', 'Good Friday flour + butter now closes on Thursday 18 March', 'update_deal', {
    deal: 'd29',
    expectedClose: '2027-03-18',
  }),

  one('plain', 'The Kōwhai cheese range has reached Pricing', 'move_deal', { deal: 'd21', stage: 'pricing' }),
  one('plain', 'Island Bay breakfast buffet is at trial order as of this week', 'move_deal', {
    deal: 'd34',
    stage: 'trial_order',
  }),
  one('plain', 'D-26 goes back to tasting', 'move_deal', { deal: 'd26', stage: 'tasting' }),
  one('plain', 'D-33 to Agreement because they approved the prices', 'move_deal', {
    deal: 'd33',
    stage: 'agreement',
    note: 'they approved the prices',
  }),
  one('plain', 'Advance the Eleven Barrels gin supply to trial order', 'move_deal', {
    deal: 'd30',
    stage: 'trial_order',
  }),
  one('plain', 'The Suva Bay conference coffee has moved on to pricing, closing 7 May', 'move_deal', {
    deal: 'd25',
    stage: 'pricing',
    expectedClose: '2027-05-07',
  }),
  one('terse', 'D-24 pricing', 'move_deal', { deal: 'd24', stage: 'pricing' }),
  one('terse', 'd29 → agreement', 'move_deal', { deal: 'd29', stage: 'agreement' }),
  one('typo', 'mvoe D-32 to trail order', 'move_deal', { deal: 'd32', stage: 'trial_order' }),
  one('voice', 'put the denarau bulk tonic into agreement', 'move_deal', { deal: 'd27', stage: 'agreement' }),
  one('polite', 'Please be so good as to move D-23 to the Pricing stage', 'move_deal', {
    deal: 'd23',
    stage: 'pricing',
  }),
  one('emoji', 'D-30 🚚 trial order', 'move_deal', { deal: 'd30', stage: 'trial_order' }),
  one('trap_name', 'move the Lost Gull house pour to Tasting', 'move_deal', { deal: 'd28', stage: 'tasting' }),

  one('plain', 'We got Cuba Quarter by-the-glass over the line!', 'close_deal', { deal: 'd31', result: 'won' }),
  one(
    'plain',
    'Thorndon xmas hampers is lost, they had no budget',
    'close_deal',
    {
      deal: 'd32',
      result: 'lost',
      reason: 'no budget',
    },
    call('close_deal', { deal: 'd32', result: 'lost', reason: 'they had no budget' }),
  ),
  one('run_on', 'D-26 signed on Tuesday at A$14k', 'close_deal', {
    deal: 'd26',
    result: 'won',
    closedOn: '2027-03-02',
    amount: money(14000, 'AUD'),
  }),
  one('plain', 'Lost D-27 to Coral Imports', 'close_deal', {
    deal: 'd27',
    result: 'lost',
    competitor: 'Coral Imports',
  }),
  one('plain', 'D-34 is lost because of our delivery days', 'close_deal', {
    deal: 'd34',
    result: 'lost',
    reason: 'our delivery days',
  }),
  one('plain', 'D-24 fell through - head office froze spending', 'close_deal', {
    deal: 'd24',
    result: 'lost',
    reason: 'head office froze spending',
  }),
  one('plain', 'The Böhm couverture contract was won yesterday', 'close_deal', {
    deal: 'd33',
    result: 'won',
    closedOn: yesterday,
  }),
  one('terse', 'd22 lost, price', 'close_deal', { deal: 'd22', result: 'lost', reason: 'price' }),
  one('typo', 'D-25 is lsot becuase of price', 'close_deal', { deal: 'd25', result: 'lost', reason: 'price' }),
  one('voice', 'we won the kowhai cheese range for twenty one thousand', 'close_deal', {
    deal: 'd21',
    result: 'won',
    amount: nzd(21000),
  }),
  one('polite', 'Could you please register D-23 as won?', 'close_deal', { deal: 'd23', result: 'won' }),
  one('emoji', '🍾🍾 D-31 signed!!', 'close_deal', { deal: 'd31', result: 'won' }),
  one('trap_name', 'The Lost Gull house pour is won', 'close_deal', { deal: 'd28', result: 'won' }),
  one('trap_name', 'Good Friday flour + butter: won on Thursday', 'close_deal', {
    deal: 'd29',
    result: 'won',
    closedOn: yesterday,
  }),
  one('plain', 'D-32 is alive again, reopen it in pricing', 'reopen_deal', { deal: 'd32', stage: 'pricing' }),
  one('plain', "We wrote off the Surry chutney listing too early, it's back on", 'reopen_deal', { deal: 'd26' }),
];
