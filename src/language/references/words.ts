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
const NARROW = new RegExp(`[a-zA-Z0-9]+(?:['\`][a-zA-Z0-9]+)*|${AND}`, 'g');

/** Cuts a text into its words; "&" counts as the word "and", an apostrophe inside a word belongs to it. */
export function readWords(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(isAscii(text) ? NARROW : WIDE)) {
    const raw = match[0];
    const first = raw.charCodeAt(0);
    const word = first === 38 || first === 43 ? 'and' : fold(raw);
    if (word !== '') words.push({ from: match.index, to: match.index + raw.length, word, raw });
  }
  return words;
}
