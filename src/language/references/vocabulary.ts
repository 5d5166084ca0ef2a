import { IntList } from './int-list.ts';
import type { NearWord } from './typo-index.ts';
import { TypoIndex } from './typo-index.ts';

/** The words that names are made of, each with a number. A word keeps its number after its last use. */
export class Vocabulary {
  readonly #ids = new Map<string, number>();
  readonly #words: string[] = [];
  readonly #uses = new IntList();
  readonly #variants = new Map<string, number[]>();
  readonly #typos = new TypoIndex((id) => this.#words[id] ?? '');

  /** The number of a word, which is used once more from now on. */
  use(word: string): number {
    let id = this.#ids.get(word);
    if (id === undefined) {
      id = this.#words.push(word) - 1;
      this.#ids.set(word, id);
    }
    const uses = this.#uses.at(id);
    if (uses === 0) this.#typos.add(id, word);
    this.#uses.set(id, uses + 1);
    return id;
  }

  /** Takes one use of a word back; the last one makes it unknown. */
  release(word: string): void {
    const id = this.find(word);
    if (id < 0) return;
    const uses = this.#uses.at(id) - 1;
    this.#uses.set(id, uses);
    if (uses === 0) this.#typos.remove(id, word);
  }

  /** The number of a word that is in use; -1 where there is none. */
  find(word: string): number {
    const id = this.#ids.get(word);
    return id === undefined || this.#uses.at(id) === 0 ? -1 : id;
  }

  /** Records another spelling of a word ("schaefer" of "schafer"). */
  addVariant(variant: string, word: string): void {
    const id = this.#ids.get(word);
    if (id === undefined) return;
    const known = this.#variants.get(variant);
    if (known === undefined) this.#variants.set(variant, [id]);
    else if (!known.includes(id)) known.push(id);
  }

  /** The numbers of the words in use of which this is another spelling. */
  variantsOf(word: string): readonly number[] {
    return this.#variants.get(word)?.filter((id) => this.#uses.at(id) > 0) ?? [];
  }

  /** The word of a number. */
  word(id: number): string {
    return this.#words[id] ?? '';
  }

  /** The words in use that this may be a mistyped form of. */
  near(word: string): NearWord[] {
    return this.#typos.near(word);
  }
}
