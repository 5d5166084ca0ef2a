import type { CorpusCase } from '../../opened/case.ts';
import { call, one } from '../../opened/write.ts';
import { either, gbp, later, yesterday } from './values.ts';

const create = 'create_deal';
const update = 'update_deal';
const move = 'move_deal';
const close = 'close_deal';

/** Deals that are new. */
export const newDeals: readonly CorpusCase[] = [
  one('plain', 'Create a deal for Saltram Legal worth £4,200 called Summer drinks reception.', create, {
    account: 'ac-saltram',
    amount: gbp(4200),
    name: 'Summer drinks reception',
  }),
  either(
    'plain',
    'New deal: Princesshay Opticians, 500 branded cases, £1,850, closing end of August.',
    create,
    { account: 'ac-princesshay', amount: gbp(1850), expectedClose: '2026-08-31', name: '500 branded cases' },
    { name: 'Princesshay Opticians, 500 branded cases' },
    { name: undefined, requirements: '500 branded cases' },
  ),
  either(
    'plain',
    'Add an opportunity for Plymouth Marine Institute at £22k in Quote, expected to close on 30 September.',
    create,
    { account: 'ac-marine', amount: gbp(22000), stage: 'quote', expectedClose: '2026-09-30' },
  ),
  either(
    'plain',
    'Open a new deal with Haldon Renewables for their Christmas party, owner Jago.',
    create,
    { account: 'ac-haldon', name: 'Christmas party', owner: 'm-jago' },
    { name: 'their Christmas party' },
    { name: undefined, requirements: 'their Christmas party' },
    { name: undefined, requirements: 'Christmas party' },
  ),
  either(
    'terse',
    'new deal royal william catering menus 900 quid',
    create,
    { account: 'ac-royal', amount: gbp(900), name: 'menus' },
    { name: 'royal william catering menus' },
    { name: undefined, requirements: 'menus' },
  ),
  either(
    'run_on',
    'Steph from Royal William Catering just asked us to price up aprons and chef jackets, somewhere round 2.5k, she needs them by mid September, put it in as a new deal will you',
    create,
    {
      account: 'ac-royal',
      contact: 'co-steph',
      amount: gbp(2500),
      name: 'aprons and chef jackets',
      expectedClose: '2026-09-15',
    },
    { contact: undefined },
    { name: undefined, requirements: 'aprons and chef jackets' },
    { type: 'new_business' },
    { requirements: 'aprons and chef jackets, she needs them by mid September', name: undefined },
    { requirements: 'she needs them by mid September', name: 'aprons and chef jackets', expectedClose: undefined },
  ),
  either(
    'run_on',
    "Gareth at Dartmoor Search Trust has been on, they're after volunteer jackets as well now, roughly £3,000 I reckon, he got our name off the radio people so call it a referral, can we get that in as a deal",
    create,
    {
      account: 'ac-dartmoor',
      contact: 'co-gareth',
      amount: gbp(3000),
      name: 'volunteer jackets',
      source: 'referral',
    },
    { contact: undefined },
    { name: undefined, requirements: 'volunteer jackets' },
    { type: 'expansion' },
  ),
  either('polite', 'Please could you create a renewal deal for Sutton Wharf Marina at £6,500? Many thanks', create, {
    account: 'ac-sutton',
    type: 'renewal',
    amount: gbp(6500),
  }),
  either(
    'trap_name',
    'New deal for Fifty Fathoms Diving, £1,200 for wetsuit tags',
    create,
    { account: 'ac-fifty', amount: gbp(1200), name: 'wetsuit tags' },
    { name: undefined, requirements: 'wetsuit tags' },
  ),
];

