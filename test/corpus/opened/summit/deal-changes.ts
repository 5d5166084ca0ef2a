import type { CorpusCase } from '../case.ts';
import { call, one, usd } from '../write.ts';
import { either, yesterday } from './values.ts';

const update = 'update_deal';
const move = 'move_deal';
const close = 'close_deal';

/** What is new about a deal. */
export const dealUpdates: readonly CorpusCase[] = [
  one('plain', 'D-29 should read 340k', update, { deal: 'd-29', amount: usd(340000) }),
  one('plain', "The Kestrel renewal won't close until May 22", update, { deal: 'd-30', expectedClose: '2026-05-22' }),
  one('plain', 'The Larkspur deal came down to $88,500', update, { deal: 'd-24', amount: usd(88500) }),
  one('plain', 'Delay D-25 by a month', update, { deal: 'd-25', expectedClose: { relative: { months: 1 } } }),
  one('plain', 'I would say the Monarch pilot is at 70% now', update, { deal: 'd-28', probability: 70 }),
  one('plain', 'raise the Bluestem deal by 12k', update, { deal: 'd-23', amount: { relative: { amount: 12000 } } }),
  one('plain', 'next step for the Tidewater license: exec sponsor call', update, {
    deal: 'd-29',
    nextStep: 'exec sponsor call',
  }),
  one('plain', 'Put the Peña Valley deal into commit', update, { deal: 'd-27', forecast: 'commit' }),
  one('plain', "we're competing with Brightwave on D-33", update, { deal: 'd-33', competitor: 'Brightwave' }),
  one('plain', 'Risk on the billing module deal: their EHR freeze', update, { deal: 'd-34', risk: 'their EHR freeze' }),
  one('plain', 'Rename D-32 to Prospect Heights gradebook + analytics', update, {
    deal: 'd-32',
    name: 'Prospect Heights gradebook + analytics',
  }),
  one('trap_name', "bring Friday Harbor's kiosks deal forward a week", update, {
    deal: 'd-31',
    expectedClose: { relative: { days: -7 } },
  }),
  one('plain', 'the Monarch deal slipped to the end of July', update, { deal: 'd-28', expectedClose: '2026-07-31' }),
  one('plain', 'Shave $3k off the parent portal', update, { deal: 'd-26', amount: { relative: { amount: -3000 } } }),
  one('plain', 'D-27 came to us as a referral', update, { deal: 'd-27', source: 'referral' }),
  one('plain', 'omit D-33 from the forecast', update, { deal: 'd-33', forecast: 'omitted' }),
  one('plain', 'Requirements for the SIS migration: OneRoster, Clever SSO', update, {
    deal: 'd-25',
    requirements: 'OneRoster, Clever SSO',
  }),
  one('trap_name', 'Change close date on the District 62 LMS to mid June', update, {
    deal: 'd-33',
    expectedClose: '2026-06-15',
  }),
  one('plain', 'D-22 is an expansion, please correct the type', update, { deal: 'd-22', type: 'expansion' }),
  one('plain', 'Dolores Finch is our contact on D-21', update, { deal: 'd-21', contact: 'c-dolores' }),
  one('terse', 'D-30 45k', update, { deal: 'd-30', amount: usd(45000) }),
  one('terse', 'd-28 close 6/30', update, { deal: 'd-28', expectedClose: '2026-06-30' }),
  one('terse', 'bluestem deal 85%', update, { deal: 'd-23', probability: 85 }),
  one('typo', 'chnage amuont of D-24 to 92k', update, { deal: 'd-24', amount: usd(92000) }),
  one('typo', 'puhs D-31 back 10 days', update, { deal: 'd-31', expectedClose: { relative: { days: 10 } } }),
  one('voice', 'yeah the tidewater license is gonna be two hundred and ten thousand now', update, {
    deal: 'd-29',
    amount: usd(210000),
  }),
  one('polite', 'Could you please bump the probability of the Larkspur renewal to sixty percent?', update, {
    deal: 'd-24',
    probability: 60,
  }),
  one('run_on', 'D-23, 64k, 75 percent, closes June 12, next step order form', update, {
    deal: 'd-23',
    amount: usd(64000),
    probability: 75,
    expectedClose: '2026-06-12',
    nextStep: 'order form',
  }),
  one('run_on', 'amount 38,000 and 80% likely on D-22, competitor Clearpath, best case', update, {
    deal: 'd-22',
    amount: usd(38000),
    probability: 80,
    competitor: 'Clearpath',
    forecast: 'best_case',
  }),
  one('emoji', 'D-34 ➡️ 55% 🤞', update, { deal: 'd-34', probability: 55 }),
];

