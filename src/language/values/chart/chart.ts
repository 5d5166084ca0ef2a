import type { Calendar } from '../time/calendar.ts';
import type { Step } from './pattern.ts';
import { type Build, type Category, Impossible, type Rule } from './rule.ts';
import type { Token } from './tokens.ts';

/** A meaning found at tokens `from` to `to` (exclusive). */
export interface ChartNode {
  readonly category: Category | 'impossible';
  readonly from: number;
  readonly to: number;
  readonly meaning: unknown;
}

/** What a lexicon proposes at a token: a meaning that ends before token `to`. */
export interface Leaf {
  readonly category: Category | 'impossible';
  readonly to: number;
  readonly meaning: unknown;
}

/** Proposes leaves at a token. */
export type LeafReader = (
  text: string,
  tokens: readonly Token[],
  at: number,
  calendar: Calendar,
  add: (leaf: Leaf) => void,
) => void;

/** A compiled grammar: rules by the word or the category that begins them. */
export interface Grammar {
  readonly byWord: ReadonlyMap<string, readonly Sequence[]>;
  readonly byCategory: ReadonlyMap<string, readonly Sequence[]>;
  /** What else a category counts as ("day" is also "when"). */
  readonly kinds: ReadonlyMap<string, readonly string[]>;
}

interface Sequence {
  readonly category: Category;
  readonly steps: readonly Step[];
  readonly build: Build;
}

/** More readings than this at one token are noise: the work stays bounded whatever is pasted. */
const MOST_NODES_PER_TOKEN = 40;
/** Steps of matching that one segment may take; a sentence full of dates needs a tenth of them. */
const MOST_STEPS = 10_000;

/** Indexes rules for `readChart`. `families` maps a wider category to its members. */
export function compileGrammar(rules: readonly Rule[], families: Readonly<Record<string, readonly string[]>>): Grammar {
  const byWord = new Map<string, Sequence[]>();
  const byCategory = new Map<string, Sequence[]>();
  for (const { category, sequences, build } of rules) {
    for (const steps of sequences) {
      const first = steps[0];
      if (!first) throw new Error(`A rule for ${category} has an empty pattern`);
      const sequence = { category, steps, build };
      if ('category' in first) push(byCategory, first.category, sequence);
      else for (const word of first.words) push(byWord, word, sequence);
    }
  }
  const kinds = new Map<string, string[]>();
  for (const [family, members] of Object.entries(families)) for (const member of members) push(kinds, member, family);
  return { byWord, byCategory, kinds };
}

function push<Item>(map: Map<string, Item[]>, key: string, item: Item): void {
  const items = map.get(key);
  if (items) items.push(item);
  else map.set(key, [item]);
}

/**
 * Reads every meaning that the grammar finds, small ones combined into larger ones. Works from the last token to the
 * first: at each token all that begins later is complete, so one pass suffices.
 */
export function readChart(
  text: string,
  tokens: readonly Token[],
  grammar: Grammar,
  leaves: LeafReader,
  calendar: Calendar,
): ChartNode[] {
  const chart = new Chart(tokens, grammar, calendar);
  for (let at = tokens.length - 1; at >= 0; at--) {
    leaves(text, tokens, at, calendar, (leaf) => chart.add(leaf.category, at, leaf.to, leaf.meaning));
    chart.completeAt(at);
  }
  return chart.nodes;
}

class Chart {
  readonly nodes: ChartNode[] = [];
  readonly #tokens: readonly Token[];
  readonly #grammar: Grammar;
  readonly #calendar: Calendar;
  readonly #starting: ChartNode[][];
  #steps = 0;

  constructor(tokens: readonly Token[], grammar: Grammar, calendar: Calendar) {
    this.#tokens = tokens;
    this.#grammar = grammar;
    this.#calendar = calendar;
    this.#starting = tokens.map(() => []);
  }

  add(category: Category | 'impossible', from: number, to: number, meaning: unknown): void {
    const here = this.#starting[from];
    if (!here || here.length >= MOST_NODES_PER_TOKEN) return;
    const node = { category, from, to, meaning };
    here.push(node);
    this.nodes.push(node);
  }

  completeAt(at: number): void {
    const word = this.#tokens[at]?.word ?? '';
    for (const sequence of this.#grammar.byWord.get(word) ?? []) this.#match(sequence, 1, at, at + 1, []);
    const here = this.#starting[at] ?? [];
    for (let index = 0; index < here.length; index++) {
      const node = here[index];
      if (!node) continue;
      this.#extend(node.category, node);
      for (const family of this.#grammar.kinds.get(node.category) ?? []) this.#extend(family, node);
    }
  }

  #extend(category: string, node: ChartNode): void {
    for (const sequence of this.#grammar.byCategory.get(category) ?? []) {
      this.#match(sequence, 1, node.from, node.to, [node.meaning]);
    }
  }

  #match(sequence: Sequence, index: number, from: number, at: number, captures: readonly unknown[]): void {
    const step = sequence.steps[index];
    if (++this.#steps > MOST_STEPS) return;
    if (!step) {
      this.#build(sequence, from, at, captures);
      return;
    }
    const token = this.#tokens[at];
    if (!token) return;
    if ('words' in step) {
      if (step.words.has(token.word)) this.#match(sequence, index + 1, from, at + 1, captures);
    } else {
      for (const node of this.#starting[at] ?? []) {
        if (node.category === step.category || this.#grammar.kinds.get(node.category)?.includes(step.category)) {
          this.#match(sequence, index + 1, from, node.to, [...captures, node.meaning]);
        }
      }
    }
    if (this.#isJoiningHyphen(at)) this.#match(sequence, index, from, at + 1, captures);
  }

  /** "mid-March", "90-day": a hyphen between two glued words reads as a space. */
  #isJoiningHyphen(at: number): boolean {
    const token = this.#tokens[at];
    const next = this.#tokens[at + 1];
    return token?.word === '-' && token.glued && next?.glued === true;
  }

  #build(sequence: Sequence, from: number, to: number, captures: readonly unknown[]): void {
    const meaning = sequence.build(this.#calendar, ...captures);
    if (meaning === null) return;
    if (meaning instanceof Impossible) this.add('impossible', from, to, meaning);
    else this.add(sequence.category, from, to, meaning);
  }
}
