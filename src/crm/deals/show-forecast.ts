import type { KnownBlock } from '@slack/types';
import { buttons, context, count, facts, header, runButton, section } from '../../capability/blocks.ts';
import { defineCapability } from '../../capability/capability.ts';
import type { View } from '../../capability/context.ts';
import { period, reference, text } from '../../capability/fields.ts';
import { quarterOf } from '../days.ts';
import { formatMoney } from '../money.ts';
import { formatPeriod } from '../period.ts';
import { type Forecast, type ForecastFilter, forecast, type Sum } from './forecast.ts';

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
    territory: text({ cues: ['territory', 'in territory', 'region', 'in the region'] }).optional(),
  },
  phrases: [
    '(revenue|sales) forecast [for] [{period}]',
    '(how are|how is|where are|where is|where do|where does) ({owner}|we) (doing|tracking|stand|standing|trending) [against|vs|versus|on|to] [the|our|her|his] (quota|target|plan|number|goal)',
    'where do we stand [for] {period}',
    'where (will|are|do) we [going to|gonna|likely to] (land|end up|finish|come out) [in|by] [for] {period}',
    'where (will|do|does|is|am|are) {owner} [going to|gonna|likely to] (land|end up|finish|come out) [in|for|on|by] {period}',
    "(how is|how's|hows|how does) [the|this] quarter (look|looking|going|shaping up|coming along)",
    "(how is|how's|hows|how does) {period} (look|looking|going|shaping up|coming along)",
    "(how is|how's|hows|how does) {owner} quarter (look|looking|going|shaping up)",
    'what (will|are) we (going to|gonna) (close|land|book|bring in|sell) [in] {period}',
    'what can we expect (for|in) {period}',
    'are we gonna (hit|make|reach) [the|our] (quota|target|goal|number)',
    "[show|view|see|give|what's|what is|whats|how is|how's] [me] [the|our|sales] [sales] forecast [look|looking] [like] [(for|in|of) {period}]",
    "[show|view|see|give|what's|what is|whats] [me] [the] {period} forecast",
    "[show|view|see|give|what's|what is|whats] [me] {owner} ('s|) forecast",
    'forecast {period}',
    'what (are|am|is|do|does) ({owner}|we) (calling|call|forecasting|projecting|predicting) for {period}',
    '…(i|we) mean [the] forecast [for {period}]',
    "(what is|what's|whats|show|show me) [our|the] (quota|target) [for] [{period}]",
    '(how far|how close) (am|are|is) ({owner}|we) (to|from|off) [the|our] (quota|target|goal|number) [{period}]',
    "(what is|what's|whats) {owner} (quota|target) [{period}]",
    "(what is|what's|whats) (our|the|{owner}) [quota|pipeline|target] (coverage|gap|attainment) [{period}]",
    '(how much|what) (is|do i have|do we have|do i need|do we need|is left|is missing) (left|missing|to go|to hit|to reach|to make) [to] [the|our] (quota|target|goal|number)',
    '(will|are|am|can|is) ({owner}|we) (hit|make|reach|going to hit|going to make|on track for|on track to hit) [the|our] (quota|target|goal|number|forecast) [{period}]',
    '(am|are|is) ({owner}|we) on track [{period}]',
    "[what's|what is|show|show me] [our|the] (quota|pipeline|target) (coverage|gap|attainment) [{period}]",
    "[what's|what is] [our|the] (gap|coverage) to (quota|target) [{period}]",
    '(how much is|how much do we have|how much have we got) [in] [our|the] (commit|best case) [{period}]',
    '(what|how much) (will!|are!) ({owner}|we) (close|closing|land|book|bring in|sell) [in|for] {period}',
    '(how|where) (does|do|is|are) [the|our] (forecast|fcast|numbers) [for|in] [{period}] (compare|compared|stack up|measure up|stand) (with|to|against|versus|vs) [the|our] (quota|target|plan)',
    '… (according to|as per|per|by|going by) [the|our] forecast',
    '[what is|show me|give me|how is|what about|let me see] [the|our|my] (forecast|fcast|fcst|projection|outlook|sales outlook|revenue outlook) [for|of|in] [{period}]',
    '(forecast|fcast|fcst|outlook) (for|of) {owner} [for|in] [{period}]',
    '{period} (forecast|fcast|fcst|outlook|projection) (for|of|in) [the] {territory} (region|territory)',
    '{period} (forecast|fcast|fcst|outlook|projection) (for|of) {owner}',
    '{period} (forecast|fcast|outlook|projection)',
    '[the|our] (forecast|fcast|fcst|outlook) in! {territory}',
    'how (did|do|does|have|has) ({owner}|we) (do|done|perform|performed) (against|versus|vs|on) [the|our] (quota|target|plan|number|goal) [for|in] [{period}]',
    'what (does|did) [the|our] (forecast|fcast|outlook|projection) (say|look like|show|tell us|come to|add up to) [for|in|about] [{period}]',
    '(how did|how does|how has|where did|where does) [the|our] (forecast|fcast) [for|of|in] [{period}] (end! up|turn out|come out|finish|land|stand|develop)',
    '(i have to|i need to|i must|we have to|we need to|i should|i am to) (report|give|present|submit|show|deliver|hand in|send) [a|the|our|my] (forecast|fcast|outlook|projection) (for|of|on) {period}',
    "(i need|i want|i would like|i'd like|we need|give me|get me|run me|run) [a|the|our|my] [sales] (forecast|fcast|outlook|projection) [(for|of) {period}]",
    '[run|run me|give me|show me|get me] [the|our] numbers (for|of|in) {period} [forecast against|forecast versus|against|versus|vs] [the|our] (quota|target|forecast)',
    '(forecast|fcast) (against|versus|vs|and|to|compared to|compared with) [the|our] (quota|target|plan) [for|in|of] [{period}]',
    '(forecast|fcast|outlook|projection) (for|of|in) [the] {territory} (region|territory) [for|in] [{period}]',
    'how (big|large|wide|small) is [the|our|{owner}] gap [to|from|for] [the|our] [quota|target|plan|goal|number] [for|of|in] [{owner}|{period}]',
    '(how much|what) (is|are) (we|{owner}) (short|behind|missing|off) [of|from|to] [the|our] [quota|target|plan] [for|in] [{period}]',
    '(how much|what) (more|else) (do|does) (we|{owner}) need [to close|to sell|to win] [to] (hit|reach|make) [the|our] (quota|target|goal|number) [for|in] [{period}]',
    'what does {period} look like [forecast wise|forecast-wise|for us|revenue wise|in the forecast]',
    '(how is|how does|how are|how do) {period} (look|looking|shaping up|coming along) [forecast wise|like|so far]',
    '(are|is|will) (we|{owner}) (on target|on plan|on track|on course|ahead|behind|ahead of plan|behind plan|going to make it) [for|in] [{period}]',
    '(how much|what) (will|are|do|does|is) (we|{owner}) (going to|gonna|expect to|expected to|likely to) (close|land|book|bring in|sell|make|win) [in] {period}',
    '(quota|target) (attainment|coverage|progress|status|gap) [for|of] [{owner}] [for|in] [{period}]',
    '(how much|what percentage|what percent|how far) of [the|our|{owner}] (quota|target|goal) (have we|did we|has {owner}|is) (reached|made|hit|done|achieved|covered) [in|for] [{period}]',
    'what (is|are|does) ({owner}|we) (forecast|forecasted|projected|predicted|on course) to (bring in|make|book|deliver|generate|sell|close|land) [for|in] [{period}]',
    'what (is|are|does) ({owner}|we) (expected|expecting|expect|likely) to (bring in|make|book|deliver|generate) [for|in] [{period}]',
    'what (is|are) ({owner}|we) (forecast|forecasted|projected|predicted|bringing in|forecasting|projecting) [for|in] [{period}]',
    'how (short|far short|far off|far behind|close) (are|is|am) ({owner}|we) (of|from|to|on|off) [the|our] (quota|target|plan|number|goal) [for|in] [{period}]',
    '… (right now|at the moment|currently|at present|as of now|as of today|as it stands)',
    '(expected|projected|forecast|forecasted) (revenue|sales|bookings) [for|in] {period}',
    '(commit|best case) (total|number|figure) [for|in] {period}',
    'where (are|is) ({owner}|we) (against|versus|vs|on) [the|our] (quota|target|plan|number|goal) [for|in] [{period}]',
  ],
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
