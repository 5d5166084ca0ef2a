import type { Field } from '../../../capability/fields.ts';
import type { FieldReader } from '../fields/fields.ts';
import type { Lattice } from '../lattice/lattice.ts';
import type { CompiledCapability, CompiledPhrase } from '../phrases/grammar.ts';
import type { Edge, Network } from '../phrases/network.ts';
import { inflectionCost } from '../text/match-words.ts';
import type { Spelling } from '../text/spelling.ts';
import type { Clause, ClauseReader } from './clauses.ts';
import { COSTS, EVIDENCE, EVIDENCE_RATE } from './costs.ts';
import { keyOf, type State, type Step } from './state.ts';

/** What matching needs to know of one message. */
export interface Matching {
  readonly lattice: Lattice;
  readonly fields: FieldReader;
  readonly clauses: ClauseReader;
  readonly spelling: Spelling;
}

const MOST_STATES = 40;
const MOST_COST = 6;
const BREAKS: ReadonlySet<string> = new Set(['.', ';', '!', '?', '|', '•', '·', '–', '—', '(', ')']);

/** Reads a stretch of the message, from token `from` to `to`, by one phrase: the best way, or undefined where there is none. */
export function matchPhrase(
  phrase: CompiledPhrase,
  compiled: CompiledCapability,
  matching: Matching,
  from: number,
  to: number,
): State | undefined {
  return new Match(phrase, compiled, matching, to).run(from);
}

/** What readings are compared by; less is better. */
export function rankOfState({ cost, evidence }: Pick<State, 'cost' | 'evidence'>): number {
  return cost - EVIDENCE_RATE * evidence;
}

class Match {
  readonly #compiled: CompiledCapability;
  readonly #matching: Matching;
  readonly #networks: readonly Network[];
  readonly #end: number;
  readonly #anchored: boolean;
  readonly #waiting: Map<string, State>[];

  constructor(phrase: CompiledPhrase, compiled: CompiledCapability, matching: Matching, end: number) {
    this.#compiled = compiled;
    this.#matching = matching;
    this.#networks = [phrase.network, ...compiled.clauses.map(({ network }) => network)];
    this.#end = end;
    this.#anchored = phrase.network.anchored;
    this.#waiting = Array.from({ length: end + 1 }, () => new Map());
  }

  run(from: number): State | undefined {
    const start: State = {
      at: from,
      network: 0,
      node: 0,
      back: -1,
      open: -1,
      filled: 0,
      cost: 0,
      evidence: 0,
      step: { kind: 'pass' },
      before: undefined,
    };
    this.#put(start);
    for (let at = from; at < this.#end; at++) {
      const states = this.#waiting[at];
      if (states === undefined || states.size === 0) continue;
      for (const state of this.#beam(states)) this.#advance(state);
    }
    return this.#best();
  }

  #best(): State | undefined {
    let best: State | undefined;
    const ends = this.#waiting[this.#end];
    if (ends === undefined) return undefined;
    for (const state of this.#beam(ends)) {
      if (state.network !== 0 || !this.#accepts(state)) continue;
      if (best === undefined || rankOfState(state) < rankOfState(best)) best = state;
    }
    return best;
  }

  /** The best states of a place, with those that are reached from them without a word. */
  #beam(states: Map<string, State>): State[] {
    const sorted = [...states.values()].sort((one, other) => rankOfState(one) - rankOfState(other));
    for (const state of sorted.slice(0, MOST_STATES)) this.#skip(state);
    return [...states.values()].sort((one, other) => rankOfState(one) - rankOfState(other)).slice(0, MOST_STATES);
  }

