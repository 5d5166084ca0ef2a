import { isGivenName } from '../../references/data/nicknames.ts';
import { ORDINARY_WORDS } from '../../references/data/ordinary-words.ts';
import { classOf } from '../../references/word-class.ts';
import type { KnownWords } from './known-words.ts';
import { isAfterSign, type Message, messageOf } from './message.ts';
import { SPELLINGS } from './spellings.ts';
import { stemOf } from './stem.ts';
import type { Token } from './tokens.ts';
import { wordSet } from './word-set.ts';
import { COMPOUNDS } from './words.ts';

const LEAST_LETTERS = 3;
/** What is joined to a word by one of these is an address, a file or a number. */
const JOINTS = wordSet('@ . / \\ _ # =');
/** Words that are written with a capital, and so may be mistyped with one. */
const CAPITALISED = wordSet(`
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october
  november december
`);

/** By token, the known word that it is a mistyped form of, or that of a stage, which may have a capital; names and what is rightly spelled are not among them. */
export function mistypedTokens(message: Message, words: KnownWords, stages?: KnownWords): ReadonlyMap<number, string> {
  const known = stages === undefined ? [words] : [words, stages];
  const found = new Map<number, string>();
  const shouts = message.tokens.every(({ shape, text }) => shape !== 'word' || text === text.toUpperCase());
  for (const [at, token] of message.tokens.entries()) {
    const { word } = token;
    const slip = at === 0 && isOrder(message) ? SLIPS.get(word) : undefined;
    if (slip !== undefined) found.set(at, slip);
    if (message.neutral[at] || !mayBeMistyped(token, shouts) || isWithinAddress(at, message)) continue;
    if (isOrdinary(word) || known.some((words) => words.has(word))) continue;
    const meant = nearest(word, known);
    if (meant === undefined) continue;
    const mayBeCapital = shouts || CAPITALISED.has(meant) || stages?.isOwn(meant) === true || isAfterSign(at, message);
    if (!token.capital || mayBeCapital) found.set(at, meant);
  }
  return found;
}

/** Words that are rightly spelled, and hardly begin an order but for a slip: "ad a note", "crate the account". */
const SLIPS: ReadonlyMap<string, string> = new Map([
  ['ad', 'add'],
  ['crate', 'create'],
]);
const ARTICLES = wordSet('a an the another');

function isOrder({ tokens: [first, second] }: Message): boolean {
  return first?.capital === false && second !== undefined && (ARTICLES.has(second.word) || second.capital);
}

function nearest(word: string, known: readonly KnownWords[]): string | undefined {
  for (const words of known) {
    const meant = words.nearest(word);
    if (meant !== undefined) return meant;
  }
  return undefined;
}

/** The message with the given tokens read as the words they stand for; they stay as typed in free text. */
export function withWords(message: Message, words: ReadonlyMap<number, string>): Message {
  const tokens = message.tokens.flatMap((token, at) => {
    const word = words.get(at);
    return word === undefined ? [token] : meantTokens(token, word);
  });
  return messageOf({ ...message, tokens });
}

function meantTokens(token: Token, meant: string): Token[] {
  const parts = COMPOUNDS.get(meant);
  if (parts === undefined) return [withWord(token, SPELLINGS.get(meant) ?? meant)];
  const cut = Math.min(parts[0].length, token.text.length - 1);
  const middle = token.from + cut;
  return [
    withWord({ ...token, to: middle, text: token.text.slice(0, cut) }, parts[0]),
    withWord({ ...token, from: middle, text: token.text.slice(cut), spaced: false }, parts[1]),
  ];
}

function withWord(token: Token, word: string): Token {
  return { ...token, word, stem: stemOf(word), mistyped: true };
}

/** Short words all in capitals are abbreviations. */
function mayBeMistyped({ word, shape, text }: Token, shouts: boolean): boolean {
  if (shape !== 'word' || word.length < LEAST_LETTERS || !/^[a-z]+$/.test(word)) return false;
  return shouts || text.length > 5 || text !== text.toUpperCase();
}

function isWithinAddress(at: number, { tokens }: Message): boolean {
  const [before, next, after] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  if (before !== undefined && tokens[at]?.spaced === false && JOINTS.has(before.text)) return true;
  return next !== undefined && after !== undefined && JOINTS.has(next.text) && !next.spaced && !after.spaced;
}

/** True for a word of everyday English, which nobody mistyped, and for one that every bot may hear. */
function isOrdinary(word: string): boolean {
  return classOf(word) !== 'rare' || isGivenName(word) || ORDINARY_WORDS.has(word) || ORDINARY_WORDS.has(stemOf(word));
}
