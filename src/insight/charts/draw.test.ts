import { createRequire } from 'node:module';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import type { ChartConfig, Chart as ChartPicture, JsonObject } from './chart.ts';
import { drawChart } from './draw.ts';
import { samples } from './samples.ts';
import { palette } from './theme.ts';

const { Chart } = createRequire(import.meta.url)('chart.js') as typeof import('chart.js');

describe.each(Object.entries(samples))('the picture of %s', (_name, chart) => {
  it('is as large as asked for, on an opaque white card, with bars, texts and nothing cut off at its sides', async () => {
    const picture = await pixels(await drawChart(chart));
    expect([picture.width, picture.height]).toEqual([chart.width * 2, chart.height * 2]);
    expect(picture.share(palette.card)).toBeGreaterThan(0.4);
    expect(picture.count(palette.title)).toBeGreaterThan(100);
    if (hasAmounts(chart)) expect(picture.count(palette.value)).toBeGreaterThan(100);
    for (const x of [10, picture.width - 11]) expect(picture.column(x)).toEqual(new Set([palette.card]));
  });
});

describe('a drawn chart', () => {
  const chart = sample('pipeline in dollars');

  it('is the same each time', async () => {
    expect((await drawChart(chart)).equals(await drawChart(chart))).toBe(true);
  });

  it.each([1, 2, 3])('has %d device pixels for each CSS pixel', async (scale) => {
    const { width, height } = await pixels(await drawChart(chart, { scale }));
    expect([width, height]).toEqual([chart.width * scale, chart.height * scale]);
  });

  it.each([
    ['#ffeecc', '#ffeecc'],
    ['nosuchcolour', palette.card],
    ['transparent', 'none'],
  ])('lies on a card of %s', async (background, expected) => {
    const picture = await pixels(await drawChart(chart, { background }));
    expect(picture.at(20, 20)).toBe(expected);
  });

  it('has round corners, which let a dark theme through', async () => {
    const picture = await pixels(await drawChart(chart));
    expect(picture.at(0, 0)).toBe('none');
    expect(picture.at(picture.width - 1, picture.height - 1)).toBe('none');
  });

  it.each([
    ['accents', 'äéłşğñçøÅŽ'],
    ['currency signs', '€£¥₹₺₽₩₦₫₪'],
    ['Greek and Cyrillic', 'ΑλφаПривет'],
  ])('writes %s in the font that comes along, never as an empty box', async (_case, letters) => {
    const missing = await glyph('\u{10FFFD}');
    const drawn = await Promise.all([...letters].map(glyph));
    for (const [index, image] of drawn.entries()) {
      expect(image.equals(missing), [...letters][index]).toBe(false);
    }
    expect(new Set(drawn.map((image) => image.toString('base64'))).size).toBe([...letters].length);
  });

  it('shows the amounts at the ends of the bars', async () => {
    const bare = { ...chart, config: withOptions(chart.config, { datalabels: { display: false } }) };
    const withLabels = await pixels(await drawChart(chart));
    const without = await pixels(await drawChart(bare));
    expect(withLabels.count(palette.text)).toBeGreaterThan(without.count(palette.text) + 200);
  });

  it('is finished even where its data asks for an animation', async () => {
    const moving = chart.config.data.datasets.map((series) => ({ ...series, animation: { duration: 1e9 } }));
    const config = { ...chart.config, data: { ...chart.config.data, datasets: moving } };
    expect((await drawChart({ ...chart, config })).equals(await drawChart(chart))).toBe(true);
  });

  it.each(['bar', 'line', 'pie', 'doughnut', 'polarArea', 'radar', 'scatter', 'bubble'] as const)(
    'may be a %s',
    async (type) => {
      const points = type === 'scatter' || type === 'bubble';
      const data = [3, 1, 2].map((y, x) => (points ? { x, y, r: 5 } : y));
      const config = {
        type,
        data: { labels: ['a', 'b', 'c'], datasets: [{ data, backgroundColor: '#123456', borderColor: '#123456' }] },
      };
      const picture = await pixels(await drawChart({ config, width: 300, height: 200 }));
      expect(picture.count('#123456')).toBeGreaterThan(50);
    },
  );

  it('is refused where Chart.js does not know what to draw, and the next one is fine', async () => {
    const config = { ...chart.config, options: { scales: { x: { type: 'nosuchscale' } } } };
    await expect(drawChart({ ...chart, config })).rejects.toThrow(/nosuchscale/);
    expect(Object.keys(Chart.instances)).toEqual([]);
    await expect(drawChart(chart)).resolves.toBeInstanceOf(Buffer);
  });
});

interface Picture {
  readonly width: number;
  readonly height: number;
  /** How many pixels have exactly this colour. */
  readonly count: (color: string) => number;
  readonly share: (color: string) => number;
  /** The colour as `#rrggbb`, or `none` where the picture is transparent. */
  readonly at: (x: number, y: number) => string;
  /** The colours of a column of pixels, but for the card's border. */
  readonly column: (x: number) => Set<string>;
}

async function pixels(png: Buffer): Promise<Picture> {
  const image = await loadImage(png);
  const { width, height } = image;
  const context = createCanvas(width, height).getContext('2d');
  context.drawImage(image, 0, 0);
  const bytes = context.getImageData(0, 0, width, height).data;
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, width * height);
  const count = (color: string) => {
    const wanted = toWord(color);
    return words.reduce((sum, word) => (word === wanted ? sum + 1 : sum), 0);
  };
  const at = (x: number, y: number) => toColor(words[y * width + x] ?? 0);
  const rows = Array.from({ length: height - 60 }, (_, index) => index + 30);
  return {
    width,
    height,
    count,
    share: (color) => count(color) / (width * height),
    at,
    column: (x) => new Set(rows.map((y) => at(x, y))),
  };
}

/** An opaque `#rrggbb` as the little-endian word that a picture holds. */
function toWord(color: string): number {
  return Buffer.from(`${color.slice(1)}ff`, 'hex').readUInt32LE();
}

function toColor(word: number): string {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(word);
  return bytes[3] === 0 ? 'none' : `#${bytes.toString('hex', 0, 3)}`;
}

/** One letter as a picture of its own. */
async function glyph(letter: string): Promise<Buffer> {
  const options = { plugins: { title: { display: true, text: letter, font: { size: 40 } } } };
  return drawChart({ config: { type: 'bar', data: { datasets: [] }, options }, width: 100, height: 80 }, { scale: 1 });
}

function withOptions(config: ChartConfig, plugins: JsonObject): ChartConfig {
  return { ...config, options: { ...config.options, plugins: { ...Object(config.options?.plugins), ...plugins } } };
}

function sample(name: string): ChartPicture {
  const chart = samples[name];
  if (chart === undefined) throw new Error(`There is no sample "${name}".`);
  return chart;
}

function hasAmounts({ name, config }: ChartPicture): boolean {
  return !JSON.stringify([name, config.options]).includes('"display":false,"min":0,"max":1');
}
