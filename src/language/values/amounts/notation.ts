/** How a locale writes numbers. */
export interface Notation {
  readonly decimal: string;
  readonly group: string;
}

const known = new Map<string, Notation>();

/** The marks of a locale's numbers. Throws a RangeError on an unknown locale. */
export function notationOf(locale: string): Notation {
  const found = known.get(locale);
  if (found) return found;
  const parts = new Intl.NumberFormat(locale).formatToParts(1_234_567.8);
  const decimal = parts.find((part) => part.type === 'decimal')?.value ?? '.';
  const group = parts.find((part) => part.type === 'group')?.value ?? ',';
  const notation = { decimal: decimal === ',' ? ',' : '.', group };
  known.set(locale, notation);
  return notation;
}

const DIGITS =
  /(\d{1,3}(?:[\u00a0\u202f'’]\d{3})+|\d{1,3}(?:,\d{2,3})*,\d{3}|\d{1,3}(?:\.\d{3})+|\d+)(?![\d])(?:([.,])(\d+)(?!\d|[.,]\d))?/y;

/**
 * Reads a number typed in digits at an offset. A mark before exactly three digits groups or begins a fraction, as the locale
 * has it; `assumed` says that the other way round was possible. Null where none stands there.
 */
export function readDigits(
  text: string,
  at: number,
  notation: Notation,
): { value: number; to: number; assumed: boolean } | null {
  DIGITS.lastIndex = at;
  const match = DIGITS.exec(text);
  if (!match) return null;
  const [whole, integer = '', mark, fraction] = match;
  const digits = integer.replace(/\D/g, '');
  const grouping = integer.includes(',') ? ',' : integer.includes('.') ? '.' : '';
  if (mark && mark === grouping) return { value: Number(digits), to: at + integer.length, assumed: false };
  const value = Number(fraction === undefined ? digits : `${digits}.${fraction}`);
  if (fraction === undefined && grouping === notation.decimal && integer.split(grouping).length === 2) {
    return { value: Number(integer.replace(grouping, '.')), to: at + whole.length, assumed: true };
  }
  return { value, to: at + whole.length, assumed: false };
}

const SPACED = /\d{1,3}(?: \d{3})+(?![\d.,]?\d)/y;
const CURRENCY_BEFORE = /(?:[€£$₹]|EUR|USD|GBP|CHF|SEK|NOK|DKK|PLN|CZK|INR|Rs\.?) ?$/i;
const CURRENCY_BEHIND = / ?(?:[€£$₹]|(?:EUR|USD|GBP|CHF|SEK|NOK|DKK|PLN|CZK|INR|euros?|dollars?|pounds)\b)/iy;

/** "45 000 €": digits in groups of three with spaces between them, which only a currency beside them tells from several numbers. */
export function spacedDigits(text: string, at: number): { value: number; to: number; assumed: boolean } | null {
  SPACED.lastIndex = at;
  const match = SPACED.exec(text);
  if (!match) return null;
  const to = at + match[0].length;
  CURRENCY_BEHIND.lastIndex = to;
  if (!CURRENCY_BEHIND.test(text) && !CURRENCY_BEFORE.test(text.slice(Math.max(0, at - 5), at))) return null;
  return { value: Number(match[0].replaceAll(' ', '')), to, assumed: false };
}
