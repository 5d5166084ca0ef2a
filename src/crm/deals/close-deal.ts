import { context, escapeText } from '../../capability/blocks.ts';
import { defineCapability } from '../../capability/capability.ts';
import { choice, date, money, reference, text } from '../../capability/fields.ts';
import { formatDayRelative } from '../days.ts';
import { amountWords, dealCard, dealTitle } from './card.ts';
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
      won: ['win', 'closed won', 'cw', 'signed', 'sold', 'success', 'successful'],
      lost: ['lose', 'closed lost', 'cl', 'dead', 'dropped', 'failed', 'unsuccessful'],
    }),
    reason: text({
      long: true,
      cues: ['because', 'because of', 'reason', 'reason is', 'due to', 'since', 'on', 'over', 'thanks to', 'as they'],
      hint: 'Why, in their words: price, timing, no budget.',
    }).optional(),
    competitor: text({
      cues: ['against', 'competitor', 'lost to', 'they chose', 'they went with', 'went with'],
    }).optional(),
    amount: money({
      cues: ['for', 'at', 'worth', 'amount', 'value', 'final amount', 'final value'],
      hint: 'What it was closed at, where that is new.',
    }).optional(),
    closedOn: date({ cues: ['on', 'closed on', 'as of'], lean: 'past' }).optional(),
  },
  phrases: [
    '(change|switch|flip|turn|update) [the] {deal} [deal] to [closed] {result}',
    { say: '[we|i] [just|have] (nailed|clinched|secured) [the] {deal} [deal]', set: { result: 'won' } },
    { say: '[the] {deal} [deal] is ours', set: { result: 'won' } },
    {
      say: '[the] {deal} [deal] (signed|has signed) [the|our] (contract|agreement|order|quote|paperwork)',
      set: { result: 'won' },
    },
    {
      say: '[we] [just] got [the] (signature|signed contract|ink) (on|for) [the] {deal} [deal]',
      set: { result: 'won' },
    },
    {
      say: "[the] {deal} [deal] (is off the table|is a no|is a no go|is a no-go|is toast|did not work out|didn't work out|is not happening|did not happen|walked away|ghosted us)",
      set: { result: 'lost' },
    },
    { say: '[the] {deal} said no to [the|our] (deal|offer|proposal)', set: { result: 'lost' } },
    { say: '{competitor} (beat us|beat us to it) on [the] {deal} [deal]', set: { result: 'lost' } },
    {
      say: '(we|i) (got beaten|were beaten|got beat) by {competitor} (on|at|in) [the] {deal} [deal]',
      set: { result: 'lost' },
    },
    { say: '[the] {deal} [deal] (picked|chose) {competitor} over us', set: { result: 'lost' } },
    'close [the] {deal} [deal] [out] [as|to] [closed] {result}',
    '(mark|set|flag|move) [the] {deal} [deal] (as|to) [closed] {result}',
    '[the] {deal} [deal] (is|was|has been|got|is now) [closed] {result}',
    '[the] {deal} {result}',
    '{result} [the] {deal}',
    { say: '[the] {deal} [deal] lost (because|because of|due to|over) {reason}', set: { result: 'lost' } },
    ...['price', 'pricing', 'budget', 'no budget', 'timing', 'features', 'no decision'].map((reason) => ({
      say: `[the] {deal} [deal] lost [on|due to|because of] ${reason}`,
      set: { result: 'lost', reason },
    })),
    '… [so] (close|update|mark) (it|that|the deal) [out|accordingly]',
    {
      say: "(we|i|we have|we've|i've|just|we just|i just) [just] (won|closed|signed|landed|sealed|got|bagged) [the] {deal} [deal]",
      set: { result: 'won' },
    },
    { say: '(won|signed|landed|sealed|bagged|win) [the] {deal} [deal]', set: { result: 'won' } },
    {
      say: '[the] {deal} [deal] (signed|is signed|has signed|said yes|is in the bag|went through|came through|accepted)',
      set: { result: 'won' },
    },
    { say: "(we|i|we have|we've|i've|just|we just|i just) [just] lost [the] {deal} [deal]", set: { result: 'lost' } },
    { say: '(lost|lose|kill|drop) [the] {deal} [deal]', set: { result: 'lost' } },
    {
      say: '(we|i) (didnt|did not|havent|have not) (get|got|win|won|land|landed|close|closed) [the] {deal} [deal]',
      set: { result: 'lost' },
    },
    { say: '[we|i] (missed out on|lost out on) [the] {deal} [deal]', set: { result: 'lost' } },
    { say: '(we|i|just|we just) lost [the] {deal} [deal] to {competitor}', set: { result: 'lost' } },
    { say: '(close|mark|set|flag) [the] {deal} [deal] as lost to {competitor}', set: { result: 'lost' } },
    { say: '[the] {deal} [deal] (lost|is lost|was lost) to {competitor}', set: { result: 'lost' } },
    { say: 'lost [the] {deal} [deal] to {competitor}', set: { result: 'lost' } },
    {
      say: '[the] {deal} [deal] (is dead|fell through|said no|is gone|is off|died|went cold|backed out|declined)',
      set: { result: 'lost' },
    },
    { say: '[the] {deal} [deal] (went with|chose|picked|went to) {competitor}', set: { result: 'lost' } },
    'close [the] {deal} [deal]',
  ],
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
