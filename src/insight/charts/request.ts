import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { InvalidError } from '../../capability/errors.ts';
import type { ChartConfig } from './chart.ts';
import { mostConfigBytes, parseConfig } from './config.ts';
import { palette } from './theme.ts';

/** A chart asked for over HTTP, checked and ready to draw. */
export interface ChartRequest {
  readonly config: ChartConfig;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Device pixels for each CSS pixel. */
  readonly scale: number;
  /** A CSS colour, or `transparent`. */
  readonly background: string;
}

const longestSide = 2000;
const mostPixels = 16_000_000;
/** QuickChart's names, long and short, of the same parameter. */
const aliases = {
  config: ['c', 'chart'],
  width: ['w', 'width'],
  height: ['h', 'height'],
  scale: ['devicePixelRatio'],
  background: ['bkg', 'backgroundColor'],
  format: ['f', 'format'],
  version: ['v', 'version'],
  encoding: ['encoding'],
} as const;

/** A configuration made short enough for a URL; read back with `encoding=deflate`. */
export function packConfig(config: ChartConfig): string {
  return deflateRawSync(JSON.stringify(config), { level: 9 }).toString('base64url');
}

/**
 * Reads QuickChart's parameters: `c`, `w`, `h`, `bkg`, `devicePixelRatio`, `version`, `format` and `encoding` (`url`, `base64`, or
 * our own `deflate`), by their long names, too. Unless said: 500 × 300, scale 2, white, PNG, Chart.js 4.
 *
 * Throws InvalidError, naming the parameter, where one is impossible.
 */
export function parseChartRequest(query: URLSearchParams): ChartRequest {
  const format = read(query, 'format') ?? 'png';
  if (format !== 'png') throw invalid('format', 'Charts are drawn as PNG; set format=png.');
  const version = read(query, 'version') ?? '4';
  if (!/^4(\.\d+)*$/.test(version)) throw invalid('version', 'Charts are drawn by Chart.js 4; set version=4.');

  const width = readSide(query, 'width', 500);
  const height = readSide(query, 'height', 300);
  const scale = readScale(query);
  if (width * height * scale * scale > mostPixels) {
    throw invalid('devicePixelRatio', 'This picture would be larger than 16 million pixels; ask for a smaller one.');
  }
  return { config: parseConfig(readConfig(query)), width, height, scale, background: readBackground(query) };
}

function readConfig(query: URLSearchParams): string {
  const text = read(query, 'config');
  if (text === undefined || text === '')
    throw invalid('c', 'There is no chart: send its Chart.js configuration as "c".');
  const encoding = read(query, 'encoding') ?? 'url';
  if (encoding === 'url') return text;
  if (encoding === 'base64') return Buffer.from(text, 'base64').toString('utf8');
  if (encoding !== 'deflate') throw invalid('encoding', 'The encoding is one of url, base64 and deflate.');
  try {
    return inflateRawSync(Buffer.from(text, 'base64url'), { maxOutputLength: mostConfigBytes }).toString('utf8');
  } catch {
    throw invalid('c', "The chart's configuration cannot be unpacked, or is too large.");
  }
}

function readSide(query: URLSearchParams, name: 'width' | 'height', otherwise: number): number {
  const text = read(query, name) ?? String(otherwise);
  const side = Number(text);
  if (/^\d{1,4}$/.test(text) && side > 0 && side <= longestSide) return side;
  throw invalid(name, `The ${name} is a whole number of pixels from 1 to ${longestSide}.`);
}

function readScale(query: URLSearchParams): number {
  const text = read(query, 'scale') ?? '2';
  const scale = Number(text);
  if (/^\d(\.\d{1,3})?$/.test(text) && scale >= 0.5 && scale <= 4) return scale;
  throw invalid('devicePixelRatio', 'The devicePixelRatio is a number from 0.5 to 4.');
}

function readBackground(query: URLSearchParams): string {
  const color = read(query, 'background') ?? palette.card;
  if (/^(#[0-9a-f]{3,8}|[a-z]{3,30}|(rgb|hsl)a?\([\d\s.,%/]{1,40}\))$/i.test(color)) return color;
  throw invalid('bkg', 'The background is a CSS colour such as white, #ffffff or transparent.');
}

function read(query: URLSearchParams, parameter: keyof typeof aliases): string | undefined {
  const values = aliases[parameter].flatMap((name) => query.getAll(name));
  if (values.length > 1) throw invalid(aliases[parameter][0], `"${aliases[parameter][0]}" is given twice.`);
  return values[0];
}

function invalid(field: string, message: string): InvalidError {
  return new InvalidError('invalid_chart', message, field);
}
