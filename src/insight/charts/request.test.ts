import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InvalidError } from '../../capability/errors.ts';
import { packConfig, parseChartRequest } from './request.ts';
import { samples } from './samples.ts';

const config = { type: 'bar', data: { labels: ['a'], datasets: [{ data: [1] }] } } as const;
const c = JSON.stringify(config);
const plain = { config, width: 500, height: 300, scale: 2, background: '#ffffff' };

describe("QuickChart's parameters", () => {
  it.each([
    ['c alone', { c }, {}],
    [
      'the long names',
      { chart: c, width: '640', height: '320', backgroundColor: 'red' },
      { width: 640, height: 320, background: 'red' },
    ],
    [
      'the short names',
      { c, w: '640', h: '320', bkg: '#abc', f: 'png', v: '4.4.1' },
      { width: 640, height: 320, background: '#abc' },
    ],
    ['a scale', { c, devicePixelRatio: '1.0' }, { scale: 1 }],
    ['the largest', { c, w: '2000', h: '2000' }, { width: 2000, height: 2000 }],
    ['what quickchart-js adds', { c, ref: 'qc-js' }, {}],
    ['base64', { c: Buffer.from(c).toString('base64'), encoding: 'base64' }, {}],
    ['packed', { c: packConfig(config), encoding: 'deflate' }, {}],
    ['a colour in numbers', { c, bkg: 'rgba(255, 255, 255, 0.5)' }, { background: 'rgba(255, 255, 255, 0.5)' }],
  ])('are read: %s', (_case, query, expected) => {
    expect(parseChartRequest(new URLSearchParams(Object.entries(query)))).toEqual({ ...plain, ...expected });
  });

  it.each([
    ['no chart', {}, 'c', /no chart/],
    ['an empty chart', { c: '' }, 'c', /no chart/],
    ['a chart of words', { c: 'hello' }, 'c', /must be JSON/],
    ['no width', { c, w: '0' }, 'width', /from 1 to 2000/],
    ['a width too large', { c, w: '2001' }, 'width', /from 1 to 2000/],
    ['a height of words', { c, h: 'tall' }, 'height', /from 1 to 2000/],
    ['half a pixel', { c, h: '1.5' }, 'height', /from 1 to 2000/],
    ['a negative width', { c, w: '-5' }, 'width', /from 1 to 2000/],
    ['a scale too large', { c, devicePixelRatio: '5' }, 'devicePixelRatio', /from 0.5 to 4/],
    ['too many pixels', { c, w: '2000', h: '2000', devicePixelRatio: '3' }, 'devicePixelRatio', /16 million/],
    ['another format', { c, format: 'svg' }, 'format', /PNG/],
    ["QuickChart's own default version", { c, v: '2.9.4' }, 'version', /version=4/],
    ['no colour', { c, bkg: 'url(http://127.0.0.1/)' }, 'bkg', /CSS colour/],
    ['an unknown encoding', { c, encoding: 'gzip' }, 'encoding', /one of/],
    ['packed rubbish', { c: 'AAAA', encoding: 'deflate' }, 'c', /cannot be unpacked/],
    [
      'a bomb',
      { c: packConfig({ ...config, data: { datasets: [], labels: Array(1e6).fill(0) } }), encoding: 'deflate' },
      'c',
      /too large/,
    ],
    ['two charts', { c, chart: c }, 'c', /given twice/],
  ])('are refused, naming which: %s', (_case, query, field, message) => {
    const parse = () => parseChartRequest(new URLSearchParams(Object.entries(query)));
    expect(parse).toThrow(InvalidError);
    expect(parse).toThrow(message);
    expect(parse).toThrow(expect.objectContaining({ code: 'invalid_chart', field }));
  });

  it('are refused with a sentence, whatever they are', () => {
    const names = fc.constantFrom('c', 'chart', 'w', 'h', 'bkg', 'encoding', 'devicePixelRatio', 'v', 'f');
    fc.assert(
      fc.property(fc.array(fc.tuple(names, fc.oneof(fc.string(), fc.json(), fc.constant(c)))), (entries) => {
        try {
          parseChartRequest(new URLSearchParams(entries));
        } catch (error) {
          expect(error).toBeInstanceOf(InvalidError);
        }
      }),
    );
  });
});

describe('a packed configuration', () => {
  it.each(Object.entries(samples))('comes out as it went in: %s', (_name, chart) => {
    const query = new URLSearchParams({ c: packConfig(chart.config), encoding: 'deflate' });
    expect(parseChartRequest(query).config).toEqual(JSON.parse(JSON.stringify(chart.config)));
  });
});
