import { readCurrencies } from '../amounts/currencies.ts';
import { notationOf } from '../amounts/notation.ts';
import { readNumbers, readOrdinal, tokenAfter } from '../amounts/numbers.ts';
import type { Leaf, LeafReader } from '../chart/chart.ts';
import { Impossible } from '../chart/rule.ts';
import type { Token } from '../chart/tokens.ts';
import { type Calendar, fromIso } from './calendar.ts';
import { PARTS } from './clock.ts';
import { durationOf } from './duration.ts';
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
  if (token.type === 'digits') readIso(text, tokens, at, calendar, add);
  if (token.type === 'digits') readDigitTimes(text, tokens, at, add);
  if (token.type === 'digits' && !isGluedDigits(tokens, at)) {
    for (const date of readNumericDates(text, token.from, calendar)) {
      const to = tokenAfter(tokens, at, date.to);
      if (to > 0 && !isCountOfThings(tokens, at, to))
        add({ category: date.category, to, meaning: date.meaning } as Leaf);
    }
  }
  if (token.type === 'word') readWord(tokens, at, add);
};

function addSmall(tokens: readonly Token[], at: number, to: number, value: number, plain: boolean, add: Add): void {
  if (!plain) return;
  const token = tokens[at];
  const digits = token?.type === 'digits' ? token.word : '';
  if (to !== at + 1 && digits) return;
  if (value >= 1 && value <= 31 && digits.length <= 2) add({ category: 'monthDay', to, meaning: value });
  if (value >= 0 && value <= 24 && digits.length <= 2) {
    add({ category: 'hour', to, meaning: { hour: value, minute: 0, open: value >= 1 && value <= 12 } });
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

const CLOCK = /(\d{1,2})([:.h])(\d{2})(?::\d{2})?(?![\d:])/y;
const MERIDIEM_LETTER: Readonly<Record<string, number>> = { a: 0, p: 12, am: 0, pm: 12 };

const ISO = /\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?(?![\d:])/y;

function readIso(text: string, tokens: readonly Token[], at: number, calendar: Calendar, add: Add): void {
  const token = tokens[at];
  if (token?.word.length !== 4) return;
  ISO.lastIndex = token.from;
  const iso = ISO.exec(text)?.[0];
  const wall = iso === undefined ? null : fromIso(iso, calendar);
  const to = iso === undefined ? -1 : tokenAfter(tokens, at, token.from + iso.length);
  if (wall !== null && to > 0) add({ category: 'moment', to, meaning: { at: wall } });
}

function readDigitTimes(text: string, tokens: readonly Token[], at: number, add: Add): void {
  const token = tokens[at];
  if (
    !token ||
    (token.glued &&
      [':', '.', '/', '-'].includes(tokens[at - 1]?.word ?? '') &&
      tokens[at - 2]?.type === 'digits' &&
      tokens[at - 1]?.word !== '-')
  )
    return;
  CLOCK.lastIndex = token.from;
  const match = CLOCK.exec(text);
  if (match) addClock(match, tokens, at, add);
  const next = tokens[at + 1];
  const letter = next?.glued ? MERIDIEM_LETTER[next.word] : undefined;
  const hour = Number(token.word);
  if (letter !== undefined && token.word.length <= 2 && !(next?.word === 'a' && tokens[at + 2]?.word === '.')) {
    if (hour > 24 || (hour > 12 && letter === 0)) {
      add({
        category: 'impossible' as never,
        to: at + 2,
        meaning: new Impossible('time', `There is no ${hour} ${letter ? 'pm' : 'am'}.`),
      });
    } else if (hour > 0 || letter === 0) {
      add({
        category: 'clock',
        to: at + 2,
        meaning: { hour: hour > 12 ? hour : (hour % 12) + letter, minute: 0, open: false },
      });
    }
  }
}

function addClock(match: RegExpExecArray, tokens: readonly Token[], at: number, add: Add): void {
  const [whole, hours = '', mark, minutes = ''] = match;
  const to = tokenAfter(tokens, at, match.index + whole.length);
  if (to < 0) return;
  const hour = Number(hours);
  const minute = Number(minutes);
  const next = tokens[to];
  const letter = next?.glued ? MERIDIEM_LETTER[next.word] : undefined;
  const hasMeridiem =
    letter !== undefined || (next !== undefined && MERIDIEM_LETTER[next.word] !== undefined && next.word.length === 2);
  if (mark === '.' && !hasMeridiem && !['at', 'um'].includes(tokens[at - 1]?.word ?? '')) return;
  if (mark === 'h' && hour < 8) return;
  if (next?.glued && (next.word === 'h' || UNITS.get(next.word) === 'hour')) {
    if (mark === ':' && minute < 60)
      add({ category: 'duration', to: to + 1, meaning: durationOf(hour * 60 + minute, 'minute') });
    return;
  }
  if (hour > 24 || minute > 59 || (hour === 24 && minute > 0)) {
    if (mark === ':')
      add({
        category: 'impossible' as never,
        to,
        meaning: new Impossible('time', `${hours}:${minutes} is no time of day.`),
      });
    return;
  }
  const open = hour >= 1 && hour <= 12 && !(hours.length === 2 && hours.startsWith('0'));
  add({ category: 'clock', to, meaning: { hour, minute, open } });
  if (letter !== undefined && hour <= 12)
    add({ category: 'clock', to: to + 1, meaning: { hour: (hour % 12) + letter, minute, open: false } });
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
    letterUnit && tokens[at - 1]?.type === 'digits' && (token.glued || (word === 'm' && tokens.length === 2));
  if (letterUnit && isLetterUnit) add({ category: 'unit', to: at + 1, meaning: letterUnit });
  const zone = ZONES.get(word);
  if (zone) add({ category: 'zone', to: at + 1, meaning: zone });
  const part = PARTS[word];
  if (part) add({ category: 'part', to: at + 1, meaning: part });
}
