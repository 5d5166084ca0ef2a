import fc from 'fast-check';
import JSON5 from 'json5';
import { describe, expect, it } from 'vitest';
import type { Chart, JsonObject } from './chart.ts';
import { closingByWeek } from './closing-by-week.ts';
import { pipelineByStage } from './pipeline-by-stage.ts';
import { parseChartRequest } from './request.ts';
import { samples } from './samples.ts';
import { checkSignature } from './signature.ts';
import { chartUrl, longestUrl } from './url.ts';

const secret = 'a secret for tests';
const now = new Date('2026-11-21T12:00:00Z');
const own = { baseUrl: 'https://rapport.example.com', secret, expires: now.getTime() / 1000 + 3600 };
const quickChart = { ...own, quickChartUrl: 'https://quickchart.io' };

describe.each(Object.entries(samples))('the address of the chart of %s', (_name, chart) => {
  it('is short enough for Slack, signed, and leads to the same chart', () => {
    const url = new URL(chartUrl(chart, own));
    expect(url.href.length).toBeLessThan(longestUrl);
    expect(url.origin + url.pathname).toBe('https://rapport.example.com/charts');
    expect(checkSignature(url.searchParams, secret, now)).toEqual(new Date(own.expires * 1000));
    const { config, width, height } = parseChartRequest(url.searchParams);
    expect({ config, width, height }).toEqual(
      JSON.parse(JSON.stringify({ config: chart.config, width: chart.width, height: chart.height })),
    );
  });

  it('is short enough for Slack on QuickChart, too', () => {
    expect(chartUrl(chart, quickChart).length).toBeLessThanOrEqual(longestUrl);
  });
});

describe('a chart address', () => {
  it('is the same for the same chart, so that pictures are cached', () => {
    const chart = sample('pipeline in dollars');
    expect(chartUrl(chart, own)).toBe(chartUrl(structuredClone(chart), { ...own }));
  });

  it.each(['https://rapport.example.com/crm', 'https://rapport.example.com/crm/'])(
    'keeps the path of %s',
    (baseUrl) => {
      expect(chartUrl(sample('one week'), { ...own, baseUrl })).toMatch(
        /^https:\/\/rapport\.example\.com\/crm\/charts\?/,
      );
    },
  );

  it('is short enough for Slack, whatever the names, numbers and locales', () => {
    const amount = fc.double({ min: -1e12, max: 1e12, noNaN: true }).map((value) => Math.round(value * 100) / 100);
    const amounts = { count: fc.nat(9999), value: amount, weighted: fc.option(amount, { nil: undefined }) };
    const label = fc.string({ unit: fc.constantFrom(...'abcdefghij ÄéłşПривет日本語株式会社営業部'), maxLength: 90 });
    const money = {
      currency: fc.constantFrom('USD', 'EUR', 'JPY', 'INR'),
      locale: fc.constantFrom('en-US', 'de-DE', 'en-IN', 'fr-FR'),
    };
    const stages = fc.array(fc.record({ stage: fc.constant('x'), label, ...amounts }), { maxLength: 30 });
    const weeks = fc.array(fc.record({ start: fc.constantFrom('2026-11-23', '2027-05-31'), ...amounts }), {
      maxLength: 30,
    });
    const charts = fc.oneof(
      fc.record({ ...money, stages }).map(pipelineByStage),
      fc.record({ ...money, weeks }).map(closingByWeek),
    );
    fc.assert(
      fc.property(charts, (chart) => {
        if (chart === null) return;
        expect(chartUrl(chart, own).length).toBeLessThan(longestUrl);
        expect(chartUrl(chart, quickChart).length).toBeLessThanOrEqual(longestUrl);
      }),
    );
  });

  it('is refused for a chart too large for any address', () => {
    const chart = sample('one week');
    const noise = Array.from({ length: 2000 }, (_, n) => Math.sin(n));
    const config = { ...chart.config, data: { datasets: [{ data: noise }] } };
    expect(() => chartUrl({ ...chart, config }, quickChart)).toThrow(RangeError);
  });
});

describe('with a QuickChart server set', () => {
  it('is its address, with the chart as data for Chart.js 4', () => {
    const chart = sample('pipeline of one stage');
    const url = new URL(chartUrl(chart, quickChart));
    expect(url.origin + url.pathname).toBe('https://quickchart.io/chart');
    const { c, ...others } = Object.fromEntries(url.searchParams);
    expect(others).toEqual({
      w: String(chart.width),
      h: String(chart.height),
      devicePixelRatio: '2',
      bkg: '#ffffff',
      f: 'png',
      v: '4',
      ref: 'qc-js',
    });
    expect(JSON5.parse(c ?? '')).toEqual(JSON.parse(JSON.stringify(chart.config)));
  });

  it.each([
    ['http://localhost:3400', 'http://localhost:3400/chart'],
    ['https://charts.example.com/quick/', 'https://charts.example.com/quick/chart'],
  ])('may be one of your own: %s', (quickChartUrl, expected) => {
    const url = new URL(chartUrl(sample('one week'), { ...own, quickChartUrl }));
    expect(url.origin + url.pathname).toBe(expected);
  });

  it.each([undefined, ''])('is our own address where it is %j', (quickChartUrl) => {
    expect(chartUrl(sample('one week'), { ...own, quickChartUrl })).toBe(chartUrl(sample('one week'), own));
  });

  it.each(['pipeline of twelve stages in pounds', 'a quarter of weeks', 'twenty-four weeks'])(
    'packs the chart of %s as far as it must, amounts and names intact',
    (name) => {
      const chart = sample(name);
      const url = new URL(chartUrl(chart, quickChart));
      expect(url.origin).toBe('https://quickchart.io');
      expect(url.searchParams.get('encoding')).toBe('base64');
      const config = parseChartRequest(
        new URLSearchParams({ c: url.searchParams.get('c') ?? '', encoding: 'base64' }),
      ).config;
      expect(config.data.labels).toEqual(chart.config.data.labels);
      expect(config.data.datasets.map(amounts)).toEqual(chart.config.data.datasets.map(amounts));
    },
  );

  it('falls back to our own address where its own would be too long for Slack', () => {
    const chart = sample('pipeline of more stages than fit');
    expect(chartUrl(chart, quickChart)).toBe(chartUrl(chart, own));
  });

  it("never turns a stage's name into code", () => {
    const label = '__BEGINFUNCTION__process.exit()__ENDFUNCTION__\'"`';
    const config = { type: 'bar', data: { labels: [label], datasets: [] } } as const;
    const url = new URL(chartUrl({ ...sample('one week'), config }, quickChart));
    expect(JSON5.parse(url.searchParams.get('c') ?? '')).toEqual(config);
  });
});

/** A series' amounts, whether its points have labels or not. */
function amounts({ data }: JsonObject): unknown[] {
  const points = (Array.isArray(data) ? data : []) as (number | { x: number; y: number; label?: string })[];
  return points.map((point, index) => {
    if (typeof point === 'number') return point;
    return point.x === index ? point.y : point.x;
  });
}

function sample(name: string): Chart {
  const chart = samples[name];
  if (chart === undefined) throw new Error(`There is no sample "${name}".`);
  return chart;
}
