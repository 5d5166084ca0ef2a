import type { Field } from '../../../capability/fields.ts';
import type { FieldReader } from '../fields/fields.ts';
import type { Lattice } from '../lattice/lattice.ts';
import type { CompiledCapability, CompiledPhrase } from '../phrases/grammar.ts';
import type { Edge, NetworkNode } from '../phrases/network.ts';
import { inflectionCost } from '../text/match-words.ts';
import type { Spelling } from '../text/spelling.ts';
import { wordSet } from '../text/word-set.ts';
import { isAfterBreak, textCost } from './breaks.ts';
import type { Clause, ClauseReader } from './clauses.ts';
import { COSTS, EVIDENCE, EVIDENCE_RATE } from './costs.ts';
import { AFTER, BEFORE, keyOf, type State, type Step } from './state.ts';

/** What matching needs to know of one message. */
export interface Matching {
  readonly lattice: Lattice;
  readonly fields: FieldReader;
  readonly clauses: ClauseReader;
  readonly spelling: Spelling;
}

/** The stretch of the message to be read, in tokens, and how good a reading must be to matter. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  /** Readings that cost more than this are given up. */
  readonly mostCost: number;
  /** True where the words only add to a request made before. */
  readonly clausesOnly?: boolean;
}

const MOST_STATES = 72;
/** Long messages are read with fewer alternatives at a time. */
const FEW_STATES = 24;
const LONG = 26;
/** States that are this much worse than the best of their place are given up. */
const MOST_BEHIND = 1.8;
const PREPOSITIONS = wordSet(`on for to as with at of from in by about is and that me`);
const PASSED: Step = { kind: 'pass' };

/** What readings are compared by; less is better. */
export function rankOfState({ cost, evidence }: Pick<State, 'cost' | 'evidence'>): number {
  return cost - EVIDENCE_RATE * evidence;
}

/** Reads a stretch of the message as one request of a capability, by the given phrases of it: the best way, if there is one. */
export function matchCapability(
  compiled: CompiledCapability,
  phrases: readonly CompiledPhrase[],
  matching: Matching,
  stretch: Stretch,
): State | undefined {
  return new Match(compiled, phrases, matching, stretch).run();
}

class Match {
  readonly #compiled: CompiledCapability;
  readonly #matching: Matching;
  readonly #stretch: Stretch;
  /** Phrases from `AFTER + 1` on, then the clause phrases. */
  readonly #phrases: readonly (CompiledPhrase | undefined)[];
  readonly #firstClause: number;
  /** States by place, and there by phrase, node and open text. */
  readonly #waiting: Map<number, State[]>[];
  readonly #width: number;

  constructor(compiled: CompiledCapability, phrases: readonly CompiledPhrase[], matching: Matching, stretch: Stretch) {
    this.#compiled = compiled;
    this.#matching = matching;
    this.#stretch = stretch;
    this.#phrases = [undefined, undefined, ...phrases, ...compiled.clauses];
    this.#firstClause = 2 + phrases.length;
    this.#waiting = Array.from({ length: stretch.to + 1 }, () => new Map());
    this.#width = stretch.to - stretch.from > LONG ? FEW_STATES : MOST_STATES;
  }

