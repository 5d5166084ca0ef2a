import { describe, expect, it } from 'vitest';
import { readValues } from '../read-values.ts';
import type { ReadingContext } from '../value.ts';

const context = (locale: string): ReadingContext => ({
  now: new Date('2026-03-03T15:00:00Z'),
  zone: 'Europe/Berlin',
  locale,
  currency: 'EUR',
  country: 'DE',
  fiscalYearStart: 1,
  lean: 'future',
});
const days = (text: string, locale: string) =>
  readValues(text, context(locale)).flatMap((value) => (value.kind === 'date' ? [value.date] : []));

describe('days in other languages', () => {
  it.each([
    ['de-DE', 'Anruf am 10. März', '2026-03-10'],
    ['de-DE', 'morgen anrufen', '2026-03-04'],
    ['fr-FR', 'rappeler le 10 mars', '2026-03-10'],
    ['es-ES', 'llamar el 10 de marzo', '2026-03-10'],
    ['pt-BR', 'ligar em 10 de março', '2026-03-10'],
  ])('%s: %s is %s', (locale, text, day) => {
    expect(days(text, locale)).toContain(day);
  });

  it.each([
    ['en-US', 'call 555 0199 about seats 12'],
    ['de-DE', 'Angebot für 12 Plätze'],
    ['en-US', 'version 1.2.3'],
  ])('%s: %s holds none', (locale, text) => {
    expect(days(text, locale)).toEqual([]);
  });
});
