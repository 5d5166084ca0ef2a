import { describe, expect, it } from 'vitest';
import { InvalidError } from '../../capability/errors.ts';
import { parseConfig } from './config.ts';

const bars = { type: 'bar', data: { labels: ['a', 'b'], datasets: [{ data: [1, 2] }] } };

describe('a configuration from outside', () => {
  it.each([
    ['JSON', JSON.stringify(bars)],
    ["a JavaScript literal, as in QuickChart's pages", "{type:'bar',data:{labels:['a','b'],datasets:[{data:[1,2]}]}}"],
    ['with what Chart.js does not know at the top', JSON.stringify({ ...bars, plugins: [{ id: 'x' }], platform: 'x' })],
  ])('is read as data: %s', (_case, text) => {
    expect(parseConfig(text)).toEqual(bars);
  });

  it.each([
    ['a function', "{type:'bar',data:{datasets:[]},options:{onClick:()=>1}}", /without functions/],
    ['an expression', "(()=>{globalThis.hacked=1;return {type:'bar'}})()", /without functions/],
    ['a template', '{type:`bar`}', /without functions/],
    ['no JSON at all', 'bar', /must be JSON/],
    ['nothing of a chart', '{}', /wrong at "type"/],
    ['null', 'null', /wrong at/],
    ['an unknown kind', JSON.stringify({ ...bars, type: 'horizontalBar' }), /wrong at "type"/],
    ['data of another shape', JSON.stringify({ type: 'bar', data: { datasets: 'all' } }), /wrong at "data.datasets"/],
    [
      'a prototype',
      '{"type":"bar","data":{"datasets":[]},"options":{"__proto__":{"polluted":1}}}',
      /must not set "__proto__"/,
    ],
    ['a constructor', withOptions({ constructor: { prototype: { polluted: 1 } } }), /must not set "constructor"/],
    [
      'a billion ticks',
      withOptions({ scales: { x: { min: 0, max: 1, ticks: { count: 1e9 } } } }),
      /"count".*at most 100/,
    ],
    [
      'a billion ticks at most',
      withOptions({ scales: { x: { ticks: { maxTicksLimit: 1e9 } } } }),
      /"maxTicksLimit".*at most 100/,
    ],
    ['dashes without end', withOptions({ borderDash: [1e-9, 1e-9] }), /"borderDash".*at least 1/],
    ['an infinite number', "{type:'bar',data:{datasets:[{data:[Infinity]}]}}", /finite/],
    ['no number', "{type:'bar',data:{datasets:[{data:[NaN]}]}}", /finite/],
    ['a novel', withOptions({ plugins: { title: { text: 'x'.repeat(501) } } }), /longer than 500/],
    [
      'more than 16 kB',
      JSON.stringify({ ...bars, data: { datasets: [{ data: Array(9000).fill(1) }] } }),
      /larger than 16 kB/,
    ],
    ['nested without end', withOptions(nested(13)), /deeper than 12/],
  ])('is refused: %s', (_case, text, message) => {
    expect(() => parseConfig(text)).toThrow(InvalidError);
    expect(() => parseConfig(text)).toThrow(message);
    expect(globalThis).not.toHaveProperty('hacked');
    expect({}).not.toHaveProperty('polluted');
  });
});

function withOptions(options: object): string {
  return JSON.stringify({ ...bars, options });
}

function nested(depth: number): object {
  return depth === 0 ? {} : { inner: nested(depth - 1) };
}
