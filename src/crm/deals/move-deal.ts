import { escapeText } from '../../capability/blocks.ts';
import { defineCapability } from '../../capability/capability.ts';
import { date, money, reference, stage, text } from '../../capability/fields.ts';
import { dealCard, dealTitle, riskBlocks } from './card.ts';
import { dealReference } from './deal.ts';
import { moveDealPhrases } from './move-deal-phrases.ts';
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
      cues: ['note', 'because', 'bc', 'cos', 'comment', 'since'],
      hint: 'Why; kept as a note.',
    }).optional(),
    amount: money({ cues: ['at', 'worth', 'for', 'amount', 'value'] }).optional(),
    expectedClose: date({
      cues: [
        'closing',
        'closes',
        'close',
        'should close',
        'it should close',
        'we expect',
        'expected',
        'expecting',
        'will close',
        'it closes',
        'to close',
        'expected to close',
        'close date',
        'closing date',
        'by',
      ],
    }).optional(),
  },
  phrases: moveDealPhrases,
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
