import type { Reference } from '../../capability/fields.ts';
import type { Reader } from '../reader.ts';
import { FieldReader } from './fields/fields.ts';
import { againIn, readLattice } from './lattice/lattice.ts';
import { placeNames } from './lattice/names.ts';
import { type Candidate, candidateOf, endingText } from './match/candidate.ts';
import { ClauseReader } from './match/clauses.ts';
import { Literals } from './match/literals.ts';
import { type Effort, type Matching, rankOfState } from './match/matching.ts';
import { Outlooks } from './match/outlook.ts';
import { type Prospect, prospectOf } from './match/prospect.ts';
import type { State } from './match/state.ts';
import { type CompiledCapability, type Grammar, grammarOf } from './phrases/grammar.ts';
import { KnownWords } from './text/known-words.ts';
import { type Message, readMessage } from './text/message.ts';
import { mistypedTokens, withWords } from './text/mistyped.ts';
import { Spelling } from './text/spelling.ts';
import { wordsOf } from './text/tokens.ts';

const MOST_COST = 3;
/** Readings that cost this much more than the best, or whose rank is so much worse, cannot matter. */
const MARGIN = 0.8;
const NEAR = 0.2;

/** Longer requests are read up to here; the rest can only be more of their text. */
const MOST_TOKENS = 70;

/** So many stretches of one message are read, and no more. */
const MOST_READINGS = 14;
const FEW_READINGS = 4;
/** States after which no further stretch of a message is read, and after which nothing more is tried. */
const MUCH_EFFORT = 3_400;
const MOST_EFFORT = 4_100;
/** The same where one capability is read again with what "it" means: little, and without it the request is not whole. */
const MOST_EFFORT_AGAIN = 4_700;
/** So many are kept for a whole message that does not read well as several requests. */
const KEPT_EFFORT = 1_300;
/** A mistyped name recognised less surely may be another word. */
const SURE_TYPO = 0.8;
const LONG = 45;
/** Matches of these ranks are sought one after the other, until one is found and all that are near it; none is acted on that is worse. */
const RANKS = [0.3, 1, 2];
/** One of several requests must read well. */
const RANKS_OF_PARTS = [0.3, 0.7];

/** A message made ready to be read by any capability. */
export interface Prepared {
  readonly text: string;
  /** The readings of stretches weighed so far, by their ends. */
  readonly known: Map<string, readonly Candidate[]>;
  /** The stretches read again, by their ends, their capability and what was spoken of. */
  readonly knownAgain: Map<string, Candidate | undefined>;
  /** What is known of the message where others were spoken of last, by these. */
  readonly matchings: Map<string, Matching>;
  readonly matching: Matching;
  readonly grammar: Grammar;
}

/** Makes a message ready; `effort` is what its reading has taken so far, where it is read again. */
export function prepare(text: string, reader: Reader, effort: Effort = { states: 0 }): Prepared {
  const grammar = grammarOf(reader.catalogue);
  const message = spelledOut(readMessage(text), grammar, reader);
  const lattice = readLattice(message, reader);
  const fields = new FieldReader(lattice);
  const clauses = new ClauseReader(lattice, fields);
  const spelling = new Spelling(message, grammar.wordsByLength, grammar.stems);
  const literals = new Literals(grammar.lexicon, lattice, spelling);
  const outlooks = new Outlooks(lattice, literals);
  const matching = { lattice, fields, clauses, spelling, literals, outlooks, effort };
  return { text, known: new Map(), knownAgain: new Map(), matchings: new Map(), grammar, matching };
}

/** Mistyped words read as what they stand for, unless they name somebody. */
function spelledOut(message: Message, { known }: Grammar, reader: Reader): Message {
  const mistyped = new Map(mistypedTokens(message, known, knownStages(reader.stages)));
  if (mistyped.size === 0) return message;
  for (const { from, to, candidates } of placeNames(message, reader).flat()) {
    if (candidates.every(({ manner, score }) => manner === 'typo' && score < SURE_TYPO)) continue;
    for (let at = from; at < to; at++) mistyped.delete(at);
  }
  return mistyped.size === 0 ? message : withWords(message, mistyped);
}

const stageWords = new WeakMap<Reader['stages'], KnownWords>();

/** The words of a workspace's stages. */
function knownStages(stages: Reader['stages']): KnownWords {
  let known = stageWords.get(stages);
  if (known === undefined) {
    known = new KnownWords(
      stages.flatMap(({ label, synonyms }) => [label, ...synonyms].flatMap(wordsOf).map(({ word }) => word)),
    );
    stageWords.set(stages, known);
  }
  return known;
}

/** Asked where a stretch reads in no good way as one request: true where nothing worse need be sought. */
export type IsSettled = () => boolean;

/** How a stretch of the message, from token `from` to `to`, reads as one request: the best reading of each capability, best first. */
export function candidatesOf(
  prepared: Prepared,
  from: number,
  end: number,
  isSettled?: IsSettled,
): readonly Candidate[] {
  const key = `${from} ${end}`;
  let candidates = prepared.known.get(key);
  if (candidates === undefined) {
    const { length } = prepared.matching.lattice.message.tokens;
    // A request longer than is read is one with much text, not several.
    const most = length > MOST_TOKENS ? 1 : length > LONG ? FEW_READINGS : MOST_READINGS;
    const isTired = prepared.matching.effort.states > MUCH_EFFORT;
    candidates = prepared.known.size < most && !isTired ? weigh(prepared, from, end, isSettled) : [];
    prepared.known.set(key, candidates);
  }
  return candidates;
}

