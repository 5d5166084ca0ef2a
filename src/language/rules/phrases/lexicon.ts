import type { LiteralRank } from './network.ts';

/** A literal word as phrases have it, with the number that stands for it wherever it does. */
export interface Literal {
  readonly id: number;
  readonly word: string;
  readonly stem: string;
  readonly rank: LiteralRank;
}

/** All literal words of a catalogue's phrases, numbered, so that each is compared with a word of the message only once. */
export class Lexicon {
  readonly #byWord = new Map<string, Literal>();
  readonly #ranks: LiteralRank[] = [];
  readonly #byStem = new Map<string, Literal[]>();

  /** How many there are; their numbers are smaller. */
  get size(): number {
    return this.#byWord.size;
  }

  /** The number of a word, given on first sight. */
  idOf(word: string, stem: string, rank: LiteralRank): number {
    const known = this.#byWord.get(word);
    if (known !== undefined) return known.id;
    const literal: Literal = { id: this.#byWord.size, word, stem, rank };
    this.#byWord.set(word, literal);
    this.#ranks.push(rank);
    const alike = this.#byStem.get(stem);
    if (alike === undefined) this.#byStem.set(stem, [literal]);
    else alike.push(literal);
    return literal.id;
  }

  /** How much a literal tells, by its number. */
  rankOf(id: number): LiteralRank {
    return this.#ranks[id] ?? 'content';
  }

  withWord(word: string): Literal | undefined {
    return this.#byWord.get(word);
  }

  withStem(stem: string): readonly Literal[] {
    return this.#byStem.get(stem) ?? [];
  }
}
