import type { Chart } from './chart.ts';
import { quickChartUrl } from './quickchart.ts';
import { packConfig } from './request.ts';
import { signQuery } from './signature.ts';

/** The most characters that Slack takes as an `image_url`. */
export const longestUrl = 3000;

/** Where charts are drawn. */
export interface ChartUrlOptions {
  /** Where Rapport is reached from outside, such as `https://rapport.example.com`. */
  readonly baseUrl: string;
  /** What our own links are signed with. */
  readonly secret: string;
  /** Unix seconds from which on our own link is refused. */
  readonly expires: number;
  /** A QuickChart server such as `https://quickchart.io`, to have the charts drawn there instead. */
  readonly quickChartUrl?: string | undefined;
}

/**
 * The address of a chart's picture: on the QuickChart server where one is set, else our own `/charts`, signed and expiring.
 *
 * A chart whose QuickChart address would be too long for Slack comes from `/charts`, where it is packed. Throws RangeError
 * where even that is over 3,000 characters; the charts made here never are.
 */
export function chartUrl(chart: Chart, options: ChartUrlOptions): string {
  if (options.quickChartUrl !== undefined && options.quickChartUrl !== '') {
    const url = quickChartUrl(chart, new URL(options.quickChartUrl), longestUrl);
    if (url !== undefined) return url;
  }
  const url = signedUrl(chart, options);
  if (url.length > longestUrl) throw new RangeError(`The chart ${chart.name} is too large for a URL.`);
  return url;
}

function signedUrl(chart: Chart, { baseUrl, secret, expires }: ChartUrlOptions): string {
  const query = new URLSearchParams({
    c: packConfig(chart.config),
    encoding: 'deflate',
    w: String(chart.width),
    h: String(chart.height),
    version: '4',
    expires: String(Math.floor(expires)),
  });
  query.set('sig', signQuery(query, secret));
  return `${baseUrl.replace(/\/+$/, '')}/charts?${query}`;
}
