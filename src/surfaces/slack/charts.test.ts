import { describe, expect, it } from 'vitest';
import type { Reply } from '../../capability/reply.ts';
import type { Chart } from '../../insight/charts/chart.ts';
import { createChartDelivery, isLocal } from './charts.ts';

const chart: Chart = {
  name: 'deals',
  title: 'Deals',
  config: { type: 'bar', data: { labels: ['May'], datasets: [{ data: [1] }] } },
  width: 400,
  height: 200,
  altText: 'One deal in May',
};
const reply: Reply = { text: 'Deals', blocks: [], charts: [chart] };
const options = { baseUrl: 'https://rapport.example.com', secret: 'a secret for the charts of tests' };
const clock = () => new Date('2026-03-03T15:00:00Z');

describe('a reply’s charts', () => {
  it('are pictures of an address that Slack can fetch from', () => {
    const delivery = createChartDelivery(options, true, clock);
    expect(delivery.blocks(reply)).toMatchObject([{ type: 'image', alt_text: 'One deal in May' }]);
    expect(delivery.files(reply)).toEqual([]);
  });

  it('are files where Slack cannot', () => {
    const delivery = createChartDelivery(options, false, clock);
    expect(delivery.blocks(reply)).toEqual([]);
    expect(delivery.files(reply)).toEqual([chart]);
  });
});

it.each([
  ['http://localhost:3000', true],
  ['http://127.0.0.1:3000', true],
  ['http://[::1]:3000', true],
  ['http://192.168.1.4', true],
  ['http://172.20.0.1', true],
  ['http://crm.internal', true],
  ['https://rapport.example.com', false],
  ['https://172.64.0.1', false],
  ['https://localhost.example.com', false],
])('%s is local: %s', (address, local) => {
  expect(isLocal(address)).toBe(local);
});
