import JSON5 from 'json5';
import { z } from 'zod';
import { InvalidError } from '../../capability/errors.ts';
import { type ChartConfig, chartTypes, type Json } from './chart.ts';

/** The most bytes (UTF-8) of a configuration that comes from outside. */
export const mostConfigBytes = 16 * 1024;

const deepest = 12;
const longestText = 500;
const mostTicks = 100;
/** Keys that would reach an object's prototype. */
const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);
/** Numbers that say how often something is repeated, and would keep the drawer busy for ever. */
const repetitionKeys = new Set(['count', 'maxTicksLimit', 'samples', 'sampleSize']);

const json: z.ZodType<Json> = z.json();
const jsonObject = z.record(z.string(), json);
const configShape = z.object({
  type: z.enum(chartTypes),
  data: z.object({
    labels: z.array(json).optional(),
    datasets: z.array(jsonObject).max(50),
  }),
  options: jsonObject.optional(),
});

/**
 * Reads a Chart.js configuration that came from outside. It may be JSON or, as QuickChart's users write it, a JavaScript object
 * literal without functions; it is parsed as data and never evaluated.
 *
 * Throws InvalidError where it is too large, is not data, is no chart, or asks for more than a picture needs.
 */
export function parseConfig(text: string): ChartConfig {
  if (Buffer.byteLength(text) > mostConfigBytes) {
    throw refused(`The chart's configuration is larger than ${mostConfigBytes / 1024} kB; send fewer points.`);
  }
  const value = parseData(text);
  checkValue(value, '', 0);
  const config = configShape.safeParse(value);
  if (config.success) {
    const { type, data, options } = config.data;
    const labels = data.labels === undefined ? {} : { labels: data.labels };
    return { type, data: { ...labels, datasets: data.datasets }, ...(options === undefined ? {} : { options }) };
  }
  const issue = config.error.issues[0];
  throw refused(
    `The chart's configuration is wrong at "${issue?.path.join('.') ?? ''}": ${issue?.message ?? 'unknown'}.`,
  );
}

function parseData(text: string): unknown {
  try {
    return JSON5.parse(text);
  } catch {
    throw refused("The chart's configuration must be JSON, without functions; it is read as data and never run.");
  }
}

function checkValue(value: unknown, key: string, depth: number): void {
  if (depth > deepest) throw refused(`The chart's configuration is nested deeper than ${deepest} levels.`);
  if (typeof value === 'string' && value.length > longestText) {
    throw refused(`A text in the chart's configuration is longer than ${longestText} characters.`);
  }
  if (typeof value === 'number') checkNumber(value, key);
  if (typeof value !== 'object' || value === null) return;
  for (const [innerKey, inner] of Object.entries(value)) {
    if (forbiddenKeys.has(innerKey)) throw refused(`The chart's configuration must not set "${innerKey}".`);
    checkValue(inner, Array.isArray(value) ? key : innerKey, depth + 1);
  }
}

function checkNumber(value: number, key: string): void {
  if (!Number.isFinite(value)) throw refused(`"${key}" in the chart's configuration must be a finite number.`);
  if (repetitionKeys.has(key) && value > mostTicks) {
    throw refused(`"${key}" in the chart's configuration must be at most ${mostTicks}.`);
  }
  if (key === 'borderDash' && value < 1) {
    throw refused('"borderDash" in the chart\'s configuration must have lengths of at least 1.');
  }
}

function refused(message: string): InvalidError {
  return new InvalidError('invalid_chart', message, 'c');
}
