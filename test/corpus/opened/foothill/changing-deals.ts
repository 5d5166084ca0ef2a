import type { CorpusCase } from '../case.ts';
import { call, one, usd } from '../write.ts';
import { choose, later, maybe } from './values.ts';

const change = 'update_deal';
const move = 'move_deal';

/** Facts of deals that change. */
export const changedDeals: readonly CorpusCase[] = [
  choose(
    'run_on',
    'D-202 is looking better, Nate got the budget bumped, so make it 64k, close date June 12, 75 percent',
    change,
    { deal: 'd-202', amount: usd(64000), expectedClose: '2026-06-12', probability: 75 },
    maybe({ contact: 'co-nate' }),
  ),
  one('plain', 'Change the amount on the Ridgeline payroll rollout to $48,000.', change, {
    deal: 'd-201',
    amount: usd(48000),
  }),
  one('plain', 'The Sagebrush deal will close on June 19.', change, { deal: 'd-210', expectedClose: '2026-06-19' }),
  one('plain', 'Set the probability of D-212 to 80%.', change, { deal: 'd-212', probability: 80 }),
  one('plain', 'Push the Northgate seasonal payroll deal out three weeks.', change, {
    deal: 'd-209',
    expectedClose: later({ days: 21 }),
  }),
  one('plain', 'Add ADP as the competitor on the Pinnacle Foods deal.', change, { deal: 'd-215', competitor: 'ADP' }),
  one('plain', 'Mark the Lakeshore deal as best case.', change, { deal: 'd-211', forecast: 'best_case' }),
  one(
    'plain',
    'The next step on D-214 is a security review with their IT team.',
    change,
    { deal: 'd-214', nextStep: 'a security review with their IT team' },
    call(change, { deal: 'd-214', nextStep: 'security review with their IT team' }),
  ),
  one('plain', 'Rename D-207 to Blue Mesa full rollout.', change, { deal: 'd-207', name: 'Blue Mesa full rollout' }),
  one('plain', 'Bump D-216 up by 6k.', change, { deal: 'd-216', amount: later({ amount: 6000 }) }),
  one('plain', 'Make Heather Boyd the contact on the Ridgeline deal.', change, {
    deal: 'd-201',
    contact: 'co-heather',
  }),
  one('plain', 'There is a risk on the TriCounty deal: their CFO is leaving.', change, {
    deal: 'd-213',
    risk: 'their CFO is leaving',
  }),
  one(
    'plain',
    'The Hartwell HR suite needs multi-state tax support.',
    change,
    { deal: 'd-202', requirements: 'multi-state tax support' },
    call(change, { deal: 'd-202', requirements: 'needs multi-state tax support' }),
    call('add_note', { about: 'd-202', text: 'needs multi-state tax support' }),
  ),
  one('terse', 'D-204 to 72k', change, { deal: 'd-204', amount: usd(72000) }),
  one('typo', 'updaet the Nextwave deal amuont to $91,500', change, { deal: 'd-214', amount: usd(91500) }),
  one('voice', 'push the sagebrush deal back one month', change, {
    deal: 'd-210',
    expectedClose: later({ months: 1 }),
  }),
  choose(
    'run_on',
    'so I heard from Steve and the Pinnacle Foods switch is bigger than we figured, 120k now, but ' +
      'it will not land until August 14 because their Paychex contract runs out then',
    change,
    { deal: 'd-215', amount: usd(120000), expectedClose: '2026-08-14' },
    maybe({ competitor: 'Paychex' }),
    maybe({ contact: 'co-steve' }),
  ),
  choose(
    'run_on',
    'Sunday Grocers added two stores so D-208 goes to $39k, call it 70 percent, closing June 26 if their board meets',
    change,
    { deal: 'd-208', amount: usd(39000), probability: 70, expectedClose: '2026-06-26' },
    maybe({ risk: 'if their board meets' }),
  ),
  one('trap_name', 'Set the close date of the March & Sons deal to May 29.', change, {
    deal: 'd-217',
    expectedClose: '2026-05-29',
  }),
  one('polite', 'Could you bring the close date on D-201 forward to May 22 please?', change, {
    deal: 'd-201',
    expectedClose: '2026-05-22',
  }),
];

/** Deals that go to another stage. */
export const movedDeals: readonly CorpusCase[] = [
  choose(
    'run_on',
    'Lisa finally got the committee to look at the pilot, they liked the numbers, so Blue Mesa goes ' +
      'to Proposal at $19k and should close by July 10',
    move,
    { deal: 'd-207', stage: 'proposal', amount: usd(19000), expectedClose: '2026-07-10' },
    maybe(
      { note: 'Lisa finally got the committee to look at the pilot, they liked the numbers' },
      { note: 'they liked the numbers' },
    ),
  ),
  one('emoji', '🙏 move D-211 to proposal', move, { deal: 'd-211', stage: 'proposal' }),
  one('plain', 'Move the Blue Mesa deal to Proposal.', move, { deal: 'd-207', stage: 'proposal' }),
  one('plain', 'Ridgeline is in negotiation now.', move, { deal: 'd-201', stage: 'negotiation' }),
  one(
    'plain',
    'We sent TriCounty the proposal, so put D-213 in Proposal.',
    move,
    { deal: 'd-213', stage: 'proposal' },
    call(move, { deal: 'd-213', stage: 'proposal', note: 'We sent TriCounty the proposal' }),
    call(move, { deal: 'd-213', stage: 'proposal', note: 'sent TriCounty the proposal' }),
  ),
  one(
    'plain',
    'Take the Northgate deal back to Prospecting because their GM quit.',
    move,
    { deal: 'd-209', stage: 'prospecting', note: 'their GM quit' },
    call(move, { deal: 'd-209', stage: 'prospecting', note: 'because their GM quit' }),
  ),
  one('plain', 'Move D-216 to negotiation at $27,500.', move, {
    deal: 'd-216',
    stage: 'negotiation',
    amount: usd(27500),
  }),
  one('plain', 'The Sagebrush bundle moved to negotiation.', move, { deal: 'd-210', stage: 'negotiation' }),
  one('terse', 'D-208 → proposal', move, { deal: 'd-208', stage: 'proposal' }),
  one('terse', 'nextwave to neg', move, { deal: 'd-214', stage: 'negotiation' }),
  one('typo', 'mvoe D-211 to negotiaton', move, { deal: 'd-211', stage: 'negotiation' }),
  one('voice', 'move the pinnacle foods deal to qualification', move, { deal: 'd-215', stage: 'qualification' }),
  one('polite', 'Hey Rapport, can you move the Mile High deal to proposal for me? ty!', move, {
    deal: 'd-212',
    stage: 'proposal',
  }),
  one('trap_name', 'Move March & Sons starter plan to Proposal', move, { deal: 'd-217', stage: 'proposal' }),
  one('plain', 'Please set the Hartwell HR suite to Negotiation, expected close June 10.', move, {
    deal: 'd-202',
    stage: 'negotiation',
    expectedClose: '2026-06-10',
  }),
];
