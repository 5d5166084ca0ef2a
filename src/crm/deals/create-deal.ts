import { context, count } from '../../capability/blocks.ts';
import { defineCapability } from '../../capability/capability.ts';
import type { Context } from '../../capability/context.ts';
import { memberReference } from '../team/members.ts';
import { amountWords, dealCard, dealTitle, stageWords } from './card.ts';
import { createDealPhrases } from './create-deal-phrases.ts';
import { creatingFields, defaultStage } from './creating-fields.ts';
import { dealReference } from './deal.ts';
import { otherOpenDeals, createDeal as writeDeal } from './deals.ts';
import { listStages } from './stages.ts';
import { shown } from './words.ts';

/** create_deal: a new opportunity at an account. */
export const createDeal = defineCapability({
  name: 'create_deal',
  summary: 'Create a deal for an account.',
  topic: 'deals',
  effect: 'write',
  input: creatingFields,
  phrases: createDealPhrases,
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
