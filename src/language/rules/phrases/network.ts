import { classOf } from '../../references/word-class.ts';
import type { Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import { CONNECTORS, NEGATIONS, SOFT_WORDS } from '../text/words.ts';
import { Lexicon } from './lexicon.ts';
import { type Ways, waysOf } from './reach.ts';
import type { PhraseNode } from './syntax.ts';

/** How much a literal word of a phrase tells: content words make the phrase, the others only join. */
export type LiteralRank = 'content' | 'soft' | 'connector';

/** A step of a phrase: over a literal word or a field's value. */
export type Edge =
  | {
      readonly kind: 'word';
      /** True where it may not be missing. */
      readonly binding: boolean;
      readonly word: string;
      readonly stem: string;
      readonly rank: LiteralRank;
      /** The word's number in the lexicon. */
      readonly literal: number;
      readonly to: number;
    }
  /** `first`: the stems of which its text begins with one; `firstWords`: these words themselves, which are not inflected. */
  | {
      readonly kind: 'field';
      readonly field: string;
      readonly first?: ReadonlySet<string> | undefined;
      readonly firstWords?: ReadonlySet<string> | undefined;
      readonly binding: boolean;
      readonly to: number;
    };

/** A step over a field's value. */
export type Slot = Edge & { readonly kind: 'field' };

/** A joining word that the message may lack, with where the phrase goes on and how much the word tells. */
export interface Omission {
  readonly to: number;
  readonly rank: 'soft' | 'connector';
  /** True where free text begins or ends at it, which anything may be. */
  readonly nextToText: boolean;
}

/** A place in a phrase, with the steps that lead on. */
export interface NetworkNode {
  readonly edges: readonly Edge[];
  /** Those over a field's value. */
  readonly slots: readonly Slot[];
  /** True where the phrase may end here. */
  readonly accepts: boolean;
  readonly omissions: readonly Omission[];
}

/** A phrase as a network of steps without loops; node 0 is its start. */
export interface Network {
  readonly nodes: readonly NetworkNode[];
  /** True where every way through has a content word, so that joining words may be missing from the message. */
  readonly anchored: boolean;
  readonly ways: Ways;
  /** The words on its ways, by their numbers, and those with which its texts must begin. */
  readonly literals: readonly number[];
  readonly firstWords: ReadonlySet<string>;
  readonly takesText: boolean;
}

/** Words of grammar that nevertheless make the phrases in which they stand. */
const TELLING = new Set(['done', 'due', 'today', 'undone', 'first', 'info', 'details', 'behind', 'late']);

/** How much a literal word tells. */
export function rankOf(word: string): LiteralRank {
  if (TELLING.has(word)) return 'content';
  if (CONNECTORS.has(word) || word === "'s") return 'connector';
  if (SOFT_WORDS.has(word)) return 'soft';
  return classOf(word) === 'function' ? 'soft' : 'content';
}

function stemsOf(words: readonly Token[]): Set<string> {
  return new Set(words.map(({ stem }) => stem));
}

interface Draft {
  readonly edges: Edge[];
  readonly jumps: number[];
}

/** Makes the network of a phrase, its words numbered by the lexicon. */
export function networkOf(phrase: PhraseNode, isText: (field: string) => boolean, lexicon = new Lexicon()): Network {
  const drafts: Draft[] = [];
  const add = (): number => drafts.push({ edges: [], jumps: [] }) - 1;

  function draw(node: PhraseNode, from: number, to: number): void {
    switch (node.kind) {
      case 'word': {
        const { word, stem } = node.token;
        const rank = rankOf(word);
        const literal = lexicon.idOf(word, stem, rank);
        drafts[from]?.edges.push({ kind: 'word', word, stem, rank, literal, binding: node.binding, to });
        return;
      }
      case 'field':
        drafts[from]?.edges.push({
          kind: 'field',
          field: node.field,
          first: node.first && stemsOf(node.first),
          firstWords: node.first && new Set(node.first.map(({ word }) => word)),
          binding: node.binding,
          to,
        });
        return;
      case 'either':
        for (const branch of node.branches) draw(branch, from, to);
        return;
      case 'sequence': {
        let here = from;
        for (const [index, part] of node.parts.entries()) {
          const next = index === node.parts.length - 1 ? to : add();
          draw(part, here, next);
          here = next;
        }
        if (node.parts.length === 0) drafts[from]?.jumps.push(to);
      }
    }
  }

  const start = add();
  const end = add();
  draw(phrase, start, end);
  const anchored = isAnchored(phrase);
  const nodes = drafts.map((_, at) => settle(drafts, at, end));
  const leadsToText = ({ edges }: Pick<NetworkNode, 'edges'>) =>
    edges.some((edge) => edge.kind === 'field' && isText(edge.field));
  const ends = new Set(
    nodes.flatMap(({ edges }) =>
      edges.flatMap((edge) => (edge.kind === 'field' && isText(edge.field) ? [edge.to] : [])),
    ),
  );
  const comesFromText = ({ at }: SettledNode) => ends.has(at);
  const whole = nodes.map((node) => ({
    edges: node.edges,
    slots: node.edges.filter((edge) => edge.kind === 'field'),
    accepts: node.accepts,
    omissions: omissionsOf(node, nodes, anchored, leadsToText, comesFromText(node)),
  }));
  const edges = whole.flatMap((node) => node.edges);
  return {
    anchored,
    nodes: whole,
    ways: waysOf(whole),
    literals: [...new Set(edges.flatMap((edge) => (edge.kind === 'word' ? [edge.literal] : [])))],
    firstWords: new Set(edges.flatMap((edge) => (edge.kind === 'field' ? [...(edge.firstWords ?? [])] : []))),
    takesText: edges.some((edge) => edge.kind === 'field' && isText(edge.field)),
  };
}

interface SettledNode extends Omit<NetworkNode, 'omissions' | 'slots'> {
  readonly at: number;
  /** The nodes that can be jumped to from it. */
  readonly free: ReadonlySet<number>;
}

/** A node with the steps of all nodes that can be jumped to from it. */
function settle(drafts: readonly Draft[], at: number, end: number): SettledNode {
  const free = new Set<number>([at]);
  for (const node of free) for (const next of drafts[node]?.jumps ?? []) free.add(next);
  return { edges: [...free].flatMap((node) => drafts[node]?.edges ?? []), accepts: free.has(end), free, at };
}

/** Words that may be missing from a phrase which has no telling words: those that only join. */
const PREPOSITIONS = wordSet(`the a an to of for on in at with as by my our from 's`);

/** Words that make another verb of a verb: "leave out" is not "leave". */
const PARTICLES = new Set(['out', 'back', 'up', 'off', 'over', 'down', 'again', 'through']);

function mayBeMissing(word: string, anchored: boolean): boolean {
  if (rankOf(word) === 'content' || PARTICLES.has(word) || NEGATIONS.has(word)) return false;
  return anchored || PREPOSITIONS.has(word);
}

/** The words that may be left out; those that are optional anyway lead nowhere new. */
function omissionsOf(
  { edges, free }: SettledNode,
  nodes: readonly SettledNode[],
  anchored: boolean,
  leadsToText: (node: SettledNode) => boolean,
  isAfterText: boolean,
): Omission[] {
  const omissions = new Map<number, Omission>();
  for (const edge of edges) {
    if (edge.kind !== 'word' || edge.binding || edge.rank === 'content' || free.has(edge.to)) continue;
    if (!mayBeMissing(edge.word, anchored)) continue;
    const target = nodes[edge.to];
    if (target === undefined || omissions.get(edge.to)?.rank === 'connector') continue;
    omissions.set(edge.to, { to: edge.to, rank: edge.rank, nextToText: isAfterText || leadsToText(target) });
  }
  return [...omissions.values()];
}

function isAnchored(node: PhraseNode): boolean {
  switch (node.kind) {
    case 'word':
      return rankOf(node.token.word) === 'content';
    case 'field':
      return node.first !== undefined;
    case 'either':
      return node.branches.every(isAnchored);
    case 'sequence':
      return node.parts.some(isAnchored);
  }
}

/**
 * What a phrase cannot do without: of each list, one stem must be in the message. Tells quickly which phrases cannot match; those
 * that it lets through may still not.
 */
export function needsOf(node: PhraseNode): readonly (readonly string[])[] {
  return neededStems(node, (word) => rankOf(word) === 'content');
}

/** The same of a phrase without telling words: words of grammar that may not be missing from it. */
export function untoldNeedsOf(node: PhraseNode): readonly (readonly string[])[] {
  return neededStems(node, (word) => !mayBeMissing(word, false));
}

function neededStems(node: PhraseNode, isNeeded: (word: string) => boolean): readonly (readonly string[])[] {
  switch (node.kind) {
    case 'word':
      return isNeeded(node.token.word) ? [[node.token.stem]] : [];
    case 'field':
      return node.first === undefined ? [] : [[...stemsOf(node.first)]];
    case 'sequence':
      return node.parts.flatMap((part) => neededStems(part, isNeeded));
    case 'either': {
      const branches = node.branches.map((branch) => neededStems(branch, isNeeded));
      if (branches.some((needs) => needs.length === 0)) return [];
      return [[...new Set(branches.flatMap(([first = []]) => first))]];
    }
  }
}