function weigh(prepared: Prepared, from: number, end: number, isSettled?: IsSettled): Candidate[] {
  const { matching } = prepared;
  const to = Math.min(end, from + MOST_TOKENS);
  const isPart = from > 0 || end < matching.lattice.message.tokens.length;
  const prospects = prospectsOf(prepared, from, to);
  const found = bestOf(
    prospects,
    isPart ? RANKS_OF_PARTS : RANKS,
    matching.effort,
    (best) => to === end || endingText(best) !== undefined,
    isPart ? 0 : KEPT_EFFORT,
    isSettled,
  );
  return prospects
    .flatMap((prospect) => {
      const best = found.get(prospect);
      return best === undefined ? [] : [candidateOf(best, prospect.compiled, matching, end)];
    })
    .sort((one, other) => one.rank - other.rank);
}

function prospectsOf({ grammar, matching }: Prepared, from: number, to: number, only?: CompiledCapability): Prospect[] {
  const { message } = matching.lattice;
  const stems = new Set<string>();
  for (let at = from; at < to; at++) {
    stems.add(message.tokens[at]?.stem ?? '');
    for (const stem of matching.spelling.stemsAt(at)) stems.add(stem);
  }
  return grammar.index.hopeful(stems).flatMap((hopeful) => {
    if (only !== undefined && hopeful.compiled !== only) return [];
    const prospect = prospectOf(hopeful, matching, { from, to });
    return prospect === undefined ? [] : [prospect];
  });
}

/** A stretch read as a request of one capability, where these were spoken of last. */
export function readAgain(
  prepared: Prepared,
  { compiled }: Candidate,
  about: readonly Reference[],
  from: number,
  end: number,
): Candidate | undefined {
  const key = `${from} ${end} ${compiled.capability.name} ${namesOf(about)}`;
  if (!prepared.knownAgain.has(key)) {
    const matching = matchingAbout(prepared, about);
    prepared.knownAgain.set(key, weighAgain({ ...prepared, matching }, compiled, from, end));
  }
  return prepared.knownAgain.get(key);
}

function weighAgain(
  prepared: Prepared,
  compiled: CompiledCapability,
  from: number,
  end: number,
): Candidate | undefined {
  if (prepared.matching.effort.states > MOST_EFFORT_AGAIN) return undefined;
  const to = Math.min(end, from + MOST_TOKENS);
  const [prospect] = prospectsOf(prepared, from, to, compiled);
  const best = prospect?.match({ mostCost: MOST_COST, mostRank: 1 });
  return best === undefined || (to < end && endingText(best) === undefined)
    ? undefined
    : candidateOf(best, compiled, prepared.matching, end);
}

/** What is known of the message where these were spoken of last. */
function matchingAbout({ matching, matchings }: Prepared, about: readonly Reference[]): Matching {
  const key = namesOf(about);
  let again = matchings.get(key);
  if (again === undefined) {
    const { reader } = matching.lattice;
    const memory = { ...reader.memory, about: [...about, ...reader.memory.about] };
    const lattice = againIn(matching.lattice, { ...reader, memory });
    const fields = new FieldReader(lattice);
    const clauses = new ClauseReader(lattice, fields);
    again = { ...matching, lattice, fields, clauses, outlooks: new Outlooks(lattice, matching.literals) };
    matchings.set(key, again);
  }
  return again;
}

function namesOf(about: readonly Reference[]): string {
  return about.map(({ type, id }) => `${type} ${id}`).join();
}

/**
 * The best match of each prospect whose rank is near the best of all. Those that could do best are tried first, and only matches
 * of a good rank are sought at first: most messages have one, and nothing that must get worse is followed then.
 *
 * @param keptEffort states that may be gone on with in any case once no match has a good rank
 * @param isWhole true for a match that may be all that the message asks for
 * @param isSettled asked once where no match has a good rank
 */
function bestOf(
  prospects: readonly Prospect[],
  ranks: readonly number[],
  effort: Effort,
  isWhole: (match: State) => boolean,
  keptEffort: number,
  isSettled: IsSettled = () => false,
): Map<Prospect, State> {
  const found = new Map<Prospect, State>();
  let mostCost = MOST_COST;
  let mostRank = Number.POSITIVE_INFINITY;
  let mostEffort = MOST_EFFORT;
  for (const most of ranks) {
    const isLast = mostRank <= most;
    for (const prospect of [...prospects].sort((one, other) => one.bestRank - other.bestRank)) {
      const limit = Math.min(most, mostRank);
      if (prospect.bestRank > limit || effort.states > mostEffort) break;
      if (found.has(prospect)) continue;
      const best = prospect.match({ mostCost, mostRank: limit });
      if (best === undefined || !isWhole(best)) continue;
      found.set(prospect, best);
      mostCost = Math.min(mostCost, best.cost + MARGIN);
      mostRank = Math.min(mostRank, rankOfState(best) + NEAR);
    }
    if (isLast || (most === ranks[0] && found.size === 0 && isSettled())) break;
    if (most === ranks[0]) mostEffort = Math.max(mostEffort, effort.states + keptEffort);
  }
  return found;
}
