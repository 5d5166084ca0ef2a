import type { CompiledCapability, CompiledPhrase } from './grammar.ts';

/** A capability with the phrases that a message may be read by. */
export interface Hopeful {
  readonly compiled: CompiledCapability;
  readonly phrases: readonly CompiledPhrase[];
  /** How many telling words they share with the message at most. */
  readonly hope: number;
}

interface Entry {
  readonly phrase: CompiledPhrase;
  /** The capability's place in the catalogue. */
  readonly capability: number;
  readonly needs: CompiledPhrase['needs'];
}

/** All phrases by a word that they cannot do without, so that only those of which one is in the message are looked at. */
export class PhraseIndex {
  readonly #capabilities: readonly CompiledCapability[];
  readonly #entries: readonly Entry[];
  /** By stem, the phrases of whose first need it is one; by their number. */
  readonly #byStem = new Map<string, number[]>();
  /** Those that need no word. */
  readonly #always: number[] = [];

  constructor(capabilities: readonly CompiledCapability[]) {
    this.#capabilities = capabilities;
    this.#entries = capabilities.flatMap(({ phrases }, capability) =>
      phrases.map((phrase) => ({ phrase, capability, needs: [...phrase.needs, ...phrase.untoldNeeds] })),
    );
    for (const [number, { needs }] of this.#entries.entries()) {
      const [first] = needs;
      if (first === undefined) this.#always.push(number);
      for (const stem of first ?? []) {
        const alike = this.#byStem.get(stem);
        if (alike === undefined) this.#byStem.set(stem, [number]);
        else alike.push(number);
      }
    }
  }

  /** The capabilities with the phrases that could match, those that share most telling words with the message first. */
  hopeful(stems: ReadonlySet<string>): Hopeful[] {
    const found = new Map<number, CompiledPhrase[]>();
    for (const number of this.#numbers(stems)) {
      const entry = this.#entries[number];
      if (entry === undefined || !entry.needs.every((any) => any.some((stem) => stems.has(stem)))) continue;
      const phrases = found.get(entry.capability);
      if (phrases === undefined) found.set(entry.capability, [entry.phrase]);
      else phrases.push(entry.phrase);
    }
    const list: Hopeful[] = [];
    for (const [place, compiled] of this.#capabilities.entries()) {
      const phrases = found.get(place);
      if (phrases !== undefined) list.push({ compiled, phrases, hope: hopeOf(phrases) });
    }
    return list.sort((one, other) => other.hope - one.hope);
  }

  /** The phrases of which a word is among the stems, in their order. */
  #numbers(stems: ReadonlySet<string>): number[] {
    const numbers = new Set(this.#always);
    for (const stem of stems) for (const number of this.#byStem.get(stem) ?? []) numbers.add(number);
    return [...numbers].sort((one, other) => one - other);
  }
}

function hopeOf(phrases: readonly CompiledPhrase[]): number {
  return phrases.reduce((most, { needs }) => Math.max(most, needs.length), 0);
}
