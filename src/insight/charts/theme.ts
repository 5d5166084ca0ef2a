import type { JsonObject } from './chart.ts';
import type { MoneyFormat } from './words.ts';

/** The family of the font that the project brings along; a renderer without it takes its own sans-serif. */
export const fontFamily = 'Inter';

/**
 * Colours of every chart, on an opaque white card so that Slack's light and dark themes show the same picture.
 *
 * Value and weighted differ in hue and in lightness, so they stay apart for the colour-blind and in grey print; each stands out
 * from white by at least 3:1, texts by at least 4.5:1.
 */
export const palette = {
  card: '#ffffff',
  cardBorder: '#e2e5ea',
  title: '#111827',
  text: '#374151',
  muted: '#5b6472',
  grid: '#e8eaee',
  value: '#1d4ed8',
  weighted: '#e0700d',
} as const;

/** The texts around a chart. */
export interface Heading {
  readonly title: string;
  readonly subtitle: string;
  /** Whether there is more than one series to tell apart. */
  readonly legend: boolean;
}

/** The options that all bar charts share: heading, legend, spacing and value labels at the bars' ends. */
export function barOptions({ title, subtitle, legend }: Heading, labels: JsonObject): JsonObject {
  return {
    layout: { padding: { top: 18, right: 28, bottom: 16, left: 22 } },
    plugins: {
      title: {
        display: true,
        text: title,
        align: 'start',
        color: palette.title,
        font: { size: 20, weight: 600 },
        padding: { top: 0, bottom: 6 },
      },
      subtitle: {
        display: true,
        text: subtitle,
        align: 'start',
        color: palette.muted,
        font: { size: 14 },
        padding: { bottom: legend ? 8 : 18 },
      },
      legend: {
        display: legend,
        align: 'start',
        labels: {
          color: palette.text,
          boxWidth: 12,
          boxHeight: 12,
          useBorderRadius: true,
          borderRadius: 3,
          padding: 10,
          font: { size: 13 },
        },
      },
      datalabels: {
        anchor: 'end',
        align: 'end',
        offset: 2,
        color: palette.text,
        font: { size: 13, weight: 600 },
        ...labels,
      },
    },
  };
}

/** The axis along which the categories stand; its line is left out where bars also go the other way. */
export function categoryAxis({ line, autoSkip }: { readonly line: boolean; readonly autoSkip: boolean }): JsonObject {
  return {
    grid: { display: false },
    border: { display: line, color: palette.muted },
    ticks: { color: palette.text, font: { size: 13 }, maxRotation: 0, autoSkip },
  };
}

/** The ends of an axis of amounts, in major units; `min` is 0 or less, `max` 0 or more. */
export interface AmountRange {
  readonly min: number;
  readonly max: number;
}

/** The axis that amounts are read from, in compact currency such as $45K or ₹1.2Cr. */
export function moneyAxis({ min, max }: AmountRange, { currency }: MoneyFormat): JsonObject {
  // Nothing but zeros has no scale worth reading.
  if (min === max) return { display: false, min: 0, max: 1 };
  return {
    min,
    max,
    grid: { color: palette.grid },
    border: { display: false },
    ticks: {
      color: palette.muted,
      font: { size: 12 },
      includeBounds: false,
      maxTicksLimit: 6,
      maxRotation: 0,
      format: { style: 'currency', currency, notation: 'compact', maximumSignificantDigits: 3 },
    },
  };
}