/** Deals that change their stage. */
export const dealMoves: readonly CorpusCase[] = [
  one('plain', 'The Bluestem deal entered negotiation', move, { deal: 'd-23', stage: 'negotiation' }),
  one('plain', 'Take D-27 to proposal', move, { deal: 'd-27', stage: 'proposal' }),
  one('plain', 'Please have the Monarch pilot in Proposal from now on', move, { deal: 'd-28', stage: 'proposal' }),
  one('plain', 'advance the Kestrel renewal to the negotiation stage', move, { deal: 'd-30', stage: 'negotiation' }),
  one('plain', 'The Hale & Dorsey deal goes back to Qualification because their CFO left', move, {
    deal: 'd-34',
    stage: 'qualification',
    note: 'their CFO left',
  }),
  one('plain', "We're negotiating now on D-29", move, { deal: 'd-29', stage: 'negotiation' }),
  one('plain', 'can D-32 be shifted to prospecting?', move, { deal: 'd-32', stage: 'prospecting' }),
  one('plain', 'The parent portal has reached qualification', move, { deal: 'd-26', stage: 'qualification' }),
  one('terse', 'D-25 → Proposal, 130k', move, { deal: 'd-25', stage: 'proposal', amount: usd(130000) }),
  one('terse', 'd-31 neg', move, { deal: 'd-31', stage: 'negotiation' }),
  one('typo', 'mvoe D-28 to negociation', move, { deal: 'd-28', stage: 'negotiation' }),
  one('voice', 'okay move the peña valley deal into negotiation', move, { deal: 'd-27', stage: 'negotiation' }),
  one('polite', 'Would you please put the Tidewater deal in the proposal stage, expected to close May 29?', move, {
    deal: 'd-29',
    stage: 'proposal',
    expectedClose: '2026-05-29',
  }),
  one('trap_name', 'The Prospect Heights deal is no longer in prospecting, move it to Qualification', move, {
    deal: 'd-32',
    stage: 'qualification',
  }),
  one('run_on', 'Friday Harbor kiosks, to qualification, and close is now June 5, 27k', move, {
    deal: 'd-31',
    stage: 'qualification',
    expectedClose: '2026-06-05',
    amount: usd(27000),
  }),
  one('emoji', '🎉 D-33 is in Negotiation!', move, { deal: 'd-33', stage: 'negotiation' }),
];

/** Deals won and lost. */
export const dealCloses: readonly CorpusCase[] = [
  one('plain', 'Kestrel signed the renewal!', close, { deal: 'd-30', result: 'won' }),
  one('plain', 'We lost Hale & Dorsey to Brightwave', close, {
    deal: 'd-34',
    result: 'lost',
    competitor: 'Brightwave',
  }),
  one('plain', 'D-29 is won at $205k', close, { deal: 'd-29', result: 'won', amount: usd(205000) }),
  one('plain', 'Close the SIS migration as lost, no budget until next year', close, {
    deal: 'd-25',
    result: 'lost',
    reason: 'no budget until next year',
  }),
  one('plain', 'Larkspur inked the renewal yesterday for 91k', close, {
    deal: 'd-24',
    result: 'won',
    closedOn: yesterday,
    amount: usd(91000),
  }),
  either('plain', 'Priya won the Bluestem deal on Wednesday', close, {
    deal: 'd-23',
    result: 'won',
    closedOn: '2026-04-22',
  }),
  one('plain', 'Monarch went with Clearpath because of price, so the pilot is lost', close, {
    deal: 'd-28',
    result: 'lost',
    competitor: 'Clearpath',
    reason: 'price',
  }),
  one('plain', 'D-33 can be marked won', close, { deal: 'd-33', result: 'won' }),
  one('plain', 'Sadly the parent portal is lost, timing', close, { deal: 'd-26', result: 'lost', reason: 'timing' }),
  one('plain', 'the intake kiosks deal is dead', close, { deal: 'd-31', result: 'lost' }),
  one('terse', 'D-27 lost, price', close, { deal: 'd-27', result: 'lost', reason: 'price' }),
  one('terse', 'won d-22 57k', close, { deal: 'd-22', result: 'won', amount: usd(57000) }),
  one('typo', 'we wonn D-32', close, { deal: 'd-32', result: 'won' }),
  one('voice', 'hey we just won the prospect heights deal', close, { deal: 'd-32', result: 'won' }),
  one(
    'emoji',
    '🏆 Peña Valley closed won',
    close,
    { deal: 'd-27', result: 'won' },
    call(move, { deal: 'd-27', stage: 'closed_won' }),
  ),
  one('polite', 'Please close D-34 as lost; they decided to build it themselves.', close, {
    deal: 'd-34',
    result: 'lost',
    reason: 'they decided to build it themselves',
  }),
  one('run_on', 'lost, D-21, to Clearpath, because of price, yesterday', close, {
    deal: 'd-21',
    result: 'lost',
    competitor: 'Clearpath',
    reason: 'price',
    closedOn: yesterday,
  }),
];
