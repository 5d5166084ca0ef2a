import { describe, expect, it } from 'vitest';
import { closingByWeek } from './closing-by-week.ts';
import { parseConfig } from './config.ts';
import { imageBlock } from './image-block.ts';
import { pipelineByStage } from './pipeline-by-stage.ts';
import { samples } from './samples.ts';
import { palette } from './theme.ts';

const dollars = { currency: 'USD', locale: 'en-US' };

describe.each(Object.entries(samples))('the chart of %s', (name, chart) => {
  it('is the picture agreed on', async () => {
    await expect(`${JSON.stringify(chart, null, 2)}\n`).toMatchFileSnapshot(
      `__goldens__/${name.replaceAll(' ', '-')}.json`,
    );
  });

  it('is plain JSON that the picture service accepts', () => {
    expect(parseConfig(JSON.stringify(chart.config))).toEqual(JSON.parse(JSON.stringify(chart.config)));
  });

  it('is told in words that fit a Slack image block', () => {
    const block = imageBlock(chart, 'https://rapport.example/charts?c=1');
    expect(block).toEqual({ type: 'image', image_url: 'https://rapport.example/charts?c=1', alt_text: chart.altText });
    expect(chart.altText.length).toBeGreaterThan(20);
    expect(chart.altText.length).toBeLessThanOrEqual(2000);
  });
});

describe('a chart of nothing', () => {
  it.each([
    ['no stages', pipelineByStage({ ...dollars, stages: [] })],
    [
      'stages without deals',
      pipelineByStage({ ...dollars, stages: [{ stage: 'lead', label: 'Lead', count: 0, value: 0 }] }),
    ],
    ['no weeks', closingByWeek({ ...dollars, weeks: [] })],
    ['weeks without deals', closingByWeek({ ...dollars, weeks: [{ start: '2026-11-23', count: 0, value: 0 }] })],
  ])('is not drawn: %s', (_case, chart) => {
    expect(chart).toBeNull();
  });
});

describe('the alternative text', () => {
  it('tells the total, then each stage', () => {
    expect(samples['pipeline in dollars']?.altText).toBe(
      'Bar chart, pipeline by stage: $1,878,250 in 73 deals, $675,062.50 weighted. ' +
        'Lead: $412,000 in 34 deals, $41,200 weighted. Qualified: $655,500 in 21 deals, $131,100 weighted. ' +
        'Proposal: $450,000 in 12 deals, $225,000 weighted. Negotiation: $312,750 in 5 deals, $234,562.50 weighted. ' +
        'Verbal: $48,000 in 1 deal, $43,200 weighted.',
    );
  });

  it('tells a week without deals in a word', () => {
    expect(samples['five weeks without weights']?.altText).toMatch(/Week of Dec 21: nothing\.$/);
  });

  it('says how many it had no room for', () => {
    expect(samples['more weeks than fit']?.altText).toMatch(/ And \d+ more\.$/);
  });
});

describe('a picture that has no room for all', () => {
  it('says so, and its total is of all', () => {
    const chart = samples['pipeline of more stages than fit'];
    expect(chart?.config.data.labels).toHaveLength(24);
    expect(JSON.stringify(chart?.config)).toContain('in 465 deals  ·  $21.5M weighted  ·  first 24 of 30 stages');
  });
});

describe('the colours', () => {
  it.each([
    ['value', palette.value, 3],
    ['weighted', palette.weighted, 3],
    ['text', palette.text, 4.5],
    ['muted text', palette.muted, 4.5],
    ['title', palette.title, 4.5],
  ])('stand out from the card: %s', (_name, color, least) => {
    expect(contrast(color, palette.card)).toBeGreaterThanOrEqual(least);
  });

  it('tell the two series apart by lightness, too', () => {
    expect(contrast(palette.value, palette.weighted)).toBeGreaterThanOrEqual(2);
  });
});

/** The contrast ratio of WCAG 2. */
function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

function luminance(color: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}
