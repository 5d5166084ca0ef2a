import type { CorpusCase } from '../case.ts';
import { call, one } from '../write.ts';
import { either, eur, lastFriday, today, yesterday } from './values.ts';

/** Deals that are moved, closed and reopened. */
export const dealsMoved: readonly CorpusCase[] = [
  either('plain', 'Barrow can labels 2026 has gone to proposal', 'move_deal', { deal: 'd-21', stage: 'proposal' }),
  either(
    'plain',
    'Sanjay is negotiating with Dalkey, so put that deal in Negotiation',
    'move_deal',
    {
      deal: 'd-25',
      stage: 'negotiation',
    },
    { note: 'Sanjay is negotiating with Dalkey' },
  ),
  either(
    'plain',
    'Can we take D-24 back to qualification? They changed the spec.',
    'move_deal',
    { deal: 'd-24', stage: 'qualification', note: 'They changed the spec' },
    { note: undefined },
  ),
  either('plain', 'advance the Boyne deal to negotiation at 64k', 'move_deal', {
    deal: 'd-30',
    stage: 'negotiation',
    amount: eur(64000),
  }),
  either('plain', 'The stage of D-29 should read Proposal', 'move_deal', { deal: 'd-29', stage: 'proposal' }),
  either(
    'plain',
    'We sent the offer to Slaney; that deal sits in the proposal stage now',
    'move_deal',
    { deal: 'd-31', stage: 'proposal' },
    { note: 'We sent the offer to Slaney' },
  ),
  either('terse', 'D-32 > negotiation', 'move_deal', { deal: 'd-32', stage: 'negotiation' }),
  either('terse', 'dalkey to proposal', 'move_deal', { deal: 'd-25', stage: 'proposal' }),
  either('typo', 'mvoe D-23 to negotation', 'move_deal', { deal: 'd-23', stage: 'negotiation' }),
  either('trap_name', 'move the Closed Loop deal to proposal', 'move_deal', { deal: 'd-34', stage: 'proposal' }),
  either('trap_name', 'Moore jam jar labels back into prospecting', 'move_deal', {
    deal: 'd-33',
    stage: 'prospecting',
  }),
  either('emoji', '🚀 D-27 into negotiation', 'move_deal', { deal: 'd-27', stage: 'negotiation' }),

  either('plain', 'Wicklow have signed the renewal!', 'close_deal', { deal: 'd-32', result: 'won' }),
  either(
    'plain',
    'Mark D-22 as lost, the trial was too expensive',
    'close_deal',
    { deal: 'd-22', result: 'lost', reason: 'the trial was too expensive' },
    { reason: 'too expensive' },
  ),
  either('plain', 'We were beaten by Flexiprint on the Novalux deal', 'close_deal', {
    deal: 'd-29',
    result: 'lost',
    competitor: 'Flexiprint',
  }),
  either('plain', 'Grace landed the Moore deal on Friday for €13,750', 'close_deal', {
    deal: 'd-33',
    result: 'won',
    closedOn: lastFriday,
    amount: eur(13750),
  }),
  either(
    'plain',
    'Slaney went with Coastal Print because of lead time',
    'close_deal',
    { deal: 'd-31', result: 'lost', competitor: 'Coastal Print', reason: 'lead time' },
    { reason: 'because of lead time' },
  ),
  either(
    'plain',
    "Boyne Valley told us no, they've frozen spending, so the deal is dead",
    'close_deal',
    { deal: 'd-30', result: 'lost', reason: "they've frozen spending" },
    { reason: 'frozen spending' },
    { reason: "Boyne Valley told us no, they've frozen spending" },
    { reason: "told us no, they've frozen spending" },
    { reason: undefined },
  ),
  either('terse', 'D-25 won 20k', 'close_deal', { deal: 'd-25', result: 'won', amount: eur(20000) }),
  either('terse', 'lost D-24, price', 'close_deal', { deal: 'd-24', result: 'lost', reason: 'price' }),
  either('typo', 'we wno the Dalkey deal yestreday', 'close_deal', {
    deal: 'd-25',
    result: 'won',
    closedOn: yesterday,
  }),
  either('emoji', 'D-23 closed won 🎉🎉', 'close_deal', { deal: 'd-23', result: 'won' }),
  either(
    'trap_name',
    'Closed Loop signed today',
    'close_deal',
    { deal: 'd-34', result: 'won', closedOn: today },
    { closedOn: undefined },
  ),
  either('trap_name', 'we lost the Push deal to Cartonex', 'close_deal', {
    deal: 'd-27',
    result: 'lost',
    competitor: 'Cartonex',
  }),
  either('voice', 'good news we won the slaney deal for thirty thousand euro', 'close_deal', {
    deal: 'd-31',
    result: 'won',
    amount: eur(30000),
  }),
  either('polite', 'Please be so good as to close D-26 as lost owing to timing', 'close_deal', {
    deal: 'd-26',
    result: 'lost',
    reason: 'timing',
  }),
  either('plain', 'Novalux have changed their mind, open D-29 again', 'reopen_deal', { deal: 'd-29' }),
  one(
    'plain',
    'The Dalkey deal is alive again, put it back in proposal',
    'reopen_deal',
    { deal: 'd-25', stage: 'proposal' },
    call('move_deal', { deal: 'd-25', stage: 'proposal' }),
  ),
];
