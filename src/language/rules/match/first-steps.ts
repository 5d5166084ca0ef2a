import type { Field } from '../../../capability/fields.ts';
import type { CompiledCapability, CompiledPhrase } from '../phrases/grammar.ts';
import type { Edge } from '../phrases/network.ts';
import type { Matching } from './matching.ts';

/** A phrase for which the message has the words. */
export interface PhraseInReach {
  readonly phrase: CompiledPhrase;
  /** By node, the last token at which it may still be gone on with to the end. */
  readonly reach: Int16Array;
}

/** A first step of a phrase. */
export interface Entry {
  readonly phrase: number;
  readonly edge: Edge;
}

/** A first step with its place among all of them, and the last token at which its phrase may be begun. */
interface PlacedEntry extends Entry {
  readonly place: number;
  readonly last: number;
}

/** The first steps of phrases, found by what may stand at a token rather than looked through at each. */
export class FirstSteps {
  readonly #compiled: CompiledCapability;
  readonly #matching: Matching;
  readonly #byLiteral = new Map<number, PlacedEntry[]>();
  readonly #byField = new Map<Field, PlacedEntry[]>();
  readonly #known: (readonly Entry[] | undefined)[] = [];

  /**
   * @param firstNumber the number of the first of the phrases
   * @param last by literal, the last token of the stretch that may be it; −1 for none
   */
  constructor(
    compiled: CompiledCapability,
    matching: Matching,
    phrases: readonly PhraseInReach[],
    firstNumber: number,
    last: Int16Array,
  ) {
    this.#compiled = compiled;
    this.#matching = matching;
    let place = 0;
    for (const [index, { phrase, reach }] of phrases.entries()) {
      for (const edge of phrase.network.nodes[0]?.edges ?? []) {
        if (edge.kind === 'word' && (last[edge.literal] ?? -1) < 0) continue;
        this.#add({ phrase: firstNumber + index, edge, last: reach[0] ?? -1, place: place++ });
      }
    }
  }

  /** The steps that may be taken at a token, in the order of their phrases. */
  at(at: number): readonly Entry[] {
    let entries = this.#known[at];
    if (entries === undefined) {
      entries = this.#read(at).sort((one, other) => one.place - other.place);
      this.#known[at] = entries;
    }
    return entries;
  }

  #add(entry: PlacedEntry): void {
    const { edge } = entry;
    if (edge.kind === 'word') {
      listIn(this.#byLiteral, edge.literal, entry);
      return;
    }
    const field = this.#compiled.fields.get(edge.field);
    if (field !== undefined) listIn(this.#byField, field, entry);
  }

  #read(at: number): PlacedEntry[] {
    const found: PlacedEntry[] = [];
    // What can no longer be said to the end is not begun.
    const take = (entries: readonly PlacedEntry[] = []): void => {
      for (const entry of entries) if (entry.last >= at) found.push(entry);
    };
    for (const literal of this.#matching.literals.costsAt(at).keys()) take(this.#byLiteral.get(literal));
    for (const [field, entries] of this.#byField) if (this.#mayBegin(field, at)) take(entries);
    return found;
  }

  #mayBegin(field: Field, at: number): boolean {
    return field.kind === 'text' || this.#matching.fields.fitsAt(this.#compiled, field, at, 'slot').length > 0;
  }
}

function listIn<Key>(table: Map<Key, PlacedEntry[]>, key: Key, entry: PlacedEntry): void {
  const list = table.get(key);
  if (list === undefined) table.set(key, [entry]);
  else list.push(entry);
}
