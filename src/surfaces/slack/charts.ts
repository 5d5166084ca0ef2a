import type { KnownBlock } from '@slack/types';
import type { Reply } from '../../capability/reply.ts';
import type { Chart } from '../../insight/charts/chart.ts';
import { imageBlock } from '../../insight/charts/image-block.ts';
import { chartUrl } from '../../insight/charts/url.ts';

/** How a reply's charts reach Slack: as pictures in its message, or as files beside it. */
export interface ChartDelivery {
  blocks(reply: Reply): KnownBlock[];
  files(reply: Reply): readonly Chart[];
}

/** Where charts are drawn. */
export interface ChartOptions {
  /** Where Rapport is reached from outside. */
  readonly baseUrl: string;
  readonly secret: string;
  readonly quickChartUrl?: string | undefined;
}

const days = 30;

/**
 * Slack fetches pictures from an address that the internet knows. Where Rapport has none, as with Socket Mode behind a firewall,
 * its charts are uploaded instead.
 *
 * @param reachable true where Slack can fetch from `baseUrl`; the playground can from anywhere
 */
export function createChartDelivery(options: ChartOptions, reachable: boolean, clock: () => Date): ChartDelivery {
  const link = (chart: Chart) => chartUrl(chart, { ...options, expires: clock().getTime() / 1000 + days * 86_400 });
  if (!reachable) return { blocks: () => [], files: ({ charts = [] }) => charts };
  return { blocks: ({ charts = [] }) => charts.map((chart) => imageBlock(chart, link(chart))), files: () => [] };
}

/** True for an address that only this machine or its network knows. */
export function isLocal(address: string): boolean {
  const { hostname } = new URL(address);
  return /^(localhost$|127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|\[::1\])|\.local$|\.internal$/.test(hostname);
}
