import type { CorpusCase } from '../../opened/case.ts';
import { usd } from '../../opened/write.ts';
import { either, later } from './values.ts';

const update = 'update_deal';
const move = 'move_deal';

/** Facts of deals that change. */
export const changedDeals: readonly CorpusCase[] = [
  either('plain', 'Change the amount on D-204 to $88,000.', update, { deal: 'd-204', amount: usd(88000) }),
  either('plain', 'Push the Mount Hood recall tracking deal two weeks.', update, {
    deal: 'd-208',
    expectedClose: later({ days: 14 }),
  }),
  either('plain', 'Set the probability of the Three Sisters license deal to 60%.', update, {
    deal: 'd-207',
    probability: 60,
  }),
  either('plain', 'The Pioneer label printers deal now closes on November 18.', update, {
    deal: 'd-205',
    expectedClose: '2026-11-18',
  }),
  either('plain', 'Put D-217 in commit.', update, { deal: 'd-217', forecast: 'commit' }),
  either('plain', 'Next step on the Lumen starter kit is a call with their controller.', update, {
    deal: 'd-215',
    nextStep: 'a call with their controller',
  }),
  either('terse', 'D-211 +4k', update, { deal: 'd-211', amount: later({ amount: 4000 }) }),
  either('typo', 'udpate the Willamette upgrade ammount to 27,500', update, { deal: 'd-213', amount: usd(27500) }),
  either(
    'run_on',
    'Talked it over with Hank and the recall tracking thing at Mount Hood is bigger than we thought, make it $64k, and ' +
      'TrackMedix is the competitor there now',
    update,
    { deal: 'd-208', amount: usd(64000), competitor: 'TrackMedix' },
  ),
  either('polite', 'Hi! Could you please move the close date on the Ochoa renewal out a month? Thanks!', update, {
    deal: 'd-216',
    expectedClose: later({ months: 1 }),
  }),
  either('trap_name', 'March & Daughters pilot should be 11k', update, { deal: 'd-214', amount: usd(11000) }),
];

/** Deals that go to another stage. */
export const movedDeals: readonly CorpusCase[] = [
  either('plain', 'Move D-206 to negotiation.', move, { deal: 'd-206', stage: 'negotiation' }),
  either('plain', 'The Three Sisters license deal is in the proposal stage now.', move, {
    deal: 'd-207',
    stage: 'proposal',
  }),
  either('plain', 'Send Tualatin Auto handhelds back to qualification.', move, {
    deal: 'd-210',
    stage: 'qualification',
  }),
  either('plain', 'Advance the Northgate API integration to negotiation, legal is reviewing it.', move, {
    deal: 'd-217',
    stage: 'negotiation',
    note: 'legal is reviewing it',
  }),
  either('terse', 'D-212 > proposal', move, { deal: 'd-212', stage: 'proposal' }),
  either('typo', 'moev the Friday Harbor deal to negotation', move, { deal: 'd-211', stage: 'negotiation' }),
  either('voice', 'move the lumen starter kit to qualification', move, { deal: 'd-215', stage: 'qualification' }),
  either(
    'run_on',
    "Pioneer came back on the 14-store rollout, they want paper this week, so it's in negotiation now and call it 92k, " +
      'close should be Oct 30',
    move,
    { deal: 'd-204', stage: 'negotiation', amount: usd(92000), expectedClose: '2026-10-30' },
    { note: 'they want paper this week' },
    { note: 'Pioneer came back on the 14-store rollout, they want paper this week' },
  ),
];
