import type { CorpusCase } from '../case.ts';
import { call, one, usd } from '../write.ts';
import { later, loose, yearEnd } from './values.ts';

const update = 'update_deal';
const move = 'move_deal';

/** Deals of which a fact changes. */
export const updatedDeals: readonly CorpusCase[] = [
  one('plain', 'Change the amount on the Halvorsen life vests deal to $21,000.', update, {
    deal: 'd-208',
    amount: usd(21000),
  }),
  one('plain', 'Push the Baytown gas monitors deal out two weeks.', update, {
    deal: 'd-207',
    expectedClose: later({ days: 14 }),
  }),
  one('plain', 'Set the close date of D-212 to December 4.', update, { deal: 'd-212', expectedClose: '2026-12-04' }),
  one('plain', 'Raise the probability on the Redfish H2S trailers to 80%.', update, { deal: 'd-209', probability: 80 }),
  one('plain', 'Put the Meridian eyewash stations in commit.', update, { deal: 'd-210', forecast: 'commit' }),
  one('plain', 'We are up against Vallen on the Gulf Star turnaround PPE deal.', update, {
    deal: 'd-201',
    competitor: 'Vallen',
  }),
  one('emoji', '💰 bump D-201 up to 88k', update, { deal: 'd-201', amount: usd(88000) }),
  loose(
    'plain',
    'The next step on the Katy Cold Storage parkas is to get a size list from June.',
    update,
    { deal: 'd-215' },
    [{ nextStep: 'get a size list from June' }, { nextStep: 'to get a size list from June' }],
  ),
  one('plain', 'Add $5,000 to the Lone Pine hearing conservation deal.', update, {
    deal: 'd-216',
    amount: later({ amount: 5000 }),
  }),
  one('plain', 'Rename D-203 to Gulf Star vending rollout.', update, {
    deal: 'd-203',
    name: 'Gulf Star vending rollout',
  }),
  one('plain', 'Make Mike Guidry the contact on the Gulf Star fall protection deal.', update, {
    deal: 'd-202',
    contact: 'co-mikeg',
  }),
  loose(
    'plain',
    'The risk on the Pasadena Polymers respirators deal is that the shutdown may get canceled.',
    update,
    { deal: 'd-204' },
    [{ risk: 'the shutdown may get canceled' }, { risk: 'that the shutdown may get canceled' }],
  ),
  one('plain', 'Leave the August Steel hard hats out of the forecast.', update, { deal: 'd-211', forecast: 'omitted' }),
  one('terse', 'd-214 close date 12/1', update, { deal: 'd-214', expectedClose: '2026-12-01' }),
  one('typo', 'chagne the amoutn on D-209 to 45k', update, { deal: 'd-209', amount: usd(45000) }),
  one('voice', 'set the baytown gas monitors deal to thirty three thousand dollars and sixty percent', update, {
    deal: 'd-207',
    amount: usd(33000),
    probability: 60,
  }),
  loose(
    'run_on',
    'Talked it over with the team, the Texan Crane inspection thing is realistically more like 27k and it is not closing this month, call it end of the year, and put it in best case',
    update,
    { deal: 'd-214', amount: usd(27000), expectedClose: yearEnd, forecast: 'best_case' },
  ),
  one('polite', 'Can you bump the FR clothing renewal up to $52,000 please? Thank you', update, {
    deal: 'd-205',
    amount: usd(52000),
  }),
  one('trap_name', 'August Steel hard hats should close in two weeks, on November 23.', update, {
    deal: 'd-211',
    expectedClose: '2026-11-23',
  }),
  loose(
    'run_on',
    'Dwayne says the FR clothing renewal slipped because their budget got frozen, so the new close date is January 15 and drop it to 40 percent',
    update,
    { deal: 'd-205', expectedClose: '2027-01-15', probability: 40 },
    [{}, { risk: 'their budget got frozen' }, { risk: 'budget got frozen' }],
  ),
];