  #put(state: State): boolean {
    if (state.cost > MOST_COST) return false;
    const states = this.#waiting[state.at];
    if (states === undefined) return false;
    const key = keyOf(state);
    const known = states.get(key);
    if (known !== undefined && rankOfState(known) <= rankOfState(state)) return false;
    states.set(key, state);
    return true;
  }

  #accepts({ network, node }: State): boolean {
    return this.#networks[network]?.nodes[node]?.accepts === true;
  }

  #edges({ network, node }: State): readonly Edge[] {
    return this.#networks[network]?.nodes[node]?.edges ?? [];
  }

  #field(name: string): Field | undefined {
    return this.#compiled.fields.get(name);
  }

  #bit(field: Field): number {
    return 1 << (this.#compiled.places.get(field.name) ?? 31);
  }

  /** Passes over parts of the phrase that the message does not have, and ends clause phrases. */
  #skip(state: State): void {
    if (state.network > 0 && this.#accepts(state)) {
      const back = { ...state, network: 0, node: state.back, back: -1, step: passed, before: state };
      if (this.#put(back)) this.#skip(back);
    }
    for (const edge of this.#edges(state)) {
      const skipped = edge.kind === 'word' ? this.#withoutWord(state, edge) : this.#withoutField(state, edge);
      if (skipped !== undefined && this.#put(skipped)) this.#skip(skipped);
    }
  }

  #withoutWord(state: State, edge: Edge & { kind: 'word' }): State | undefined {
    if (edge.rank === 'content' || (edge.rank === 'soft' && !this.#anchored)) return undefined;
    const cost = state.cost + (edge.rank === 'soft' ? COSTS.missingSoft : COSTS.missingConnector);
    return { ...state, node: edge.to, cost, step: passed, before: state };
  }

  #withoutField(state: State, edge: Edge & { kind: 'field' }): State | undefined {
    const field = this.#field(edge.field);
    if (field === undefined) return undefined;
    if ((state.filled & this.#bit(field)) !== 0) {
      return { ...state, node: edge.to, cost: state.cost + COSTS.interposed, step: passed, before: state };
    }
    if (!this.#anchored && state.network === 0) return undefined;
    return { ...state, node: edge.to, cost: state.cost + COSTS.missingSlot, step: passed, before: state };
  }

  #advance(state: State): void {
    for (const edge of this.#edges(state)) {
      if (edge.kind === 'word') this.#overWord(state, edge);
      else this.#overSlot(state, edge);
    }
    if (state.network === 0 && state.back < 0 && this.#accepts(state)) this.#enterClauses(state);
    for (const clause of this.#matching.clauses.clausesAt(this.#compiled, state.at)) this.#overClause(state, clause);
    this.#overToken(state);
  }

  #enterClauses(state: State): void {
    for (let network = 1; network < this.#networks.length; network++) {
      const inside: State = { ...state, network, node: 0, back: state.node, step: passed, before: state };
      for (const edge of this.#edges(inside)) {
        if (edge.kind === 'word') this.#overWord(inside, edge);
      }
    }
  }

  #overWord(state: State, edge: Edge & { kind: 'word' }): void {
    const { tokens } = this.#matching.lattice.message;
    const token = tokens[state.at];
    if (token === undefined) return;
    const cost = this.#wordCost(state.at, edge);
    if (cost === undefined) return;
    // A hyphen may stand between the words of a phrase: "follow-up".
    const next = tokens[state.at + 1];
    const hyphen = next?.text === '-' && !next.spaced && tokens[state.at + 2]?.spaced === false ? 1 : 0;
    this.#put({
      ...state,
      at: Math.min(state.at + 1 + hyphen, this.#end),
      node: edge.to,
      open: -1,
      cost: state.cost + cost,
      evidence: state.evidence + EVIDENCE[edge.rank] * (cost >= COSTS.mistyped ? 0.7 : 1),
      step: passed,
      before: state,
    });
  }

  #wordCost(at: number, edge: Edge & { kind: 'word' }): number | undefined {
    const { lattice, spelling } = this.#matching;
    const token = lattice.message.tokens[at];
    if (token === undefined) return undefined;
    if (token.word === edge.word) return 0;
    if (token.shape !== 'word') return undefined;
    if (token.stem === edge.stem && edge.rank !== 'connector') return inflectionCost(token.word, edge.word);
    return edge.rank === 'content' && spelling.stemsAt(at).includes(edge.stem) ? COSTS.mistyped : undefined;
  }

  #overSlot(state: State, edge: Edge & { kind: 'field' }): void {
    const field = this.#field(edge.field);
    if (field === undefined || (state.filled & this.#bit(field)) !== 0) return;
    for (const fit of this.#matching.fields.fitsAt(this.#compiled, field, state.at, 'slot')) {
      this.#fill(state, { field, to: fit.to, fit, cost: fit.cost, evidence: fit.evidence, cued: true }, edge.to);
    }
    if (field.kind === 'text' && this.#mayOpen(state.at)) {
      const open = this.#opened(state, field, 0.02, EVIDENCE.text, edge.to);
      this.#continueText(open, open.open);
    }
  }

  /** Text begins with a word, not with a sign. */
  #mayOpen(at: number): boolean {
    const token = this.#matching.lattice.message.tokens[at];
    return token !== undefined && (token.shape !== 'punctuation' || '$€£#@"'.includes(token.word));
  }

  #overClause(state: State, clause: Clause): void {
    const { field, fit } = clause;
    const again = (state.filled & this.#bit(field)) !== 0;
    if (again && !(fit === undefined && field.long)) return;
    const inPhrase = !this.#accepts(state) && state.node !== 0 ? COSTS.interposed : 0;
    const cost = clause.cost + inPhrase + this.#endOfTextCost(state, clause);
    if (fit === undefined) this.#openText(state, field, clause.to, cost, clause.evidence, state.node);
    else this.#fill(state, { ...clause, cost }, state.node);
  }

  #endOfTextCost({ open, at }: State, { cued, field }: Clause): number {
    if (open < 0 || this.#afterBreak(at)) return 0;
    if (cued) return COSTS.cueInText;
    if (field.kind === 'reference') return COSTS.nameInText;
    return field.kind === 'choice' ? COSTS.choiceInText : COSTS.valueInText;
  }

  #afterBreak(at: number): boolean {
    const { tokens } = this.#matching.lattice.message;
    const previous = tokens[at - 1];
    if (previous === undefined) return true;
    if (previous.word === 'and' || previous.word === 'then' || previous.word === 'but' || previous.word === 'also')
      return true;
    if (previous.shape !== 'punctuation') return this.#startsLine(at);
    return previous.word === ',' || previous.word === ':' || BREAKS.has(previous.word) || previous.word === '-';
  }

  #startsLine(at: number): boolean {
    const { tokens, text } = this.#matching.lattice.message;
    const [previous, token] = [tokens[at - 1], tokens[at]];
    return previous !== undefined && token !== undefined && text.slice(previous.to, token.from).includes('\n');
  }

  #fill(state: State, { field, to, fit, cost, evidence }: Clause, node: number): void {
    if (fit === undefined || to > this.#end) return;
    this.#put({
      ...state,
      at: to,
      node,
      open: -1,
      filled: state.filled | this.#bit(field),
      cost: state.cost + cost,
      evidence: state.evidence + evidence,
      step: { kind: 'fill', field, fit },
      before: state,
    });
  }

  #openText(state: State, field: Field, at: number, cost: number, evidence: number, node: number): void {
    if (at < this.#end) this.#put({ ...this.#opened(state, field, cost, evidence, node), at });
  }

  #opened(state: State, field: Field, cost: number, evidence: number, node: number): State {
    return {
      ...state,
      node,
      open: this.#compiled.places.get(field.name) ?? -1,
      filled: state.filled | this.#bit(field),
      cost: state.cost + cost,
      evidence: state.evidence + evidence,
      step: passed,
      before: state,
    };
  }

  /** Takes a token as text where one is open, leaves it unexplained, or begins text with it. */
  #overToken(state: State): void {
    const { message } = this.#matching.lattice;
    const weight = message.weights[state.at] ?? 1;
    const neutral = message.neutral[state.at] === true;
    this.#put({
      ...state,
      at: state.at + 1,
      open: -1,
      cost: state.cost + weight,
      step: neutral || weight < 0.2 ? passed : { kind: 'left', token: state.at },
      before: state,
    });
    if (state.open >= 0) this.#continueText(state, state.open);
    else if (!neutral && this.#mayOpen(state.at)) this.#beginText(state);
  }

  #continueText(state: State, open: number): void {
    const field = this.#compiled.capability.fields[open];
    if (field === undefined) return;
    const cost = state.cost + this.#textCost(state.at, field);
    this.#put({ ...state, at: state.at + 1, cost, step: { kind: 'text', field, token: state.at }, before: state });
  }

  #textCost(at: number, { long }: Field): number {
    const { message } = this.#matching.lattice;
    const token = message.tokens[at];
    if (token === undefined) return 0;
    if (token.shape === 'punctuation') {
      if (token.word === ',') return long ? 0 : COSTS.commaInShort;
      const breaks = (BREAKS.has(token.word) || (token.word === '-' && token.spaced)) && at < this.#end - 1;
      return breaks ? (long ? COSTS.breakInLong : COSTS.breakInShort) : 0;
    }
    const line = this.#startsLine(at) ? (long ? COSTS.breakInLong : COSTS.breakInShort) : 0;
    return line + ((message.weights[at] ?? 1) >= 0.3 ? COSTS.textWord : COSTS.textConnector);
  }

  /** Goes on with a text that was interrupted, or takes what is left over for notes. */
  #beginText(state: State): void {
    if (state.network !== 0 || !this.#accepts(state)) return;
    for (const field of this.#compiled.capability.fields) {
      if (field.kind !== 'text' || field.list) continue;
      const place = this.#compiled.places.get(field.name) ?? -1;
      const isFilled = (state.filled & this.#bit(field)) !== 0;
      const cost = isFilled ? this.#reopenCost(state, field) : this.#leftOverCost(state, field);
      if (cost === undefined) continue;
      const open: State = { ...state, open: place, filled: state.filled | this.#bit(field), cost: state.cost + cost };
      this.#continueText(open, place);
    }
  }

  #reopenCost(state: State, field: Field): number | undefined {
    let before: State | undefined = state;
    while (before !== undefined) {
      if (before.step.kind === 'text') return before.step.field === field ? COSTS.reopenText : undefined;
      before = before.before;
    }
    return undefined;
  }

  #leftOverCost({ at }: State, field: Field): number | undefined {
    const { effect } = this.#compiled.capability;
    if (effect === 'read' || field.long !== true || field.required) return undefined;
    return this.#afterBreak(at) ? COSTS.leftOver : COSTS.leftOverUnbroken;
  }
}

const passed: Step = { kind: 'pass' };
