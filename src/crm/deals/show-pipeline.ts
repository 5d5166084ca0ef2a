import type { KnownBlock } from '@slack/types';
import { buttons, context, count, escapeText, header, runButton, section } from '../../capability/blocks.ts';
import { defineCapability } from '../../capability/capability.ts';
import type { View } from '../../capability/context.ts';
import { period, reference, text } from '../../capability/fields.ts';
import type { Chart } from '../../insight/charts/chart.ts';
import { pipelineByStage as drawPipeline } from '../../insight/charts/pipeline-by-stage.ts';
import { formatMoney, fromMinorUnits } from '../money.ts';
import { formatPeriod } from '../period.ts';
import { totalWords } from './list-card.ts';
import { type Pipeline, type PipelineFilter, type PipelineStage, pipelineByStage } from './pipeline.ts';

/** show_pipeline: what is open, by stage. */
export const showPipeline = defineCapability({
  name: 'show_pipeline',
  summary: 'Show the pipeline: number, value and weighted value of the open deals in each stage.',
  topic: 'deals',
  effect: 'read',
  input: {
    owner: reference('member', { cues: ['of', 'for', 'by', 'owned by', 'owner'] }).optional(),
    territory: text({ cues: ['territory', 'in territory', 'region', 'in the region'] }).optional(),
    closing: period({
      cues: ['closing', 'closes', 'expected to close', 'due', 'for'],
      lean: 'future',
      hint: 'Only deals expected to close then.',
    }).optional(),
  },
  phrases: [
    'how much pipeline (do we have|have we got|is there)',
    'how much pipeline (do|does|has|have) {owner} (have|got)',
    '[the] [sales] (pipeline|funnel) (overview|summary|snapshot|breakdown|status|state|value|total|report|check|review|numbers)',
    "[what is|what's|whats] [the] [current] (status|state|value|size|total|overview) of [the|our] [sales] (pipeline|funnel)",
    'where (does|do we stand with|do we stand on|are we with) [the|our] (pipeline|funnel) [stand]',
    "(what's|what is|whats) in {owner} (pipeline|funnel)",
    '(how much|what) (do|does) {owner} have in [the|my|his|her] (pipeline|funnel)',
    '(how much|what) (have|has) {owner} got in [the|my|his|her] (pipeline|funnel)',
    "[show|view|see|display|give|open|bring up|pull up|what's|what is|whats|how is|how's|how does] [me] [the|our|whole|full] [sales] (pipeline|funnel) [look|looking|doing] [like] [by stage] [please]",
    '[show|view|see|give] [me] (deals|opportunities|opps|pipeline|funnel) (by|per) stage',
    "[show|view|see|give] [me] {owner} ('s|) (pipeline|funnel)",
    "[show|what's|what is|whats] [me] [the|our] (total|current|overall|entire|open|weighted) (pipeline|funnel) [value]",
    '[give|show|get] [me] [a|an|the] (overview|summary|snapshot|breakdown) of [the|our] [sales] (pipeline|funnel)',
    '[the|our] (pipeline|funnel) (for|of) [the] deals (closing|due|due to close|expected to close|that close|to close) {closing}',
    "(what's|what is|whats) (sitting|standing|left|open) in [the|our] [sales] (pipeline|funnel) [by stage|per stage]",
    '[sales] (pipeline|funnel) (of|for) {owner}',
    '(pipeline|funnel) [for|in] [the] {territory} territory',
    '(how much|what) (is|do we have|have we got|is there) in [the|our] (pipeline|funnel)',
    '(what|how) does [the|our] (pipeline|funnel) look [like]',
    '[the|our] (pipeline|funnel) closing {closing}',
    '(how healthy|how full|how big|how strong|how good|how large) is {owner} [sales] (pipeline|funnel) [{closing}]',
    '(how healthy|how full|how big|how strong|how good|how large) is [the|our] [sales] (pipeline|funnel) [for|in] [{closing}]',
    '(what|how much) (sits|is sitting|have we|do we have|is there|is) in [the|our] [sales] (pipeline|funnel) [at the moment|right now|now|currently]',
    '(total|overall|whole|full|weighted) [value|amount|worth] of (everything|all|all deals|all that is|what is|everything that is|the) [that is] open [deals] [stage by stage|by stage|per stage|together]',
    '[total] value of (everything|all deals|all|the deals) (by|per) stage',
    '(what is|how much is) [the|our] (pipeline|funnel) (worth|worth weighted|weighted|in total|altogether)',
    '[the|our] (pipeline|funnel) [that] (closes|closing|due|expected) [in|by] {closing} [what is it worth] [weighted]',
    '[the|our] (pipeline|funnel) (stage by stage|by stage|per stage|broken down by stage|by value)',
    '[show|give|get] [me] [the|a] (stage breakdown|stage overview|stages overview|breakdown by stage)',
    '[show|give|get|see] [me] [all|the|our] [open] deals (by|per|grouped by) stage',
    'how much (is|do we have|have we got) (open|in play|on the table) [in total|altogether|right now|in all]',
    'how much (business|money|revenue|value) (is|do we have) (open|in play|in the pipeline|on the table)',
    'what do we have in play',
    '(break down|breakdown of|split|slice|chart|plot|graph|draw) [the|our|my] [sales] (pipeline|funnel) [by|per] [stage]',
    '(how much|what|how many deals) (do we have|have we got|is there|is|are|sits|is sitting|are there|are sitting) (in each|per|in every|by) stage',
    '[what|how much] [is] [the] (value|money|amount|total|sum) (is|sits|is sitting|that is|of what is|of what sits) in [the|our] [sales] (pipeline|funnel) [altogether|in total|overall|in all]',
    '(is|are) {owner} (carrying|building|holding|sitting on) [enough|much|a lot of|any|how much] (pipeline|funnel)',
    '(does|do|has|have) {owner} (have|got|carry) [enough|much|a lot of|any] (pipeline|funnel)',
    '(do|does) (we|{owner}) have enough [in the] (pipeline|funnel) [for] [{closing}]',
    'how (is|are) [the|our] [sales] (pipeline|funnel) (looking|doing|shaping up) [for|in] [{closing}]',
    'how does {owner} (pipeline|funnel) look [like] [for|in] [{closing}]',
    '[sales] (pipeline|funnel) [value|total|totals|amounts|numbers] (by|per|for each|in each) stage [for|,] [all reps|everyone|the whole team|all of us|everybody]',
    '(what is|what do we have|what have we got|how much is|what has {owner} got) in [the|our] (pipeline|funnel) [right now|now|currently|today|at the moment|at present] [by|per] [stage]',
    'in! [the|our] {owner} (pipeline|funnel) (what|how much) (is|do we have|have we got) [there|in there]',
    'how much [open|sales] (pipeline|funnel) (does|do) {owner} (carry|have|hold|sit on|own)',
    '… (right now|at the moment|currently|at present|as of now|as of today|these days|as it stands|on the books)',
    '[the] (pipeline|funnel) (for|in|of) [the] {territory} (region|territory)',
    '[the|our] (pipeline|funnel) in! {territory}',
    '(how|what) (is|does) [the|our] (pipeline|funnel) [look] [like] in! {territory}',
    '{territory} (region|territory) (pipeline|funnel)',
  ],
  examples: ['show me the pipeline', "what does Rob's pipeline look like?", 'pipeline closing this quarter'],
  run: async (request, filter) => ({ filter, pipeline: await pipelineByStage(request, filter) }),
  render: ({ filter, pipeline }, view) => {
    const title = titleOf(filter, view);
    const { totals } = pipeline;
    if (totals.length === 0) return empty(title);
    const chart = chartOf(pipeline, view);
    const sum = totalWords(totals, view, { weighted: true });
    return {
      text: [`${title}: ${sum}`, ...pipeline.stages.map((stage) => `${stage.label}: ${stageSum(stage, view)}`)].join(
        '\n',
      ),
      blocks: [
        header(title),
        section(`*${escapeText(sum)}*`),
        ...stageBlocks(pipeline.stages, filter, view),
        ...riskBlocks(pipeline, filter, view),
      ],
      charts: chart === null ? [] : [chart],
    };
  },
});

