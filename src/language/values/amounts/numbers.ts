import type { Token } from '../chart/tokens.ts';
import type { Quantity } from '../meanings.ts';
import { type Notation, readDigits, spacedDigits } from './notation.ts';
import { MAGNITUDE_LETTERS, MAGNITUDES, ORDINALS, SMALL, TENFOLD } from './number-words.ts';

/** Something read at a token, that ends before token `to`. */
export interface Found<Meaning> {
  readonly meaning: Meaning;
  readonly to: number;
}

interface Part {
  readonly value: number;
  readonly to: number;
  readonly digits: boolean;
  readonly assumed?: boolean | undefined;
}

const FRACTIONS: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75, '⅓': 1 / 3, '⅔': 2 / 3 };
const WRITTEN_FRACTION = /(1\/2|1\/4|3\/4|1\/3|2\/3)(?![\d/])/y;

/** Reads the numbers that begin at a token: the whole one first, then without its magnitude letter. */
export function readNumbers(text: string, tokens: readonly Token[], at: number, notation: Notation): Found<Quantity>[] {
  const token = tokens[at];
  if (!token || token.type === 'opaque') return [];
  if (isInsideNumber(tokens, at)) return [];
  const found: Found<Quantity>[] = [];
  const fraction = fractionAt(text, tokens, at);
  if (fraction) found.push({ meaning: quantity(fraction.value, false), to: fraction.to });
  const whole = compound(text, tokens, at, notation);
  if (whole) found.push(whole);
  if (token.type === 'digits') {
    const plain = digitsAt(text, tokens, at, notation);
    if (plain && plain.to !== whole?.to)
      found.push({ meaning: { ...quantity(plain.value, false), bare: true }, to: plain.to });
  }
  return found;
}

function quantity(value: number, magnitude: boolean, words = false): Quantity {
  return { value, magnitude, whole: Number.isInteger(value), words };
}

/** True at the "000" of "45,000" and the "30" of "9:30": the number began earlier. */
function isInsideNumber(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const mark = tokens[at - 1];
  const before = tokens[at - 2];
  if (token?.type !== 'digits' || !token.glued || !mark?.glued || before?.type !== 'digits') return false;
  return mark.word === '.' || mark.word === ',' || mark.word === ':';
}

function fractionAt(text: string, tokens: readonly Token[], at: number): Part | null {
  const token = tokens[at];
  const value = token && FRACTIONS[token.word];
  if (value !== undefined) return { value, to: at + 1, digits: true };
  if (token?.type !== 'digits') return null;
  WRITTEN_FRACTION.lastIndex = token.from;
  const written = WRITTEN_FRACTION.exec(text)?.[1];
  if (!written) return null;
  const [top = 1, bottom = 1] = written.split('/').map(Number);
  return { value: top / bottom, to: at + 3, digits: true };
}

/** The token after an offset that ends a token; -1 where it ends none. */
export function tokenAfter(tokens: readonly Token[], at: number, offset: number): number {
  for (let index = at; index < tokens.length; index++) {
    const end = tokens[index]?.to ?? 0;
    if (end === offset) return index + 1;
    if (end > offset) break;
  }
  return -1;
}

function digitsAt(text: string, tokens: readonly Token[], at: number, notation: Notation): Part | null {
  const token = tokens[at];
  if (token?.type !== 'digits') return null;
  const read = spacedDigits(text, token.from) ?? readDigits(text, token.from, notation);
  if (!read || !Number.isFinite(read.value)) return null;
  const to = tokenAfter(tokens, at, read.to);
  return to < 0 ? null : { value: read.value, to, digits: true, assumed: read.assumed };
}

/** "two hundred and two thousand", "4 thousand 3 hundred", "5 and a half million", "3 million and a half", "half a million". */
function compound(text: string, tokens: readonly Token[], at: number, notation: Notation): Found<Quantity> | null {
  const first = head(text, tokens, at, notation);
  if (!first) return null;
  let sum: Sum = { total: 0, to: at, last: Number.POSITIVE_INFINITY, magnitude: false, done: false };
  for (let part: Part | null = first; part && !sum.done; part = nextPart(text, tokens, sum, notation)) {
    sum = addPart(tokens, sum, part);
  }
  if (sum.to === at || !Number.isFinite(sum.total)) return null;
  const value = Number(sum.total.toFixed(6));
  const assumed = first.assumed && !sum.magnitude;
  return { meaning: { ...quantity(value, sum.magnitude, !first.digits), assumed }, to: sum.to };
}

