import type { CompiledCapability, CompiledPhrase } from '../phrases/grammar.ts';
import type { Edge } from '../phrases/network.ts';
import type { Matching } from './matching.ts';
import type { Outlook } from './outlook.ts';
import { type PassedOver, passedOverAt } from './passed-over.ts';
import { AFTER } from './state.ts';

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

/** The phrases by which a stretch may be read as one capability, with all that is the same however often it is tried. */
export class Course {
  readonly compiled: CompiledCapability;
  readonly matching: Matching;
  readonly outlook: Outlook;
  /** Phrases from `AFTER + 1` on, then the clause phrases. */
  readonly phrases: readonly (CompiledPhrase | undefined)[];
  readonly firstClause: number;
  /** By phrase and node, the last token at which its rest may still be said. */
  readonly reach: readonly (Int16Array | undefined)[];
  /** By literal, the last token of the stretch that may be it; −1 for none. */
  readonly last: Int16Array;
  /** By token, the first steps that may be taken there: into phrases, and into clause phrases. */
  readonly #entries: (readonly Entry[] | undefined)[] = [];
  readonly #clauseEntries: (readonly Entry[] | undefined)[] = [];
  readonly #passedOver: (readonly PassedOver[] | undefined)[] = [];

  constructor(
    compiled: CompiledCapability,
    matching: Matching,
    inReach: readonly PhraseInReach[],
    clauses: readonly PhraseInReach[],
    last: Int16Array,
    outlook: Outlook,
  ) {
    this.compiled = compiled;
    this.matching = matching;
    this.outlook = outlook;
    this.last = last;
    const all = [...inReach, ...clauses];
    this.phrases = [undefined, undefined, ...all.map(({ phrase }) => phrase)];
    this.reach = [undefined, undefined, ...all.map((each) => each.reach)];
    this.firstClause = AFTER + 1 + inReach.length;
  }

  /** The first steps of phrases that may be taken at a token. */
  entriesAt(at: number): readonly Entry[] {
    let entries = this.#entries[at];
    if (entries === undefined) {
      entries = this.#entriesOf(AFTER + 1, this.firstClause, at);
      this.#entries[at] = entries;
    }
    return entries;
  }

  /** The first steps of clause phrases that may be taken at a token. */
  clauseEntriesAt(at: number): readonly Entry[] {
    let entries = this.#clauseEntries[at];
    if (entries === undefined) {
      entries = this.#entriesOf(this.firstClause, this.phrases.length, at);
      this.#clauseEntries[at] = entries;
    }
    return entries;
  }

  /** What may be passed over that begins at a token, in a stretch that ends at `end`. */
  passedOverAt(at: number, end: number): readonly PassedOver[] {
    let passed = this.#passedOver[at];
    if (passed === undefined) {
      passed = passedOverAt(at, this.compiled, this.matching, end);
      this.#passedOver[at] = passed;
    }
    return passed;
  }

  #entriesOf(first: number, end: number, at: number): Entry[] {
    const entries: Entry[] = [];
    const costs = this.matching.literals.costsAt(at);
    for (let phrase = first; phrase < end; phrase++) {
      // What can no longer be said to the end is not begun.
      if ((this.reach[phrase]?.[0] ?? -1) < at) continue;
      for (const edge of this.phrases[phrase]?.network.nodes[0]?.edges ?? []) {
        const mayStand = edge.kind === 'word' ? costs.has(edge.literal) : this.#mayBeginWith(edge.field, at);
        if (mayStand) entries.push({ phrase, edge });
      }
    }
    return entries;
  }

  #mayBeginWith(name: string, at: number): boolean {
    const field = this.compiled.fields.get(name);
    if (field === undefined) return false;
    return field.kind === 'text' || this.matching.fields.fitsAt(this.compiled, field, at, 'slot').length > 0;
  }
}
