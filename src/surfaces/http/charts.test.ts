import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { loadImage } from '@napi-rs/canvas';
import express from 'express';
import QuickChartModule from 'quickchart-js';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { samples } from '../../insight/charts/samples.ts';
import { signQuery } from '../../insight/charts/signature.ts';
import { chartUrl } from '../../insight/charts/url.ts';
import { chartsRouter } from './charts.ts';

const QuickChart = QuickChartModule as unknown as typeof QuickChartModule.default;
const secret = 'a secret for tests';
const start = new Date('2026-11-21T12:00:00Z');
const expires = start.getTime() / 1000 + 3600;
const c = JSON.stringify({ type: 'bar', data: { labels: ['a'], datasets: [{ data: [1] }] } });

let now = start;
let logged: unknown[] = [];
let server: Server;
let baseUrl: string;

beforeAll(async () => {
  const logger = { warn: (entry: unknown) => logged.push(entry), error: (entry: unknown) => logged.push(entry) };
  const app = express().use('/charts', chartsRouter({ secret, clock: () => now, logger }));
  server = createServer(app).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

beforeEach(() => {
  now = start;
  logged = [];
});

afterAll(() => {
  server.close();
});

function signed(values: Record<string, string>): string {
  const query = new URLSearchParams({ ...values, expires: String(expires) });
  query.set('sig', signQuery(query, secret));
  return `${baseUrl}/charts?${query}`;
}

async function problem(response: Response): Promise<{ status: number; code: string; message: string }> {
  const body = (await response.json()) as { error: { code: string; message: string } };
  return { status: response.status, ...body.error };
}

async function size(response: Response): Promise<[number, number]> {
  const { width, height } = await loadImage(Buffer.from(await response.arrayBuffer()));
  return [width, height];
}

describe('GET /charts', () => {
  it.each(Object.entries(samples))('draws the chart of %s', async (_name, chart) => {
    const response = await fetch(chartUrl(chart, { baseUrl, secret, expires }));
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('image/png');
    expect(await size(response)).toEqual([chart.width * 2, chart.height * 2]);
    expect(logged).toEqual([]);
  });

  it('may be kept by caches for as long as the link lives, and no longer', async () => {
    now = new Date(start.getTime() + 600_000);
    const { headers } = await fetch(signed({ c }));
    expect(headers.get('cache-control')).toBe('public, max-age=3000, immutable');
    expect(headers.get('expires')).toBe('Sat, 21 Nov 2026 13:00:00 GMT');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('answers 304 to who has the picture already', async () => {
    const etag = (await fetch(signed({ c }))).headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[\w-]{43}"$/);
    // fetch would add no-cache, which asks for the picture all the same.
    const headers = { 'If-None-Match': etag, 'Cache-Control': 'max-age=0' };
    const again = await fetch(signed({ c }), { headers });
    expect(again.status).toBe(304);
    expect((await again.arrayBuffer()).byteLength).toBe(0);
    const other = await fetch(signed({ c, w: '300' }), { headers });
    expect(other.status).toBe(200);
  });

  it.each([
    ['without a signature', () => `${baseUrl}/charts?${new URLSearchParams({ c })}`, 'chart_link_unsigned'],
    ['with another chart', () => signed({ c }).replace('datasets', 'Datasets'), 'chart_link_changed'],
    ['with a later end', () => signed({ c }).replace(`${expires}`, `${expires + 9}`), 'chart_link_changed'],
    ['with a parameter more', () => `${signed({ c })}&w=900`, 'chart_link_changed'],
  ])('is 403 %s', async (_case, url, code) => {
    const response = await fetch(url());
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await problem(response)).toMatchObject({
      status: 403,
      code,
      message: expect.stringContaining('Ask for the chart again'),
    });
  });

  it('is 403 once the link has expired', async () => {
    expect((await fetch(signed({ c }))).status).toBe(200);
    now = new Date(expires * 1000);
    expect(await problem(await fetch(signed({ c })))).toEqual({
      status: 403,
      code: 'chart_link_expired',
      message: 'This chart link has expired. Ask for the chart again to get a new one.',
    });
  });

  it.each([
    ['of nothing', {}, /no chart/],
    ['of code', { c: '(()=>process.exit(1))()' }, /never run/],
    ['of a function', { c: "{type:'bar',data:{datasets:[]},options:{onClick(){process.exit(1)}}}" }, /never run/],
    ['too wide', { c, w: '99999' }, /from 1 to 2000/],
    ['of more than 16 kB on few bytes', { c: Buffer.alloc(40).toString('base64'), encoding: 'deflate' }, /unpacked/],
    [
      'that Chart.js does not know',
      { c: c.replace('}]}', '}]},options:{scales:{x:{type:"nosuchscale"}}}') },
      /cannot draw/,
    ],
  ])('is 400 for a chart %s', async (_case, query, message) => {
    const answer = await problem(await fetch(signed(query as Record<string, string>)));
    expect(answer).toMatchObject({ status: 400, code: 'invalid_chart', message: expect.stringMatching(message) });
  });
});

describe('POST /charts', () => {
  const post = (body: string, path = '/charts') =>
    fetch(`${baseUrl}${path}`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body });

  it.each(['/charts', '/charts/chart'])('to %s draws a chart sent as an object or as text', async (path) => {
    const values = { chart: c, width: '200', height: '100', version: '4', expires: String(expires) };
    const sig = signQuery(new URLSearchParams(values), secret);
    for (const chart of [c, JSON.parse(c) as unknown]) {
      const response = await post(JSON.stringify({ ...values, chart, width: 200, expires, sig }), path);
      expect(response.status).toBe(200);
      expect(await size(response)).toEqual([400, 200]);
    }
  });

  it('is 403 without a signature', async () => {
    expect(await problem(await post(JSON.stringify({ chart: JSON.parse(c) as unknown })))).toMatchObject({
      status: 403,
    });
  });

  it.each([
    ['is no JSON', '{', 400],
    ['is too large', JSON.stringify({ chart: 'x'.repeat(70_000) }), 413],
  ])('is refused where the body %s', async (_case, body, status) => {
    expect(await problem(await post(body))).toMatchObject({
      status,
      code: 'invalid_chart',
      message: expect.stringContaining('64 kB'),
    });
  });
});

describe("QuickChart's own client", () => {
  it('is served, once its link is signed', async () => {
    const { host } = new URL(baseUrl);
    const client = new QuickChart()
      .setScheme('http')
      .setHost(`${host}/charts`)
      .setVersion('4')
      .setWidth(320)
      .setHeight(200);
    const url = new URL(client.setConfig({ type: 'bar', data: { labels: ['a'], datasets: [{ data: [1] }] } }).getUrl());
    expect(url.pathname).toBe('/charts/chart');
    expect((await fetch(url)).status).toBe(403);
    url.searchParams.set('expires', String(expires));
    url.searchParams.set('sig', signQuery(url.searchParams, secret));
    const response = await fetch(url);
    expect(response.status).toBe(200);
    expect(await size(response)).toEqual([640, 400]);
  });
});

describe('a router without a secret', () => {
  it('is not made', () => {
    const logger = { warn: () => undefined, error: () => undefined };
    expect(() => chartsRouter({ secret: '', clock: () => start, logger })).toThrow(RangeError);
  });
});
