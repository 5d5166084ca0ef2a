import type { CompiledCapability, CompiledPhrase } from '../phrases/grammar.ts';
import { type Entry, FirstSteps, type PhraseInReach } from './first-steps.ts';
import type { Matching } from './matching.ts';
import type { Outlook } from './outlook.ts';
import { type PassedOver, passedOverAt } from './passed-over.ts';
import { AFTER } from './state.ts';

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
  readonly #entries: FirstSteps;
  readonly #clauseEntries: FirstSteps;
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
    this.#entries = new FirstSteps(compiled, matching, inReach, AFTER + 1, last);
    this.#clauseEntries = new FirstSteps(compiled, matching, clauses, this.firstClause, last);
  }

  /** The first steps of phrases that may be taken at a token. */
  entriesAt(at: number): readonly Entry[] {
    return this.#entries.at(at);
  }

  /** The first steps of clause phrases that may be taken at a token. */
  clauseEntriesAt(at: number): readonly Entry[] {
    return this.#clauseEntries.at(at);
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
}
