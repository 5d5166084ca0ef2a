import { FUNCTION_WORDS } from '../../references/data/common-words.ts';
import { editDistance } from '../../references/distance.ts';
import { mistakeCost } from '../../references/mistakes.ts';
import { VALUE_WORDS } from '../../values/grammar.ts';
import { FILLERS } from './fillers.ts';
import { SPELLINGS } from './spellings.ts';
import { stemOf } from './stem.ts';
import { wordSet } from './word-set.ts';
import { CONNECTORS, MEASURES, NEGATIONS, SOFT_WORDS } from './words.ts';

/** Words that messages are full of, whatever they ask for. */
const EVERYDAY = wordSet(`
  about with from this that they have what when where which last next week today tomorrow yesterday please could would should
  need make show monday tuesday wednesday thursday friday month quarter year still went well good after before until
`);

/** How often a word counts as said that no phrase has. */
const COUNTS = { everyday: 200, grammar: 60, value: 20, filler: 3, inflected: 0.25 };
/** How much less likely a mistake may be where the word it stands for is a frequent one. */
const FREQUENT = 0.3;
const MOST_FREQUENT = 0.7;
/** The most that a mistake in a word of so many letters may cost; the last one for all that are longer. */
const MOST_COSTS = [0, 0, 0, 0.15, 0.4, 0.65, 0.8, 0.9, 1.3];
/** Words this long may have two letters wrong. */
const LONG = 8;
const LEAST_LETTERS = 3;

interface Entry {
  readonly word: string;
  readonly letters: number;
  /** What its being frequent makes up for. */
  readonly bonus: number;
}

/** The words that a mistyped one may stand for. */
export class KnownWords {
  readonly #words = new Map<string, number>();
  readonly #own: ReadonlySet<string>;
  readonly #entries = new Map<string, Entry[]>();
  readonly #nearest = new Map<string, string | null>();

  /** @param words those of phrases, cues and choices, each as often as it occurs there */
  constructor(words: Iterable<string>) {
    const counts = new Map<string, number>();
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    this.#own = new Set(counts.keys());
    for (const [word, count] of [...counts])
      for (const form of formsOf(word)) raise(counts, form, count * COUNTS.inflected);
    for (const word of VALUE_WORDS) raise(counts, word, COUNTS.value);
    for (const list of [FUNCTION_WORDS, CONNECTORS, SOFT_WORDS, NEGATIONS, MEASURES])
      for (const word of list) raise(counts, word, COUNTS.grammar);
    for (const word of FILLERS) raise(counts, word, COUNTS.filler);
    for (const word of EVERYDAY) raise(counts, word, COUNTS.everyday);
    for (const [spelling, word] of SPELLINGS)
      if (spelling.length >= LONG) raise(counts, spelling, counts.get(word) ?? 0);
    for (const [word, count] of counts) this.#add(word, count);
  }

  /** True for a word that is rightly spelled, in whatever inflection. */
  has(word: string): boolean {
    if (this.#words.has(word)) return true;
    if (!/(?:[^s]s|ed|ing)$/.test(word)) return false;
    const stem = stemOf(word);
    return stem.length > 2 && (this.#words.has(stem) || this.#words.has(`${stem}e`));
  }

  /** True for one of the words themselves, apart from those that every message is full of. */
  isOwn(word: string): boolean {
    return this.#own.has(word);
  }

  /** The likeliest word that a mistyped one stands for; undefined where none is near enough. */
  nearest(typed: string): string | undefined {
    let found = this.#nearest.get(typed);
    if (found === undefined) {
      found = this.#seek(typed) ?? null;
      if (this.#nearest.size > MOST_KEPT) this.#nearest.clear();
      this.#nearest.set(typed, found);
    }
    return found ?? undefined;
  }

  #add(word: string, count: number): void {
    if (!/^[a-z]{2,}$/.test(word)) return;
    this.#words.set(word, count);
    // Of two letters are so many words that a mistake makes one of any.
    const bonus = word.length < LEAST_LETTERS ? 0.3 : Math.min(FREQUENT * Math.log10(1 + count), MOST_FREQUENT);
    const entry = { word, letters: lettersOf(word), bonus };
    const key = keyOf(word.charAt(0), word.length);
    const alike = this.#entries.get(key);
    if (alike === undefined) this.#entries.set(key, [entry]);
    else alike.push(entry);
  }

  #seek(typed: string): string | undefined {
    const most = typed.length >= LONG ? 2 : 1;
    const letters = lettersOf(typed);
    let best: string | undefined;
    let least = MOST_COSTS[Math.min(typed.length, MOST_COSTS.length - 1)] ?? 0;
    for (const first of new Set([typed.charAt(0), typed.charAt(1)])) {
      for (let length = Math.max(typed.length - most, 2); length <= typed.length + most; length++) {
        for (const { word, letters: own, bonus } of this.#entries.get(keyOf(first, length)) ?? []) {
          if (countBits(own ^ letters) > 2 * most || editDistance(typed, word, most) > most) continue;
          const cost = mistakeCost(typed, word) - bonus;
          if (cost < least) [best, least] = [word, cost];
        }
      }
    }
    return best;
  }
}

const MOST_KEPT = 5_000;

function raise(counts: Map<string, number>, word: string, count: number): void {
  if ((counts.get(word) ?? 0) < count) counts.set(word, count);
}

/** "Schedules", "scheduling", "scheduled" of "schedule"; none of a word of grammar. */
function formsOf(word: string): string[] {
  if (word.length < LEAST_LETTERS || FUNCTION_WORDS.has(word) || /(?:ing|ed|s)$/.test(word)) return [];
  const bare = word.replace(/e$/, '');
  if (/[^aeiou]y$/.test(word)) return [`${word.slice(0, -1)}ies`, `${word.slice(0, -1)}ied`, `${word}ing`];
  const last = /[^aeiou][aeiou][bdgmnprt]$/.test(word) && word.length < 6 ? word.slice(-1) : '';
  return [`${word}s`, `${bare}${last}ing`, `${bare}${last}ed`];
}

function keyOf(first: string, length: number): string {
  return `${first}${length}`;
}

function lettersOf(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) & 31);
  return bits;
}

function countBits(bits: number): number {
  let rest = bits;
  let count = 0;
  for (; rest !== 0; rest &= rest - 1) count++;
  return count;
}
