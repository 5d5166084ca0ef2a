import { DateTime } from 'luxon';
import type { Money } from '../../../capability/fields.ts';

/** A cell that cannot be what its column says; the message is the reason reported for its row. */
export class RowError extends Error {}

const magnitudes: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, mm: 1e6, b: 1e9, bn: 1e9 };

/** "1,234.50", "$2B", "1.234,50 €" as a number. @throws {RowError} */
export function readNumber(cell: string): number {
  const match =
    /^[^\d.,-]*(?<sign>-?)\s*[^\d.,]*(?<digits>[\d.,'\s\u00A0]*\d)\s*(?<magnitude>k|mm?|bn?)?\s*[^\d]*$/i.exec(cell);
  const digits = match?.groups?.digits?.replace(/['\s\u00A0]/g, '');
  if (digits === undefined) throw new RowError(`“${cell}” is not a number`);
  const decimalComma =
    /,\d{1,2}$/.test(digits) && !/,\d{3}$/.test(digits) && digits.lastIndexOf('.') < digits.lastIndexOf(',');
  const plain = decimalComma ? digits.replaceAll('.', '').replace(',', '.') : digits.replaceAll(',', '');
  const value = Number(plain) * (magnitudes[match?.groups?.magnitude?.toLowerCase() ?? ''] ?? 1);
  if (!Number.isFinite(value)) throw new RowError(`“${cell}” is not a number`);
  return match?.groups?.sign === '-' ? -value : value;
}

const symbols: Readonly<Record<string, string>> = { $: 'USD', '€': 'EUR', '£': 'GBP', '¥': 'JPY', '₹': 'INR' };

/** An amount with the currency that the cell names, else the one given. @throws {RowError} also where it is negative */
export function readMoney(cell: string, currency: string): Money {
  const amount = readNumber(cell.replace(/\b[A-Z]{3}\b/g, ''));
  if (amount < 0) throw new RowError(`the amount ${cell} is negative`);
  const named = /\b(USD|EUR|GBP|JPY|INR|CHF|CAD|AUD|SEK|NOK|DKK|PLN|BRL|MXN|CNY)\b/.exec(cell)?.[1];
  const symbol = Object.keys(symbols).find((candidate) => cell.includes(candidate));
  return { amount, currency: named ?? (symbol ? (symbols[symbol] ?? currency) : currency) };
}

/** A whole number. @throws {RowError} */
export function readInteger(cell: string): number {
  return Math.round(readNumber(cell));
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
    const [, hour = '0', minute = '0'] = /^(\d{1,2}):(\d{2})/.exec(time) ?? [];
    return day.set({ hour: Number(hour), minute: Number(minute) }).toJSDate();
  }
  throw new RowError(`“${cell}” is not a date on the calendar`);
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
