import { IntList } from './int-list.ts';

const NONE: readonly number[] = [];

/** Which names hold a word. Most words are in one name only, and cost one integer. */
export class Postings {
  // By word: posting + 1; 0 for none; -1 where several are in #several.
  readonly #single = new IntList();
  readonly #several = new Map<number, number[]>();

  /** Adds a posting to a word. */
  add(word: number, posting: number): void {
    const known = this.#single.at(word);
    if (known === 0) this.#single.set(word, posting + 1);
    else if (known > 0) {
      this.#several.set(word, [known - 1, posting]);
      this.#single.set(word, -1);
    } else this.#several.get(word)?.push(posting);
  }

  /** Removes one posting from a word. */
  remove(word: number, posting: number): void {
    const known = this.#single.at(word);
    if (known === posting + 1) this.#single.set(word, 0);
    const list = known === -1 ? this.#several.get(word) : undefined;
    const position = list?.lastIndexOf(posting) ?? -1;
    if (list === undefined || position < 0) return;
    list.splice(position, 1);
    if (list.length > 0) return;
    this.#several.delete(word);
    this.#single.set(word, 0);
  }

  /** The postings of a word, in the order they were added. */
  of(word: number): readonly number[] {
    const known = this.#single.at(word);
    if (known > 0) return [known - 1];
    return known === 0 ? NONE : (this.#several.get(word) ?? NONE);
  }
}
