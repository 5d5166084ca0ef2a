import { editDistance } from '../../references/distance.ts';
import { classOf } from '../../references/word-class.ts';
import { isValueWord } from '../../values/grammar.ts';
import { isAfterSign, type Message, weightOf } from './message.ts';
import { stemOf } from './stem.ts';
import type { Token } from './tokens.ts';
import { wordSet } from './word-set.ts';

const LEAST_LETTERS = 4;
/** Words this long may have two letters wrong. */
const LONG = 9;

/** Everyday words beside those of the catalogue that are worth recognising. */
const EVERYDAY = wordSet(`
  about with from this that today tomorrow yesterday tonight morning afternoon evening monday tuesday wednesday thursday friday
  saturday sunday january february august september october november december week weeks month months quarter year hour hours
  minute minutes half next last every daily weekly monthly please until before after since between
  three five seven eight nine eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty
  fifty sixty seventy eighty ninety hundred thousand million fortnight
`);

/** The words that a mistyped one may stand for, by first letter and length. */
export type KnownWords = ReadonlyMap<string, ReadonlySet<string>>;

/** Words by first letter and length, the everyday ones among them. */
export function knownWords(words: Iterable<string>): KnownWords {
  const known = new Map<string, Set<string>>();
  for (const word of [...words, ...EVERYDAY]) {
    if (word.length < LEAST_LETTERS || !/^[a-z]+$/.test(word)) continue;
    const key = keyOf(word, word.length);
    const alike = known.get(key);
    if (alike === undefined) known.set(key, new Set([word]));
    else alike.add(word);
  }
  return known;
}

/** By token, the known word that it is a mistyped form of; names and what is rightly spelled are not among them. */
export function mistypedTokens(message: Message, known: KnownWords): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (const [at, token] of message.tokens.entries()) {
    if (message.neutral[at] || !mayBeMistyped(token) || (token.capital && !isAfterSign(at, message))) continue;
    if (isKnown(token.word, known) || isValueWord(token.word)) continue;
    const word = nearest(token.word, known);
    if (word !== undefined) found.set(at, word);
  }
  return found;
}

/** The message with the given tokens read as the words they stand for; they stay as typed in free text. */
export function withWords(message: Message, words: ReadonlyMap<number, string>): Message {
  const tokens = message.tokens.map((token, at) => {
    const word = words.get(at);
    return word === undefined ? token : { ...token, word, stem: stemOf(word), mistyped: true as const };
  });
  const weights = message.weights.map((weight, at) => {
    const token = tokens[at];
    return words.has(at) && token !== undefined ? weightOf(token, false) : weight;
  });
  return { ...message, tokens, weights };
}

function mayBeMistyped({ word, shape }: Token): boolean {
  return shape === 'word' && word.length >= LEAST_LETTERS && /^[a-z]+$/.test(word) && classOf(word) === 'rare';
}

function isKnown(word: string, known: KnownWords): boolean {
  const stem = stemOf(word);
  return [word, stem, `${stem}e`].some((form) => known.get(keyOf(form, form.length))?.has(form));
}

/** Letters swapped are the commonest mistake, then one that is wrong, then one too many or too few. */
function nearest(word: string, known: KnownWords): string | undefined {
  const most = word.length >= LONG ? 2 : 1;
  let best: { word: string; cost: number } | undefined;
  for (let length = word.length - most; length <= word.length + most; length++) {
    for (const candidate of known.get(keyOf(word, length)) ?? []) {
      const cost = distanceCost(word, candidate, most);
      if (cost !== undefined && (best === undefined || cost < best.cost)) best = { word: candidate, cost };
    }
  }
  return best?.word;
}

/** Undefined where they are too different. */
function distanceCost(word: string, candidate: string, most: number): number | undefined {
  const distance = editDistance(word, candidate, most);
  if (distance > most) return undefined;
  const alike = candidate.length === word.length;
  const swapped = alike && sorted(candidate) === sorted(word);
  if (!swapped && Math.min(word.length, candidate.length) <= LEAST_LETTERS) return undefined;
  return distance * 3 - (swapped ? 2 : alike ? 0 : 1);
}

function keyOf(word: string, length: number): string {
  return `${word.charAt(0)}${length}`;
}

function sorted(word: string): string {
  return [...word].sort().join('');
}
