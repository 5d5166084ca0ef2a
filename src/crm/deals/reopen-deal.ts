import { escapeText } from '../../capability/blocks.ts';
import { defineCapability } from '../../capability/capability.ts';
import { reference, stage } from '../../capability/fields.ts';
import { dealCard, dealTitle, riskBlocks } from './card.ts';
import { dealReference } from './deal.ts';
import { reopenDealPhrases } from './reopen-deal-phrases.ts';
import { reopenDeal as writeReopen } from './stage-moves.ts';

/** reopen_deal: a closed deal is worked on again. */
export const reopenDeal = defineCapability({
  name: 'reopen_deal',
  summary: 'Reopen a deal that was won or lost.',
  topic: 'deals',
  effect: 'write',
  input: {
    deal: reference('deal', { cues: ['deal'] }),
    stage: stage({
      cues: ['in', 'to', 'at', 'stage', 'into'],
      hint: 'The one it was closed from unless said.',
    }).optional(),
  },
  phrases: reopenDealPhrases,
  examples: ['reopen D-12', 'reopen the Acme deal in negotiation', 'the Globex deal is back on'],
  run: (context, input) => writeReopen(context, input.deal, input.stage),
  render: ({ before, deal }, view) => {
    const said = `is open again in ${deal.stageLabel}; it was ${before.status} before.`;
    const [title, facts, ...rest] = dealCard(
      deal,
      view,
      `:arrows_counterclockwise: ${dealTitle(deal)} ${escapeText(said)}`,
    );
    return {
      text: `${deal.name} (${deal.handle}) ${said}`,
      blocks: [title, facts, ...riskBlocks(deal, view), ...rest].filter((block) => block !== undefined),
      about: [dealReference(deal)],
    };
  },
});
