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

/** update_deal: new facts about a deal, other than its stage and its end. */
export const updateDeal = defineCapability({
  name: 'update_deal',
  summary: 'Change a deal’s amount, close date, probability, next step and other facts.',
  topic: 'deals',
  effect: 'write',
  input: {
    deal: reference('deal', { cues: ['deal', 'on', 'of', 'for'] }),
    amount: money({ cues: ['amount', 'value', 'worth', 'to', 'at', 'is', 'now'] }).optional(),
    expectedClose: date({
      cues: ['closing', 'closes', 'close', 'close date', 'expected close', 'expected to close', 'to', 'by', 'until'],
    }).optional(),
    probability: percent({ cues: ['probability', 'chance', 'likely', 'at', 'to'] }).optional(),
    name: text({ cues: ['name', 'called', 'rename to', 'renamed to'] }).optional(),
    contact: reference('contact', { cues: ['contact', 'main contact', 'point of contact'] }).optional(),
    competitor: text({
      cues: ['competitor', 'competing with', 'competing against', 'up against', 'against', 'versus', 'vs'],
    }).optional(),
    risk: text({ long: true, cues: ['risk', 'at risk because', 'the risk is', 'risks'] }).optional(),
    requirements: text({ long: true, cues: ['requirements', 'requirement', 'they need'] }).optional(),
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
  phrases: [
    '[the] new (value|amount|price|size) (of|for|on) [the] {deal} [deal] [is|:] {amount}',
    '[the] {deal} [deal] (has grown|grew|has shrunk|was raised|was cut) to {amount}',
    '(upped|raised|bumped|lowered|reduced) [the] {deal} [deal] [up] (to|by) {amount}',
    '(bump|slide|kick|slip) [the] {deal} [deal] [back|out] (to|by|until) {expectedClose}',
    '(we are|we re|i am) [now] looking at {expectedClose} (for|on) [the] {deal} [deal]',
    '[the] {deal} [deal] is [now] expected [in|on|by] {expectedClose}',
    'set [the] {deal} [deal] to close [on|in|by] {expectedClose}',
    "[the] {deal} [deal] (eta|won't close before|will not close before|won't close until|is not closing before) {expectedClose}",
    '(we are|we re|i am|i m) [at] {probability} [confident|sure|certain] (on|in|about|for|of) [the] {deal} [deal]',
    '{probability} (on|for) [the] {deal} [deal]',
    '[the] (likelihood|confidence|chances|confidence level) (for|on|of) [the] {deal} [deal] [is|are|:] [now] {probability}',
    '(next action|next up|action item) (for|on) [the] {deal} [deal] [is|:] {nextStep}',
    "(what is|what's) next (for|on) [the] {deal} [deal] is {nextStep}",
    '{competitor} is (competing|competing with us|the competitor|a competitor|also in|also competing) (on|in|for) [the] {deal} [deal]',
    '(upgrade|downgrade|promote) [the] {deal} [deal] to {forecast}',
    'call [the] {deal} [deal] a {forecast}',
    '(update|change|edit|adjust|correct|modify) [the] {deal}',
    '(set|change|update|raise|lower|increase|decrease|reduce|bump|drop) [the] (amount|value|price) (of|for|on) [the] {deal} (to|by) {amount}',
    "(set|change|update|raise|lower|increase|decrease|reduce|bump|drop) [the] {deal} (|amount|value|deal value|'s amount|'s value) (to|by) {amount}",
    '[the] {deal} [amount|value] is [now] [worth] {amount} [now]',
    '[the] {deal} is [now] worth {amount} [now]',
    '[the] {deal} (amount|value|size) [is|to|now|:|=] {amount}',
    '[the] {deal} [deal] (should be|will be|is going to be|is gonna be|goes to|comes to|is up to|is down to) [now] [worth] {amount} [now]',
    '[the] (amount|value|price|size) (of|for|on) [the] {deal} (is|should be|will be|to|:) [now] {amount}',
    '[the] {deal} [:] {amount}',
    'make [the] {deal} {amount}',
    '[the] {deal} [deal] (amount|value|size|price) (should be|will be|is going to be|goes to) {amount}',
    '(take|knock|shave|cut) {amount} (off|from) [of] [the] {deal}',
    '(add|put) {amount} (to|on) [the] {deal}',
    '{amount} (for|on) [the] {deal}',
    '[the] {deal} (grew|shrank|went up|went down) (to|by) {amount}',
    '(set|change|update|move|shift) [the] (close date|closing date|expected close|close) (of|for|on) [the] {deal} (to|by) {expectedClose}',
    '(push|pull|move|slip|delay|postpone|bring|shift) [the] {deal} [close date|closing date|close|back|out|forward|in|up] [to|by|until] {expectedClose}',
    '(push|pull|move|bring) (back|out|in|forward|up) [the] {deal} [to|by|until] {expectedClose}',
    '[the] {deal} (slips|slipped|got pushed|is pushed|moved|has slipped) [out] [to|by|until] {expectedClose}',
    '[the] {deal} [deal] [now] (closes|will close|is expected to close|should close|is closing|is going to close|is gonna close|is set to close) [on|by|in] {expectedClose} [now]',
    '… than (planned|expected|thought|we thought|originally planned|forecast)',
    '[the] [expected] (close|close date|closing date) (of|for|on) [the] {deal} (is|should be|will be|to|:|moves to) [now] {expectedClose}',
    '[the] {deal} [deal] is (delayed|postponed|pushed|pushed back|pushed out|slipping) [by|to|until] {expectedClose}',
    '(expect|i expect|we expect) [the] {deal} to close [on|by|in] {expectedClose}',
    '(set|change|update) [the] (probability|chance|odds) (of|for|on) [the] {deal} to {probability}',
    '[the] (probability|chance|odds) (of|for|on) [the] {deal} (is|should be|:) [now] {probability}',
    '(set|change|update) [the] {deal} (|probability|to) {probability}',
    '[the] {deal} [deal] (is|has|looks|stands) [now] [at|a|about] {probability} [likely|chance|probability|odds] [now]',
    '(change|set|update) [the] name (of|for|on) [the] {deal} (to|:) {name}',
    'rename [the] {deal} (to|as) {name}',
    'name [the] {deal} {name}',
    '[the] {deal} (close date|closing date|expected close) [is|to|now|:] {expectedClose}',
    '(set|make|change) [the] [main|primary] contact (of|for|on) [the] {deal} [to] {contact}',
    '[the] [main|primary] contact (of|for|on|at) [the] {deal} is [now] {contact}',
    '{contact} is [now] [the|our] [main|primary] contact (of|for|on|at) [the] {deal}',
    '(set|make) {contact} [the] [main|primary] contact (of|for|on) [the] {deal}',
    '(next step|next steps) (for|on|with|of) [the] {deal} [is|are|:] {nextStep}',
    "{deal} (next step|next steps|'s next step) [is|are|:] {nextStep}",
    '(set|change|update) [the] next step (for|on|of) [the] {deal} (to|:) {nextStep}',
    '(competitor|competition) (for|on|in|of) [the] {deal} [is|:] {competitor}',
    '(add|set|put|list|record) {competitor} as [a|the] [main] competitor (for|on|in|to|of) [the] {deal}',
    '(add|set|put) [a|the] competitor {competitor} (for|on|in|to|of) [the] {deal}',
    "(we are|we're|were) (competing|up) against {competitor} (on|in|for|at) [the] {deal}",
    "(we are|we're) [up] against {competitor} (on|in|for|at) [the] {deal}",
    '(risk|risks) (for|on|of|with) [the] {deal} [is|are|:] {risk}',
    '(add|log|note|flag|record) [a|the] [new] risk (to|on|for|of|with) [the] {deal} : {risk}',
    '[the] {deal} is at risk (because|as|since|:) {risk}',
    '(requirements|requirement) (for|on|of) [the] {deal} [is|are|:] {requirements}',
    '(set|mark|put|forecast|move|change) [the] {deal} (as|to|in|in the forecast as|forecast to|forecast as) {forecast}',
    '[the] {deal} [deal] is [now] [in|a|our] {forecast}',
    { say: '(commit|commit to) [the] {deal}', set: { forecast: 'commit' } },
    {
      say: '(take|leave|keep) [the] {deal} [deal] out of [the|my] (forecast|commit|number)',
      set: { forecast: 'omitted' },
    },
    { say: '(omit|exclude|leave out) [the] {deal} [from the forecast]', set: { forecast: 'omitted' } },
    '(set|mark|change) [the] {deal} [type] (as|to) [a|an] {type}',
    '(set|change) [the] source (of|for|on) [the] {deal} to {source}',
    '[the] {deal} came (from|through|via) [a|an|the] {source}',
  ],
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
