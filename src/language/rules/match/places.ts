import { rankOfState } from './matching.ts';
import { keyOf, type State } from './state.ts';

const MOST_STATES = 72;
/** Long messages are read with fewer alternatives at a time. */
const FEW_STATES = 24;
const LONG = 26;
/** States that are this much worse than the best of their place are given up. */
const MOST_BEHIND = 1.8;

/** The readings under way, by the place of the message that they have reached. */
export class Places {
  /** By place, and there by phrase, node and open text. */
  readonly #states: Map<number, State[]>[];
  readonly #width: number;
  readonly #mostCost: number;

  /** By phrase and node, the last token at which its rest may still be said. */
  readonly #reach: readonly (Int16Array | undefined)[];

  constructor(from: number, to: number, mostCost: number, reach: readonly (Int16Array | undefined)[]) {
    this.#reach = reach;
    this.#states = Array.from({ length: to + 1 }, () => new Map());
    this.#width = to - from > LONG ? FEW_STATES : MOST_STATES;
    this.#mostCost = mostCost;
  }

  /** Keeps a state unless one that is as good stands for it already; true where it is kept. */
  put(state: State): boolean {
    if (state.cost > this.#mostCost) return false;
    const reach = this.#reach[state.phrase];
    if (reach !== undefined && (reach[state.node] ?? -1) < state.at) return false;
    const states = this.#states[state.at];
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

  /** All states of a place. */
  at(place: number): State[] {
    return [...(this.#states[place]?.values() ?? [])].flat();
  }

  /** The states of a place that are worth going on with, best first. */
  best(place: number): State[] {
    const all = this.at(place);
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
