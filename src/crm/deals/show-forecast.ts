import type { KnownBlock } from '@slack/types';
import { buttons, context, count, facts, header, runButton, section } from '../../capability/blocks.ts';
import { defineCapability } from '../../capability/capability.ts';
import type { View } from '../../capability/context.ts';
import { period, reference, text } from '../../capability/fields.ts';
import { quarterOf } from '../days.ts';
import { formatMoney } from '../money.ts';
import { formatPeriod } from '../period.ts';
import { type Forecast, type ForecastFilter, forecast, type Sum } from './forecast.ts';
import { showForecastPhrases } from './show-forecast-phrases.ts';

/** How often the open deals should cover the gap: from here on well, below the other poorly. */
const coverageMarks = { healthy: 3, poor: 2 };

/** show_forecast: what a period has brought and is to bring, against its quota. */
export const showForecast = defineCapability({
  name: 'show_forecast',
  summary: 'Show the forecast of a period: won, commit, best case, weighted, quota, gap and coverage.',
  topic: 'deals',
  effect: 'read',
  input: {
    period: period({ cues: ['for', 'in', 'of'], lean: 'future', hint: 'This quarter unless said.' }).optional(),
    owner: reference('member', { cues: ['of', 'for', 'by', 'owner'] }).optional(),
    territory: text({ proper: true, cues: ['territory', 'in territory', 'region', 'in the region'] }).optional(),
  },
  phrases: showForecastPhrases,
  examples: [
    'forecast',
    "what's the forecast for Q2?",
    'how far are we from quota this quarter?',
    "show Rob's forecast",
  ],
  defaults: ({ today }) => ({ period: quarterOf(today) }),
  run: async (request, { period = quarterOf(request.today), ...who }) => {
    const filter = { ...who, period };
    return { filter, forecasts: await forecast(request, filter) };
  },
  render: ({ filter, forecasts }, view) => {
    const title = titleOf(filter, view);
    return {
      text: [title, ...forecasts.map((one) => forecastText(one, view))].join('\n'),
      blocks: [
        header(title),
        ...forecasts.flatMap((one) => forecastBlocks(one, forecasts.length > 1, view)),
        context(
          'Open deals are those expected to close in the period. Weighted: each times its probability. Coverage: open divided by the gap to quota; 3 is healthy. Put a deal into a category: “commit D-12”.',
        ),
        ...buttons(
          runButton('Open deals', 'find_deals', listInput(filter, { status: 'open', closing: filter.period })),
          runButton('Won deals', 'find_deals', listInput(filter, { status: 'won', closed: filter.period })),
        ),
      ],
    };
  },
});

function listInput({ period: _, ...who }: ForecastFilter, input: Readonly<Record<string, unknown>>) {
  return { ...who, ...input };
}

function forecastBlocks(one: Forecast, named: boolean, view: View): KnownBlock[] {
  const { currency, won, commit, bestCase, pipeline, omitted, open, quota, gap } = one;
  const money = moneyIn(currency, view);
  return [
    ...(named ? [section(`*${currency}*`)] : []),
    ...facts([
      ['Won', sumWords(won, money)],
      ['Commit', sumWords(commit, money)],
      ['Best case', sumWords(bestCase, money)],
      ['Other pipeline', sumWords(pipeline, money)],
      ['Weighted', `${money(open.weighted)}, with won ${money(won.value + open.weighted)}`],
      ['Quota', quota === null ? 'none set' : `${money(quota)}, ${attainment(won.value, quota)} reached`],
      ['Gap', gap === null ? null : gap === 0 ? ':tada: reached' : money(gap)],
      ['Coverage', coverageWords(one)],
      ['Left out', omitted.count === 0 ? null : sumWords(omitted, money)],
    ]),
  ];
}

function forecastText(one: Forecast, view: View): string {
  const { currency, won, commit, bestCase, open, quota, gap } = one;
  const money = moneyIn(currency, view);
  const parts = [
    `won ${money(won.value)}`,
    `commit ${money(commit.value)}`,
    `best case ${money(bestCase.value)}`,
    `open ${money(open.value)}`,
    `weighted ${money(open.weighted)}`,
    quota === null ? 'no quota' : `quota ${money(quota)}`,
    gap !== null && `gap ${money(gap)}`,
    one.coverage !== null && `coverage ${one.coverage.toFixed(1)}×`,
  ];
  return `${currency}: ${parts.filter((part) => part !== false).join(' · ')}`;
}

function coverageWords({ coverage }: Forecast): string | null {
  if (coverage === null) return null;
  const times = `${coverage.toFixed(1)}×`;
  if (coverage >= coverageMarks.healthy) return `:large_green_circle: ${times}, healthy`;
  return coverage < coverageMarks.poor ? `:red_circle: ${times}, at risk` : `:large_yellow_circle: ${times}, thin`;
}

function sumWords({ count: number, value }: Sum, money: (minorUnits: number) => string): string {
  return `${money(value)} (${count(number, 'deal')})`;
}

function attainment(won: number, quota: number): string {
  return quota === 0 ? '100%' : `${Math.floor((won / quota) * 100)}%`;
}

function moneyIn(currency: string, { workspace }: View): (minorUnits: number) => string {
  return (minorUnits) => formatMoney(minorUnits, currency, workspace.locale);
}

/** "Forecast Jan 1 – Mar 31 of Rob Reyes in West". */
function titleOf({ period: days, owner, territory }: ForecastFilter, { actor, today, workspace }: View): string {
  const mine = owner?.id === actor.id;
  const whose = owner === undefined || mine ? '' : ` of ${owner.name}`;
  const where = territory === undefined ? '' : ` in ${territory}`;
  return `${mine ? 'Your forecast' : 'Forecast'} ${formatPeriod(days, actor.timeZone, today, workspace.locale)}${whose}${where}`;
}
