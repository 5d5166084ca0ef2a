import { escapeText } from '../../capability/blocks.ts';
import { defineCapability } from '../../capability/capability.ts';
import { date, money, reference, stage, text } from '../../capability/fields.ts';
import { dealCard, dealTitle, riskBlocks } from './card.ts';
import { dealReference } from './deal.ts';
import { absoluteDealValues } from './relative.ts';
import { moveDeal as writeMove } from './stage-moves.ts';

/** move_deal: a deal goes to another stage. */
export const moveDeal = defineCapability({
  name: 'move_deal',
  summary: 'Move a deal to another stage.',
  topic: 'deals',
  effect: 'write',
  input: {
    deal: reference('deal', { cues: ['deal'] }),
    stage: stage({ cues: ['to', 'into', 'stage', 'in'] }),
    note: text({
      long: true,
      cues: ['note', 'because', 'as', 'comment', 'since'],
      hint: 'Why; kept as a note.',
    }).optional(),
    amount: money({ cues: ['at', 'worth', 'for', 'amount', 'value'] }).optional(),
    expectedClose: date({ cues: ['closing', 'closes', 'close', 'expected to close', 'close date', 'by'] }).optional(),
  },
  phrases: [
    '(flip|drag|transition|escalate) [the] {deal} [deal] (to|into) [the] {stage} [stage]',
    '[the] {deal} [deal] (reached|has reached|fell back to|dropped back to|hit|belongs in|is back in|went back to|slid back to) [the] {stage} [stage]',
    '(move|push|advance|change|set|put|update|progress|bump|shift|promote|take|bring|send) [the] {deal} [stage] [back|on|forward|over|up] (to|into|in) [the] {stage} [stage]',
    'move [the] {deal} [deal]',
    '(we are|we re|we are now|i am) (at|in) [the] {stage} [stage] with [the] {deal}',
    '… (update|change|set) [the] stage [accordingly]',
    '(change|set|update) [the] stage (of|for|on) [the] {deal} to {stage}',
    '[the] {deal} (is|goes|went|moves|moved|moving|has moved|enters|entered|progressed) [now] [on] [to|into|in] [the] {stage} [stage] [now]',
    '[the] {deal} {stage}',
    '[the] {deal} to {stage}',
    '(mark|flag) [the] {deal} [as] [in] {stage}',
    { say: '(sent|send) [a|the] (quote|proposal|offer) (to|for) [the] {deal}', set: { stage: 'proposal' } },
    { say: '(start|started|we started|begin|entered) negotiating [the] {deal}', set: { stage: 'negotiation' } },
  ],
  examples: [
    'move Acme deal to Negotiation',
    'D-12 is now in proposal',
    'push the Globex deal into neg, closing April 10',
  ],
  prepare: absoluteDealValues,
  run: (context, { deal, ...values }) => writeMove(context, deal, values),
  render: ({ before, deal }, view) => {
    const moved =
      before.stage === deal.stage
        ? `stays in ${deal.stageLabel}`
        : `moved from ${before.stageLabel} to ${deal.stageLabel}`;
    const mark = deal.status === 'won' ? ':tada:' : ':arrow_right:';
    const [title, facts, ...rest] = dealCard(deal, view, `${mark} ${dealTitle(deal)} ${escapeText(moved)}`);
    return {
      text: `${deal.name} (${deal.handle}) ${moved}.`,
      blocks: [title, facts, ...riskBlocks(deal, view), ...rest].filter((block) => block !== undefined),
      about: [dealReference(deal)],
    };
  },
});
