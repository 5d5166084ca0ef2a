import { editDistance } from './distance.ts';

/** A known word near a mistyped one. */
export interface NearWord {
  readonly id: number;
  /** Letters changed, added, left out or swapped. */
  readonly distance: number;
}

/** Words of one length that begin with one letter, each with the set of its letters as bits. */
interface Bucket {
  ids: Int32Array;
  letters: Int32Array;
  count: number;
}

const SHORTEST = 4;
const LONGEST = 40;
const MOST_FOUND = 8;

function lettersOf(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) & 31);
  return bits;
}

function countBits(bits: number): number {
  let rest = bits - ((bits >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return (((rest + (rest >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/** How many mistakes a word of a length may hold and still be taken for another. */
export function mistakesAllowed(length: number): number {
  if (length < SHORTEST || length > LONGEST) return 0;
  return length < 8 ? 1 : 2;
}

/**
 * Finds the known words near a mistyped one. Words are kept by first letter and length, and compared letter by letter
 * only where their sets of letters are near: the cost is bounded by the vocabulary, not by the mistake.
 */
export class TypoIndex {
  readonly #buckets = new Map<number, Bucket>();
  readonly #wordOf: (id: number) => string;

  constructor(wordOf: (id: number) => string) {
    this.#wordOf = wordOf;
  }

  /** Adds a word; too short, too long or numbered ones are never guessed and left out. */
  add(id: number, word: string): void {
    if (mistakesAllowed(word.length) === 0 || /\d/.test(word)) return;
    const key = bucketKey(word.charCodeAt(0), word.length);
    let bucket = this.#buckets.get(key);
    if (bucket === undefined) {
      bucket = { ids: new Int32Array(4), letters: new Int32Array(4), count: 0 };
      this.#buckets.set(key, bucket);
    }
    if (bucket.count === bucket.ids.length) growBucket(bucket);
    bucket.ids[bucket.count] = id;
    bucket.letters[bucket.count] = lettersOf(word);
    bucket.count++;
  }

  /** Removes a word that was added. */
  remove(id: number, word: string): void {
    const bucket = this.#buckets.get(bucketKey(word.charCodeAt(0), word.length));
    const position = bucket === undefined ? -1 : bucket.ids.subarray(0, bucket.count).indexOf(id);
    if (bucket === undefined || position < 0) return;
    bucket.count--;
    bucket.ids[position] = bucket.ids[bucket.count] ?? 0;
    bucket.letters[position] = bucket.letters[bucket.count] ?? 0;
  }

  /** The nearest other words, at most 8, all at the least distance found. */
  near(word: string): NearWord[] {
    const most = mistakesAllowed(word.length);
    if (most === 0 || /\d/.test(word)) return [];
    const found: NearWord[] = [];
    const first = word.charCodeAt(0);
    const second = word.charCodeAt(1);
    for (let length = word.length - most; length <= word.length + most; length++) {
      this.#search(bucketKey(first, length), word, Math.min(most, mistakesAllowed(length)), found);
      // The first letter left out, or swapped with the second; a wrong first letter in a short word is another word.
      if (second !== first) this.#search(bucketKey(second, length), word, 1, found);
    }
    const least = Math.min(...found.map((near) => near.distance));
    return found.filter((near) => near.distance === least).slice(0, MOST_FOUND);
  }

  #search(key: number, word: string, most: number, found: NearWord[]): void {
    const bucket = this.#buckets.get(key);
    if (bucket === undefined || most === 0) return;
    const wanted = lettersOf(word);
    const { ids, letters, count } = bucket;
    for (let position = 0; position < count; position++) {
      if (countBits((letters[position] ?? 0) ^ wanted) > 2 * most) continue;
      const id = ids[position] ?? 0;
      const distance = editDistance(word, this.#wordOf(id), most);
      if (distance > 0 && distance <= most) found.push({ id, distance });
    }
  }
}

function bucketKey(letter: number, length: number): number {
  return letter * 64 + length;
}

function growBucket(bucket: Bucket): void {
  const size = Math.ceil(bucket.ids.length * 1.5);
  const ids = new Int32Array(size);
  ids.set(bucket.ids);
  const letters = new Int32Array(size);
  letters.set(bucket.letters);
  bucket.ids = ids;
  bucket.letters = letters;
}
