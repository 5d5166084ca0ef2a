import { fold } from '../../references/fold.ts';
import { SPELLINGS } from './spellings.ts';
import { stemOf } from './stem.ts';
import { wordSet } from './word-set.ts';
import { COMPOUNDS, EMOJI_WORDS } from './words.ts';

/** What a token looks like. */
export type TokenShape = 'word' | 'number' | 'punctuation' | 'emoji' | 'mention' | 'channel';

/** A word or sign of a message. Offsets are UTF-16 units of the clean text, `to` exclusive. */
export interface Token {
  readonly from: number;
  readonly to: number;
  /** As typed. */
  readonly text: string;
  /** Folded, in its plain spelling ("opps" → deals). */
  readonly word: string;
  readonly stem: string;
  readonly shape: TokenShape;
  /** Typed with a capital. */
  readonly capital: boolean;
  /** True where white space or the start stands before it. */
  readonly spaced: boolean;
  /** True where the word is one that was mistyped; `text` is as typed. */
  readonly mistyped: boolean;
}

const PATTERN = new RegExp(
  [
    '->|=>|[→➔➜⇒]',
    '<@[A-Z0-9]+(?:\\|[^>]*)?>',
    '<#[A-Z0-9]+(?:\\|[^>]*)?>',
    '(?<![\\w])#[\\p{L}\\p{N}][\\p{L}\\p{N}_-]*',
    '(?<![\\w:]):[+-]?[a-z0-9][a-z0-9_+-]*:(?![\\w])',
    '(?<![\\w])[eE]-?mail(?:s|ed|ing)?(?![\\w-])',
    "(?<=[\\p{L}\\p{N}])['’](?:s|ll|ve|re|m|d)(?![\\p{L}])",
    '(?<![\\w])[fF]/[uU](?![\\w])',
    '(?<![\\w])w/(?=\\s|[A-Za-z])',
    "[\\p{L}\\p{N}\\p{M}]+(?:['’](?!(?:s|ll|ve|re|m|d)(?![\\p{L}]))[\\p{L}]+)*",
    '\\p{Extended_Pictographic}+',
    '\\S',
  ].join('|'),
  'gu',
);

/** "IT manager": what "it" is in capitals, where not all is. */
const INFORMATION_TECHNOLOGY = 'information-technology';

/** Cuts a clean text into tokens; at most `most` of them, since a request that long is pasted text. */
export function readTokens(text: string, most = 400): Token[] {
  const tokens: Token[] = [];
  const shouts = text === text.toUpperCase();
  let end = 0;
  for (const match of text.matchAll(PATTERN)) {
    const spaced = match.index === 0 || match.index > end;
    end = match.index + match[0].length;
    const isTrade = match[0] === 'IT' && !shouts;
    tokens.push(
      ...(isTrade
        ? [makeToken('IT', match.index, INFORMATION_TECHNOLOGY, 'word', spaced)]
        : tokensOf(match[0], match.index, spaced, tokens.at(-1))),
    );
    if (tokens.length >= most) break;
  }
  return tokens;
}

function tokensOf(typed: string, from: number, spaced: boolean, before: Token | undefined): Token[] {
  const shape = shapeOf(typed);
  if (isArrow(typed)) return [{ ...makeToken(typed, from, 'to', 'word', spaced), capital: false }];
  const folded = shape === 'word' ? plainWord(typed, before) : typed.toLowerCase();
  const parts = COMPOUNDS.get(folded);
  if (parts === undefined) return [makeToken(typed, from, folded, shape, spaced)];
  const cut = Math.min(parts[0].length, typed.length - 1);
  return [
    makeToken(typed.slice(0, cut), from, parts[0], shape, spaced),
    makeToken(typed.slice(cut), from + cut, parts[1], shape, false),
  ];
}

/** "D-6 → Rob": an arrow says "to". */
function isArrow(typed: string): boolean {
  return /^(?:->|=>|[→➔➜⇒])$/.test(typed);
}

function makeToken(text: string, from: number, folded: string, shape: TokenShape, spaced: boolean): Token {
  const word = (shape === 'emoji' ? EMOJI_WORDS : SPELLINGS).get(folded) ?? folded;
  const first = text.charAt(0);
  const capital = first !== first.toLowerCase();
  return { from, to: from + text.length, text, word, stem: stemOf(word), shape, capital, spaced, mistyped: false };
}

const CONTRACTIONS: Readonly<Record<string, string>> = { ll: 'will', ve: 'have', re: 'are', m: 'am', d: 'would' };
/** After these "'s" is "is", after others it says whose. */
const ASKING = wordSet('what who how where when that it there here he she which');

function plainWord(typed: string, before: Token | undefined): string {
  if (/^['’]/.test(typed)) {
    const ending = typed.slice(1).toLowerCase();
    if (ending === 's') return before !== undefined && ASKING.has(before.word) ? 'is' : "'s";
    return CONTRACTIONS[ending] ?? fold(typed);
  }
  if (typed.toLowerCase() === 'w/') return 'with';
  return fold(typed);
}

function shapeOf(typed: string): TokenShape {
  if (typed.startsWith('<@')) return 'mention';
  if (typed.startsWith('<#') || (typed.startsWith('#') && typed.length > 1)) return 'channel';
  if (/^:[+-]?[a-z0-9][a-z0-9_+-]*:$/.test(typed) || /^\p{Extended_Pictographic}/u.test(typed)) return 'emoji';
  if (/^\p{N}/u.test(typed)) return 'number';
  return /[\p{L}\p{M}]/u.test(typed) ? 'word' : 'punctuation';
}

/** The words of a phrase, a cue or a synonym, cut as a message is. */
export function wordsOf(text: string): Token[] {
  return readTokens(text).filter(({ shape }) => shape !== 'punctuation' && shape !== 'emoji');
}
