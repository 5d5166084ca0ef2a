import { Impossible } from '../chart/rule.ts';
import type { Calendar } from './calendar.ts';
import { DAY, daysIn, wallOf } from './wall.ts';
import { once, onceDay, type When, yearly } from './when.ts';
import { monthTitle } from './words.ts';

/** A date in digits: what it means and the offset at which it ends. */
export interface NumericDate {
  readonly category: 'day' | 'month' | 'impossible';
  readonly meaning: When | Impossible;
  readonly to: number;
}

const YEAR_FIRST = /(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/y;
const YEAR_LAST = /(\d{1,2})( ?[-/.] ?)(\d{1,2})\2(\d{4}|\d{2})(?!\d|\.\d)/y;
const NO_YEAR = /(\d{1,2})( ?\/ ?)(\d{1,2})(?!\d|[/.,:]\d|%)/y;
const DOTTED = /(\d{1,2})\.(\d{1,2})\.(?!\d)/y;
/** "20.03." is a day also where dates are written in another way. */
const DOTTED_IN_FULL = /(\d{2})\.(\d{2})\.(?!\d)/y;
const YEAR_MONTH = /(\d{4})[-/](\d{1,2})(?![\d/-])/y;
const MONTH_YEAR = /(\d{1,2})\s?\/\s?(\d{4})(?![\d/])/y;

/** Reads the dates in digits that begin at an offset; month or day first as the locale has it, if both fit. */
export function readNumericDates(text: string, at: number, calendar: Calendar): NumericDate[] {
  const found: NumericDate[] = [];
  const match = (pattern: RegExp) => {
    pattern.lastIndex = at;
    return pattern.exec(text);
  };
  const yearFirst = match(YEAR_FIRST);
  if (yearFirst)
    found.push(full(Number(yearFirst[1]), Number(yearFirst[3]), Number(yearFirst[4]), at + yearFirst[0].length));
  const yearLast = match(YEAR_LAST);
  if (yearLast) found.push(...withYear(yearLast, at, calendar));
  const bare =
    yearLast || text.startsWith('24/7', at)
      ? null
      : (match(NO_YEAR) ?? match(calendar.monthFirst ? DOTTED_IN_FULL : DOTTED));
  if (bare) found.push(...withoutYear(bare, at, calendar));
  const month = match(YEAR_MONTH);
  if (month && !yearFirst) found.push(...wholeMonth(Number(month[1]), Number(month[2]), at + month[0].length));
  const slashed = match(MONTH_YEAR);
  if (slashed) found.push(...wholeMonth(Number(slashed[2]), Number(slashed[1]), at + slashed[0].length));
  return found;
}

/** A four-digit year out of two digits: 00–69 is this century. */
export function fullYear(year: number): number {
  if (year >= 100) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

/** A date, or word that it does not exist. */
export function dayOf(year: number, month: number, day: number): When | Impossible {
  if (month < 1 || month > 12) return new Impossible('date', `There is no month ${month}.`);
  if (day < 1 || day > daysIn(year, month)) return noSuchDay(month, day, day === 29 && month === 2 ? year : undefined);
  return onceDay(wallOf(year, month, day));
}

/** Says kindly that a month has no such day. */
export function noSuchDay(month: number, day: number, year?: number): Impossible {
  return new Impossible(
    'date',
    `${monthTitle(month)} ${day} does not exist${year === undefined ? '' : ` in ${year}`}.`,
  );
}

/** A day of every year, or word that it never exists. */
export function dayOfYear(month: number, day: number): When | Impossible {
  if (day < 1 || day > daysIn(2024, month)) return noSuchDay(month, day);
  return yearly(
    'day',
    (year) => {
      if (day > daysIn(year, month)) return null;
      const start = wallOf(year, month, day);
      return { start, end: start + DAY };
    },
    day === 29 && month === 2 ? { label: 'February 29' } : {},
  );
}

function full(year: number, month: number, day: number, to: number): NumericDate {
  const meaning = dayOf(year, month, day);
  return { category: meaning instanceof Impossible ? 'impossible' : 'day', meaning, to };
}

function withYear(match: RegExpExecArray, at: number, calendar: Calendar): NumericDate[] {
  const [whole, first, mark, second, year] = match;
  const trimmed = mark?.trim() ?? '';
  const isWritten = first?.length === 2 && second?.length === 2;
  if (trimmed === '.' && year?.length === 2 && calendar.monthFirst && !isWritten) return [];
  const { month, day } = order(Number(first), Number(second), calendar.monthFirst && trimmed !== '.');
  const to = at + whole.length;
  if (month > 12) {
    if (day > 31 && month > 31) return [];
    return [
      {
        category: 'impossible',
        meaning: new Impossible('date', `${whole} is no date: no month has the number ${month}.`),
        to,
      },
    ];
  }
  return [full(fullYear(Number(year)), month, day, to)];
}

function withoutYear(match: RegExpExecArray, at: number, calendar: Calendar): NumericDate[] {
  const isDotted = match[3] === undefined;
  const { month, day } = order(
    Number(match[1]),
    Number(isDotted ? match[2] : match[3]),
    calendar.monthFirst && !isDotted,
  );
  if (month < 1 || month > 12 || day < 1 || day > 31) return [];
  const meaning = dayOfYear(month, day);
  return [{ category: meaning instanceof Impossible ? 'impossible' : 'day', meaning, to: at + match[0].length }];
}

/** The order that the locale has, or the other where only that one can be. */
function order(first: number, second: number, monthFirst: boolean): { month: number; day: number } {
  const [month, day] = monthFirst ? [first, second] : [second, first];
  return month > 12 && day <= 12 ? { month: day, day: month } : { month, day };
}

function wholeMonth(year: number, month: number, to: number): NumericDate[] {
  if (month < 1 || month > 12 || year < 1900 || year > 2200) return [];
  const meaning = once('month', { start: wallOf(year, month, 1), end: wallOf(year, month + 1, 1) });
  return [{ category: 'month', meaning, to }];
}
