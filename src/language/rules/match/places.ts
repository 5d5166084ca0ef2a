import { EVIDENCE_RATE } from './costs.ts';
import { type Effort, rankOfState, type Stretch } from './matching.ts';
import type { Outlook } from './outlook.ts';
import { keyOf, type State } from './state.ts';

const MOST_STATES = 72;
/** Long messages are read with fewer alternatives at a time. */
const FEW_STATES = 24;
const LONG = 26;
/** So are those that have taken as many states so far. */
const MANY = 2_400;
/** States that are this much worse than the best of their place are given up. */
const MOST_BEHIND = 1.8;

/** The readings under way, by the place of the message that they have reached. */
export class Places {
  /** By place, and there by phrase, node and open text, those that differ in nothing but what they have filled and cost. */
  readonly #places: (Map<number, State[]> | undefined)[] = [];
  readonly #to: number;
  readonly #width: number;
  readonly #mostCost: number;
  /** States of a worse rank are given up. */
  readonly mostRank: number;
  readonly #outlook: Outlook;
  #leastBeyond = Number.POSITIVE_INFINITY;
  #kept = 0;
  /** By phrase and node, the last token at which its rest may still be said. */
  readonly #reach: readonly (Int16Array | undefined)[];

  constructor(
    { from, to, mostCost, mostRank = Number.POSITIVE_INFINITY }: Stretch,
    { states }: Effort,
    reach: readonly (Int16Array | undefined)[],
    outlook: Outlook,
  ) {
    this.#reach = reach;
    this.#to = to;
    this.#width = to - from > LONG || states > MANY ? FEW_STATES : MOST_STATES;
    this.#mostCost = mostCost;
    this.mostRank = mostRank;
    this.#outlook = outlook;
  }

  /** Keeps a state unless one that is as good stands for it already; true where it is kept. */
  put(state: State): boolean {
    const { at, phrase, node, open, cost, evidence } = state;
    if (!this.mayHold(at, phrase, node, open, cost, evidence)) return false;
    const states = this.#alike(state);
    const index = states.findIndex(({ filled }) => filled === state.filled);
    const known = index < 0 ? undefined : states[index];
    if (known === undefined) states.push(state);
    else if (rankOfState(known) <= rankOfState(state)) return false;
    else states[index] = state;
    this.#kept++;
    return true;
  }

  /** True where a state could still become a reading that matters; asked before a state is made. */
  mayHold(at: number, phrase: number, node: number, open: number, cost: number, evidence: number): boolean {
    if (cost > this.#mostCost || at > this.#to) return false;
    const reach = this.#reach[phrase];
    if (reach !== undefined && (reach[node] ?? -1) < at) return false;
    const rank = cost - EVIDENCE_RATE * evidence + this.#outlook.from(at, phrase, open);
    if (rank <= this.mostRank) return true;
    this.#leastBeyond = Math.min(this.#leastBeyond, rank);
    return false;
  }

  /** How many states were kept so far, those included for which a better one stands by now. */
  get kept(): number {
    return this.#kept;
  }

  /** What was given up for its rank can have none better than this. */
  get leastBeyond(): number {
    return this.#leastBeyond;
  }

  #alike(state: State): State[] {
    const key = keyOf(state);
    let place = this.#places[state.at];
    if (place === undefined) {
      place = new Map();
      this.#places[state.at] = place;
    }
    let states = place.get(key);
    if (states === undefined) {
      states = [];
      place.set(key, states);
    }
    return states;
  }

  /** The states of a place that are worth going on with, best first. */
  best(place: number): State[] {
    const all: State[] = [];
    for (const states of this.#places[place]?.values() ?? []) for (const state of states) all.push(state);
    if (all.length > 1) all.sort((one, other) => rankOfState(one) - rankOfState(other));
    const limit = rankAt(all, 0) + MOST_BEHIND;
    let end = Math.min(all.length, this.#width);
    while (end > 1 && rankAt(all, end - 1) > limit) end--;
    return end < all.length ? all.slice(0, end) : all;
  }
}

function rankAt(states: readonly State[], at: number): number {
  const state = states[at];
  return state === undefined ? 0 : rankOfState(state);
}
