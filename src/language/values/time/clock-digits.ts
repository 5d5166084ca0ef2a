import { tokenAfter } from '../amounts/numbers.ts';
import type { Leaf } from '../chart/chart.ts';
import { Impossible } from '../chart/rule.ts';
import type { Token } from '../chart/tokens.ts';
import { type Calendar, fromIso } from './calendar.ts';
import type { Clock } from './clock.ts';
import { durationOf } from './duration.ts';
import { UNITS, WEEKDAY_PLURALS, WEEKDAYS } from './words.ts';

type Add = (leaf: Leaf) => void;

const ISO = /\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?(?![\d:])/y;
const CLOCK = /(\d{1,2})([:.h])(\d{2})(?::\d{2})?(?!:?\d)/y;
/** Letters glued to an hour: "9a", "3:18p". */
const MERIDIEMS: Readonly<Record<string, 0 | 12>> = { a: 0, p: 12 };
const LEADS_TO_TIME = new Set(['at', 'um', '@']);
/** Behind these, "4.30" and "1630" are times of day. */
const DAY_WORDS = new Set([
  ...['today', 'tomorrow', 'yesterday', 'tonight', 'morning', 'afternoon', 'evening', 'daily', 'weekdays', 'workdays'],
  ...WEEKDAYS.keys(),
  ...WEEKDAY_PLURALS.keys(),
]);
const MILITARY = /^(?:0[1-9]|1\d|2[0-3])[0-5]\d$/;

/** Proposes the clock times in digits at a token: 15:30, 3.30pm, 9a, 14h30, ISO 8601; and 1:15h, which is a length. */
export function readClockDigits(
  text: string,
  tokens: readonly Token[],
  at: number,
  calendar: Calendar,
  add: Add,
): void {
  const token = tokens[at];
  if (!token || goesOn(tokens, at)) return;
  readIso(text, tokens, at, calendar, add);
  CLOCK.lastIndex = token.from;
  const match = CLOCK.exec(text);
  const to = match ? tokenAfter(tokens, at, match.index + match[0].length) : -1;
  if (match && to > 0) readHourAndMinute(match, tokens, at, to, add);
  readMilitary(tokens, at, add);
  const hour = Number(token.word);
  const meridiem = gluedMeridiem(tokens, at + 1);
  if (meridiem !== undefined && token.word.length <= 2 && hour >= 1 && hour <= 12) {
    add({ category: 'clock', to: at + 2, meaning: { hour: (hour % 12) + meridiem, minute: 0, open: false } });
  }
}

/** True for digits that follow others: the "30" of "9:30", the "2026" of "3/10/2026". */
function goesOn(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at - 1];
  if (!tokens[at]?.glued || !mark?.glued || tokens[at - 2]?.type !== 'digits') return false;
  return mark.word === ':' || mark.word === '.' || mark.word === '/';
}

function readIso(text: string, tokens: readonly Token[], at: number, calendar: Calendar, add: Add): void {
  const token = tokens[at];
  if (token?.word.length !== 4) return;
  ISO.lastIndex = token.from;
  const iso = ISO.exec(text)?.[0];
  const wall = iso === undefined ? null : fromIso(iso, calendar);
  const to = iso === undefined ? -1 : tokenAfter(tokens, at, token.from + iso.length);
  if (wall !== null && to > 0) add({ category: 'moment', to, meaning: { at: wall } });
}

function readHourAndMinute(match: RegExpExecArray, tokens: readonly Token[], at: number, to: number, add: Add): void {
  const [, hours = '', mark, minutes = ''] = match;
  const hour = Number(hours);
  const minute = Number(minutes);
  if (mark === '.' && !hasMeridiem(tokens, to) && !isLedTo(tokens, at)) return;
  if (mark === 'h' && hour < 8) return;
  if (isHourUnit(tokens[to])) {
    if (mark === ':' && minute < 60)
      add({ category: 'duration', to: to + 1, meaning: durationOf(hour * 60 + minute, 'minute') });
  } else if (hour > 24 || minute > 59 || (hour === 24 && minute > 0)) {
    addBadClock(`${hours}${mark}${minutes}`, tokens, at, to, add);
  } else {
    addClock({ hour, minute, open: hour >= 1 && hour <= 12 && !hours.startsWith('0') }, tokens, to, add);
  }
}

/** "27:00"; with a full stop ("at 25.00") only where a time is led in. */
function addBadClock(said: string, tokens: readonly Token[], at: number, to: number, add: Add): void {
  const isTime = said.includes(':') || (/^\d\.|^[12]\d\./.test(said) && LEADS_TO_TIME.has(tokens[at - 1]?.word ?? ''));
  if (isTime) add({ category: 'badClock', to: hasMeridiem(tokens, to) ? to + 1 : to, meaning: said });
}

/** Says kindly that a day has no such time. */
export function noSuchTime(said: string): Impossible {
  return new Impossible('time', `${said} is no time of day.`);
}

/** True where a day or "at" stands before: what follows may be a time without any mark of one. */
function isLedTo(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.word ?? '';
  return LEADS_TO_TIME.has(before) || DAY_WORDS.has(before);
}

/** "Tomorrow 1630", "at 0900"; what may be a year is none. */
function readMilitary(tokens: readonly Token[], at: number, add: Add): void {
  const word = tokens[at]?.word ?? '';
  const next = tokens[at + 1];
  if (!MILITARY.test(word) || (next?.glued && next.word !== ',' && next.word !== 'h') || !isLedTo(tokens, at)) return;
  if (/^(?:19|20)/.test(word)) return;
  const to = next?.word === 'hrs' || next?.word === 'h' ? at + 2 : at + 1;
  const isRound = /^[1-9]\d00$/.test(word);
  // "At 1500" is as often an amount.
  if (isRound && tokens[at - 1]?.word === 'at' && to === at + 1 && !DAY_WORDS.has(tokens[at - 2]?.word ?? '')) return;
  add({
    category: 'clock',
    to,
    meaning: { hour: Number(word.slice(0, 2)), minute: Number(word.slice(2)), open: false },
  });
}

function addClock(clock: Clock, tokens: readonly Token[], to: number, add: Add): void {
  add({ category: 'clock', to, meaning: clock });
  const meridiem = gluedMeridiem(tokens, to);
  if (meridiem === undefined || clock.hour > 12) return;
  add({ category: 'clock', to: to + 1, meaning: { ...clock, hour: (clock.hour % 12) + meridiem, open: false } });
}

function isHourUnit(token: Token | undefined): boolean {
  return token?.glued === true && (token.word === 'h' || UNITS.get(token.word) === 'hour');
}

function hasMeridiem(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word;
  return word === 'am' || word === 'pm' || word === 'uhr' || gluedMeridiem(tokens, at) !== undefined;
}

function gluedMeridiem(tokens: readonly Token[], at: number): 0 | 12 | undefined {
  const token = tokens[at];
  return token?.glued && tokens[at + 1]?.word !== '.' ? MERIDIEMS[token.word] : undefined;
}
