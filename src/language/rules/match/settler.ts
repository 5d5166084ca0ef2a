import type { Field } from '../../../capability/fields.ts';
import { type CompiledPhrase, SOMEBODY } from '../phrases/grammar.ts';
import type { Slot } from '../phrases/network.ts';
import { COSTS } from './costs.ts';
import { bitOf, type Scope } from './matching.ts';
import type { Places } from './places.ts';
import { AFTER, changed, PASSED, type State } from './state.ts';

/** A phrase of which a telling word was said may lack a slot. */
const TELLING = 0.65;

/** Goes on in phrases where no word of the message is needed: ends those that are complete, passes over what is left out. */
export class Settler {
  readonly #scope: Scope;
  readonly #places: Places;
  readonly #phrases: readonly (CompiledPhrase | undefined)[];
  readonly #firstClause: number;

  /** @param phrases by number, the clause phrases from `firstClause` on */
  constructor(scope: Scope, places: Places, phrases: readonly (CompiledPhrase | undefined)[], firstClause: number) {
    this.#scope = scope;
    this.#places = places;
    this.#phrases = phrases;
    this.#firstClause = firstClause;
  }

  /** Keeps what is reached from a state without a word. */
  settle(state: State): void {
    const phrase = this.#phrases[state.phrase];
    const node = phrase?.network.nodes[state.node];
    if (node === undefined || phrase === undefined) return;
    if (node.accepts) this.#finish(state, phrase);
    for (const { to, rank, nextToText } of node.omissions) {
      const missing = rank === 'soft' ? COSTS.missingSoft : COSTS.missingConnector;
      const cost = state.cost + missing + (nextToText ? COSTS.missingBeforeText : 0);
      if (!this.#places.mayHold(state.at, state.phrase, to, state.open, cost, state.evidence)) continue;
      this.#settleFurther(changed(state, { node: to, cost, step: PASSED, before: state }));
    }
    for (const slot of node.slots) this.#withoutField(state, slot, phrase);
  }

  #settleFurther(state: State): void {
    if (this.#places.put(state)) this.settle(state);
  }

  #finish(state: State, phrase: CompiledPhrase): void {
    const isClause = state.phrase >= this.#firstClause;
    // "I sent a text message to …": what was said of it is not what the phrase implies.
    const isOther = !isClause && saysOtherwise(state, phrase);
    const cost = (!isClause && state.trigger < 0.3 ? COSTS.noTrigger : 0) + (isOther ? COSTS.saidOtherwise : 0);
    if (!this.#places.mayHold(state.at, AFTER, 0, state.open, state.cost + cost, state.evidence)) return;
    let { filled } = state;
    for (const name of phrase.setNames) filled |= bitOf(this.#scope.compiled, { name });
    this.#places.put(
      changed(state, {
        phrase: AFTER,
        node: 0,
        filled,
        cost: state.cost + cost,
        step: { kind: 'phrase', phrase },
        before: state,
      }),
    );
  }

  #withoutField(state: State, { field: name, binding, to }: Slot, phrase: CompiledPhrase): void {
    const { compiled, matching } = this.#scope;
    const field = compiled.fields.get(name);
    if (field === undefined || binding || field === SOMEBODY) return;
    if (!this.#places.mayHold(state.at, state.phrase, to, state.open, state.cost, state.evidence)) return;
    if ((state.filled & bitOf(compiled, field)) !== 0) {
      this.#passSlot(state, to, COSTS.slotFilledBefore);
      return;
    }
    if (state.trigger < (phrase.network.anchored ? 0.01 : TELLING) || isNeverAsked(field)) return;
    const fit = matching.fields.recalled(field);
    if (fit === undefined) {
      const needed = compiled.capability.effect === 'read' ? COSTS.missingAsked : COSTS.missingNeeded;
      this.#passSlot(state, to, field.required ? needed : COSTS.missingSlot);
      return;
    }
    this.#settleFurther(
      changed(state, {
        node: to,
        filled: state.filled | bitOf(compiled, field),
        cost: state.cost + COSTS.rememberedSlot,
        evidence: state.evidence + fit.evidence,
        step: { kind: 'recall', field, fit },
        before: state,
      }),
    );
  }

  #passSlot(state: State, to: number, more: number): void {
    const cost = state.cost + more;
    if (!this.#places.mayHold(state.at, state.phrase, to, state.open, cost, state.evidence)) return;
    this.#settleFurther(changed(state, { node: to, cost, step: PASSED, before: state }));
  }
}

/** True where another value of what a phrase implies was said within it. */
function saysOtherwise(end: State, { set }: CompiledPhrase): boolean {
  for (let state: State | undefined = end; state !== undefined; state = state.before) {
    if (state.step.kind !== 'fill') continue;
    const { field, fit } = state.step;
    if (field.name in set && fit.value !== set[field.name]) return true;
  }
  return false;
}

/** Nobody asks for a choice that need not be made, so a phrase that is made by it is not said without it. */
function isNeverAsked({ kind, required }: Field): boolean {
  return kind === 'choice' && !required;
}
