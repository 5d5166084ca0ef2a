import { classOf } from '../../references/word-class.ts';
import type { Lattice } from '../lattice/lattice.ts';
import { pronounsAt } from '../lattice/pronouns.ts';
import { type CompiledCapability, type CompiledPhrase, speakOptions } from '../phrases/grammar.ts';
import type { Token } from '../text/tokens.ts';
import { COSTS, EVIDENCE, EVIDENCE_RATE } from './costs.ts';
import type { Literals } from './literals.ts';
import { AFTER } from './state.ts';

/** What no value, name or word of a cue or choice speaks more for. */
const MOST_OF_SPAN = 1;
const MOST_OF_SPOKEN = 0.7;
/** What taking a word for a part of a name that nobody bears costs at least: its first word's cost shared among four. */
const UNKNOWN = { rare: 0.13, common: 0.2, function: 0.2 };
/** Beginning free text with what is left over, taking a mistyped word for a choice, and any word for a channel. */
const LEFT_OVER_TEXT = 0.17;
const MISTYPED_CHOICE = 0.2;
const MISTYPED_LETTERS = 6;
const CHANNEL = 0.1;
const TELLING = 0.25;

/** By token, what the rank changes at least from there on: without free text open, and with it. */
interface Ahead {
  readonly closed: readonly number[];
  readonly opened: readonly number[];
}

interface RankedWord {
  readonly literal: number;
  readonly rank: number;
}

/** The best that the words of a stretch can become from each of its tokens on. */
export class Outlook {
  /** Where the phrase goes on or is still to come, and behind it. */
  readonly #within: Ahead;
  readonly #behind: Ahead;

  constructor(within: Ahead, behind: Ahead) {
    this.#within = within;
    this.#behind = behind;
  }

  /** What the rank of a state at a token changes at least until the stretch is read; phrase and open text as in `State`. */
  from(at: number, phrase: number, open: number): number {
    const { closed, opened } = phrase === AFTER ? this.#behind : this.#within;
    return (open >= 0 ? opened[at] : closed[at]) ?? 0;
  }
}

/** Works out outlooks from single words, without reading: which of them a capability has any use for. */
export class Outlooks {
  readonly #lattice: Lattice;
  readonly #literals: Literals;
  /** By token, what values, names and pronouns can better the rank at most; negative where none holds it. */
  readonly #spans: readonly number[];
  readonly #stageStems: ReadonlySet<string>;
  readonly #known = new Map<CompiledCapability, number[]>();
  readonly #words: (readonly RankedWord[] | undefined)[] = [];

