import type { Field } from '../../../capability/fields.ts';
import type { CompiledCapability } from '../phrases/grammar.ts';
import type { Edge } from '../phrases/network.ts';
import type { Message } from '../text/message.ts';
import type { Token } from '../text/tokens.ts';
import type { Clause } from './clauses.ts';
import { COSTS, EVIDENCE } from './costs.ts';
import type { Course } from './course.ts';
import { bestEnding } from './ending.ts';
import type { Entry } from './first-steps.ts';
import { continueCost, endOfTextCost, mayOpen, openSlotCost } from './free-text.ts';
import { costBehind, costOfBreakingOff, costOfCutting, placeCost, saysNothing } from './interruptions.ts';
import { beginCost, tellerCost } from './left-over.ts';
import { bitOf, type Matching, openField, rankOfState, type Scope, type Stretch } from './matching.ts';
import { saidBefore } from './old-values.ts';
import { mayPass, type PassedOver } from './passed-over.ts';
import { Places } from './places.ts';
import { Settler } from './settler.ts';
import { AFTER, BEFORE, changed, PASSED, type State, startOf } from './state.ts';
import { apartCost, exactCost, hyphenAfter, isNoun, onlyOneCost, partCost, quotedPartCost } from './word-costs.ts';

/** A message that has taken so many states is gone on with nowhere. */
const LAST_EFFORT = 4_900;

/** The ways through a stretch of the message by the phrases of one capability, token by token; the best is what it reads as. */
export class Match {
  readonly #course: Course;
  readonly #scope: Scope;
  readonly #compiled: CompiledCapability;
  readonly #matching: Matching;
  readonly #stretch: Stretch;
  readonly #message: Message;
  readonly #tokens: readonly Token[];
  readonly #places: Places;
  readonly #settler: Settler;
  #leastBeyond = Number.POSITIVE_INFINITY;

  constructor(course: Course, stretch: Stretch) {
    const { compiled, matching } = course;
    this.#course = course;
    this.#scope = { compiled, matching, stretch };
    this.#compiled = compiled;
    this.#matching = matching;
    this.#stretch = stretch;
    this.#message = matching.lattice.message;
    this.#tokens = this.#message.tokens;
    this.#places = new Places(stretch, matching.effort, course.reach, course.outlook);
    this.#settler = new Settler(this.#scope, this.#places, course.phrases, course.firstClause);
  }

