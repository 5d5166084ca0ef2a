import { context, escapeText } from '../../capability/blocks.ts';
import { defineCapability } from '../../capability/capability.ts';
import { choice, date, money, reference, text } from '../../capability/fields.ts';
import { formatDayRelative } from '../days.ts';
import { amountWords, dealCard, dealTitle } from './card.ts';
import { closeDealPhrases } from './close-deal-phrases.ts';
import { dealReference, getDeal } from './deal.ts';
import { absoluteDealValues } from './relative.ts';
import { closeDeal as writeClose } from './stage-moves.ts';

/** close_deal: a deal is won or lost. */
export const closeDeal = defineCapability({
  name: 'close_deal',
  summary: 'Close a deal as won or lost, with the reason.',
  topic: 'deals',
  effect: 'write',
  input: {
    deal: reference('deal', { cues: ['deal'] }),
    result: choice({
      won: ['win', 'closed won', 'cw', 'signed', 'sold'],
      lost: ['lose', 'loss', 'closed lost', 'cl'],
    }),
    reason: text({
      long: true,
      cues: [
        'because',
        'because of',
        'reason',
        'reason is',
        'due to',
        'since',
        'on',
        'over',
        'thanks to',
        'on account of',
        'owing to',
      ],
      hint: 'Why, in their words: price, timing, no budget.',
    }).optional(),
    competitor: text({
      proper: true,
      cues: [
        'against',
        'competitor',
        'lost to',
        'they chose',
        'they picked',
        'they went with',
        'they have gone with',
        'they are going with',
        'they signed with',
        'they have signed with',
        'they decided for',
        'they opted for',
        'went with',
        'gone with',
        'going with',
        'opted for',
      ],
    }).optional(),
    amount: money({
      cues: ['for', 'at', 'worth', 'amount', 'value', 'final amount', 'final value'],
      hint: 'What it was closed at, where that is new.',
    }).optional(),
    closedOn: date({
      cues: ['on', 'since', 'closed on', 'as of', 'effective', 'with effect from', 'dated'],
      lean: 'past',
    }).optional(),
  },
  phrases: closeDealPhrases,
  examples: [
    'we won the Acme deal',
    'close D-12 as lost because of price',
    'lost the Globex deal to Hooli',
    'Initech signed yesterday for $48k',
  ],
  defaults: ({ today }) => ({ closedOn: today }),
  prepare: absoluteDealValues,
  run: async (request, { deal, ...closing }) => {
    const before = await getDeal(request, deal);
    return { before, deal: await writeClose(request, deal, closing) };
  },
  render: ({ before, deal }, view) => {
    const { today, workspace } = view;
    const result = deal.status === 'won' ? 'won' : 'lost';
    const day = deal.closedOn === null ? '' : `, ${formatDayRelative(deal.closedOn, today, workspace.locale)}`;
    const worth = deal.amount === null ? '' : ` for ${amountWords(deal, view)}`;
    const said = before.status === 'open' ? `${result}${result === 'won' ? worth : ''}${day}` : 'updated';
    const mark = result === 'won' ? ':tada:' : ':black_circle:';
    const [title, facts, ...rest] = dealCard(deal, view, `${mark} ${dealTitle(deal)} ${escapeText(said)}`);
    const hint = hintFor(deal.status, deal.closeReason, deal.amount, deal.handle);
    return {
      text: `${deal.name} (${deal.handle}) ${said}.`,
      blocks: [title, facts, ...(hint ? [context(hint)] : []), ...rest].filter((block) => block !== undefined),
      about: [dealReference(deal)],
    };
  },
});

/** What would make the closed deal worth more for learning and for the numbers; null where all of it is there. */
function hintFor(status: string, reason: string | null, amount: number | null, handle: string): string | null {
  if (status === 'lost' && reason === null)
    return `Why? Say “${handle} lost because of price”: it helps to win the next one.`;
  if (status === 'won' && amount === null) return `It has no amount yet. Say “${handle} won for $20k”.`;
  return null;
}
