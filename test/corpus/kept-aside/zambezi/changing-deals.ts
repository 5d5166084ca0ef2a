import type { CorpusCase } from '../../opened/case.ts';
import { call, one } from '../../opened/write.ts';
import { later, maybe, pick, ways, zar } from './values.ts';

const update = 'update_deal';
const move = 'move_deal';

/** Facts of deals that change. */
export const changedDeals: readonly CorpusCase[] = [
  one('plain', 'Change the amount of the Kleinbos drip retrofit to R265k.', update, {
    deal: 'd-206',
    amount: zar(265000),
  }),
  one('plain', 'Push the Rooikloof frost fans out by two weeks.', update, {
    deal: 'd-207',
    expectedClose: later({ days: 14 }),
  }),
  one('plain', 'Set the close date of D-214 to 4 December.', update, { deal: 'd-214', expectedClose: '2026-12-04' }),
  one('plain', 'Add R40k to the Hexvallei fertigation deal.', update, {
    deal: 'd-215',
    amount: later({ amount: 40000 }),
  }),
  one('plain', 'The probability on Mkhondeni tender 2027 is now 40%.', update, { deal: 'd-211', probability: 40 }),
  ways(
    'plain',
    'Next step on the Groenvlei centre pivot is to confirm the crane.',
    update,
    { deal: 'd-201' },
    pick('nextStep', 'confirm the crane', 'to confirm the crane'),
  ),
  one('plain', 'Put D-208 in commit.', update, { deal: 'd-208', forecast: 'commit' }),
  one('plain', 'Netaflow is also quoting on the Limpopo Citrus pump station.', update, {
    deal: 'd-204',
    competitor: 'Netaflow',
  }),
  one('plain', 'Rename D-213 to Twenty Dams mainline.', update, { deal: 'd-213', name: 'Twenty Dams mainline' }),
  ways(
    'plain',
    'The risk on the Nkomazi sensors deal is that the sugar price keeps dropping.',
    update,
    { deal: 'd-216' },
    pick('risk', 'the sugar price keeps dropping', 'that the sugar price keeps dropping'),
  ),
  one('terse', 'd-206 now 310k', update, { deal: 'd-206', amount: zar(310000) }),
  one('typo', 'Mvoe the close date of the Sandrivier spinklers to 15 Janaury', update, {
    deal: 'd-210',
    expectedClose: '2027-01-15',
  }),
  one('voice', 'make the upper orange pivots three point two million', update, {
    deal: 'd-208',
    amount: zar(3200000),
  }),
  ways(
    'run_on',
    "Hannes phoned, the bank is slow, so the Groenvlei dam lining won't close this month anymore, make " +
      'it mid January and ' +
      'drop it to 50 percent please',
    update,
    { deal: 'd-202', expectedClose: '2027-01-15', probability: 50 },
    maybe({ risk: 'the bank is slow' }),
  ),
  ways(
    'run_on',
    'Spent the whole day at Limpopo with the engineer, they want a bigger motor on the pump station, ' +
      "that's another R65k, and " +
      'the close slips a month because Eskom must still approve the point',
    update,
    {
      deal: 'd-204',
      amount: later({ amount: 65000 }),
      expectedClose: later({ months: 1 }),
    },
    maybe(
      { requirements: 'a bigger motor on the pump station' },
      { requirements: 'they want a bigger motor on the pump station' },
      { requirements: 'a bigger motor' },
      { risk: 'Eskom must still approve the point' },
      { requirements: 'a bigger motor on the pump station', risk: 'Eskom must still approve the point' },
      { requirements: 'a bigger motor', risk: 'Eskom must still approve the point' },
    ),
  ),
  one(
    'polite',
    'Could you move the closing date of the Vaalharts service contract a month later please? Thanks.',
    update,
    {
      deal: 'd-217',
      expectedClose: later({ months: 1 }),
    },
  ),
  one('trap_name', 'April Brothers boom sprayer is now R185k', update, { deal: 'd-212', amount: zar(185000) }),
];

/** Deals that go to another stage. */
export const movedDeals: readonly CorpusCase[] = [
  one('plain', 'Move the Letsatsi deal to Proposal.', move, { deal: 'd-209', stage: 'proposal' }),
  one('plain', 'D-215 goes to Negotiation.', move, { deal: 'd-215', stage: 'negotiation' }),
  one('plain', 'Put the Kleinbos drip retrofit in Order Confirmed.', move, { deal: 'd-206', stage: 'order_confirmed' }),
  one('plain', 'Move the Sandrivier park sprinklers to Negotiation with a closing date of 10 December.', move, {
    deal: 'd-210',
    stage: 'negotiation',
    expectedClose: '2026-12-10',
  }),
  one('plain', 'Nkomazi scheduling sensors has moved on to Proposal at R240k.', move, {
    deal: 'd-216',
    stage: 'proposal',
    amount: zar(240000),
  }),
  ways(
    'plain',
    'We sent the quote, so take the Karoo Lusern deal to Proposal.',
    move,
    { deal: 'd-218', stage: 'proposal' },
    maybe({ note: 'We sent the quote' }, { note: 'sent the quote' }),
  ),
  one('terse', 'rooikloof fans -> negotiation', move, { deal: 'd-207', stage: 'negotiation' }),
  one('typo', 'mov D-209 to Site Survay please', move, { deal: 'd-209', stage: 'site_survey' }),
  ways(
    'run_on',
    'Gert and I finally sat down with the lawyer, only the penalty clause is left, so the Vaalharts ' +
      'service contract can go to ' +
      'Negotiation now',
    move,
    { deal: 'd-217', stage: 'negotiation' },
    maybe(
      { note: 'only the penalty clause is left' },
      { note: 'Gert and I finally sat down with the lawyer, only the penalty clause is left' },
    ),
  ),
  one('emoji', '🚜 Groenvlei centre pivot to Order Confirmed!', move, { deal: 'd-201', stage: 'order_confirmed' }),
  one('polite', 'Hi, please would you shift Mkhondeni tender 2027 back to Enquiry for me, thanks', move, {
    deal: 'd-211',
    stage: 'enquiry',
  }),
  one('trap_name', 'Twenty Dams pipeline to Site Survey', move, { deal: 'd-213', stage: 'site_survey' }),
];

/** Records that change hands. */
export const handedOver: readonly CorpusCase[] = [
  one(
    'plain',
    'Give the Karoo Lusern account to Sipho.',
    'assign',
    { record: 'ac-karoo', to: 'm-sipho' },
    call('update_account', { account: 'ac-karoo', owner: 'm-sipho' }),
  ),
  one('plain', 'Assign D-204 to Anneke.', 'assign', { record: 'd-204', to: 'm-anneke' }),
  one('plain', 'Riaan will take over the Kleinbos drip retrofit.', 'assign', { record: 'd-206', to: 'm-riaan' }),
  one(
    'terse',
    'T-67 to anneke',
    'assign',
    { record: 't-67', to: 'm-anneke' },
    call('update_task', { task: 't-67', assignee: 'm-anneke' }),
  ),
  one(
    'polite',
    'Would you please hand Hoogland Potatoes over to Pravin while I am on leave? Thank you.',
    'assign',
    { record: 'ac-hoogland', to: 'm-pravin' },
    call('update_account', { account: 'ac-hoogland', owner: 'm-pravin' }),
  ),
];
