import type { Context, View } from '../../capability/context.ts';
import type { Chart } from '../../insight/charts/chart.ts';
import { closingByWeek } from '../../insight/charts/closing-by-week.ts';
import { addDays, daysBetween, isDay } from '../days.ts';
import { fromMinorUnits } from '../money.ts';
import type { DealFilter } from './filter.ts';
import { type ClosingWeek, closingWeeks, type FoundDeals } from './find.ts';

/** The most weeks of a chart that are filled in where nothing closes. */
const mostWeeks = 27;

/** What closes by week, where a stretch of more than a week was asked about. */
export async function weeksOf(request: Context, filter: DealFilter, { totals }: FoundDeals): Promise<ClosingWeek[]> {
  const { closing, status } = filter;
  const currency = totals[0]?.currency;
  if (closing === undefined || status === 'lost' || currency === undefined) return [];
  const { start, end } = closing;
  if (start !== null && end !== null && daysBetween(start.slice(0, 10), end.slice(0, 10)) <= 7) return [];
  const weeks = await closingWeeks(request, filter, currency);
  const first = start === null || !isDay(start) ? weeks[0]?.start : mondayOf(start);
  const last = end === null || !isDay(end) ? weeks.at(-1)?.start : mondayOf(addDays(end, -1));
  return first === undefined || last === undefined ? [] : filled(weeks, first, last);
}

function filled(weeks: readonly ClosingWeek[], first: string, last: string): ClosingWeek[] {
  const number = daysBetween(first, last) / 7 + 1;
  if (number > mostWeeks) return [...weeks];
  return Array.from({ length: number }, (_, index) => {
    const start = addDays(first, index * 7);
    return weeks.find((week) => week.start === start) ?? { start, count: 0, value: 0, weighted: 0 };
  });
}

function mondayOf(day: string): string {
  // 1970-01-05 was a Monday.
  const past = daysBetween('1970-01-05', day) % 7;
  return addDays(day, -(past < 0 ? past + 7 : past));
}

/** The chart of what closes by week, in the totals' first currency; null where there is nothing to draw. */
export function closingChart(
  weeks: readonly ClosingWeek[],
  { workspace }: View,
  { totals }: Pick<FoundDeals, 'totals'>,
): Chart | null {
  const currency = totals[0]?.currency ?? workspace.currency;
  const major = (minorUnits: number) => fromMinorUnits(minorUnits, currency).amount;
  const amounts = weeks.map(({ start, count, value, weighted }) => ({
    start,
    count,
    value: major(value),
    weighted: major(weighted),
  }));
  return closingByWeek({ weeks: amounts, currency, locale: workspace.locale });
}
