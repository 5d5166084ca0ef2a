import { describe, expect, it } from 'vitest';
import { RowError, readCurrency, readDay, readInteger, readMoment, readMoney, readNumber } from './values.ts';

describe('numbers of a file', () => {
  it.each([
    ['1234', 1234],
    ['1,234.50', 1234.5],
    ['1.234,50 €', 1234.5],
    ['1.234.567', 1234567],
    ["1'234'567", 1234567],
    ['12,5', 12.5],
    ['-5', -5],
    ['$2B', 2e9],
    ['1.5 m', 1.5e6],
    ['3 Mio', 3e6],
    ['2 million', 2e6],
    ['5 boxes', 5],
    ['100 kr', 100],
    ['30 min', 30],
    ['12 months', 12],
  ])('%s is %d', (cell, value) => expect(readNumber(cell)).toBe(value));

  it.each(['', 'ten', '1.2.3', 'n/a', '1e5x2'])('“%s” is none', (cell) =>
    expect(() => readNumber(cell)).toThrow(RowError),
  );
});

describe('counts of a file', () => {
  it.each([
    ['1200', 1200],
    ['1,200', 1200],
    ['1.200', 1200],
    ['12.6', 13],
  ])('%s is %d', (cell, value) => expect(readInteger(cell)).toBe(value));

  it.each(['-1', '99999999999'])('%s is out of range', (cell) => expect(() => readInteger(cell)).toThrow(RowError));
});

describe('money of a file', () => {
  it.each([
    ['€1,200', { amount: 1200, currency: 'EUR' }],
    ['100 SEK', { amount: 100, currency: 'SEK' }],
    ['7.5k', { amount: 7500, currency: 'USD' }],
  ])('%s', (cell, money) => expect(readMoney(cell, 'USD')).toEqual(money));

  it.each(['-5', '99999999999999999999'])('%s is refused', (cell) =>
    expect(() => readMoney(cell, 'USD')).toThrow(RowError),
  );

  it('takes a currency by its code or symbol, and refuses what is none', () => {
    expect(readCurrency('usd')).toBe('USD');
    expect(readCurrency('€')).toBe('EUR');
    expect(() => readCurrency('US$')).toThrow(RowError);
  });
});

describe('moments of a file', () => {
  it.each([
    ['2026-01-02T15:30:00Z', 'UTC', 'en-US', '2026-01-02T15:30:00.000Z'],
    ['2026-01-02 15:30:00', 'America/New_York', 'en-US', '2026-01-02T20:30:00.000Z'],
    ['1/2/2026', 'UTC', 'en-US', '2026-01-02T00:00:00.000Z'],
    ['1/2/2026', 'UTC', 'en-GB', '2026-02-01T00:00:00.000Z'],
    ['31/12/2026', 'UTC', 'en-US', '2026-12-31T00:00:00.000Z'],
    ['31.12.2026', 'UTC', 'de-DE', '2026-12-31T00:00:00.000Z'],
    ['1/2/2026 3:30 PM', 'UTC', 'en-US', '2026-01-02T15:30:00.000Z'],
    ['1/2/2026, 12:05 am', 'UTC', 'en-US', '2026-01-02T00:05:00.000Z'],
    ['1/2/2026 12:05:09 PM', 'UTC', 'en-US', '2026-01-02T12:05:00.000Z'],
    ['Jan 2, 2026', 'UTC', 'en-US', '2026-01-02T00:00:00.000Z'],
  ])('%s in %s, %s', (cell, zone, locale, moment) => expect(readMoment(cell, zone, locale).toISOString()).toBe(moment));

  it('a day is the day in the zone', () =>
    expect(readDay('2026-01-02T03:00:00Z', 'America/New_York', 'en-US')).toBe('2026-01-01'));

  it.each(['2026-02-30', '13/13/2026', 'soon'])('%s is refused', (cell) =>
    expect(() => readDay(cell, 'UTC', 'en-US')).toThrow(RowError),
  );
});
