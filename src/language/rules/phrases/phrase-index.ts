import type { CompiledCapability, CompiledPhrase } from './grammar.ts';

/** A capability with the phrases that a message may be read by. */
export interface Hopeful {
  readonly compiled: CompiledCapability;
  readonly phrases: readonly CompiledPhrase[];
  /** Those that go along with them. */
  readonly clauses: readonly CompiledPhrase[];
}

interface Entry {
  readonly phrase: CompiledPhrase;
  readonly isClause: boolean;
  /** The capability's place in the catalogue. */
  readonly capability: number;
  /** Of each list, the message must have one stem; by their numbers. */
  readonly needs: readonly (readonly number[])[];
}

interface Found {
  readonly phrases: CompiledPhrase[];
  readonly clauses: CompiledPhrase[];
}

/** All phrases by a word that they cannot do without, so that only those of which one is in the message are looked at. */
export class PhraseIndex {
  readonly #capabilities: readonly CompiledCapability[];
  readonly #entries: readonly Entry[];
  /** The stems that phrases cannot do without, numbered. */
  readonly #stems = new Map<string, number>();
  /** By stem, the phrases of whose first need it is one; by their numbers. */
  readonly #byStem: number[][] = [];
  /** Those that need no word. */
  readonly #always: number[] = [];

  constructor(capabilities: readonly CompiledCapability[]) {
    this.#capabilities = capabilities;
    this.#entries = capabilities.flatMap(({ phrases, clauses }, capability) => [
      ...phrases.map((phrase) => this.#entryOf(phrase, capability, false)),
      ...clauses.map((phrase) => this.#entryOf(phrase, capability, true)),
    ]);
    for (const [number, { needs }] of this.#entries.entries()) {
      const [first] = needs;
      if (first === undefined) this.#always.push(number);
      for (const stem of first ?? []) this.#byStem[stem]?.push(number);
    }
  }

  /** The capabilities with the phrases that could match, those that share most telling words with the message first. */
  hopeful(stems: ReadonlySet<string>): Hopeful[] {
    const said = new Uint8Array(this.#stems.size);
    for (const stem of stems) {
      const number = this.#stems.get(stem);
      if (number !== undefined) said[number] = 1;
    }
    const found = new Map<number, Found>();
    for (const number of this.#numbers(said)) {
      const entry = this.#entries[number];
      if (entry === undefined || !entry.needs.every((any) => any.some((stem) => said[stem] === 1))) continue;
      let list = found.get(entry.capability);
      if (list === undefined) {
        list = { phrases: [], clauses: [] };
        found.set(entry.capability, list);
      }
      (entry.isClause ? list.clauses : list.phrases).push(entry.phrase);
    }
    const list: (Hopeful & { readonly hope: number })[] = [];
    for (const [place, compiled] of this.#capabilities.entries()) {
      const { phrases, clauses } = found.get(place) ?? { phrases: [], clauses: [] };
      if (phrases.length > 0) list.push({ compiled, phrases, clauses, hope: hopeOf(phrases) });
    }
    return list.sort((one, other) => other.hope - one.hope);
  }

  #entryOf(phrase: CompiledPhrase, capability: number, isClause: boolean): Entry {
    const needs = [...phrase.needs, ...phrase.untoldNeeds].map((any) => any.map((stem) => this.#numberOf(stem)));
    return { phrase, isClause, capability, needs };
  }

  #numberOf(stem: string): number {
    let number = this.#stems.get(stem);
    if (number === undefined) {
      number = this.#stems.size;
      this.#stems.set(stem, number);
      this.#byStem.push([]);
    }
    return number;
  }

  /** The phrases of which a word is among the stems, in their order. */
  #numbers(said: Uint8Array): number[] {
    const numbers = new Set(this.#always);
    for (const [stem, isSaid] of said.entries()) {
      if (isSaid === 1) for (const number of this.#byStem[stem] ?? []) numbers.add(number);
    }
    return [...numbers].sort((one, other) => one - other);
  }
}

/** How many telling words a phrase shares with the message at most. */
function hopeOf(phrases: readonly CompiledPhrase[]): number {
  return phrases.reduce((most, { needs }) => Math.max(most, needs.length), 0);
}
