import { escapeText } from '../../capability/blocks.ts';
import { defineCapability } from '../../capability/capability.ts';
import type { View } from '../../capability/context.ts';
import { date, money, percent, reference, text, words } from '../../capability/fields.ts';
import { formatDay } from '../days.ts';
import { amountWords, dealCard, dealTitle, riskBlocks } from './card.ts';
import { forecastField, sourceField, typeField } from './choices.ts';
import { type Deal, dealReference } from './deal.ts';
import { updateDeal as writeDeal } from './deals.ts';
import { absoluteDealValues } from './relative.ts';
import { updateDealPhrases } from './update-deal-phrases.ts';

/** update_deal: new facts about a deal, other than its stage and its end. */
export const updateDeal = defineCapability({
  name: 'update_deal',
  summary: 'Change a deal’s amount, close date, probability, next step and other facts.',
  topic: 'deals',
  effect: 'write',
  input: {
    deal: reference('deal', { cues: ['deal', 'on', 'of', 'for'] }),
    amount: money({
      cues: [
        'amount',
        'amt',
        'value',
        'size',
        'price',
        'budget',
        'volume',
        'worth',
        'to',
        'at',
        'is',
        'now',
        'only',
        'around',
        'about',
        'roughly',
      ],
    }).optional(),
    expectedClose: date({
      cues: [
        'closing',
        'closes',
        'close',
        'close date',
        'closing date',
        'expected',
        'expected close',
        'expected to close',
        'due to close',
        'should close',
        'eta',
        'to',
        'by',
        'until',
        'till',
      ],
    }).optional(),
    probability: percent({
      cues: ['probability', 'prob', 'chance', 'chances', 'odds', 'confidence', 'likely', 'at', 'to'],
    }).optional(),
    name: text({ cues: ['name', 'new name', 'called', 'rename to', 'renamed to'] }).optional(),
    contact: reference('contact', {
      cues: [
        'contact',
        'main contact',
        'point of contact',
        'contact person',
        'is the contact',
        'is the main contact',
        'as contact',
      ],
    }).optional(),
    competitor: text({
      proper: true,
      cues: [
        'competitor',
        'competition',
        'competing with',
        'competing against',
        'up against',
        'against',
        'versus',
        'vs',
        'also talking to',
        'also looking at',
        'also evaluating',
        'also considering',
      ],
    }).optional(),
    risk: text({ long: true, cues: ['risk', 'at risk because', 'the risk is', 'risks'] }).optional(),
    requirements: text({
      long: true,
      cues: [
        'requirements',
        'requirement',
        'they need',
        'they want',
        'they also want',
        'they also need',
        'they asked for',
      ],
    }).optional(),
    nextStep: text({ cues: ['next step', 'next step is', 'next steps'] }).optional(),
    forecast: forecastField().optional(),
    type: typeField().optional(),
    source: sourceField().optional(),
  },
  needsOneOf: [
    [
      'amount',
      'expectedClose',
      'probability',
      'name',
      'contact',
      'competitor',
      'risk',
      'requirements',
      'nextStep',
      'forecast',
      'type',
      'source',
    ],
  ],
  phrases: updateDealPhrases,
  examples: [
    'set the amount of D-12 to $60k',
    'push the Acme deal two weeks',
    'the Globex deal closes March 20, next step: send the contract',
    'mark D-12 as commit',
  ],
  prepare: absoluteDealValues,
  run: (context, { deal, ...values }) => writeDeal(context, deal, values),
  render: ({ before, deal, changed }, view) => {
    const changes = changeWords(before, deal, changed, view);
    const said = changes.length === 0 ? 'Nothing to change: it was so already.' : `Updated: ${changes.join(', ')}.`;
    const [title, facts, ...rest] = dealCard(deal, view, `:pencil2: ${dealTitle(deal)}\n${escapeText(said)}`);
    return {
      text: `${deal.name} (${deal.handle}). ${said}`,
      blocks: [title, facts, ...riskBlocks(deal, view), ...rest].filter((block) => block !== undefined),
      about: [dealReference(deal)],
    };
  },
});

/** "amount $45,000 → $50,000", "next step". */
function changeWords(before: Deal, deal: Deal, changed: readonly string[], view: View): string[] {
  const day = (value: string | null) => (value === null ? 'none' : formatDay(value, view.today, view.workspace.locale));
  const wording: Record<string, string> = {
    amount: `amount ${amountWords(before, view)} → ${amountWords(deal, view)}`,
    expectedClose: `expected close ${day(before.expectedClose)} → ${day(deal.expectedClose)}`,
    probability: `probability ${before.probability}% → ${deal.probability}%`,
    name: `name, was ${before.name}`,
    contactId: `contact ${deal.contact}`,
    forecast: `forecast ${words(deal.forecast ?? '').toLowerCase()}`,
  };
  const silent = ['timesPushed', ...(changed.includes('amount') ? ['currency'] : [])];
  return changed.filter((key) => !silent.includes(key)).map((key) => wording[key] ?? words(key).toLowerCase());
}
