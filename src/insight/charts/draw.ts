import { createRequire } from 'node:module';
import { createCanvas } from '@napi-rs/canvas';
import type { ChartConfiguration, Plugin } from 'chart.js';
import type { Chart as ChartPicture, Json } from './chart.ts';
import { registerFonts } from './fonts.ts';
import { fontFamily, palette } from './theme.ts';

// The labels plugin is CommonJS and looks for the classes of the Chart.js that it requires, so both come the same way.
const require = createRequire(import.meta.url);
const { Chart, registerables } = require('chart.js') as typeof import('chart.js');
const dataLabels = require('chartjs-plugin-datalabels') as Plugin;

Chart.register(...registerables);
Chart.defaults.font.family = `${fontFamily}, sans-serif`;

/** How a chart is drawn. */
export interface DrawOptions {
  /** Device pixels for each CSS pixel: 2 unless said. */
  readonly scale?: number;
  /** The card's colour, as CSS: white unless said; `transparent` for no card. */
  readonly background?: string;
}

/**
 * Draws a chart in this process, as a PNG of `width × scale` by `height × scale` pixels.
 *
 * Throws what Chart.js throws where a configuration makes no sense to it.
 */
export async function drawChart(
  { config, width, height }: Pick<ChartPicture, 'config' | 'width' | 'height'>,
  { scale = 2, background = palette.card }: DrawOptions = {},
): Promise<Buffer> {
  registerFonts();
  const canvas = createCanvas(width, height);
  const still = withoutMotion({ ...config }) as unknown as ChartConfiguration;
  const labelled = config.options?.plugins !== undefined && Object.hasOwn(Object(config.options.plugins), 'datalabels');
  const element = canvas as unknown as HTMLCanvasElement;
  try {
    new Chart(element, {
      ...still,
      options: { ...still.options, animation: false, responsive: false, devicePixelRatio: scale },
      plugins: [card(background), ...(labelled ? [dataLabels] : [])],
    });
    return await canvas.encode('png');
  } finally {
    // Also where drawing failed halfway: Chart.js keeps every chart until it is destroyed.
    Chart.getChart(element)?.destroy();
  }
}

/** The rounded card behind a chart, the same in a light and a dark theme. */
function card(background: string): Plugin {
  return {
    id: 'card',
    beforeDraw: ({ ctx, width, height }) => {
      if (background === 'transparent') return;
      ctx.save();
      ctx.beginPath();
      ctx.roundRect(0.5, 0.5, width - 1, height - 1, 12);
      ctx.fillStyle = palette.card;
      // A colour that the canvas does not know leaves the one before.
      ctx.fillStyle = background;
      ctx.fill();
      ctx.strokeStyle = palette.cardBorder;
      ctx.stroke();
      ctx.restore();
    },
  };
}

const motion = new Set(['animation', 'animations', 'transitions']);

/** A copy without animations, wherever they are: without a browser, Chart.js would spin through them. */
function withoutMotion(value: Json | object): Json | object {
  if (Array.isArray(value)) return value.map(withoutMotion);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => !motion.has(key));
  return Object.fromEntries(kept.map(([key, inner]) => [key, withoutMotion(inner)]));
}
