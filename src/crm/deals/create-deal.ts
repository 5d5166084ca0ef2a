import { context, count } from '../../capability/blocks.ts';
import { defineCapability } from '../../capability/capability.ts';
import type { Context } from '../../capability/context.ts';
import { date, money, percent, reference, stage, text } from '../../capability/fields.ts';
import { memberReference } from '../team/members.ts';
import { amountWords, dealCard, dealTitle, stageWords } from './card.ts';
import { sourceField, typeField } from './choices.ts';
import { dealReference } from './deal.ts';
import { otherOpenDeals, createDeal as writeDeal } from './deals.ts';
import { listStages } from './stages.ts';
import { shown } from './words.ts';

const defaultStage = 'prospecting';

/** create_deal: a new opportunity at an account. */
export const createDeal = defineCapability({
  name: 'create_deal',
  summary: 'Create a deal for an account.',
  topic: 'deals',
  effect: 'write',
  input: {
    name: text({
      cues: ['called', 'named', 'titled'],
      hint: 'Made from the account and the product, type or month unless said.',
    }).optional(),
    account: reference('account', { cues: ['for', 'with', 'at'], hint: 'The company that would buy.' }),
    contact: reference('contact', { cues: ['contact', 'with'] }).optional(),
    amount: money({ cues: ['worth', 'for', 'of', 'at', 'over', 'valued at', 'amount', 'value', 'volume'] }).optional(),
    stage: stage({ cues: ['in', 'at', 'stage', 'in stage'] }).default(defaultStage),
    expectedClose: date({
      cues: ['closing', 'closes', 'close', 'expected to close', 'to close', 'close date', 'due', 'by'],
      hint: 'The day it is expected to be won.',
    }).optional(),
    source: sourceField({ hint: 'Where it came from.' }).optional(),
    type: typeField().optional(),
    probability: percent({ cues: ['probability', 'chance', 'likely'], hint: 'The stage’s unless said.' }).optional(),
    product: reference('product', { cues: ['product', 'for', 'of'] }).optional(),
    requirements: text({ long: true, cues: ['requirements', 'requirement', 'they need', 'needs'] }).optional(),
    competitor: text({
      cues: ['competitor', 'competing with', 'competing against', 'against', 'versus', 'vs'],
    }).optional(),
    owner: reference('member', {
      cues: ['owner', 'owned by', 'assigned to', 'assign to', 'owns it', 'owns this', 'is the owner', 'is owner'],
    }).optional(),
  },
  phrases: [
    '(kick off|spin up|book|chuck in) [a|an|another] [new] [{type}] (deal|opportunity|opp) (for|with|at|on) {account}',
    '(new|create [a]|open [a]|add [a]|log [a]) [new] {type} (for|with|at) {account} {amount}',
    '[please] (create|add|make|open|start|enter|log|register|set up|new) [a|an|another] [new] [{type}] (deal|opportunity|opp) (for|with|at|on) {account}',
    '[please] (create|add|make|open|start|enter|new) [a|an|another] [new] {amount} [{type}] (deal|opportunity|opp) (for|with|at|on) {account}',
    '[please] (create|add|make|start) (a|an|another) [new] {account} [{type}] (deal|opportunity|opp)',
    '[please] (create|new) {account} [{type}] (deal|opportunity|opp)',
    '(create|add|make|open|start|new) [a|an] [new] (deal|opportunity|opp) [called|named] {name} (for|with|at) {account}',
    '(create|add|make|start) [a|an|another] [new] [{type}] (deal|opportunity|opp)',
    'new [{type}] (deal|opportunity|opp) [:] {account}',
    '[please] (create|add|make|open|start|enter|log|new) [a|an|another] [new] {type} (for|with|at) {account}',
    '[please] (create|add|make|open|start|enter|log|new) [a|an|another] [new] {amount} {type} (for|with|at) {account}',
    '(deal|opportunity|opp) {account} {amount} (create|new|add)',
    '(deal|opportunity|opp) (for|with|at) {account} (worth|of|for|at) {amount}',
    '{account} wants [to buy] [{product}] (for|worth) {amount}',
    '(add|put) {account} (to|into|in) [the|my] pipeline',
  ],
  examples: [
    'create a new deal for Initech, $50k',
    'new deal with Acme worth 45k, closing end of March, in proposal',
    'add a renewal opportunity for Globex called "Globex 2027", €20,000, 60% likely',
  ],
  defaults: ({ actor }) => ({ owner: memberReference(actor) }),
  run: async (request, input) => {
    const deal = await writeDeal(request, { ...input, stage: await existing(request, input.stage) });
    return { deal, others: await otherOpenDeals(request, deal) };
  },
  render: ({ deal, others }, view) => {
    const named = others.map(({ name, handle }) => `${shown(name, 80)} (${handle})`).join(', ');
    const hint =
      others.length === 0
        ? []
        : [context(`${shown(deal.account ?? 'It', 80)} has ${count(others.length, 'other open deal')}: ${named}`)];
    const [title, facts, ...rest] = dealCard(deal, view, `:sparkles: New deal: ${dealTitle(deal)}`);
    return {
      text: `New deal ${deal.handle}: ${deal.name}, ${amountWords(deal, view)}, ${stageWords(deal)}.`,
      blocks: [title, facts, ...hint, ...rest].filter((block) => block !== undefined),
      about: [dealReference(deal)],
    };
  },
});

/** The stage, or undefined for the default one where a workspace's own stages begin with another. */
async function existing(request: Context, stage: string): Promise<string | undefined> {
  const names = (await listStages(request)).map(({ name }) => name);
  return stage !== defaultStage || names.includes(stage) ? stage : undefined;
}
