import { describe, expect, it } from 'vitest';
import { DrawnCharts } from './drawn-charts.ts';
import { type ChartRequest, parseChartRequest } from './request.ts';

function request(value: number): ChartRequest {
  const c = JSON.stringify({ type: 'bar', data: { labels: ['a'], datasets: [{ data: [value] }] } });
  return parseChartRequest(new URLSearchParams({ c, w: '60', h: '40' }));
}

describe('the drawn charts', () => {
  it('are drawn once for all who ask for the same, even at once', async () => {
    const charts = new DrawnCharts(4);
    const [one, other] = await Promise.all([charts.draw(request(1)), charts.draw(request(1))]);
    expect(other).toBe(one);
    expect(await charts.draw(request(1))).toBe(one);
    expect(charts.size).toBe(1);
  });

  it('are forgotten from the one longest unused', async () => {
    const charts = new DrawnCharts(2);
    const first = await charts.draw(request(1));
    const second = await charts.draw(request(2));
    await charts.draw(request(1));
    await charts.draw(request(3));
    expect(charts.size).toBe(2);
    expect(await charts.draw(request(1))).toBe(first);
    expect(await charts.draw(request(2))).not.toBe(second);
  });

  it('have the same tag where they look the same, and another where not', async () => {
    const tag = async (value: number) => (await new DrawnCharts(1).draw(request(value))).etag;
    expect(await tag(1)).toBe(await tag(1));
    expect(await tag(1)).not.toBe(await tag(-1));
  });

  it('do not keep a failure', async () => {
    const charts = new DrawnCharts(4);
    const broken = {
      ...request(1),
      config: { ...request(1).config, options: { scales: { x: { type: 'nosuchscale' } } } },
    };
    await expect(charts.draw(broken)).rejects.toThrow();
    expect(charts.size).toBe(0);
  });
});
