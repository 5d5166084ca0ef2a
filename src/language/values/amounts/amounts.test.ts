import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readValues } from '../read-values.ts';
import type { ReadingContext, Value } from '../value.ts';

const CONTEXT: ReadingContext = {
  now: new Date('2026-03-03T15:00:00Z'),
  zone: 'UTC',
  locale: 'en-US',
  currency: 'USD',
  country: 'US',
  fiscalYearStart: 1,
  lean: 'future',
};

function longest(text: string, kind: Value['kind'], context: Partial<ReadingContext> = {}): Value | undefined {
  return readValues(text, { ...CONTEXT, ...context })
    .filter((value) => value.kind === kind)
    .sort((one, other) => other.to - other.from - (one.to - one.from))[0];
}

describe('money', () => {
  it.each([
    ['$45k', 45_000, 'USD'],
    ['45,000 usd', 45_000, 'USD'],
    ['€1.2m', 1_200_000, 'EUR'],
    ['$1.2k', 1200, 'USD'],
    ['forty five thousand dollars', 45_000, 'USD'],
    ['15 lakh', 1_500_000, 'USD'],
    ['₹2 crore', 20_000_000, 'INR'],
    ['$45K/yr', 45_000, 'USD'],
    ['$45k ARR', 45_000, 'USD'],
    ['50 grand', 50_000, 'USD'],
    ['5 bucks', 5, 'USD'],
    ['1.2m', 1_200_000, 'USD'],
    ['£3.5k', 3500, 'GBP'],
    ['¥10000', 10_000, 'JPY'],
    ['R$ 500', 500, 'BRL'],
    ['CHF 3.04', 3.04, 'CHF'],
    ["CHF 1'200.50", 1200.5, 'CHF'],
    ['A$50k', 50_000, 'AUD'],
    ['half a million dollars', 500_000, 'USD'],
    ['20 dollars 43 cents', 20.43, 'USD'],
    ['30 musd', 30_000_000, 'USD'],
    ['10,000 swiss francs', 10_000, 'CHF'],
  ])('%s is %d %s', (text, amount, currency) => {
    expect(longest(text, 'money')).toMatchObject({ amount, currency, from: 0, to: text.length });
  });

  it.each([
    ['45.000 €', 'de-DE', 'EUR', 45_000, 'EUR'],
    ['1,5 Mio €', 'de-DE', 'EUR', 1_500_000, 'EUR'],
    ['500 kr', 'nb-NO', 'EUR', 500, 'NOK'],
    ['$45k', 'en-AU', 'AUD', 45_000, 'AUD'],
    ['45k', 'en-GB', 'GBP', 45_000, 'GBP'],
  ])('%s in %s, counting in %s, is %d %s', (text, locale, home, amount, currency) => {
    expect(longest(text, 'money', { locale, currency: home })).toMatchObject({ amount, currency });
  });

  it.each([
    ['5k more', 5000],
    ['another $10k', 10_000],
    ['$2k less', -2000],
  ])('%s is relative to what a record has', (text, amount) => {
    expect(longest(text, 'money')).toMatchObject({ amount, relative: true });
  });

  it('is read back as it was written, whatever the amount', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 12 }), (cents) => {
        const typed = (cents / 100).toLocaleString('en-US', { style: 'currency', currency: 'USD' });
        expect(longest(typed, 'money')).toMatchObject({ amount: cents / 100, currency: 'USD' });
      }),
    );
  });
});

describe('a minus sign', () => {
  it.each([
    ['-$500', -500],
    ['minus 500 dollars', -500],
    ['-50k', -50_000],
  ])('%s keeps its sign, for validation to refuse it', (text, amount) => {
    expect(longest(text, 'money')).toMatchObject({ amount, from: 0, to: text.length });
  });

  it.each(['Acme - $500', '$5k-10k', 'Acme Corp – 50k'])('in %s is a dash', (text) => {
    const amounts = readValues(text, CONTEXT).flatMap((value) => (value.kind === 'money' ? [value.amount] : []));
    expect(amounts.every((amount) => amount > 0)).toBe(true);
  });
});

describe('numbers and percentages', () => {
  it.each([
    ['45,000', 45_000],
    ['two hundred and two thousand', 202_000],
    ['4 thousand 3 hundred', 4300],
    ['five and a half million', 5_500_000],
    ['seventy two', 72],
    ['a dozen', 12],
    ['12,34,567', 1_234_567],
  ])('%s is %d', (text, number) => {
    expect(longest(text, 'number')).toMatchObject({ number });
  });

  it.each([
    ['60%', 60],
    ['sixty percent', 60],
    ['12.5 %', 12.5],
  ])('%s is %d percent', (text, percent) => {
    expect(longest(text, 'percent')).toMatchObject({ percent });
  });
});

describe('ranges', () => {
  it.each([
    ['over 10k', 10_000, null],
    ['between 5k and 20k', 5000, 20_000],
    ['at least 50', 50, null],
    ['>50k', 50_000, null],
    ['&gt;50k', 50_000, null],
    ['10-20k', 10_000, 20_000],
    ['50k or more', 50_000, null],
    ['50+', 50, null],
    ['fewer than 10', null, 10],
    ['over 50%', 50, null],
  ])('%s is %s to %s', (text, min, max) => {
    const range = longest(text, 'range');
    expect(range).toMatchObject({ min, max });
    expect(range).not.toHaveProperty('currency');
  });

  it.each([
    ['under $1m', null, 1_000_000, 'USD'],
    ['$10-20k', 10_000, 20_000, 'USD'],
    ['$10k to $20k', 10_000, 20_000, 'USD'],
    ['from 10 to 20 euros', 10, 20, 'EUR'],
    ['€50k+', 50_000, null, 'EUR'],
  ])('%s is money: %s to %s %s', (text, min, max, currency) => {
    expect(longest(text, 'range')).toMatchObject({ min, max, currency });
  });
});
