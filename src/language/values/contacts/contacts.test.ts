import { describe, expect, it } from 'vitest';
import { readValues } from '../read-values.ts';
import type { ReadingContext } from '../value.ts';

const CONTEXT: ReadingContext = {
  now: new Date('2026-03-03T15:00:00Z'),
  zone: 'UTC',
  locale: 'en-US',
  currency: 'USD',
  country: 'US',
  fiscalYearStart: 1,
  lean: 'future',
};

function read(text: string, kind: string, country = 'US') {
  return readValues(text, { ...CONTEXT, country }).filter((value) => value.kind === kind);
}

describe('addresses', () => {
  it.each([
    ['write dana.smith+crm@acme.co.uk.', 'dana.smith+crm@acme.co.uk'],
    ['<mailto:Dana@Acme.com|Dana@Acme.com>', 'dana@acme.com'],
  ])('%s holds an e-mail address and no domain', (text, email) => {
    expect(read(text, 'email')).toMatchObject([{ email }]);
    expect(read(text, 'domain')).toEqual([]);
  });

  it.each([
    ['see Globex.com.', 'globex.com'],
    ['www.acme.io/pricing', 'acme.io'],
    ['<http://acme.com|acme.com>', 'acme.com'],
    ['acme.co.uk, please', 'acme.co.uk'],
  ])('%s holds a domain', (text, domain) => {
    expect(read(text, 'domain')).toMatchObject([{ domain }]);
  });

  it.each([
    ['https://acme.com/a?b=1.', 'https://acme.com/a?b=1'],
    ['<https://acme.com/x?a=1&amp;b=2|Acme>', 'https://acme.com/x?a=1&b=2'],
  ])('%s holds a link', (text, url) => {
    expect(read(text, 'url')).toMatchObject([{ url }]);
  });

  it.each([['Done.It works'], ['e.g. this'], ['v1.2'], ['$4.50'], ['<@U123ABC> hi'], ['<#C123|sales>']])(
    '%s holds none',
    (text) => {
      expect([...read(text, 'domain'), ...read(text, 'url'), ...read(text, 'email')]).toEqual([]);
    },
  );
});

describe('phone numbers', () => {
  it.each([
    ['call +44 20 7946 0958', 'US', '+442079460958'],
    ['(415) 555-0132', 'US', '+14155550132'],
    ['415.555.0132', 'US', '+14155550132'],
    ['4155550132', 'US', '+14155550132'],
    ['030 901820', 'DE', '+4930901820'],
    ['0049 30 901820', 'DE', '+4930901820'],
    ['98765 43210', 'IN', '+919876543210'],
  ])('%s in %s is %s', (text, country, phone) => {
    expect(read(text, 'phone', country)).toMatchObject([{ phone }]);
  });

  it.each([['2026-03-10'], ['$10000000'], ['1,000,000'], ['12/10/2026'], ['order 1042'], ['10-20k']])(
    '%s is none',
    (text) => {
      expect(read(text, 'phone')).toEqual([]);
    },
  );
});

describe('handles', () => {
  it.each([
    ['won D-12', 'D', 12],
    ['d-12', 'D', 12],
    ['#D12', 'D', 12],
    ['L-9', 'L', 9],
    ['O-1042', 'O', 1042],
    ['T-7', 'T', 7],
    ['C-4', 'C', 4],
    ['G-3', 'G', 3],
  ])('%s is %s %d', (text, prefix, number) => {
    expect(read(text, 'handle')).toMatchObject([{ prefix, number }]);
  });

  it.each([['d12'], ['COVID-19'], ['X-1'], ['D-'], ['D-12-3']])('%s is none', (text) => {
    expect(read(text, 'handle')).toEqual([]);
  });
});

describe('quotes', () => {
  it.each([
    ['note: "too dear"', 'too dear'],
    ['“too dear”', 'too dear'],
    ["'it's too dear' she said", "it's too dear"],
    ['«trop cher»', 'trop cher'],
    ['they said\n&gt; too dear\n&gt; for us', 'too dear\nfor us'],
  ])('%s quotes', (text, quote) => {
    expect(read(text, 'quote')).toMatchObject([{ quote }]);
  });

  it.each([["it's Dana's deal"], ['6" pipe'], ['&gt;50k']])('%s quotes nothing', (text) => {
    expect(read(text, 'quote')).toEqual([]);
  });
});
