import { HONORIFICS } from './data/legal-forms.ts';
import type { WordClass } from './word-class.ts';
import { classOf } from './word-class.ts';
import type { Word } from './words.ts';
import { readWords } from './words.ts';

/** A word of a message, with what its spelling tells about it. */
export interface MessageWord extends Word {
  readonly class: WordClass;
  /** Typed with a capital where that tells something: not at a sentence's start, not in a message all of capitals. */
  readonly isProper: boolean;
  /** All letters capital, in a message that is not. */
  readonly isCapitals: boolean;
  /** The word without its possessive ("Acme's" → acme), where it has one; `to` is where that ends. */
  readonly possessor: { readonly word: string; readonly to: number } | undefined;
  /** True after "Mr", "Ms.", "Dr"…: what follows is a person's name. */
  readonly afterHonorific: boolean;
  /** True right after "@". */
  readonly afterAt: boolean;
  /** The e-mail or web address that it is in: "acme" of jo@acme.org names nothing by itself. */
  readonly address: Span | undefined;
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** A message cut into words. */
export interface Message {
  readonly text: string;
  readonly words: readonly MessageWord[];
  /** True where the message has capitals that tell names from other words. */
  readonly caseTells: boolean;
}

/** Longer messages are read up to here: what a person says about records stands before, pasted text after it. */
const MOST_CHARACTERS = 20_000;
const SENTENCE_START = /(?:[.!?:;\n•“"(]|\s[-–—*])\s*$/;

const ADDRESS = /https?:\/\/[^\s>|]+|[^\s<>@,;:]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/giu;

function addressesIn(text: string): Span[] {
  if (!text.includes('@') && !text.includes('://')) return [];
  return [...text.matchAll(ADDRESS)].map((match) => ({ from: match.index, to: match.index + match[0].length }));
}

function isCapitalised(raw: string): boolean {
  const first = raw.charAt(0);
  return first !== first.toLowerCase();
}

function possessorOf({ raw, to, word }: Word): MessageWord['possessor'] {
  const ending = raw.length > 2 ? raw.slice(-2) : '';
  if (!/^['’`ʼ´]s$/i.test(ending)) return undefined;
  return { word: word.slice(0, -1), to: to - 2 };
}

/** Where all words but small ones of grammar begin with capitals, capitals tell nothing: "CALL DANA", "Meeting With Dana". */
function tellsByCase(words: readonly Word[]): boolean {
  const capitalised = words.filter(({ raw }) => isCapitalised(raw)).length;
  if (capitalised === 0) return false;
  const ordinary = words.filter(({ word }) => classOf(word) !== 'rare');
  const shouted = ordinary.filter(({ raw }) => isCapitalised(raw)).length;
  if (words.length < 3 || shouted * 2 <= ordinary.length || ordinary.length < 2) return true;
  return words.some(({ raw, word }) => !isCapitalised(raw) && classOf(word) === 'common' && /^\p{L}{3}/u.test(raw));
}

/** Reads a message for names. */
export function readMessage(text: string): Message {
  const read = text.length > MOST_CHARACTERS ? text.slice(0, MOST_CHARACTERS) : text;
  const words = readWords(read);
  const caseTells = tellsByCase(words);
  const addresses = addressesIn(read);
  return {
    text: read,
    caseTells,
    words: words.map((word, at) => {
      const before = read.slice(at === 0 ? 0 : (words[at - 1]?.to ?? 0), word.from);
      const startsSentence = at === 0 || SENTENCE_START.test(before);
      const previous = words[at - 1];
      return {
        ...word,
        class: classOf(word.word),
        isProper: caseTells && isCapitalised(word.raw) && !startsSentence,
        isCapitals: word.raw.length > 1 && word.raw === word.raw.toUpperCase() && caseTells,
        possessor: possessorOf(word),
        afterHonorific: previous !== undefined && HONORIFICS.has(previous.word) && /^\.?\s+$/.test(before),
        afterAt: before.endsWith('@'),
        address: addresses.find(({ from, to }) => from <= word.from && word.to <= to),
      };
    }),
  };
}
