import type { CorpusCase } from '../../opened/case.ts';
import { usd } from '../../opened/write.ts';
import { either, later, today, unsaid } from './values.ts';

const update = 'update_deal';
const move = 'move_deal';
const close = 'close_deal';

/** Facts of deals that change. */
export const changedDeals: readonly CorpusCase[] = [
  either('plain', 'Change the amount on the Summit deal to $61,000.', update, {
    deal: 'd-207',
    amount: usd(61000),
  }),
  either(
    'run_on',
    "Erin is out until the 13th and their lawyers won't look at anything before she is back, push the Merritt close date to July 17",
    update,
    { deal: 'd-215', expectedClose: '2026-07-17' },
    { risk: "their lawyers won't look at anything before she is back" },
    { risk: "Erin is out until the 13th and their lawyers won't look at anything before she is back" },
  ),
  either('plain', 'Set the probability on D-214 to 70%', update, { deal: 'd-214', probability: 70 }),
  either('plain', 'Push the Cedar Grove deal out two weeks.', update, {
    deal: 'd-216',
    expectedClose: later({ days: 14 }),
  }),
  either('plain', 'Add $5,000 to the Elmwood deal.', update, {
    deal: 'd-217',
    amount: later({ amount: 5000 }),
  }),
  either('plain', 'Put the Harbor Point renewal in commit.', update, { deal: 'd-210', forecast: 'commit' }),
  either(
    'plain',
    'The next step on D-203 is a call with their billing vendor',
    update,
    { deal: 'd-203', nextStep: 'a call with their billing vendor' },
    { nextStep: 'call with their billing vendor' },
  ),
  either('plain', 'The competitor on the Lakeside deal is PatientFlow.', update, {
    deal: 'd-208',
    competitor: 'PatientFlow',
  }),
  either('plain', 'Set the contact on the North Shore outpatient pilot to Angela Ruiz', update, {
    deal: 'd-205',
    contact: 'co-angela',
  }),
  either('plain', 'Rename D-202 to Bayview reminders and recalls.', update, {
    deal: 'd-202',
    name: 'Bayview reminders and recalls',
  }),
  either(
    'plain',
    'The risk on D-209 is that their IT director is leaving.',
    update,
    { deal: 'd-209', risk: 'their IT director is leaving' },
    { risk: 'that their IT director is leaving' },
  ),
  either('terse', 'd-207 amount 48k', update, { deal: 'd-207', amount: usd(48000) }),
  either('terse', 'merritt to best case', update, { deal: 'd-215', forecast: 'best_case' }),
  either('typo', 'chnage the close date on D-208 to Agust 14', update, {
    deal: 'd-208',
    expectedClose: '2026-08-14',
  }),
  either('voice', 'the bayview rollout is now eighty five thousand dollars', update, {
    deal: 'd-201',
    amount: usd(85000),
  }),
  either('polite', 'Could you pull the Charles River close date in by a week? Thanks!', update, {
    deal: 'd-203',
    expectedClose: later({ days: -7 }),
  }),
  either('trap_name', 'Set the amount of Twelve Oaks to 12k', update, { deal: 'd-213', amount: usd(12000) }),
  either(
    'run_on',
    'OK so procurement at Merritt cut two modules, the deal drops to 140k and they cannot sign before the board meets so make the close date July 24',
    update,
    { deal: 'd-215', amount: usd(140000), expectedClose: '2026-07-24' },
    { risk: 'they cannot sign before the board meets' },
  ),
];

/** Deals that go to another stage. */
export const movedDeals: readonly CorpusCase[] = [
  either('plain', 'Move the Summit deal to Proposal.', move, { deal: 'd-207', stage: 'proposal' }),
  either('plain', 'D-209 is in Legal Review now', move, { deal: 'd-209', stage: 'legal_review' }),
  either('plain', 'Move Merritt to Legal Review at $150k.', move, {
    deal: 'd-215',
    stage: 'legal_review',
    amount: usd(150000),
  }),
  either(
    'run_on',
    'So Elmwood hired a new COO who wants to start the whole thing over, which means we have to move the Elmwood deal back to Discovery',
    move,
    { deal: 'd-217', stage: 'discovery' },
    { note: 'Elmwood hired a new COO who wants to start the whole thing over' },
  ),
  either('plain', 'Move the North Shore outpatient pilot to Proposal with a close date of July 31', move, {
    deal: 'd-205',
    stage: 'proposal',
    expectedClose: '2026-07-31',
  }),
  either('plain', 'The Lakeside deal is now in the demo stage.', move, { deal: 'd-208', stage: 'demo' }),
  either('terse', 'd-214 to proposal', move, { deal: 'd-214', stage: 'proposal' }),
  either('typo', 'move teh Granite State deal to propsal', move, { deal: 'd-209', stage: 'proposal' }),
  either('polite', 'Please move D-205 to Demo when you get a sec, thanks', move, {
    deal: 'd-205',
    stage: 'demo',
  }),
  either('trap_name', 'Move Discovery Kids to Demo', move, { deal: 'd-211', stage: 'demo' }),
];

/** Deals that are won or lost. */
export const closedDeals: readonly CorpusCase[] = [
  either('plain', 'We won the Harbor Point renewal!', close, { deal: 'd-210', result: 'won' }),
  either(
    'plain',
    'Mark the Granite State deal as lost, they went with SlotWise.',
    close,
    { deal: 'd-209', result: 'lost', competitor: 'SlotWise' },
    { reason: 'they went with SlotWise' },
    { reason: 'they went with SlotWise', competitor: undefined },
  ),
  either(
    'plain',
    'Charles River signed today for $28k.',
    close,
    { deal: 'd-203', result: 'won', amount: usd(28000), closedOn: today },
    unsaid('closedOn'),
  ),
  either(
    'plain',
    'Close D-213 as lost because they have no budget',
    close,
    { deal: 'd-213', result: 'lost', reason: 'they have no budget' },
    { reason: 'no budget' },
    { reason: 'because they have no budget' },
  ),
  either('plain', 'The Summit deal is closed won at $54,000.', close, {
    deal: 'd-207',
    result: 'won',
    amount: usd(54000),
  }),
  either(
    'plain',
    'We lost the Lakeside deal yesterday on price.',
    close,
    { deal: 'd-208', result: 'lost', closedOn: '2026-06-16', reason: 'price' },
    { reason: 'on price' },
  ),
  either('terse', 'lost twelve oaks, no budget', close, { deal: 'd-213', result: 'lost', reason: 'no budget' }),
  either('typo', 'Whitmn Eye deal is closd won', close, { deal: 'd-214', result: 'won' }),
  either(
    'run_on',
    'Bad news from Deb, they liked us a lot but corporate already signed with SlotWise back in May, so close Granite State as lost',
    close,
    { deal: 'd-209', result: 'lost', competitor: 'SlotWise' },
    { reason: 'corporate already signed with SlotWise back in May' },
    { reason: 'corporate already signed with SlotWise' },
    { reason: 'they liked us a lot but corporate already signed with SlotWise back in May' },
    { reason: 'corporate already signed with SlotWise back in May', competitor: undefined },
  ),
  either('emoji', 'Merritt is closed won!!! 🎉🎉', close, { deal: 'd-215', result: 'won' }),
  either('trap_name', 'We won Friday Harbor on Monday', close, {
    deal: 'd-212',
    result: 'won',
    closedOn: '2026-06-15',
  }),
];