  constructor(lattice: Lattice, literals: Literals) {
    this.#lattice = lattice;
    this.#literals = literals;
    this.#spans = spansOf(lattice);
    this.#stageStems = new Set(
      [...speakOptions(lattice.reader.stages).values()].flat().flatMap(({ words }) => words.map(({ stem }) => stem)),
    );
  }

  /** How a capability could do at best with the phrases and clause phrases of which the stretch has the words. */
  of(
    compiled: CompiledCapability,
    phrases: readonly CompiledPhrase[],
    clauses: readonly CompiledPhrase[],
    { from, to }: { readonly from: number; readonly to: number },
  ): Outlook {
    const all = [...phrases, ...clauses];
    const opening = this.#openingCost(compiled, all, from, to);
    const ahead = (some: readonly CompiledPhrase[]) =>
      this.#ahead(this.#usesOf(compiled, some, from, to), opening, from, to);
    return new Outlook(ahead(all), ahead(clauses));
  }

  /** By token, the least that it costs outside of free text. */
  #usesOf(compiled: CompiledCapability, phrases: readonly CompiledPhrase[], from: number, to: number): number[] {
    if (phrases.length === 0) return this.#leastCosts(compiled, from, to);
    const said = new Uint8Array(this.#literals.size);
    for (const { network } of phrases) for (const literal of network.literals) said[literal] = 1;
    const begun = phrases.filter(({ network }) => network.firstWords.size > 0);
    const uses = new Array<number>(to).fill(0);
    for (let at = from; at < to; at++) {
      let least = this.#leastCost(compiled, at);
      for (const word of this.#wordsAt(at)) if (said[word.literal] === 1) least = Math.min(least, word.rank);
      const word = this.#lattice.message.tokens[at]?.word ?? '';
      if (begun.some(({ network }) => network.firstWords.has(word)))
        least = Math.min(least, -EVIDENCE_RATE * (EVIDENCE.content + EVIDENCE.text));
      uses[at] = least;
    }
    return uses;
  }

  /** The words of phrases that a token may be, with what each changes the rank. */
  #wordsAt(at: number): readonly RankedWord[] {
    let words = this.#words[at];
    if (words === undefined) {
      const rankOf = (literal: number, cost: number) => cost - EVIDENCE_RATE * EVIDENCE[this.#literals.rankOf(literal)];
      words = [...this.#literals.costsAt(at)].map(([literal, cost]) => ({ literal, rank: rankOf(literal, cost) }));
      this.#words[at] = words;
    }
    return words;
  }

  #leastCosts(compiled: CompiledCapability, from: number, to: number): number[] {
    const costs = new Array<number>(to).fill(0);
    for (let at = from; at < to; at++) costs[at] = this.#leastCost(compiled, at);
    return costs;
  }

  /** What a token costs at least that is no word of a phrase; the same in all stretches. */
  #leastCost(compiled: CompiledCapability, at: number): number {
    let known = this.#known.get(compiled);
    if (known === undefined) {
      known = [];
      this.#known.set(compiled, known);
    }
    const cost = known[at] ?? this.#apartCost(compiled, at);
    known[at] = cost;
    return cost;
  }

  #apartCost(compiled: CompiledCapability, at: number): number {
    const { message } = this.#lattice;
    const token = message.tokens[at];
    if (token === undefined) return 0;
    const span = this.#spans[at] ?? -1;
    if (span >= 0) return -span;
    if (compiled.spokenStems.has(token.stem) || (compiled.hasStages && this.#stageStems.has(token.stem)))
      return -EVIDENCE_RATE * MOST_OF_SPOKEN;
    const weight = message.weights[at] ?? 1;
    return weight <= TELLING ? 0 : Math.min(weight, guessCost(compiled, token));
  }

  /** What beginning free text costs at least; infinite where the capability takes none. */
  #openingCost(
    { capability, textCueStems }: CompiledCapability,
    phrases: readonly CompiledPhrase[],
    from: number,
    to: number,
  ): number {
    if (phrases.some(({ network }) => network.takesText)) return 0;
    const { tokens } = this.#lattice.message;
    for (let at = from; at < to; at++) if (textCueStems.has(tokens[at]?.stem ?? '')) return 0;
    const mayBeLeft = capability.effect !== 'read' && capability.fields.some(({ kind }) => kind === 'text');
    return mayBeLeft ? LEFT_OVER_TEXT : Number.POSITIVE_INFINITY;
  }

  #ahead(uses: readonly number[], opening: number, from: number, to: number): Ahead {
    const { weights } = this.#lattice.message;
    const closed = new Array<number>(to + 1).fill(0);
    const opened = new Array<number>(to + 1).fill(0);
    let behind = 0;
    let behindOpen = 0;
    for (let at = to - 1; at >= from; at--) {
      const use = uses[at] ?? 0;
      const text = (weights[at] ?? 1) < TELLING ? 0 : COSTS.longTextWord;
      behindOpen += Math.min(use, text);
      behind = Math.min(use + behind, opening + behindOpen);
      opened[at] = behindOpen;
      closed[at] = behind;
    }
    return { closed, opened };
  }
}

/** The least that a telling word costs as a part of a name that nobody bears, as a mistyped choice or as a channel. */
function guessCost({ capability }: CompiledCapability, { word, shape }: Token): number {
  const wordClass = classOf(word);
  const mayBeChoice = wordClass === 'rare' && word.length >= MISTYPED_LETTERS;
  let cost = 1;
  for (const { kind } of capability.fields) {
    if (kind === 'reference') cost = Math.min(cost, UNKNOWN[wordClass]);
    if (kind === 'channel' && shape === 'word') cost = Math.min(cost, CHANNEL);
    if (kind === 'choice' && mayBeChoice) cost = Math.min(cost, MISTYPED_CHOICE);
  }
  return cost;
}

/** By token, its share of what a value, name or pronoun speaks for at most; negative where none holds it. */
function spansOf({ message: { tokens }, values, names }: Lattice): number[] {
  const spans = new Array<number>(tokens.length).fill(-1);
  const cover = (from: number, to: number): void => {
    const share = (EVIDENCE_RATE * MOST_OF_SPAN) / (to - from);
    for (let at = from; at < Math.min(to, tokens.length); at++) spans[at] = Math.max(spans[at] ?? -1, share);
  };
  for (const [at, { shape }] of tokens.entries()) {
    const held = [values.past[at], values.future[at], names[at], pronounsAt(tokens, at)];
    for (const list of held) for (const { to } of list ?? []) cover(at, to);
    if (shape !== 'word' && shape !== 'punctuation') cover(at, at + 1);
  }
  return spans;
}
