import type { Field } from '../../../capability/fields.ts';
import type { FieldReader } from '../fields/fields.ts';
import type { Lattice } from '../lattice/lattice.ts';
import type { CompiledCapability } from '../phrases/grammar.ts';
import type { Spelling } from '../text/spelling.ts';
import type { ClauseReader } from './clauses.ts';
import { EVIDENCE_RATE } from './costs.ts';
import type { Literals } from './literals.ts';
import type { Outlooks } from './outlook.ts';
import type { State } from './state.ts';

/** What matching needs to know of one message. */
export interface Matching {
  readonly lattice: Lattice;
  readonly fields: FieldReader;
  readonly clauses: ClauseReader;
  readonly spelling: Spelling;
  readonly literals: Literals;
  readonly outlooks: Outlooks;
  readonly effort: Effort;
}

/**
 * How much has been done for a message, so that hopeless ones are given up; the same on every machine. Counted in states gone on
 * with; getting ready to try a capability counts as some.
 */
export interface Effort {
  states: number;
}

/** The stretch of the message to be read, in tokens, and how good a reading must be to matter. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  /** Readings that cost more than this are given up. */
  readonly mostCost: number;
  /** So are those whose rank must get worse than this, by what their outlook is. */
  readonly mostRank?: number;
  /** True where the words only add to a request made before. */
  readonly clausesOnly?: boolean;
}

/** One capability being read from one stretch of a message. */
export interface Scope {
  readonly compiled: CompiledCapability;
  readonly matching: Matching;
  readonly stretch: Stretch;
}

/** What readings are compared by; less is better. */
export function rankOfState({ cost, evidence }: Pick<State, 'cost' | 'evidence'>): number {
  return cost - EVIDENCE_RATE * evidence;
}

/** The field whose free text is open; undefined where none is. */
export function openField({ capability }: CompiledCapability, { open }: Pick<State, 'open'>): Field | undefined {
  // Asked at every step; a place of −1 would be looked up slowly.
  return open < 0 ? undefined : capability.fields[open];
}

/** A field as a bit in the set of those filled. */
export function bitOf({ places }: CompiledCapability, { name }: Pick<Field, 'name'>): number {
  return 1 << (places.get(name) ?? 27);
}
