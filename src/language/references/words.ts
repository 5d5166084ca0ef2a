import { fold, isAscii } from './fold.ts';

/** A word of a text. Offsets are UTF-16 units, `to` exclusive. */
export interface Word {
  readonly from: number;
  readonly to: number;
  /** Folded: lower case, no accents. */
  readonly word: string;
  /** As typed. */
  readonly raw: string;
}

// Scripts written without spaces: each character is a word of its own, so that names are found inside sentences.
const UNSPACED = '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}';
const LETTERS = `(?:(?![${UNSPACED}])[\\p{L}\\p{N}\\p{M}])+`;
// Slack escapes "&" as "&amp;", and "AT&T" must be found either way.
const AND = '&(?:amp;)?|(?<=\\s)\\+(?=\\s)';
const WIDE = new RegExp(`[${UNSPACED}]\\p{M}*|${LETTERS}(?:['’‘ʼ\`´]${LETTERS})*|${AND}`, 'gu');

const QUOTE = 39;
const GRAVE = 96;
const AMPERSAND = 38;
const PLUS = 43;

function isLetterOrDigit(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}

/** Where the word of ASCII letters and digits that begins at a place ends; apostrophes inside belong to it. */
function endOfWord(text: string, from: number): number {
  let at = from + 1;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isLetterOrDigit(code)) continue;
    if ((code === QUOTE || code === GRAVE) && isLetterOrDigit(text.charCodeAt(at + 1))) continue;
    break;
  }
  return at;
}

/** How many characters at a place stand for "and": "&", "&amp;", or "+" between spaces; 0 where none do. */
function lengthOfAnd(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code === AMPERSAND) return text.startsWith('&amp;', at) ? 5 : 1;
  return code === PLUS && isSpace(text.charCodeAt(at - 1)) && isSpace(text.charCodeAt(at + 1)) ? 1 : 0;
}

/** The same words as WIDE finds, in a text of ASCII only, ten times as fast. */
function readAscii(text: string): Word[] {
  const words: Word[] = [];
  let at = 0;
  while (at < text.length) {
    if (isLetterOrDigit(text.charCodeAt(at))) {
      const to = endOfWord(text, at);
      const raw = text.slice(at, to);
      words.push({ from: at, to, word: fold(raw), raw });
      at = to;
      continue;
    }
    const length = lengthOfAnd(text, at);
    if (length > 0) words.push({ from: at, to: at + length, word: 'and', raw: text.slice(at, at + length) });
    at += Math.max(length, 1);
  }
  return words;
}

function readWide(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WIDE)) {
    const raw = match[0];
    const first = raw.charCodeAt(0);
    const word = first === AMPERSAND || first === PLUS ? 'and' : fold(raw);
    if (word !== '') words.push({ from: match.index, to: match.index + raw.length, word, raw });
  }
  return words;
}

/** Cuts a text into its words; "&" counts as the word "and", an apostrophe inside a word belongs to it. */
export function readWords(text: string): Word[] {
  return isAscii(text) ? readAscii(text) : readWide(text);
}