/** What a number counts so far, and the magnitude that its next part must stay below. */
interface Sum {
  readonly total: number;
  readonly to: number;
  readonly last: number;
  readonly magnitude: boolean;
  readonly done: boolean;
}

function addPart(tokens: readonly Token[], sum: Sum, part: Part): Sum {
  const scale = magnitudeAt(tokens, part.to, part.digits);
  const factor = scale?.value ?? 1;
  const isSeparate = part.digits && sum.total > 0 && !scale;
  if (isSeparate || factor >= sum.last || part.value >= sum.last) return { ...sum, done: true };
  const total = sum.total + part.value * factor;
  if (!scale) return { ...sum, total, to: part.to, done: true };
  const half = scale.letter ? null : andHalf(tokens, scale.to);
  const added = { total, to: scale.to, last: factor, magnitude: true, done: scale.letter };
  return half ? { ...added, total: total + half.value * factor, to: half.to, done: true } : added;
}

function nextPart(text: string, tokens: readonly Token[], sum: Sum, notation: Notation): Part | null {
  return smallAt(text, tokens, tokens[sum.to]?.word === 'and' ? sum.to + 1 : sum.to, notation);
}

function head(text: string, tokens: readonly Token[], at: number, notation: Notation): Part | null {
  const small = smallAt(text, tokens, at, notation);
  if (small) {
    const half = andHalf(tokens, small.to);
    if (half && magnitudeAt(tokens, half.to, false)) return { ...small, value: small.value + half.value, to: half.to };
    return small;
  }
  return vagueHead(tokens, at);
}

const SHARES: ReadonlyMap<string, number> = new Map([
  ['half', 0.5],
  ['quarter', 0.25],
]);

/** "half a million", "a quarter million", "a million", "a hundred". */
function vagueHead(tokens: readonly Token[], at: number): Part | null {
  const word = tokens[at]?.word ?? '';
  if (word === 'a' || word === 'an') {
    if (tokens[at + 1]?.word === 'hundred' && magnitudeAt(tokens, at + 2, false))
      return { value: 100, to: at + 2, digits: false };
    if (magnitudeAt(tokens, at + 1, false)) return { value: 1, to: at + 1, digits: false };
    return SHARES.get(tokens[at + 1]?.word ?? '') === undefined ? null : vagueHead(tokens, at + 1);
  }
  const share = SHARES.get(word);
  if (share === undefined) return null;
  let to = at + 1;
  if (tokens[to]?.word === 'of') to++;
  if (tokens[to]?.word === 'a') to++;
  return magnitudeAt(tokens, to, false) ? { value: share, to, digits: false } : null;
}

function andHalf(tokens: readonly Token[], at: number): { value: number; to: number } | null {
  if (tokens[at]?.word !== 'and') return null;
  const article = tokens[at + 1]?.word;
  const to = article === 'a' || article === 'an' ? at + 2 : at + 1;
  const value = SHARES.get(tokens[to]?.word ?? '');
  return value === undefined ? null : { value, to: to + 1 };
}

function magnitudeAt(
  tokens: readonly Token[],
  at: number,
  digits: boolean,
): { value: number; to: number; letter: boolean } | null {
  const token = tokens[at];
  if (!token) return null;
  const word = MAGNITUDES.get(token.word);
  if (word !== undefined && !isAddress(tokens, at))
    return { value: word, to: at + 1 + abbreviationDot(tokens, at), letter: false };
  const isLetter = digits ? token.glued || SPACED_LETTERS.has(token.word) : token.word === 'k';
  const letter = isLetter ? MAGNITUDE_LETTERS.get(token.word) : undefined;
  return letter === undefined ? null : { value: letter, to: at + 1, letter: true };
}

const STREETS: ReadonlySet<string> = new Set([
  'road',
  'rd',
  'street',
  'st',
  'lane',
  'ln',
  'avenue',
  'ave',
  'way',
  'close',
]);

/** "410 Mill Road": a house and its street. */
function isAddress(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.word === 'mill' && STREETS.has(tokens[at + 1]?.word ?? '');
}

