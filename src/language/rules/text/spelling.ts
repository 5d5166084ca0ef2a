import { editDistance } from '../../references/distance.ts';
import { classOf } from '../../references/word-class.ts';
import type { Message } from './message.ts';
import { stemOf } from './stem.ts';

const LEAST_LETTERS = 4;

/** Words that a mistyped token may stand for, among those that tell one capability from another. */
export class Spelling {
  readonly #stems: readonly (readonly string[])[];

  /** @param known the telling words of the catalogue's phrases */
  constructor({ tokens, neutral }: Message, known: ReadonlyMap<number, readonly string[]>, stems: ReadonlySet<string>) {
    this.#stems = tokens.map(({ word, stem, shape }, at) => {
      if (shape !== 'word' || neutral[at] || word.length < LEAST_LETTERS || stems.has(stem)) return [];
      // "Loged": the letter that should be double is not.
      if (stem.endsWith('e') && stems.has(stem.slice(0, -1))) return [stem.slice(0, -1)];
      return classOf(word) === 'rare' ? nearWords(word, known).map(stemOf) : [];
    });
  }

  /** The stems that the token may be a mistyped form of. */
  stemsAt(at: number): readonly string[] {
    return this.#stems[at] ?? [];
  }
}

function nearWords(word: string, known: ReadonlyMap<number, readonly string[]>): string[] {
  const near: string[] = [];
  for (let length = word.length - 1; length <= word.length + 1; length++) {
    for (const candidate of known.get(length) ?? []) {
      if (candidate.length >= 5 && candidate.charAt(0) === word.charAt(0) && editDistance(word, candidate, 1) <= 1)
        near.push(candidate);
    }
  }
  return near;
}
