import type { CorpusCase } from '../case.ts';
import { call, one } from '../write.ts';
import { cad, yesterday } from './say.ts';

const change = 'update_deal';
const move = 'move_deal';

/** A deal's facts and its stage. */
export const dealsChanged: readonly CorpusCase[] = [
  one('plain', 'The Glebe tower curtain wall has grown to $412,000', change, { deal: 'd29', amount: cad(412000) }),
  one('plain', 'Push D-21 out by two weeks', change, { deal: 'd21', expectedClose: { relative: { days: 14 } } }),
  one('plain', 'D-23 is a commit for me', change, { deal: 'd23', forecast: 'commit' }),
  one('plain', 'Knock 3k off D-32', change, { deal: 'd32', amount: { relative: { amount: -3000 } } }),
  one('plain', 'We now think March Road bay windows will close on September 18', change, {
    deal: 'd26',
    expectedClose: '2026-09-18',
  }),
  one('plain', 'I would put the Bélanger façade vitrée at 70 percent', change, { deal: 'd28', probability: 70 }),
  one('plain', 'NorthPane is bidding against us on D-27', change, { deal: 'd27', competitor: 'NorthPane' }),
  one('plain', 'take D-34 out of the forecast', change, { deal: 'd34', forecast: 'omitted' }),
  one('plain', 'next step on the Müller tilt-turn import is to get the customs broker quote', change, {
    deal: 'd33',
    nextStep: 'get the customs broker quote',
  }),
  one('plain', 'Rename D-22 to Rideau show home doors', change, { deal: 'd22', name: 'Rideau show home doors' }),
  one('plain', 'Hope Larsen is our contact for the Champlain condo sliders', change, { deal: 'd30', contact: 'hope' }),
  one('plain', 'Biggest risk on D-31: the heritage committee says no to double glazing', change, {
    deal: 'd31',
    risk: 'the heritage committee says no to double glazing',
  }),
  one('plain', 'Please bump the ADK storm door rollout up by 5k', change, {
    deal: 'd25',
    amount: { relative: { amount: 5000 } },
  }),
  one('plain', 'Delay the Ogdensburg siding + trim deal a month', change, {
    deal: 'd34',
    expectedClose: { relative: { months: 1 } },
  }),
  one('plain', 'D-30 requirements: laminated glass, white interior, black exterior', change, {
    deal: 'd30',
    requirements: 'laminated glass, white interior, black exterior',
  }),
  one('plain', 'ADK fall stocking order should be US$88,500', change, {
    deal: 'd24',
    amount: { amount: 88500, currency: 'USD' },
  }),
  one('plain', 'D-28 came to us through a referral', change, { deal: 'd28', source: 'referral' }),
  one('terse', 'd-26 38.5k', change, { deal: 'd26', amount: cad(38500) }),
  one('terse', 'D-32 close date Oct 9', change, { deal: 'd32', expectedClose: '2026-10-09' }),
  one('typo', 'chnage the ammount of D-31 to $19,750', change, { deal: 'd31', amount: cad(19750) }),
  one('voice', 'set d 21 to um one hundred and twenty thousand dollars', change, { deal: 'd21', amount: cad(120000) }),
  one('run_on', 'D-22, 27k, closes September 4, 80 percent, next step: deposit invoice', change, {
    deal: 'd22',
    amount: cad(27000),
    expectedClose: '2026-09-04',
    probability: 80,
    nextStep: 'deposit invoice',
  }),
  one(
    'polite',
    'Could you kindly change the closing date of the Arnprior schools window replacement to November 20?',
    change,
    {
      deal: 'd27',
      expectedClose: '2026-11-20',
    },
  ),
  one('trap_name', 'the 1867 sash restoration deal is worth 22,400', change, { deal: 'd31', amount: cad(22400) }),

  one('plain', 'D-21 goes to Verbal yes', move, { deal: 'd21', stage: 'verbal_yes' }),
  one(
    'plain',
    'They got our numbers yesterday, so put Champlain condo sliders in Quoted',
    move,
    {
      deal: 'd30',
      stage: 'quoted',
    },
    call(move, { deal: 'd30', stage: 'quoted', note: 'They got our numbers yesterday' }),
  ),
  one('plain', 'March Road bay windows is at the revised quote stage now', move, {
    deal: 'd26',
    stage: 'revised_quote',
  }),
  one('plain', 'Back to New with D-34 please', move, { deal: 'd34', stage: 'new' }),
  one('plain', 'Stick the Müller tilt-turn import into Quoted at 51k', move, {
    deal: 'd33',
    stage: 'quoted',
    amount: cad(51000),
  }),
  one('plain', 'Advance the Bélanger façade vitrée to verbal yes, should close August 31', move, {
    deal: 'd28',
    stage: 'verbal_yes',
    expectedClose: '2026-08-31',
  }),
  one('terse', 'D-32 verbal yes', move, { deal: 'd32', stage: 'verbal_yes' }),
  one('terse', 'd-25 -> quoted', move, { deal: 'd25', stage: 'quoted' }),
  one('typo', 'mvoe D-22 to reviesd quote', move, { deal: 'd22', stage: 'revised_quote' }),
  one('voice', 'okay so the rideau model home patio doors that one is uh in measured now', move, {
    deal: 'd22',
    stage: 'measured',
  }),
  one('polite', 'Hello, would you please shift D-24 over to Quoted for me? Cheers', move, {
    deal: 'd24',
    stage: 'quoted',
  }),
  one('run_on', 'revised quote for D-29, amount 398k, closing September 30: move it', move, {
    deal: 'd29',
    stage: 'revised_quote',
    amount: cad(398000),
    expectedClose: '2026-09-30',
  }),

  one('plain', 'We got the Glebe tower curtain wall!', 'close_deal', { deal: 'd29', result: 'won' }),
  one('plain', 'D-33 is lost, they went with Vitrerie Dorval', 'close_deal', {
    deal: 'd33',
    result: 'lost',
    competitor: 'Vitrerie Dorval',
  }),
  one('plain', 'We lost the Champlain condo sliders on lead time', 'close_deal', {
    deal: 'd30',
    result: 'lost',
    reason: 'lead time',
  }),
  one('plain', 'Kanata Lakes Homes signed for the garage doors yesterday', 'close_deal', {
    deal: 'd32',
    result: 'won',
    closedOn: yesterday,
  }),
  one(
    'plain',
    'Close out D-34 as lost because the client has no budget',
    'close_deal',
    {
      deal: 'd34',
      result: 'lost',
      reason: 'the client has no budget',
    },
    call('close_deal', { deal: 'd34', result: 'lost', reason: 'no budget' }),
  ),
  one('plain', 'Gatineau-Nord 48 units came through on August 10, so that is a win', 'close_deal', {
    deal: 'd23',
    result: 'won',
    closedOn: '2026-08-10',
  }),
  one('plain', 'Regrettably NorthPane beat us on D-27, reason: price', 'close_deal', {
    deal: 'd27',
    result: 'lost',
    competitor: 'NorthPane',
    reason: 'price',
  }),
  one(
    'plain',
    'Bélanger façade vitrée: signed today for 96 thousand',
    'close_deal',
    {
      deal: 'd28',
      result: 'won',
      amount: cad(96000),
      closedOn: '2026-08-12',
    },
    call('close_deal', { deal: 'd28', result: 'won', amount: cad(96000) }),
  ),
  one('plain', 'The 1867 sash restoration is dead, they cancelled the project', 'close_deal', {
    deal: 'd31',
    result: 'lost',
    reason: 'they cancelled the project',
  }),
  one('terse', 'won D-22', 'close_deal', { deal: 'd22', result: 'won' }),
  one('terse', 'D-25 lost - timing', 'close_deal', { deal: 'd25', result: 'lost', reason: 'timing' }),
  one('typo', 'D-21 is won!! singed for 131k', 'close_deal', { deal: 'd21', result: 'won', amount: cad(131000) }),
  one(
    'voice',
    'yeah so we uh we lost d thirty four to northpane it was the price',
    'close_deal',
    {
      deal: 'd34',
      result: 'lost',
      competitor: 'northpane',
      reason: 'the price',
    },
    call('close_deal', { deal: 'd34', result: 'lost', competitor: 'northpane', reason: 'price' }),
  ),
  one('run_on', 'D-24, signed August 7, US$90,000, won', 'close_deal', {
    deal: 'd24',
    result: 'won',
    closedOn: '2026-08-07',
    amount: { amount: 90000, currency: 'USD' },
  }),
  one('emoji', 'D-26 won 🍾🍾', 'close_deal', { deal: 'd26', result: 'won' }),
  one('polite', 'Would you please be able to mark D-31 as lost? They chose Polar Vue.', 'close_deal', {
    deal: 'd31',
    result: 'lost',
    competitor: 'Polar Vue',
  }),

  one('plain', 'D-34 is alive again, put it back in Quoted', 'reopen_deal', { deal: 'd34', stage: 'quoted' }),
  one('plain', 'The Champlain condo sliders deal has come back from the dead, please reopen', 'reopen_deal', {
    deal: 'd30',
  }),
];