/** Deals that go to another stage. */
export const movedDeals: readonly CorpusCase[] = [
  one('plain', 'Move the Redfish H2S trailers deal to negotiation.', move, { deal: 'd-209', stage: 'negotiation' }),
  one('plain', 'Put D-216 in the proposal stage.', move, { deal: 'd-216', stage: 'proposal' }),
  one('plain', 'Advance the Gulf Star vending program to qualification.', move, {
    deal: 'd-203',
    stage: 'qualification',
  }),
  loose('plain', 'The Sabine spill kits deal is now in negotiation at $23,000.', move, {
    deal: 'd-212',
    stage: 'negotiation',
    amount: usd(23000),
  }),
  loose(
    'plain',
    'Move the Katy parkas back to qualification, June still needs a budget.',
    move,
    { deal: 'd-215', stage: 'qualification' },
    [{ note: 'June still needs a budget' }],
  ),
  one('plain', 'Move the FR clothing renewal to Proposal, closing December 11.', move, {
    deal: 'd-205',
    stage: 'proposal',
    expectedClose: '2026-12-11',
  }),
  loose(
    'plain',
    'We sent the proposal for the Meridian eyewash stations, please move it to Proposal.',
    move,
    { deal: 'd-210', stage: 'proposal' },
    [{}, { note: 'We sent the proposal' }, { note: 'We sent the proposal for the Meridian eyewash stations' }],
  ),
  one('terse', 'd-207 to negotiation', move, { deal: 'd-207', stage: 'negotiation' }),
  one('typo', 'move teh Halvorsen life vests to propsal', move, { deal: 'd-208', stage: 'proposal' }),
  one('polite', 'Would you please move the Texan Crane deal to Negotiation? Thanks', move, {
    deal: 'd-214',
    stage: 'negotiation',
  }),
  one('voice', 'move the trident welding gloves contract to negotiation', move, {
    deal: 'd-206',
    stage: 'negotiation',
  }),
  one('trap_name', 'Move the Closed Loop deal to proposal.', move, { deal: 'd-213', stage: 'proposal' }),
  loose(
    'run_on',
    "OK so Denise got the samples Thursday and her guys like them, purchasing is redlining our terms, I'd say the Pasadena respirators are in negotiation now",
    move,
    { deal: 'd-204', stage: 'negotiation' },
    [
      {},
      { note: 'purchasing is redlining our terms' },
      { note: 'Denise got the samples Thursday and her guys like them, purchasing is redlining our terms' },
    ],
  ),
];

/** Deals looked at one by one, given to others or opened again. */
export const otherDeals: readonly CorpusCase[] = [
  one('plain', 'How is the Baytown gas monitors deal looking?', 'show_deal', { deal: 'd-207' }),
  one('plain', 'Show me D-205.', 'show_deal', { deal: 'd-205' }),
  one('plain', 'What stage is the Sabine spill kits deal in?', 'show_deal', { deal: 'd-212' }),
  one('plain', 'How long has the Halvorsen life vests deal been in its current stage?', 'show_deal', { deal: 'd-208' }),
  one('terse', 'd-211 details', 'show_deal', { deal: 'd-211' }),
  one('typo', "what's the statsu of the Meridian eyewsh stations deal", 'show_deal', { deal: 'd-210' }),
  one('polite', 'Hey can you show me the Gulf Star vending program deal? thx', 'show_deal', { deal: 'd-203' }),
  one('plain', 'Assign the Redfish H2S trailers deal to Travis.', 'assign', { record: 'd-209', to: 'm-travis' }),
  one(
    'plain',
    'Luis is taking over Brazos Valley Electric.',
    'assign',
    { record: 'ac-brazos', to: 'm-luis' },
    call('update_account', { account: 'ac-brazos', owner: 'm-luis' }),
  ),
  one('plain', 'Hand D-213 over to <@U0BYSHELBY>.', 'assign', { record: 'd-213', to: 'm-shelby' }),
  one(
    'trap_name',
    'Give Close Brothers Welding to Priscilla.',
    'assign',
    { record: 'ac-close', to: 'm-priscilla' },
    call('update_account', { account: 'ac-close', owner: 'm-priscilla' }),
  ),
  one('plain', 'Reopen the Lone Pine hearing conservation deal.', 'reopen_deal', { deal: 'd-216' }),
  one('plain', 'Grainger fell through, so reopen D-212 in negotiation.', 'reopen_deal', {
    deal: 'd-212',
    stage: 'negotiation',
  }),
  loose('typo', 'reopne the August Steel deal', 'reopen_deal', { deal: 'd-211' }),
];
