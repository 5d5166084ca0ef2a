import { readCurrencies } from '../amounts/currencies.ts';
import { notationOf } from '../amounts/notation.ts';
import { readNumbers, readOrdinal, tokenAfter } from '../amounts/numbers.ts';
import type { Leaf, LeafReader } from '../chart/chart.ts';
import type { Token } from '../chart/tokens.ts';
import { PARTS } from './clock.ts';
import { readClockDigits } from './clock-digits.ts';
import { isMonthWord, isWeekdayWord } from './evidence.ts';
import { readNumericDates } from './numeric-dates.ts';
import { MONTHS, UNIT_LETTERS, UNITS, WEEKDAY_PLURALS, WEEKDAYS } from './words.ts';
import { ZONES } from './zones.ts';

type Add = (leaf: Leaf) => void;

/** Proposes every smallest meaning at a token: numbers, names of days and months, units, dates and times in digits. */
export const readLeaves: LeafReader = (text, tokens, at, calendar, add) => {
  const token = tokens[at];
  if (!token || token.type === 'opaque') return;
  readCurrencies(tokens, at, calendar, add);
  for (const { meaning, to } of readNumbers(text, tokens, at, notationOf(calendar.locale))) {
    add({ category: 'number', to, meaning });
    addSmall(tokens, at, to, meaning.value, meaning.whole && !meaning.magnitude, add);
  }
  const ordinal = readOrdinal(tokens, at);
  if (ordinal) {
    add({ category: 'ordinal', to: ordinal.to, meaning: ordinal.meaning });
    if (ordinal.meaning >= 1 && ordinal.meaning <= 31)
      add({ category: 'monthDay', to: ordinal.to, meaning: ordinal.meaning });
  }
  if (token.type === 'digits') readClockDigits(text, tokens, at, calendar, add);
  if (token.type === 'digits' && !isGluedDigits(tokens, at)) {
    for (const date of readNumericDates(text, token.from, calendar)) {
      const to = tokenAfter(tokens, at, date.to);
      if (to > 0 && !isCountOfThings(tokens, at, to))
        add({ category: date.category, to, meaning: date.meaning } as Leaf);
    }
  }
  if (token.type === 'word') readWord(tokens, at, add);
};

const ORDINAL_SUFFIXES = new Set(['st', 'nd', 'rd', 'th']);

function addSmall(tokens: readonly Token[], at: number, to: number, value: number, plain: boolean, add: Add): void {
  if (!plain || (tokens[to]?.glued && ORDINAL_SUFFIXES.has(tokens[to]?.word ?? ''))) return;
  const token = tokens[at];
  const digits = token?.type === 'digits' ? token.word : '';
  if (to !== at + 1 && digits) return;
  if (value >= 1 && value <= 31 && digits.length <= 2) add({ category: 'monthDay', to, meaning: value });
  if (value >= 32 && value <= 99 && digits.length === 2) add({ category: 'badDay', to, meaning: value });
  if (value >= 0 && value <= 24 && digits.length <= 2) {
    add({
      category: 'hour',
      to,
      meaning: { hour: value, minute: 0, open: value >= 1 && value <= 12, words: digits === '' },
    });
  }
  if (digits.length === 4 && value >= 1900 && value <= 2199) add({ category: 'yearNumber', to, meaning: value });
}

/** True for a number that goes on from earlier digits ("45" in "12/45", "3" in "1.3"). */
function isGluedDigits(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at - 1];
  const before = tokens[at - 2];
  if (!tokens[at]?.glued || !mark?.glued || before?.type !== 'digits') return false;
  return mark.word === '/' || mark.word === '.' || mark.word === ',';
}

const ENDS_IN_S = new Set(['is', 'was', 'has', 'as', 'this', 'yes', 'its', 'us', 'does', 'vs', 'plus', 'thus']);

/** "12/10 seats" counts seats; "3/10 demo" is a day. */
function isCountOfThings(tokens: readonly Token[], at: number, to: number): boolean {
  const next = tokens[to];
  const isShort = to - at === 3;
  return (
    isShort &&
    next?.type === 'word' &&
    !next.capital &&
    next.word.length > 2 &&
    next.word.endsWith('s') &&
    !ENDS_IN_S.has(next.word) &&
    !WEEKDAYS.has(next.word)
  );
}

function readWord(tokens: readonly Token[], at: number, add: Add): void {
  const token = tokens[at];
  if (!token) return;
  const { word } = token;
  const weekday = WEEKDAYS.get(word);
  const dotted = tokens[at + 1]?.word === '.' && tokens[at + 1]?.glued === true && word.length <= 5;
  if (weekday !== undefined && isWeekdayWord(tokens, at)) {
    add({ category: 'weekday', to: at + 1, meaning: weekday });
    if (dotted) add({ category: 'weekday', to: at + 2, meaning: weekday });
  }
  const plural = WEEKDAY_PLURALS.get(word);
  if (plural !== undefined) add({ category: 'weekdays', to: at + 1, meaning: plural });
  const month = MONTHS.get(word);
  if (month !== undefined && isMonthWord(tokens, at)) {
    add({ category: 'monthName', to: at + 1, meaning: month });
    if (dotted) add({ category: 'monthName', to: at + 2, meaning: month });
  }
  const unit = UNITS.get(word);
  if (unit) add({ category: 'unit', to: at + 1, meaning: unit });
  const letterUnit = UNIT_LETTERS.get(word);
  const isLetterUnit =
    letterUnit &&
    tokens[at - 1]?.type === 'digits' &&
    (token.glued || word === 'h' || (word === 'm' && tokens.length === 2));
  if (letterUnit && isLetterUnit) add({ category: 'unit', to: at + 1, meaning: letterUnit });
  const zone = ZONES.get(word);
  if (zone) add({ category: 'zone', to: at + 1, meaning: zone });
  const part = Object.hasOwn(PARTS, word) ? PARTS[word] : undefined;
  if (part) add({ category: 'part', to: at + 1, meaning: part });
}
