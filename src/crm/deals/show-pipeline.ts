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
import { showPipelinePhrases } from './show-pipeline-phrases.ts';

/** show_pipeline: what is open, by stage. */
export const showPipeline = defineCapability({
  name: 'show_pipeline',
  summary: 'Show the pipeline: number, value and weighted value of the open deals in each stage.',
  topic: 'deals',
  effect: 'read',
  input: {
    owner: reference('member', { cues: ['of', 'for', 'by', 'owned by', 'owner'] }).optional(),
    territory: text({ proper: true, cues: ['territory', 'in territory', 'region', 'in the region'] }).optional(),
    closing: period({
      cues: ['closing', 'closes', 'expected to close', 'due', 'for'],
      lean: 'future',
      hint: 'Only deals expected to close then.',
    }).optional(),
  },
  phrases: showPipelinePhrases,
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
