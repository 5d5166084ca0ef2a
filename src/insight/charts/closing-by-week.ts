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
import { altText, dealCount, type MoneyFormat, pictureLocale, shortDay } from './words.ts';

/** The deals that are to close in one week. */
export interface WeekAmounts extends Amounts {
  /** The week's first day, `YYYY-MM-DD` in the asker's zone. */
  readonly start: string;
}

/** The weeks in order; amounts in major units of `currency`. */
export interface ClosingByWeek extends MoneyFormat {
  readonly weeks: readonly WeekAmounts[];
}

/** A quarter: up to here each column has room for its amount. */
const mostLabelled = 13;
/** Up to here each column also has room for its number of deals. */
const mostCounted = 8;
/** Up to here the weighted value's columns have room for their amounts, too. */
const mostDoublyLabelled = 4;

/**
 * What is to close, as one column a week, left to right, with its weighted value beside it where known.
 *
 * Null where no week has a deal: a sentence that says what to do next serves better than an empty picture. Beyond 24 weeks the
 * picture shows the first 24 and says so; the total is of all.
 */
export function closingByWeek({ weeks, currency, locale }: ClosingByWeek): Chart | null {
  if (weeks.every((week) => week.count === 0 && week.value === 0)) return null;
  const money = { currency, locale: pictureLocale(locale) };
  const shown = weeks.slice(0, mostBars);
  const sum = total(weeks);
  const title = 'Closing by week';
  const leftOut = shown.length < weeks.length ? `first ${shown.length} of ${weeks.length} weeks` : '';
  const range = amountRange(shown);
  const labelWeighted = shown.length <= mostDoublyLabelled;
  const layout = { along: 'y', fill: Math.min(0.76, shown.length * 0.2), labelWeighted, labelZeros: false } as const;
  const labelled = shown.length <= mostLabelled;
  return {
    name: 'closing-by-week',
    title,
    width: shown.length > mostCounted ? 760 : 640,
    height: 380,
    altText: altText([
      `Column chart, deals closing by week: ${amountsInWords(sum, money)}.`,
      ...weeks.map((week) => `Week of ${shortDay(week.start, money.locale)}: ${amountsInWords(week, money)}.`),
    ]),
    config: {
      type: 'bar',
      data: {
        labels: shown.map(({ start, count }) => {
          const day = shortDay(start, money.locale);
          return shown.length <= mostCounted ? [day, count === 0 ? '–' : dealCount(count, money.locale)] : day;
        }),
        datasets: amountSeries(shown, layout, money),
      },
      options: {
        locale: money.locale,
        ...barOptions(
          { title, subtitle: subtitle(sum, money, leftOut), legend: isWeighted(weeks) },
          { display: labelled, font: { size: shown.length > mostCounted ? 11 : 13, weight: 600 } },
        ),
        scales: { x: categoryAxis({ line: range.min === 0, autoSkip: true }), y: moneyAxis(range, money) },
      },
    },
  };
}
