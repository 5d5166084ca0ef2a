import {
  type Amounts,
  amountRange,
  amountSeries,
  amountsInWords,
  isWeighted,
  mostBars,
  subtitle,
  total,
} from './bars.ts';
import type { Chart } from './chart.ts';
import { barOptions, categoryAxis, moneyAxis } from './theme.ts';
import { altText, dealCount, type MoneyFormat, pictureLocale, wrapName } from './words.ts';

/** The open deals of one stage. */
export interface StageAmounts extends Amounts {
  /** The stage's key, as on the vocabulary page. */
  readonly stage: string;
  /** The stage's name, as people see it. */
  readonly label: string;
}

/** The stages in the pipeline's order; amounts in major units of `currency`. */
export interface PipelineByStage extends MoneyFormat {
  readonly stages: readonly StageAmounts[];
}

/**
 * The pipeline as one bar a stage, top to bottom in the order given, with its weighted value beside it.
 *
 * Null where no stage has a deal: a sentence that says what to do next serves better than an empty picture. Beyond 24 stages
 * the picture shows the first 24 and says so; the total is of all.
 */
export function pipelineByStage({ stages, currency, locale }: PipelineByStage): Chart | null {
  if (stages.every((stage) => stage.count === 0 && stage.value === 0)) return null;
  const money = { currency, locale: pictureLocale(locale) };
  const shown = stages.slice(0, mostBars);
  const sum = total(stages);
  const weighted = isWeighted(stages);
  const range = amountRange(shown);
  const layout = { along: 'x', fill: weighted ? 0.78 : 0.64, labelWeighted: true, labelZeros: true } as const;
  const title = 'Pipeline by stage';
  const leftOut = shown.length < stages.length ? `first ${shown.length} of ${stages.length} stages` : '';
  const nameLines = shown.length > 12 ? 1 : 2;
  return {
    name: 'pipeline-by-stage',
    title,
    width: 640,
    height: (weighted ? 164 : 136) + shown.length * (weighted ? 52 : 44),
    altText: altText([
      `Bar chart, pipeline by stage: ${amountsInWords(sum, money)}.`,
      ...stages.map((stage) => `${stage.label}: ${amountsInWords(stage, money)}.`),
    ]),
    config: {
      type: 'bar',
      data: {
        labels: shown.map(({ label, count }) => [...wrapName(label, 22, nameLines), dealCount(count, money.locale)]),
        datasets: amountSeries(shown, layout, money),
      },
      options: {
        indexAxis: 'y',
        locale: money.locale,
        ...barOptions({ title, subtitle: subtitle(sum, money, leftOut), legend: weighted }, {}),
        scales: { x: moneyAxis(range, money), y: categoryAxis({ line: range.min === 0, autoSkip: false }) },
      },
    },
  };
}
