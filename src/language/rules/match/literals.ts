import { isWithinName, type Lattice } from '../lattice/lattice.ts';
import type { Lexicon, Literal } from '../phrases/lexicon.ts';
import type { LiteralRank } from '../phrases/network.ts';
import { inflectionCost } from '../text/match-words.ts';
import type { Spelling } from '../text/spelling.ts';
import { COSTS } from './costs.ts';

/** Which literal words of phrases each token of one message may be, at what cost; worked out once for all phrases. */
export class Literals {
  readonly #lexicon: Lexicon;
  readonly #lattice: Lattice;
  readonly #spelling: Spelling;
  readonly #costs: (ReadonlyMap<number, number> | undefined)[] = [];
  #last: { readonly from: number; readonly to: number; readonly places: Int16Array } | undefined;

  constructor(lexicon: Lexicon, lattice: Lattice, spelling: Spelling) {
    this.#lexicon = lexicon;
    this.#lattice = lattice;
    this.#spelling = spelling;
  }

  /** By literal, what it costs to take the token for it. */
  costsAt(at: number): ReadonlyMap<number, number> {
    let costs = this.#costs[at];
    if (costs === undefined) {
      costs = this.#readCosts(at);
      this.#costs[at] = costs;
    }
    return costs;
  }

  /** How many literals there are; their numbers are smaller. */
  get size(): number {
    return this.#lexicon.size;
  }

  /** How much a literal tells. */
  rankOf(literal: number): LiteralRank {
    return this.#lexicon.rankOf(literal);
  }

  /** By literal, the last token of a stretch that may be it; −1 for none. */
  lastIn(from: number, to: number): Int16Array {
    if (this.#last === undefined || this.#last.from !== from || this.#last.to !== to) {
      const places = new Int16Array(this.#lexicon.size).fill(-1);
      for (let at = from; at < to; at++) for (const literal of this.costsAt(at).keys()) places[literal] = at;
      this.#last = { from, to, places };
    }
    return this.#last.places;
  }

  #readCosts(at: number): Map<number, number> {
    const costs = new Map<number, number>();
    const token = this.#lattice.message.tokens[at];
    if (token === undefined) return costs;
    const apart = isWithinName(at, this.#lattice) ? COSTS.nameTakenApart : 0;
    const exact = this.#lexicon.withWord(token.word);
    if (exact !== undefined) costs.set(exact.id, (token.mistyped ? mistypedCost(exact) : 0) + apartCost(exact, apart));
    if (token.shape !== 'word') return costs;
    for (const literal of this.#lexicon.withStem(token.stem)) {
      if (literal === exact || literal.rank === 'connector') continue;
      costs.set(literal.id, inflectionCost(token.word, literal.word) + apart);
    }
    for (const stem of this.#spelling.stemsAt(at)) {
      for (const { id, rank } of this.#lexicon.withStem(stem)) {
        if (rank === 'content' && !costs.has(id)) costs.set(id, COSTS.mistyped + apart);
      }
    }
    return costs;
  }
}

/** A word of grammar that is mistyped is hardly another. */
function mistypedCost({ rank }: Literal): number {
  return rank === 'content' ? COSTS.surelyMistyped : COSTS.mistypedGrammar;
}

function apartCost({ rank }: Literal, apart: number): number {
  return rank === 'connector' ? 0 : apart;
}