/** The most stages that have a button each. */
const mostWithButtons = 20;

function stageBlocks(stages: readonly PipelineStage[], filter: PipelineFilter, view: View): KnownBlock[] {
  const lines = stages.map((stage) => {
    const probability = stage.probability === null ? 'not in the pipeline any more' : `${stage.probability}%`;
    return `*${escapeText(stage.label)}* (${probability})\n${escapeText(stageSum(stage, view))}`;
  });
  if (stages.length > mostWithButtons) return [section(lines.join('\n'))];
  return stages.map(({ stage, totals }, index) =>
    section(
      lines[index] ?? stage,
      totals.length === 0 ? undefined : runButton('List', 'find_deals', { ...filter, stage, status: 'open' }),
    ),
  );
}

function stageSum({ totals }: PipelineStage, view: View): string {
  return totals.length === 0 ? 'no deals' : totalWords(totals, view, { weighted: true });
}

function riskBlocks({ atRisk }: Pipeline, filter: PipelineFilter, { workspace }: View): KnownBlock[] {
  const number = atRisk.reduce((sum, total) => sum + total.count, 0);
  if (number === 0)
    return [context(':white_check_mark: no deal is stale, past due, pushed twice or stuck in its stage')];
  const value = atRisk.map((total) => formatMoney(total.value, total.currency, workspace.locale)).join(' + ');
  return [
    context(`:warning: ${count(number, 'deal')} at risk, ${value}: stale, past due, pushed twice or stuck in a stage`),
    ...buttons(runButton('Show those at risk', 'find_deals', { ...filter, atRisk: true })),
  ];
}

function chartOf({ stages, totals }: Pipeline, { workspace }: View): Chart | null {
  const currency = totals[0]?.currency ?? workspace.currency;
  const major = (minorUnits = 0) => fromMinorUnits(minorUnits, currency).amount;
  return drawPipeline({
    currency,
    locale: workspace.locale,
    stages: stages.map((stage) => {
      const total = stage.totals.find((one) => one.currency === currency);
      return {
        stage: stage.stage,
        label: stage.label,
        count: total?.count ?? 0,
        value: major(total?.value),
        weighted: major(total?.weighted),
      };
    }),
  });
}

/** "Pipeline of Rob Reyes in West, closing Mar 1 – Mar 31". */
function titleOf({ owner, territory, closing }: PipelineFilter, { actor, today, workspace }: View): string {
  const mine = owner?.id === actor.id;
  const whose = owner === undefined || mine ? '' : ` of ${owner.name}`;
  const where = territory === undefined ? '' : ` in ${territory}`;
  const when = closing ? `, closing ${formatPeriod(closing, actor.timeZone, today, workspace.locale)}` : '';
  return `${mine ? 'Your pipeline' : 'Pipeline'}${whose}${where}${when}`;
}

function empty(title: string) {
  return {
    text: `${title}: there are no open deals.`,
    blocks: [
      section(`${escapeText(title)}: there are no open deals.`),
      context('Make one: “new deal for Acme, $20k, closing end of March”'),
    ],
  };
}
