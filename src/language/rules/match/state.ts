import type { Field } from '../../../capability/fields.ts';
import type { Fit } from '../fields/fit.ts';
import type { CompiledPhrase } from '../phrases/grammar.ts';

/** What a step of a reading did. */
export type Step =
  | { readonly kind: 'fill'; readonly field: Field; readonly fit: Fit }
  /** Filled from what was spoken of before. */
  | { readonly kind: 'recall'; readonly field: Field; readonly fit: Fit }
  | { readonly kind: 'text'; readonly field: Field; readonly token: number }
  /** A field's name was said: "the priority of T-7". */
  | { readonly kind: 'mention'; readonly field: Field }
  | { readonly kind: 'left'; readonly token: number }
  /** The phrase is complete. */
  | { readonly kind: 'phrase'; readonly phrase: CompiledPhrase }
  | { readonly kind: 'pass' };

/** A step that says nothing of the message. */
export const PASSED: Step = { kind: 'pass' };

/** Stands for "before the phrase" and "after the phrase" where a phrase's number stands otherwise. */
export const BEFORE = 0;
export const AFTER = 1;

/** A reading under way: how far it is in the message and in the phrase, and how it came there. */
export interface State {
  readonly at: number;
  /** `BEFORE`, `AFTER`, or the number of a phrase or clause phrase. */
  readonly phrase: number;
  readonly node: number;
  /** The free text that is open, by the field's place; -1 for none. */
  readonly open: number;
  /** The fields filled so far, as bits by place. */
  readonly filled: number;
  /** Where the phrase began. */
  readonly begin: number;
  /** How much the phrase's own words have spoken for it. */
  readonly trigger: number;
  readonly cost: number;
  readonly evidence: number;
  readonly step: Step;
  readonly before: State | undefined;
}

/** A reading that begins at a token, of which nothing is read yet. */
export function startOf(at: number, phrase: number): State {
  return {
    at,
    phrase,
    node: 0,
    begin: at,
    open: -1,
    filled: 0,
    trigger: 0,
    cost: 0,
    evidence: 0,
    step: PASSED,
    before: undefined,
  };
}

/** A state with some of it changed. Written out since copies by spread are made slowly, and leave all that is done with states slow. */
export function changed(
  state: State,
  {
    at = state.at,
    phrase = state.phrase,
    node = state.node,
    begin = state.begin,
    open = state.open,
    filled = state.filled,
    trigger = state.trigger,
    cost = state.cost,
    evidence = state.evidence,
    step = state.step,
    before = state.before,
  }: Partial<State>,
): State {
  return { at, phrase, node, begin, open, filled, trigger, cost, evidence, step, before };
}

/** What tells states of one place apart for what may still come, beside the fields that they have filled. */
export function keyOf({ phrase, node, open }: State): number {
  return (phrase * 512 + node) * 64 + open + 1;
}
