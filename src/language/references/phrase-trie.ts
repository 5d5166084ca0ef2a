import { IntList } from './int-list.ts';

const ROOT = 0;
/** The node where every walk begins. */
export const TRIE_ROOT = ROOT;

/**
 * Sequences of word numbers, each with the values stored under it: the exact longest-match map. Its edges live in one
 * open-addressed table of integers. Nodes stay when their values are removed, and serve the next name like it.
 */
export class PhraseTrie {
  #parents = new Int32Array(1024).fill(-1);
  #words = new Int32Array(1024);
  #children = new Int32Array(1024);
  #edges = 0;
  // By node: position + 1 of its first entry, 0 for none.
  readonly #heads = new IntList();
  readonly #values = new IntList();
  readonly #next = new IntList();
  readonly #free = new IntList();

  constructor() {
    this.#heads.push(0);
  }

  /** Stores a value under a phrase. */
  add(phrase: readonly number[], value: number): void {
    let node = ROOT;
    for (const word of phrase) node = this.#childOrNew(node, word);
    const position = this.#free.pop() ?? this.#values.length;
    this.#values.set(position, value);
    this.#next.set(position, this.#heads.at(node));
    this.#heads.set(node, position + 1);
  }

  /** Removes one value from under a phrase. */
  remove(phrase: readonly number[], value: number): void {
    let node = ROOT;
    for (const word of phrase) {
      node = this.child(node, word);
      if (node < 0) return;
    }
    let previous = -1;
    for (let entry = this.#heads.at(node) - 1; entry >= 0; entry = this.#next.at(entry) - 1) {
      if (this.#values.at(entry) === value) {
        if (previous < 0) this.#heads.set(node, this.#next.at(entry));
        else this.#next.set(previous, this.#next.at(entry));
        this.#free.push(entry);
        return;
      }
      previous = entry;
    }
  }

  /** The node that a word leads to; -1 for none. */
  child(node: number, word: number): number {
    const position = this.#position(node, word);
    return this.#parents[position] === -1 ? -1 : (this.#children[position] ?? -1);
  }

  /** True where a phrase ends at a node. */
  ends(node: number): boolean {
    return this.#heads.at(node) !== 0;
  }

  /** The values of the phrase that ends at a node. */
  values(node: number): number[] {
    const values: number[] = [];
    for (let entry = this.#heads.at(node) - 1; entry >= 0; entry = this.#next.at(entry) - 1) {
      values.push(this.#values.at(entry));
    }
    return values;
  }

  #childOrNew(node: number, word: number): number {
    let position = this.#position(node, word);
    if (this.#parents[position] !== -1) return this.#children[position] ?? -1;
    if (this.#edges * 10 > this.#parents.length * 7) {
      this.#grow();
      position = this.#position(node, word);
    }
    const child = this.#heads.push(0);
    this.#edges++;
    this.#parents[position] = node;
    this.#words[position] = word;
    this.#children[position] = child;
    return child;
  }

  #position(node: number, word: number): number {
    const mask = this.#parents.length - 1;
    let hash = Math.imul(node, 0x9e3779b1) ^ Math.imul(word + 1, 0x85ebca6b);
    hash ^= hash >>> 15;
    let position = Math.imul(hash, 0x2c1b3c6d) >>> 0;
    for (position = (position ^ (position >>> 13)) & mask; ; position = (position + 1) & mask) {
      const parent = this.#parents[position];
      if (parent === -1 || (parent === node && this.#words[position] === word)) return position;
    }
  }

  #grow(): void {
    const [parents, words, children] = [this.#parents, this.#words, this.#children];
    this.#parents = new Int32Array(parents.length * 2).fill(-1);
    this.#words = new Int32Array(parents.length * 2);
    this.#children = new Int32Array(parents.length * 2);
    for (let old = 0; old < parents.length; old++) {
      const parent = parents[old] ?? -1;
      if (parent === -1) continue;
      const position = this.#position(parent, words[old] ?? 0);
      this.#parents[position] = parent;
      this.#words[position] = words[old] ?? 0;
      this.#children[position] = children[old] ?? 0;
    }
  }
}