  run(): State | undefined {
    const { from, to } = this.#stretch;
    this.#put({
      at: from,
      phrase: this.#stretch.clausesOnly ? AFTER : BEFORE,
      node: 0,
      begin: from,
      open: -1,
      filled: 0,
      trigger: 0,
      cost: 0,
      evidence: 0,
      step: PASSED,
      before: undefined,
    });
    for (let at = from; at < to; at++) for (const state of this.#beam(at)) this.#advance(state);
    return this.#best(this.#beam(to).filter(({ phrase }) => phrase === AFTER));
  }

  /** The best of the finished readings, with what only shows in the end: what is missing, what was mentioned for nothing. */
  #best(ends: readonly State[]): State | undefined {
    let best: State | undefined;
    for (const end of ends) {
      const cost = end.cost + this.#costOfWants(end);
      const whole = { ...end, cost };
      if (best === undefined || rankOfState(whole) < rankOfState(best)) best = whole;
    }
    return best;
  }

  #costOfWants(end: State): number {
    const { capability, needsActivity } = this.#compiled;
    let cost = 0;
    if (capability.effect !== 'read') {
      for (const field of capability.fields) {
        if (field.required && (end.filled & this.#bit(field)) === 0) cost += COSTS.missingField;
      }
    }
    if (fillsNothing(end)) cost += COSTS.nothingSaid;
    const { lastCapability } = this.#matching.lattice.reader.memory;
    if (needsActivity && !lastCapability?.endsWith('_activity')) cost += COSTS.nothingLogged;
    for (let state: State | undefined = end; state !== undefined; state = state.before) {
      const { step } = state;
      if (step.kind === 'mention' && (end.filled & this.#bit(step.field)) === 0) cost += COSTS.mentionedForNothing;
    }
    return cost;
  }

  /** The best states of a place, with those reached from them without a word. */
  #beam(at: number): State[] {
    const states = this.#waiting[at];
    if (states === undefined || states.size === 0) return [];
    for (const state of [...states.values()].flat()) if (state.phrase > AFTER) this.#settle(state);
    const all = [...states.values()].flat();
    if (all.length > 1) all.sort((one, other) => rankOfState(one) - rankOfState(other));
    const limit = rankAt(all, 0) + MOST_BEHIND;
    let end = Math.min(all.length, this.#width);
    while (end > 1 && rankAt(all, end - 1) > limit) end--;
    return end < all.length ? all.slice(0, end) : all;
  }

  #put(state: State): boolean {
    if (state.cost > this.#stretch.mostCost) return false;
    const states = this.#waiting[state.at];
    if (states === undefined) return false;
    const key = keyOf(state);
    const alike = states.get(key);
    if (alike === undefined) {
      states.set(key, [state]);
      return true;
    }
    const index = alike.findIndex(({ filled }) => filled === state.filled);
    const known = alike[index];
    if (known === undefined) alike.push(state);
    else if (rankOfState(known) <= rankOfState(state)) return false;
    else alike[index] = state;
    return true;
  }

  #node({ phrase, node }: Pick<State, 'phrase' | 'node'>): NetworkNode | undefined {
    return this.#phrases[phrase]?.network.nodes[node];
  }

  #bit(field: Field): number {
    return 1 << (this.#compiled.places.get(field.name) ?? 27);
  }

  /** Ends phrases that are complete, and passes over what the message leaves out of them. */
  #settle(state: State): void {
    const node = this.#node(state);
    const phrase = this.#phrases[state.phrase];
    if (node === undefined || phrase === undefined) return;
    if (node.accepts) this.#finish(state, phrase);
    for (const { to, rank, nextToText } of node.omissions) {
      const missing = rank === 'soft' ? COSTS.missingSoft : COSTS.missingConnector;
      const cost = state.cost + missing + (nextToText ? COSTS.missingBeforeText : 0);
      this.#settleFurther({ ...state, node: to, cost, step: PASSED, before: state });
    }
    for (const edge of node.edges) if (edge.kind === 'field') this.#withoutField(state, edge, phrase);
  }

  #settleFurther(state: State): void {
    if (this.#put(state)) this.#settle(state);
  }

  #finish(state: State, phrase: CompiledPhrase): void {
    const isClause = state.phrase >= this.#firstClause;
    const cost = !isClause && state.trigger < 0.3 ? COSTS.noTrigger : 0;
    let { filled } = state;
    for (const name of phrase.setNames) filled |= 1 << (this.#compiled.places.get(name) ?? 27);
    this.#put({
      ...state,
      phrase: AFTER,
      node: 0,
      filled,
      cost: state.cost + cost,
      step: { kind: 'phrase', phrase },
      before: state,
    });
  }

  #withoutField(state: State, edge: Edge & { kind: 'field' }, phrase: CompiledPhrase): void {
    const field = this.#compiled.fields.get(edge.field);
    if (field === undefined) return;
    const passed = { ...state, node: edge.to, step: PASSED, before: state };
    if ((state.filled & this.#bit(field)) !== 0) {
      this.#settleFurther({ ...passed, cost: state.cost + COSTS.slotFilledBefore });
      return;
    }
    if (!phrase.network.anchored || state.trigger === 0) return;
    const fit = this.#matching.fields.recalled(field);
    if (fit === undefined) {
      this.#settleFurther({ ...passed, cost: state.cost + COSTS.missingSlot });
      return;
    }
    this.#settleFurther({
      ...passed,
      filled: state.filled | this.#bit(field),
      cost: state.cost + COSTS.rememberedSlot,
      evidence: state.evidence + fit.evidence,
      step: { kind: 'recall', field, fit },
    });
  }

  #advance(state: State): void {
    if (state.phrase === BEFORE) this.#enter(state, 2, this.#firstClause);
    else if (state.phrase === AFTER) this.#enter(state, this.#firstClause, this.#phrases.length);
    else this.#follow(state, state.phrase, state.node, state.begin);
    for (const clause of this.#matching.clauses.clausesAt(this.#compiled, state.at)) this.#overClause(state, clause);
    this.#overToken(state);
  }

  #enter(state: State, first: number, last: number): void {
    const begin = state.phrase === BEFORE ? state.at : state.begin;
    for (let phrase = first; phrase < last; phrase++) this.#follow(state, phrase, 0, begin);
  }

  #follow(state: State, phrase: number, node: number, begin: number): void {
    let mayBeUnknown = true;
    for (const edge of this.#phrases[phrase]?.network.nodes[node]?.edges ?? []) {
      if (edge.kind === 'word') this.#overWord(state, edge, phrase, begin);
      // Of slots that stand for one another only the first takes a name that nobody bears.
      else if (this.#overSlot(state, edge, phrase, begin, mayBeUnknown)) mayBeUnknown = false;
    }
  }

  #overWord(state: State, edge: Edge & { kind: 'word' }, phrase: number, begin: number): void {
    const cost = this.#wordCost(state.at, edge);
    if (cost === undefined) return;
    const evidence = EVIDENCE[edge.rank] * (cost >= COSTS.mistyped ? 0.7 : 1);
    this.#put({
      at: Math.min(state.at + 1 + this.#hyphenAfter(state.at), this.#stretch.to),
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

  /** A hyphen may stand between the words of a phrase: "follow-up". */
  #hyphenAfter(at: number): number {
    const { tokens } = this.#matching.lattice.message;
    const hyphen = tokens[at + 1];
    return hyphen?.text === '-' && !hyphen.spaced && tokens[at + 2]?.spaced === false ? 1 : 0;
  }

  #wordCost(at: number, { word, stem, rank }: Edge & { kind: 'word' }): number | undefined {
    const { lattice, spelling } = this.#matching;
    const token = lattice.message.tokens[at];
    if (token === undefined) return undefined;
    if (token.word === word) return word === 'my' && this.#compiled.asksWhose ? COSTS.myUnread : 0;
    if (token.shape !== 'word') return undefined;
    if (token.stem === stem && rank !== 'connector') return inflectionCost(token.word, word);
    return rank === 'content' && spelling.stemsAt(at).includes(stem) ? COSTS.mistyped : undefined;
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
    if (field === undefined || (from.filled & this.#bit(field)) !== 0) return false;
    const fits = this.#matching.fields.fitsAt(this.#compiled, field, from.at, 'slot');
    if (fits.length === 0 && field.kind !== 'text') return false;
    const state = { ...from, phrase, begin };
    let tookUnknown = false;
    for (const fit of fits) {
      if (fit.unknown !== undefined && !mayBeUnknown) continue;
      tookUnknown ||= fit.unknown !== undefined;
      const trigger = field.kind === 'choice' ? 0.5 : 0;
      const untold = fit.unknown !== undefined && state.trigger === 0 ? COSTS.unknownFirst : 0;
      this.#fill(state, { field, to: fit.to, fit, cost: fit.cost + untold, evidence: fit.evidence }, edge.to, trigger);
    }
    if (field.kind === 'text' && this.#mayOpen(state.at)) {
      const open = this.#opened(state, field, this.#openSlotCost(state, field), EVIDENCE.text, edge.to);
      this.#continueText(open, field);
    }
    return tookUnknown;
  }

  /** A slot's text that begins with another field's cue, or in the middle of another text, is hardly meant so. */
  #openSlotCost({ at, open, step }: State, field: Field): number {
    const { clauses, lattice } = this.#matching;
    const { message } = lattice;
    const isCue = clauses.clausesAt(this.#compiled, at).some(({ cued, evidence }) => cued && evidence > 0.3);
    const afterBreak = isAfterBreak(at, message);
    const isInside = open >= 0 && !afterBreak;
    const word = message.tokens[at]?.word ?? '';
    const joins = PREPOSITIONS.has(word) || (field.name === 'name' && (word === 'a' || word === 'an'));
    const afterName = step.kind === 'fill' && step.field.kind === 'reference' && !afterBreak ? COSTS.textAfterName : 0;
    return (
      COSTS.openSlot +
      (joins ? COSTS.textWithJoint : 0) +
      afterName +
      (isCue ? COSTS.cueAsText : 0) +
      (isInside ? COSTS.textInText : 0)
    );
  }

  /** Text begins with a word, not with a sign. */
  #mayOpen(at: number): boolean {
    const token = this.#matching.lattice.message.tokens[at];
    return token !== undefined && (token.shape !== 'punctuation' || '$€£#@"'.includes(token.word));
  }

  #overClause(state: State, clause: Clause): void {
    const { field, fit } = clause;
    if (clause.mention) {
      const cost = state.cost + clause.cost;
      this.#put({ ...state, at: clause.to, open: -1, cost, step: { kind: 'mention', field }, before: state });
      return;
    }
    const again = (state.filled & this.#bit(field)) !== 0;
    if (again && !(fit === undefined && field.long)) return;
    const cost = clause.cost + this.#placeCost(state, clause) + this.#endOfTextCost(state, clause);
    if (fit !== undefined) this.#fill(state, { ...clause, cost }, state.node, 0);
    else if (clause.to < this.#stretch.to) {
      this.#put({ ...this.#opened(state, field, cost, clause.evidence, state.node), at: clause.to });
    }
  }

  /** Clauses come behind the phrase rather than within it, and what is to follow is not said first. */
  #placeCost({ phrase }: State, { cued, field }: Clause): number {
    if (phrase > AFTER) return COSTS.interposed;
    return phrase === BEFORE && cued && field.kind === 'date' ? COSTS.cueFirst : 0;
  }

  #endOfTextCost({ open, at }: State, { cued, field, fit, to }: Clause): number {
    const text = this.#compiled.capability.fields[open];
    const { message } = this.#matching.lattice;
    if (text === undefined || isAfterBreak(at, message)) return 0;
    if (text.long) return cued ? COSTS.cueInLong : COSTS.valueInLong;
    if (fit === undefined) return COSTS.cueInText;
    if (cued && field.kind !== 'reference') return 0;
    if (field.kind === 'choice') return to > at + 1 ? 0 : COSTS.choiceInText;
    if (field.kind !== 'reference') return COSTS.valueInText;
    const endsName = text.name === 'name' && (to >= this.#stretch.to || isAfterBreak(to + 1, message));
    return endsName || cued ? COSTS.nameAfterName : COSTS.nameInText;
  }

  #fill(
    state: State,
    { field, to, fit, cost, evidence }: Pick<Clause, 'field' | 'to' | 'fit' | 'cost' | 'evidence'>,
    node: number,
    trigger: number,
  ): void {
    if (fit === undefined || to > this.#stretch.to || state.cost + cost > this.#stretch.mostCost) return;
    this.#put({
      ...state,
      at: to,
      node,
      open: -1,
      filled: state.filled | this.#bit(field),
      cost: state.cost + cost,
      evidence: state.evidence + evidence,
      trigger: state.trigger + trigger,
      step: { kind: 'fill', field, fit },
      before: state,
    });
  }

  #opened(state: State, field: Field, cost: number, evidence: number, node: number): State {
    return {
      ...state,
      node,
      open: this.#compiled.places.get(field.name) ?? -1,
      filled: state.filled | this.#bit(field),
      cost: state.cost + cost,
      evidence: state.evidence + evidence,
      step: PASSED,
      before: state,
    };
  }

  /** Takes a token as text where one is open, leaves it unexplained, or begins text with it. */
  #overToken(state: State): void {
    const { message } = this.#matching.lattice;
    const weight = message.weights[state.at] ?? 1;
    const neutral = message.neutral[state.at] === true;
    if (state.cost + weight <= this.#stretch.mostCost) {
      this.#put({
        at: state.at + 1,
        phrase: state.phrase,
        node: state.node,
        begin: state.begin,
        open: -1,
        filled: state.filled,
        trigger: state.trigger,
        cost: state.cost + weight,
        evidence: state.evidence,
        step: neutral || weight < 0.2 ? PASSED : { kind: 'left', token: state.at },
        before: state,
      });
    }
    const open = this.#compiled.capability.fields[state.open];
    if (open !== undefined) this.#continueText(state, open);
    else if (state.phrase === AFTER && !neutral && this.#mayOpen(state.at)) this.#beginText(state);
  }

  #continueText(state: State, field: Field): void {
    const { at } = state;
    const { message, nameTokens } = this.#matching.lattice;
    const name = (field.name === 'name' || this.#compiled.capability.effect === 'read') && nameTokens.has(at);
    const cost =
      state.cost +
      textCost(at, field, this.#stretch.to, message) +
      (name ? COSTS.nameWithinName : 0) +
      (field.long && !field.required && this.#startsClause(state) ? COSTS.clauseAsNotes : 0);
    this.#put({ ...state, at: at + 1, cost, step: { kind: 'text', field, token: at }, before: state });
  }

  /** True where another field's telling clause begins after a break: notes do not swallow it. */
  #startsClause({ at, filled }: State): boolean {
    if (!isAfterBreak(at, this.#matching.lattice.message)) return false;
    return this.#matching.clauses
      .clausesAt(this.#compiled, at)
      .some(
        ({ field, fit, to, cued, evidence }) =>
          (filled & this.#bit(field)) === 0 && fit !== undefined && ((cued && evidence > 0.6) || to > at + 1),
      );
  }

  /** Goes on with a text that was interrupted, or takes what is left over for notes. */
  #beginText(state: State): void {
    for (const field of this.#compiled.capability.fields) {
      if (field.kind !== 'text' || field.list) continue;
      const isFilled = (state.filled & this.#bit(field)) !== 0;
      const cost = isFilled ? reopenCost(state, field) : this.#leftOverCost(state, field);
      if (cost === undefined) continue;
      const open = this.#opened(state, field, cost, 0, state.node);
      this.#continueText({ ...open, step: state.step, before: state.before }, field);
    }
  }

  #leftOverCost({ at, step }: State, field: Field): number | undefined {
    const { capability, fields } = this.#compiled;
    if (capability.effect === 'read' || field.required) return undefined;
    const afterBreak = isAfterBreak(at, this.#matching.lattice.message);
    if (field.name === 'subject' && !afterBreak)
      return step.kind === 'fill' || step.kind === 'phrase' ? COSTS.leftOverSubject : undefined;
    if (field.name === 'title' && afterBreak && fields.has('name')) return COSTS.leftOverTitle;
    if (field.long !== true && !(field.name === 'outcome' && afterBreak)) return undefined;
    return afterBreak ? COSTS.leftOver : COSTS.leftOverUnbroken;
  }
}

function rankAt(states: readonly State[], at: number): number {
  const state = states[at];
  return state === undefined ? 0 : rankOfState(state);
}

/** True where a phrase that needs another field's clause has none. */
function fillsNothing(end: State): boolean {
  let needs = false;
  let clauses = 0;
  for (let state: State | undefined = end; state !== undefined; state = state.before) {
    if (state.step.kind === 'phrase') needs = state.step.phrase.needsClause === true;
    if (state.step.kind === 'fill' && state.phrase === AFTER) clauses++;
    if (state.step.kind === 'text') clauses++;
  }
  return needs && clauses === 0;
}

function reopenCost(state: State, field: Field): number | undefined {
  let before: State | undefined = state;
  while (before !== undefined) {
    if (before.step.kind === 'text') {
      if (before.step.field !== field) return undefined;
      return field.long ? COSTS.reopenLong : COSTS.reopenText;
    }
    before = before.before;
  }
  return undefined;
}
