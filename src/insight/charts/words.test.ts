import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { altText, dealCount, fullMoney, pictureLocale, shortDay, shortMoney, wrapName } from './words.ts';

describe('short money', () => {
  it.each([
    [0, 'USD', 'en-US', '$0'],
    [0.42, 'USD', 'en-US', '$0.42'],
    [512, 'USD', 'en-US', '$512'],
    [512.5, 'USD', 'en-US', '$512.50'],
    [999.999, 'USD', 'en-US', '$1,000'],
    [45_000, 'USD', 'en-US', '$45K'],
    [45_300, 'USD', 'en-US', '$45.3K'],
    [1_240_000, 'USD', 'en-US', '$1.24M'],
    [-18_000, 'USD', 'en-US', '-$18K'],
    [9.87e12, 'USD', 'en-US', '$9.87T'],
    [18_800_000, 'JPY', 'en-JP', '¥18.8M'],
    [10_700_000, 'INR', 'en-IN', '₹1.07Cr'],
    [1_250_000, 'EUR', 'de-DE', '1,25 Mio. €'],
    [45_300, 'CAD', 'en-US', 'CA$45.3K'],
  ])('of %d %s in %s is %s', (amount, currency, locale, text) => {
    expect(plainSpaces(shortMoney(amount, { currency, locale }))).toBe(text);
  });
});

describe('full money', () => {
  it.each([
    [45_000, 'USD', 'en-US', '$45,000'],
    [234_562.5, 'USD', 'en-US', '$234,562.50'],
    [45_000, 'EUR', 'de-DE', '45.000 €'],
    [1_050_000, 'JPY', 'en-JP', '¥1,050,000'],
  ])('of %d %s in %s is %s', (amount, currency, locale, text) => {
    expect(plainSpaces(fullMoney(amount, { currency, locale }))).toBe(text);
  });
});

describe("the picture's locale", () => {
  it.each([
    ['en-US', 'en-US'],
    ['de', 'de'],
    ['pl-PL', 'pl-PL'],
    ['ru-RU', 'ru-RU'],
    ['ja-JP', 'en-JP'],
    ['zh', 'en-CN'],
    ['hi-IN', 'en-IN'],
    ['ar-EG', 'en-EG'],
  ])('of %s is %s, whose letters the font has', (locale, expected) => {
    expect(pictureLocale(locale)).toBe(expected);
  });
});

describe('a wrapped name', () => {
  it.each([
    ['Proposal', ['Proposal']],
    ['Technical evaluation done', ['Technical', 'evaluation done']],
    ['Donaudampfschifffahrtsgesellschaft', ['Donaudampfschif…']],
    ['First meeting with the board of directors', ['First meeting', 'with the board…']],
    ['🔥 Hot 👩‍💻', ['Hot']],
    ['🔥', ['🔥']],
    ['', ['']],
  ])('%s', (name, lines) => {
    expect(wrapName(name, 16, 2)).toEqual(lines);
  });

  it('always fits', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.integer({ min: 4, max: 30 }), (name, width) => {
        const lines = wrapName(name, width, 2);
        expect(lines.length).toBeGreaterThan(0);
        expect(lines.length).toBeLessThanOrEqual(2);
        for (const line of lines) expect([...line].length).toBeLessThanOrEqual(width);
      }),
    );
  });
});

describe('the alternative text', () => {
  it('keeps within 2,000 characters, whole sentences only', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ minLength: 1, maxLength: 300 }), { minLength: 1, maxLength: 60 }),
        (sentences) => {
          const text = altText(sentences);
          expect(text.length).toBeLessThanOrEqual(2000);
          expect(text === sentences.join(' ') || / ?And \d+ more\.$/.test(text)).toBe(true);
        },
      ),
    );
  });
});

describe('days and counts', () => {
  it.each([
    ['2026-11-23', 'en-US', 'Nov 23'],
    ['2026-11-23', 'en-GB', '23 Nov'],
    ['2026-11-23T23:30:00-08:00', 'en-US', 'Nov 23'],
  ])('%s in %s is %s', (day, locale, text) => {
    expect(shortDay(day, locale)).toBe(text);
  });

  it.each([
    [0, '0 deals'],
    [1, '1 deal'],
    [1204, '1,204 deals'],
  ])('%d is %s', (count, text) => {
    expect(dealCount(count, 'en-US')).toBe(text);
  });
});

function plainSpaces(text: string): string {
  return text.replace(/\s/g, ' ');
}
