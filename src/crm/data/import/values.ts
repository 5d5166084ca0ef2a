import { DateTime } from 'luxon';
import type { Money } from '../../../capability/fields.ts';

/** A cell that cannot be what its column says; the message is the reason reported for its row. */
export class RowError extends Error {}

/** The largest number that a column of whole numbers holds. */
const largestInteger = 2_147_483_647;
/** The largest amount: in minor units it is still exact. */
const largestAmount = 1e13;

const magnitudes: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, b: 1e9 };
const magnitude = /(k|mm?|mio|mln|mill(?:ion)?s?|bn?|billions?)(?![a-z])/.source;
const numberPattern = new RegExp(
  `^[^\\d.,-]*(?<sign>-?)\\s*[^\\d.,]*(?<digits>[\\d.,'\\s\\u00A0\\u202F]*\\d)\\s*(?<magnitude>${magnitude})?[^\\d]*$`,
  'i',
);

/** "1,234.50", "$2B", "1.234,50 €" as a number; "5 boxes" is 5. @throws {RowError} */
export function readNumber(cell: string): number {
  const groups = numberPattern.exec(cell)?.groups;
  const digits = groups?.digits?.replace(/['\s\u00A0\u202F]/g, '');
  if (digits === undefined) throw new RowError(`“${cell}” is not a number`);
  const value = Number(plainDigits(digits)) * (magnitudes[groups?.magnitude?.charAt(0).toLowerCase() ?? ''] ?? 1);
  if (!Number.isFinite(value)) throw new RowError(`“${cell}” is not a number`);
  return groups?.sign === '-' ? -value : value;
}

/** Digits with a decimal point, whichever marks they are written with. */
function plainDigits(digits: string): string {
  const decimalComma =
    /,\d{1,2}$/.test(digits) && !/,\d{3}$/.test(digits) && digits.lastIndexOf('.') < digits.lastIndexOf(',');
  if (decimalComma) return digits.replaceAll('.', '').replace(',', '.');
  return /^\d{1,3}(\.\d{3}){2,}$/.test(digits) ? digits.replaceAll('.', '') : digits.replaceAll(',', '');
}

const symbols: Readonly<Record<string, string>> = { $: 'USD', '€': 'EUR', '£': 'GBP', '¥': 'JPY', '₹': 'INR' };

/** An amount with the currency that the cell names, else the one given. @throws {RowError} also where it is negative */
export function readMoney(cell: string, currency: string): Money {
  const amount = readNumber(cell.replace(/\b[A-Z]{3}\b/g, ''));
  if (amount < 0) throw new RowError(`the amount ${cell} is negative`);
  if (amount > largestAmount) throw new RowError(`the amount ${cell} is too large`);
  const named = /\b(USD|EUR|GBP|JPY|INR|CHF|CAD|AUD|SEK|NOK|DKK|PLN|BRL|MXN|CNY)\b/.exec(cell)?.[1];
  const symbol = Object.keys(symbols).find((candidate) => cell.includes(candidate));
  return { amount, currency: named ?? (symbol ? (symbols[symbol] ?? currency) : currency) };
}

/** A code of ISO 4217. @throws {RowError} */
export function readCurrency(cell: string): string {
  const code = symbols[cell] ?? cell.toUpperCase();
  if (!Intl.supportedValuesOf('currency').includes(code)) throw new RowError(`“${cell}” is not a currency such as USD`);
  return code;
}

/** A count: "1,200" and "1.200" are both twelve hundred. @throws {RowError} also where it is negative or beyond what is kept */
export function readInteger(cell: string): number {
  const value = Math.round(readNumber(/^\d{1,3}(\.\d{3})+$/.test(cell) ? cell.replaceAll('.', '') : cell));
  if (value < 0 || value > largestInteger) throw new RowError(`${cell} is out of range`);
  return value;
}

/** A day or moment: ISO 8601, or numbers in the locale's order. Moments without an offset are taken in the zone. @throws {RowError} */
export function readMoment(cell: string, zone: string, locale: string): Date {
  const iso = DateTime.fromISO(cell.replace(/^(\d{4}-\d{2}-\d{2}) /, '$1T').replace(/\s*UTC$/, 'Z'), { zone });
  if (iso.isValid) return iso.toJSDate();
  const monthFirst = ['en-US', 'en'].includes(locale);
  const formats = monthFirst
    ? ['M/d/yyyy', 'M/d/yy', 'd.M.yyyy', 'd/M/yyyy']
    : ['d.M.yyyy', 'd/M/yyyy', 'd/M/yy', 'M/d/yyyy'];
  const texts = ['MMM d, yyyy', 'd MMM yyyy', 'MMMM d, yyyy', 'd MMMM yyyy', 'yyyy/M/d'];
  const [date = cell, time = ''] = cell.split(/[ T,]+(?=\d{1,2}:\d{2})/);
  for (const format of [...formats, ...texts]) {
    const day = DateTime.fromFormat(date.trim(), format, { zone, locale: 'en' });
    if (!day.isValid) continue;
    const [, hour = '0', minute = '0', half] = /^(\d{1,2}):(\d{2})(?::\d{2})?\s*([ap])?/i.exec(time) ?? [];
    return day.set({ hour: hourOf(Number(hour), half), minute: Number(minute) }).toJSDate();
  }
  throw new RowError(`“${cell}” is not a date on the calendar`);
}

/** The hour of the day, of an hour that may be of its first ("a") or second ("p") half. */
function hourOf(hour: number, half: string | undefined): number {
  return half === undefined ? hour : (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
}

/** The day of a date cell, `YYYY-MM-DD`. @throws {RowError} */
export function readDay(cell: string, zone: string, locale: string): string {
  return DateTime.fromJSDate(readMoment(cell, zone, locale), { zone }).toISODate() ?? '';
}

/** Yes or no. */
export function readFlag(cell: string): boolean {
  return /^(true|yes|y|1|x|on)$/i.test(cell);
}

/** A list from commas or semicolons. */
export function readList(cell: string): string[] {
  return cell
    .split(/[,;]/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

/** Letters and digits alone, in lower case: what header and name comparisons use. */
export function squash(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
