import type { JsonObject } from './chart.ts';
import { type AmountRange, palette } from './theme.ts';
import { dealCount, fullMoney, type MoneyFormat, shortMoney } from './words.ts';

/** The most bars (or pairs of bars) that one picture holds legibly, and that its URL has room for. */
export const mostBars = 24;

/** The amounts behind one bar or pair of bars, in major units of the chart's currency. */
export interface Amounts {
  /** The number of deals. */
  readonly count: number;
  /** What the deals are worth (45000 is $45,000). */
  readonly value: number;
  /** The same, each deal times its probability; absent where it is not known. */
  readonly weighted?: number | undefined;
}

/** The sum of all amounts; `weighted` only where some amount has it. */
export function total(rows: readonly Amounts[]): Amounts {
  const sum = (of: (row: Amounts) => number) => rows.reduce((all, row) => all + of(row), 0);
  const weighted = isWeighted(rows) ? sum((row) => row.weighted ?? 0) : undefined;
  return { count: sum((row) => row.count), value: sum((row) => row.value), weighted };
}

/** Whether any amount has a weighted value, so that the chart needs its second series. */
export function isWeighted(rows: readonly Amounts[]): boolean {
  return rows.some((row) => row.weighted !== undefined);
}

/** The ends of the amounts' axis, with room for the labels at the bars' ends; both 0 where all amounts are zero. */
export function amountRange(rows: readonly Amounts[]): AmountRange {
  const amounts = rows.flatMap(({ value, weighted }) => [value, weighted ?? 0]);
  const least = Math.min(0, ...amounts);
  const most = Math.max(0, ...amounts);
  const room = (most - least) * 0.17;
  const rounded = (amount: number) => Number(amount.toPrecision(4));
  return { min: least < 0 ? rounded(least - room) : 0, max: most > 0 ? rounded(most + room) : 0 };
}

/** How the bars of a chart are laid out. */
export interface BarLayout {
  /** The axis of the amounts. */
  readonly along: 'x' | 'y';
  /** How much of a category's room its bars take, 0 to 1. */
  readonly fill: number;
  /** Whether the weighted value's bars bear labels too. */
  readonly labelWeighted: boolean;
  /** Whether bars of nothing bear a label. */
  readonly labelZeros: boolean;
}

/** The series of a bar chart: value, and weighted value where there is any. */
export function amountSeries(rows: readonly Amounts[], layout: BarLayout, money: MoneyFormat): JsonObject[] {
  const values = rows.map((row) => row.value);
  const series = [bars('Value', palette.value, values, true, layout, money)];
  if (isWeighted(rows)) {
    const weighted = rows.map((row) => row.weighted ?? 0);
    series.push(bars('Weighted by probability', palette.weighted, weighted, layout.labelWeighted, layout, money));
  }
  return series;
}

/** "$45,000 in 12 deals, $9,000 weighted", or "nothing". */
export function amountsInWords({ count, value, weighted }: Amounts, money: MoneyFormat): string {
  if (count === 0 && value === 0) return 'nothing';
  const words = `${fullMoney(value, money)} in ${dealCount(count, money.locale)}`;
  return weighted === undefined ? words : `${words}, ${fullMoney(weighted, money)} weighted`;
}

/** "$1.24M in 34 deals · $512K weighted", and how many bars there was no room for. */
export function subtitle({ count, value, weighted }: Amounts, money: MoneyFormat, leftOut: string): string {
  const parts = [`${shortMoney(value, money)} in ${dealCount(count, money.locale)}`];
  if (weighted !== undefined) parts.push(`${shortMoney(weighted, money)} weighted`);
  if (leftOut !== '') parts.push(leftOut);
  return parts.join('  ·  ');
}

function bars(
  label: string,
  backgroundColor: string,
  amounts: readonly number[],
  labelled: boolean,
  { along, fill, labelZeros }: BarLayout,
  money: MoneyFormat,
): JsonObject {
  const across = along === 'x' ? 'y' : 'x';
  const data = amounts.map((amount, index) => {
    const point = { [across]: index, [along]: amount };
    if (!labelled) return point;
    return { ...point, label: amount === 0 && !labelZeros ? '' : shortMoney(amount, money) };
  });
  const look = { backgroundColor, borderRadius: 4, barPercentage: 0.86, categoryPercentage: fill };
  if (!labelled) return { label, data, ...look, datalabels: { display: false } };
  if (amounts.every((amount) => amount >= 0)) return { label, data, ...look };
  // A negative bar ends on the other side.
  const ends = amounts.map((amount) => (amount < 0 ? 'start' : 'end'));
  return { label, data, ...look, datalabels: { anchor: ends, align: ends } };
}