/** "60 k", "2.5 cr": letters that are hardly anything else behind a number and a space. */
const SPACED_LETTERS: ReadonlySet<string> = new Set(['k', 'cr', 'mn', 'bn']);

/** The full stop of "1.2 Mio. EUR", where something follows in the same sentence. */
function abbreviationDot(tokens: readonly Token[], at: number): 0 | 1 {
  const [token, dot, next] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  const isShort = token?.word === 'mio' || token?.word === 'mrd' || token?.word === 'tsd' || token?.word === 'mln';
  return isShort && dot?.word === '.' && dot.glued && next !== undefined ? 1 : 0;
}

/** Digits, or words below a thousand ("two hundred and two", "forty-five", "one point five", "three quarters"). */
function smallAt(text: string, tokens: readonly Token[], at: number, notation: Notation): Part | null {
  const digits = digitsAt(text, tokens, at, notation);
  if (digits) return mixedFraction(text, tokens, digits) ?? digits;
  const tens = underHundred(tokens, at);
  if (!tens) return null;
  if (tokens[tens.to]?.word === 'hundred') {
    const rest = underHundred(tokens, tokens[tens.to + 1]?.word === 'and' ? tens.to + 2 : tens.to + 1);
    const base = tens.value * 100;
    return rest
      ? { value: base + rest.value, to: rest.to, digits: false }
      : { value: base, to: tens.to + 1, digits: false };
  }
  if (tokens[tens.to]?.word === 'point') return decimals(tokens, tens);
  const share = { quarters: 0.25, quarter: 0.25, halves: 0.5 }[tokens[tens.to]?.word ?? ''];
  if (share && magnitudeAt(tokens, tens.to + 1, false))
    return { value: tens.value * share, to: tens.to + 1, digits: false };
  return tens;
}

/** "2½", "2 1/2". */
function mixedFraction(text: string, tokens: readonly Token[], whole: Part): Part | null {
  const next = tokens[whole.to];
  const isSign = next !== undefined && FRACTIONS[next.word] !== undefined;
  if (!Number.isInteger(whole.value) || whole.value > 100 || next?.glued !== isSign) return null;
  const fraction = fractionAt(text, tokens, whole.to);
  return fraction && { ...whole, value: whole.value + fraction.value, to: fraction.to };
}

function decimals(tokens: readonly Token[], whole: Part): Part {
  let digits = '';
  let to = whole.to + 1;
  for (
    let digit = SMALL.get(tokens[to]?.word ?? '');
    digit !== undefined && digit < 10;
    digit = SMALL.get(tokens[to]?.word ?? '')
  ) {
    digits += String(digit);
    to++;
  }
  return digits ? { value: Number(`${whole.value}.${digits}`), to, digits: false } : whole;
}

function underHundred(tokens: readonly Token[], at: number): Part | null {
  const word = tokens[at]?.word ?? '';
  const small = SMALL.get(word);
  if (small !== undefined) return { value: small, to: at + 1, digits: false };
  const tens = TENFOLD.get(word);
  if (tens === undefined) return null;
  const next = tokens[at + 1]?.word === '-' ? at + 2 : at + 1;
  const units = SMALL.get(tokens[next]?.word ?? '');
  if (units !== undefined && units > 0 && units < 10) return { value: tens + units, to: next + 1, digits: false };
  return { value: tens, to: at + 1, digits: false };
}

const SUFFIXES = new Set(['st', 'nd', 'rd', 'th']);

/** Reads an ordinal at a token: "3rd", "third", "twenty second", "twenty-first". */
export function readOrdinal(tokens: readonly Token[], at: number): Found<number> | null {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token) return null;
  if (token.type === 'digits') {
    return next?.glued && SUFFIXES.has(next.word) && token.word.length <= 3
      ? { meaning: Number(token.word), to: at + 2 }
      : null;
  }
  const tens = TENFOLD.get(token.word);
  if (tens !== undefined) {
    const after = next?.word === '-' ? at + 2 : at + 1;
    const units = ORDINALS.get(tokens[after]?.word ?? '');
    return units !== undefined && units < 10 ? { meaning: tens + units, to: after + 1 } : null;
  }
  const value = ORDINALS.get(token.word);
  return value === undefined ? null : { meaning: value, to: at + 1 };
}