  run(): State | undefined {
    const { from, to } = this.#stretch;
    this.#places.put(startOf(from, this.#stretch.clausesOnly ? AFTER : BEFORE));
    for (let at = from; at < to; at++) {
      const states = this.#reached(at);
      this.#matching.effort.states += states.length;
      if (this.#matching.effort.states > LAST_EFFORT) return undefined;
      for (const state of states) this.#advance(state);
    }
    const best = bestEnding(this.#reached(to), this.#scope);
    // What only shows in the end may have made it worse than what was given up on the way.
    if (best === undefined || rankOfState(best) <= this.#places.mostRank) return best;
    this.#leastBeyond = rankOfState(best);
    return undefined;
  }

  /** What this could not read within its limits cannot have a better rank than this. */
  get leastBeyond(): number {
    return Math.min(this.#leastBeyond, this.#places.leastBeyond);
  }

  /** The best states of a place, with those reached from them without a word. */
  #reached(at: number): State[] {
    // What is not worth going on with is not worth settling: that makes nothing better.
    const best = this.#places.best(at);
    const { kept } = this.#places;
    for (const state of best) if (state.phrase > AFTER) this.#settler.settle(state);
    return this.#places.kept === kept ? best : this.#places.best(at);
  }

  #advance(state: State): void {
    const { at } = state;
    if (state.phrase === BEFORE) this.#enter(state, this.#course.entriesAt(at), at);
    else if (state.phrase === AFTER) this.#enter(this.#offText(state), this.#course.clauseEntriesAt(at), state.begin);
    else this.#follow(state);
    for (const clause of this.#matching.clauses.clausesAt(this.#compiled, at)) this.#overClause(state, clause);
    for (const passed of this.#course.passedOverAt(at, this.#stretch.to)) this.#passOver(state, passed);
    this.#overToken(state);
  }

  /** "Done, sent it this morning": what long text says goes on with it rather than with the request. */
  #offText(state: State): State {
    const cost = costOfBreakingOff(state, this.#compiled, this.#message);
    return cost === 0 ? state : changed(state, { cost: state.cost + cost });
  }

  #enter(state: State, entries: readonly Entry[], begin: number): void {
    let phrase = -1;
    let mayBeUnknown = true;
    for (const entry of entries) {
      const { edge } = entry;
      if (entry.phrase !== phrase) mayBeUnknown = true;
      phrase = entry.phrase;
      if (edge.kind === 'word') this.#overWord(state, edge, phrase, begin);
      // Of slots that stand for one another only the first takes a name that nobody bears.
      else if (this.#overSlot(state, edge, phrase, begin, mayBeUnknown)) mayBeUnknown = false;
    }
  }

  #follow(state: State): void {
    const { at, phrase, node, begin } = state;
    const { last, phrases } = this.#course;
    let mayBeUnknown = true;
    for (const edge of phrases[phrase]?.network.nodes[node]?.edges ?? []) {
      if (edge.kind === 'word') {
        if ((last[edge.literal] ?? -1) >= at) this.#overWord(state, edge, phrase, begin);
      } else if (this.#overSlot(state, edge, phrase, begin, mayBeUnknown)) mayBeUnknown = false;
    }
  }

  #overWord(state: State, edge: Edge & { kind: 'word' }, phrase: number, begin: number): void {
    const plain = this.#matching.literals.costsAt(state.at).get(edge.literal);
    if (plain === undefined) return;
    const breaking = state.phrase === AFTER ? costOfBreakingOff(state, this.#compiled, this.#message) : 0;
    const cost = plain + exactCost(state.at, edge.word, this.#compiled, this.#matching.lattice) + breaking;
    const evidence = EVIDENCE[edge.rank] * (plain >= COSTS.mistyped ? 0.7 : 1);
    const at = Math.min(state.at + 1 + hyphenAfter(state.at, this.#tokens), this.#stretch.to);
    if (!this.#places.mayHold(at, phrase, edge.to, -1, state.cost + cost, state.evidence + evidence)) return;
    this.#places.put({
      at,
      phrase,
      node: edge.to,
      begin,
      open: -1,
      filled: state.filled,
      trigger: state.trigger + evidence,
      cost: state.cost + cost,
      evidence: state.evidence + evidence,
      step: PASSED,
      before: state,
    });
  }

  /** True where a name that nobody bears was taken. */
  #overSlot(
    from: State,
    edge: Edge & { kind: 'field' },
    phrase: number,
    begin: number,
    mayBeUnknown: boolean,
  ): boolean {
    const field = this.#compiled.fields.get(edge.field);
    if (field === undefined || (from.filled & bitOf(this.#compiled, field)) !== 0) return false;
    const fits = this.#matching.fields.fitsAt(this.#compiled, field, from.at, 'slot');
    if (fits.length === 0 && field.kind !== 'text') return false;
    const state = from.phrase === phrase && from.begin === begin ? from : changed(from, { phrase, begin });
    let tookUnknown = false;
    for (const fit of fits) {
      if (fit.unknown !== undefined && !mayBeUnknown) continue;
      if (edge.binding && fit.value === undefined) continue;
      tookUnknown ||= fit.unknown !== undefined;
      const trigger = field.kind === 'choice' ? 0.5 : 0;
      const untold = fit.unknown !== undefined && state.trigger === 0 ? COSTS.unknownFirst : 0;
      this.#fill(state, { field, to: fit.to, fit, cost: fit.cost + untold, evidence: fit.evidence }, edge.to, trigger);
    }
    if (field.kind === 'text' && mayOpen(state.at, this.#scope)) this.#openText(state, field, edge);
    return tookUnknown;
  }

  /** Begins the text of a slot, with one of the words that it must begin with. */
  #openText(state: State, field: Field, { firstWords, to }: Edge & { kind: 'field' }): void {
    const word = this.#tokens[state.at]?.word ?? '';
    if (firstWords?.has(word) === false) return;
    if (firstWords !== undefined && isNoun(state.at, this.#tokens)) return;
    const told = firstWords === undefined ? 0 : EVIDENCE.content;
    const isOrder = told > 0 && this.#compiled.capability.effect !== 'read';
    const cost = openSlotCost(state, field, this.#scope) + (isOrder ? COSTS.anyOrder : 0);
    const begun = changed(state, { trigger: state.trigger + told });
    this.#continueText(this.#opened(begun, field, cost, EVIDENCE.text + told, to), field);
  }

  #overClause(state: State, clause: Clause): void {
    const { field, fit } = clause;
    if (clause.mention) {
      const cost = state.cost + clause.cost;
      const trigger = state.trigger + (state.phrase === BEFORE && state.cost < 0.2 ? EVIDENCE.cue : 0);
      this.#places.put(
        changed(state, { at: clause.to, open: -1, cost, trigger, step: { kind: 'mention', field }, before: state }),
      );
      return;
    }
    const again = (state.filled & bitOf(this.#compiled, field)) !== 0;
    if (again && fit !== undefined && saidBefore(state, clause)) {
      this.#goPast(state, clause.to, COSTS.saidAgain + costOfCutting(state, this.#message));
      return;
    }
    if (again && !(fit === undefined && field.long)) return;
    // What cannot matter as it is will not when its place in the message is weighed.
    if (fit !== undefined && !this.#mayGoOn(state, clause.to, clause.cost, clause.evidence)) return;
    const taken = endOfTextCost(state, clause, this.#scope) + tellerCost(state, clause, this.#scope);
    const cost = clause.cost + placeCost(state, clause) + taken;
    if (fit !== undefined) {
      this.#fill(state, { field, to: clause.to, fit, cost, evidence: clause.evidence }, state.node, 0);
    } else if (clause.to < this.#stretch.to) {
      this.#places.put(changed(this.#opened(state, field, cost, clause.evidence, state.node), { at: clause.to }));
    }
  }

  #passOver(state: State, passed: PassedOver): void {
    if (mayPass(passed, state)) this.#goPast(state, passed.to, passed.cost);
  }

  /** Goes on behind words that say nothing new. */
  #goPast(state: State, to: number, cost: number): void {
    this.#places.put(changed(state, { at: to, open: -1, cost: state.cost + cost, step: PASSED, before: state }));
  }

  /** True where a state could still matter that is gone on with up to a token, with no text open. */
  #mayGoOn({ phrase, node, cost, evidence }: State, to: number, more: number, speaking: number): boolean {
    return this.#places.mayHold(to, phrase, node, -1, cost + more, evidence + speaking);
  }

  #fill(
    state: State,
    { field, to, fit, cost, evidence }: Pick<Clause, 'field' | 'to' | 'fit' | 'cost' | 'evidence'>,
    node: number,
    trigger: number,
  ): void {
    if (fit === undefined || to > this.#stretch.to || state.cost + cost > this.#stretch.mostCost) return;
    const { lattice } = this.#matching;
    const apart = field.kind === 'reference' ? partCost(state.at, to, lattice) : apartCost(state.at, lattice);
    const one = onlyOneCost(state.at, field, this.#compiled, lattice);
    const whole = state.cost + cost + apart + one + quotedPartCost(state.at, to, lattice);
    const speaking = state.evidence + evidence;
    if (!this.#places.mayHold(to, state.phrase, node, -1, whole, speaking)) return;
    this.#places.put({
      at: to,
      phrase: state.phrase,
      node,
      begin: state.begin,
      open: -1,
      filled: state.filled | bitOf(this.#compiled, field),
      trigger: state.trigger + trigger,
      cost: whole,
      evidence: speaking,
      step: { kind: 'fill', field, fit },
      before: state,
    });
  }

  #opened(state: State, field: Field, cost: number, evidence: number, node: number): State {
    return changed(state, {
      node,
      open: this.#compiled.places.get(field.name) ?? -1,
      filled: state.filled | bitOf(this.#compiled, field),
      cost: state.cost + cost,
      evidence: state.evidence + evidence,
      step: PASSED,
      before: state,
    });
  }

  /** Takes a token as text where one is open, leaves it unexplained, or begins text with it. */
  #overToken(state: State): void {
    const left = costBehind(state, this.#message);
    if (this.#places.mayHold(state.at + 1, state.phrase, state.node, -1, left, state.evidence)) {
      this.#places.put({
        at: state.at + 1,
        phrase: state.phrase,
        node: state.node,
        begin: state.begin,
        open: -1,
        filled: state.filled,
        trigger: state.trigger,
        cost: left,
        evidence: state.evidence,
        step: saysNothing(state.at, this.#message) ? PASSED : { kind: 'left', token: state.at },
        before: state,
      });
    }
    const open = openField(this.#compiled, state);
    if (open !== undefined) this.#continueText(state, open);
    else if (state.phrase === AFTER && this.#message.neutral[state.at] !== true && mayOpen(state.at, this.#scope))
      this.#beginText(state);
  }

  #continueText(state: State, field: Field): void {
    const { at, phrase, node, open, evidence } = state;
    if (!this.#places.mayHold(at + 1, phrase, node, open, state.cost, evidence)) return;
    const cost = state.cost + continueCost(state, field, this.#scope);
    if (!this.#places.mayHold(at + 1, phrase, node, open, cost, evidence)) return;
    this.#places.put(changed(state, { at: at + 1, cost, step: { kind: 'text', field, token: at }, before: state }));
  }

  /** Goes on with a text that was interrupted, or takes what is left over for notes. */
  #beginText(state: State): void {
    for (const field of this.#compiled.capability.fields) {
      const cost = beginCost(state, field, this.#scope);
      if (cost === undefined) continue;
      const open = this.#opened(state, field, cost, 0, state.node);
      this.#continueText(changed(open, { step: state.step, before: state.before }), field);
    }
  }
}
