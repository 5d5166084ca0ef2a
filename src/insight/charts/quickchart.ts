import JSON5 from 'json5';
import quickChartModule from 'quickchart-js';
import type { Chart, ChartConfig, Json, JsonObject } from './chart.ts';
import { palette } from './theme.ts';

// Its types describe the CommonJS build, but an import gets the other one, whose default is the class itself.
const QuickChart = quickChartModule as unknown as typeof quickChartModule.default;

/**
 * The chart's address on a QuickChart server, of at most `longest` characters: as plain text where that fits, else as base64,
 * else without the labels at the bars' ends. Undefined where nothing fits.
 */
export function quickChartUrl(chart: Chart, server: URL, longest: number): string | undefined {
  const full = JSON5.stringify(chart.config);
  const bare = JSON5.stringify(withoutLabels(chart.config));
  const base64 = (text: string) => `${address(chart, server, Buffer.from(text).toString('base64'))}&encoding=base64`;
  return [address(chart, server, full), base64(full), base64(bare)].find((url) => url.length <= longest);
}

/** Takes the configuration as text: given an object, quickchart-js would turn texts that look like its own markers into code. */
function address({ width, height }: Chart, server: URL, config: string): string {
  return new QuickChart()
    .setScheme(server.protocol.replace(':', ''))
    .setHost(`${server.host}${server.pathname.replace(/\/+$/, '')}`)
    .setConfig(config)
    .setVersion('4')
    .setWidth(width)
    .setHeight(height)
    .setDevicePixelRatio(2)
    .setBackgroundColor(palette.card)
    .getUrl();
}

function withoutLabels(config: ChartConfig): ChartConfig {
  const along = config.options?.indexAxis === 'y' ? 'x' : 'y';
  const datasets = config.data.datasets.map(({ data, datalabels: _, ...series }) => ({
    ...series,
    data: Array.isArray(data) ? data.map((point: Json) => (isObject(point) ? (point[along] ?? null) : point)) : [],
  }));
  const plugins = isObject(config.options?.plugins) ? config.options.plugins : {};
  const options = { ...config.options, plugins: { ...plugins, datalabels: { display: false } } };
  return { ...config, data: { ...config.data, datasets }, options };
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
