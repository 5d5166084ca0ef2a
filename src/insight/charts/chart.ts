/** A value that JSON can hold. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;

/** An object that JSON can hold. */
export interface JsonObject {
  readonly [key: string]: Json;
}

/** The kinds of chart that are drawn: all that Chart.js 4 has. */
export const chartTypes = ['bar', 'line', 'pie', 'doughnut', 'polarArea', 'radar', 'scatter', 'bubble'] as const;

/** One of the kinds of chart that are drawn. */
export type ChartType = (typeof chartTypes)[number];

/**
 * A Chart.js 4 configuration as plain JSON: no functions, so that it can be stored, put into a URL and drawn by any renderer.
 *
 * What others do with callbacks is said as data: ticks by `ticks.format` (Intl.NumberFormat options), bar labels by the data
 * point's own `label`, which chartjs-plugin-datalabels shows.
 */
export interface ChartConfig {
  readonly type: ChartType;
  readonly data: { readonly labels?: readonly Json[]; readonly datasets: readonly JsonObject[] };
  readonly options?: JsonObject;
}

/** A picture of numbers, not drawn yet; sizes are in CSS pixels. */
export interface Chart {
  /** Stable, in kebab-case: what kind of chart it is. */
  readonly name: string;
  readonly title: string;
  readonly config: ChartConfig;
  readonly width: number;
  readonly height: number;
  /** The numbers in words, for who cannot see the picture; at most 2,000 characters. */
  readonly altText: string;
}
