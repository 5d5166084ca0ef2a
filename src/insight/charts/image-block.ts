import type { ImageBlock } from '@slack/types';
import type { Chart } from './chart.ts';

/** A chart as a Slack block; without a title of its own, since the picture has one, and with the numbers in words. */
export function imageBlock(chart: Chart, url: string): ImageBlock {
  return { type: 'image', image_url: url, alt_text: chart.altText };
}
