import { v7 as uuid } from 'uuid';

/** Chance that comes out the same each time: a stream of numbers from a seed (mulberry32). */
export class Random {
  #state: number;
  readonly #seed: string;

  constructor(seed: string) {
    this.#seed = seed;
    this.#state = hash(seed);
  }

  /** A stream of its own, so that drawing more from one part changes no other. */
  fork(name: string): Random {
    return new Random(`${this.#seed}/${name}`);
  }

  /** A number from 0 up to, and without, 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from `low` up to and with `high`. */
  int(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  /** True with a probability from 0 to 1. */
  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** One of some items. @throws {RangeError} where there is none */
  pick<Item>(items: readonly Item[]): Item {
    return this.weighted(items, () => 1);
  }

  /** One of some items, each as likely as its weight. @throws {RangeError} where there is none */
  weighted<Item>(items: readonly Item[], weightOf: (item: Item) => number): Item {
    let left = this.next() * items.reduce((sum, item) => sum + weightOf(item), 0);
    for (const item of items) {
      left -= weightOf(item);
      if (left < 0) return item;
    }
    const last = items.at(-1);
    if (last === undefined) throw new RangeError('There is nothing to pick from');
    return last;
  }

  /** The items in another order. */
  shuffle<Item>(items: readonly Item[]): Item[] {
    return items
      .map((item) => ({ item, order: this.next() }))
      .sort((one, other) => one.order - other.order)
      .map(({ item }) => item);
  }

  /** A UUID version 7 of a moment. */
  id(at: Date): string {
    const random = Uint8Array.from({ length: 16 }, () => this.int(0, 255));
    return uuid({ msecs: at.getTime(), random });
  }
}

/** Gives the items of a list one after the other, in an order of its own, and starts again at the end. */
export class Deck<Item> {
  readonly #random: Random;
  readonly #items: readonly Item[];
  #left: Item[] = [];

  constructor(random: Random, items: readonly Item[]) {
    this.#random = random;
    this.#items = items;
  }

  /** The next item. @throws {RangeError} where the list is empty */
  draw(): Item {
    if (this.#left.length === 0) this.#left = this.#random.shuffle(this.#items);
    const item = this.#left.pop();
    if (item === undefined) throw new RangeError('There is nothing to draw from');
    return item;
  }
}

function hash(text: string): number {
  let value = 2166136261;
  for (const character of text) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 16777619);
  return value;
}