/** Facts of deals that change. */
export const changedDeals: readonly CorpusCase[] = [
  one('plain', 'Change the amount on the regatta programme to £7,800.', update, { deal: 'd-208', amount: gbp(7800) }),
  one('plain', 'Push the show home opening back two weeks.', update, {
    deal: 'd-204',
    expectedClose: later({ days: 14 }),
  }),
  one('plain', 'The Mayflower hi-vis deal should now close on 24 July.', update, {
    deal: 'd-211',
    expectedClose: '2026-07-24',
  }),
  one('plain', 'Set the probability of D-216 to 70%.', update, { deal: 'd-216', probability: 70 }),
  one('plain', 'Add £2k to the tote bags deal.', update, { deal: 'd-206', amount: later({ amount: 2000 }) }),
  one('plain', 'Put the gala down as commit.', update, { deal: 'd-209', forecast: 'commit' }),
  one('terse', 'd-214 close date 31 aug', update, { deal: 'd-214', expectedClose: '2026-08-31' }),
  either(
    'typo',
    'The next stpe on the Friday Street pump clips is to send a sample',
    update,
    { deal: 'd-215', nextStep: 'send a sample' },
    { nextStep: 'to send a sample' },
  ),
  one('voice', 'change the conference deal to thirty two thousand pounds', update, {
    deal: 'd-216',
    amount: gbp(32000),
  }),
  either(
    'run_on',
    'So the Christmas cards for Saltram have gone up, they want them foil-blocked which makes it £3,900 all in, and apparently Moor Print are quoting against us as well',
    update,
    { deal: 'd-210', amount: gbp(3900), competitor: 'Moor Print', requirements: 'foil-blocked' },
    { requirements: 'they want them foil-blocked' },
    { risk: 'Moor Print are quoting against us as well' },
  ),
];

/** Deals that move to another stage. */
export const movedDeals: readonly CorpusCase[] = [
  one('plain', 'Move the Haldon open day to Quote.', move, { deal: 'd-212', stage: 'quote' }),
  one('plain', 'The tote bags deal is now at the Proof stage.', move, { deal: 'd-206', stage: 'proof' }),
  either(
    'run_on',
    'Friday Street have torn up the artwork and want a hop on it instead of the badge, so D-215 goes back to Brief',
    move,
    {
      deal: 'd-215',
      stage: 'brief',
      note: 'Friday Street have torn up the artwork and want a hop on it instead of the badge',
    },
  ),
  one('plain', 'Exe Valley site hoardings has moved on to Proof.', move, { deal: 'd-205', stage: 'proof' }),
  one('terse', 'd-213 > quote', move, { deal: 'd-213', stage: 'quote' }),
  one('polite', 'Could you move the wedding fair stand to Proof for me please?', move, {
    deal: 'd-213',
    stage: 'proof',
  }),
  one('emoji', 'regatta programme has gone to Proof 🎉', move, { deal: 'd-208', stage: 'proof' }),
  one('trap_name', 'Move the Friday Street Brewery deal to Proof', move, { deal: 'd-215', stage: 'proof' }),
];

/** Deals that are won or lost. */
export const closedDeals: readonly CorpusCase[] = [
  one('plain', 'Mark the half marathon medals as signed off.', close, { deal: 'd-214', result: 'won' }),
  one('plain', "We've won the staff awards dinner at £18,400.", close, {
    deal: 'd-201',
    result: 'won',
    amount: gbp(18400),
  }),
  either(
    'plain',
    'We lost the summer launch to Armada Events on price.',
    close,
    { deal: 'd-207', result: 'lost', competitor: 'Armada Events', reason: 'price' },
    { reason: 'on price' },
  ),
  either(
    'plain',
    'Close D-203 as dead, they have no budget this year.',
    close,
    { deal: 'd-203', result: 'lost', reason: 'they have no budget this year' },
    { reason: 'no budget this year' },
    { reason: 'no budget' },
  ),
  one('plain', 'The fundraising gala was signed off yesterday.', close, {
    deal: 'd-209',
    result: 'won',
    closedOn: yesterday,
  }),
  either(
    'terse',
    'd-202 dead, went in house',
    close,
    { deal: 'd-202', result: 'lost', reason: 'went in house' },
    { reason: 'in house' },
  ),
  one('typo', 'The show home openning is sigend off', close, { deal: 'd-204', result: 'won' }),
  either(
    'run_on',
    'Finally heard back from Kwame this afternoon, the board approved the lot, so the hi-vis and fleeces are signed off at £9,650, no need to chase any more',
    close,
    { deal: 'd-211', result: 'won', amount: gbp(9650) },
    { reason: 'the board approved the lot' },
    { closedOn: '2026-07-08' },
  ),
];

/** Deals that come back, and deals that change hands. */
export const handedDeals: readonly CorpusCase[] = [
  one('plain', 'Reopen D-207.', 'reopen_deal', { deal: 'd-207' }),
  one('plain', 'Hand the beer festival deal over to Marcus.', 'assign', { record: 'd-217', to: 'm-marcus' }),
  one(
    'typo',
    'Asign Quayside Radio to Nihsa',
    'assign',
    { record: 'ac-quay', to: 'm-nisha' },
    call('update_account', { account: 'ac-quay', owner: 'm-nisha' }),
  ),
  one('terse', 'd-206 to owen', 'assign', { record: 'd-206', to: 'm-owen' }),
];
