import type { Reader } from '../reader.ts';
import { FieldReader } from './fields/fields.ts';
import { readLattice } from './lattice/lattice.ts';
import { placeNames } from './lattice/names.ts';
import { type Candidate, candidateOf, endingText } from './match/candidate.ts';
import { ClauseReader } from './match/clauses.ts';
import { EVIDENCE_RATE } from './match/costs.ts';
import { Literals } from './match/literals.ts';
import { matchCapability } from './match/matcher.ts';
import { type Effort, type Matching, rankOfState } from './match/matching.ts';
import type { State } from './match/state.ts';
import { type Grammar, grammarOf } from './phrases/grammar.ts';
import { type Message, readMessage } from './text/message.ts';
import { mistypedTokens, withWords } from './text/mistyped.ts';
import { Spelling } from './text/spelling.ts';

const MOST_COST = 3;
/** Readings that cost this much more than the best cannot matter. */
const MARGIN = 0.8;

/** Longer requests are read up to here; the rest can only be more of their text. */
const MOST_TOKENS = 70;

/** So many stretches of one message are read, and no more. */
const MOST_READINGS = 14;
const FEW_READINGS = 4;
/** States after which no further stretch of a message is read, and after which no further capability is tried. */
const MUCH_EFFORT = 16_000;
const MOST_EFFORT = 18_000;
/** A mistyped name recognised less surely may be another word. */
const SURE_TYPO = 0.8;
const LONG = 45;
/** Most matches that matter cost less, and are found sooner where dearer ones are not followed. */
const LITTLE_COST = 1.2;
/** No step of a match has more evidence for each word, and what is remembered not more in all. */
const MOST_OF_TELLING = 1.1;
const MOST_OF_SOFT = 0.4;
const SOFT = 0.25;
const RECALLED = 1;

/** A message made ready to be read by any capability. */
export interface Prepared {
  readonly text: string;
  /** The readings of stretches weighed so far, by their ends. */
  readonly known: Map<string, readonly Candidate[]>;
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
  const matching = { lattice, fields, clauses, spelling, literals, effort };
  return { text, known: new Map(), grammar, matching };
}

/** Mistyped words read as what they stand for, unless they name somebody. */
function spelledOut(message: Message, { known }: Grammar, reader: Reader): Message {
  const mistyped = new Map(mistypedTokens(message, known));
  if (mistyped.size === 0) return message;
  for (const { from, to, candidates } of placeNames(message, reader).flat()) {
    if (candidates.every(({ manner, score }) => manner === 'typo' && score < SURE_TYPO)) continue;
    for (let at = from; at < to; at++) mistyped.delete(at);
  }
  return mistyped.size === 0 ? message : withWords(message, mistyped);
}

/** How a stretch of the message, from token `from` to `to`, reads as one request: the best reading of each capability, best first. */
export function candidatesOf(prepared: Prepared, from: number, end: number): readonly Candidate[] {
  const key = `${from} ${end}`;
  let candidates = prepared.known.get(key);
  if (candidates === undefined) {
    const { length } = prepared.matching.lattice.message.tokens;
    // A request longer than is read is one with much text, not several.
    const most = length > MOST_TOKENS ? 1 : length > LONG ? FEW_READINGS : MOST_READINGS;
    const isTired = prepared.matching.effort.states > MUCH_EFFORT;
    candidates = prepared.known.size < most && !isTired ? weigh(prepared, from, end) : [];
    prepared.known.set(key, candidates);
  }
  return candidates;
}

function weigh({ grammar, matching }: Prepared, from: number, end: number): Candidate[] {
  const to = Math.min(end, from + MOST_TOKENS);
  const { message } = matching.lattice;
  const stems = new Set<string>();
  for (let at = from; at < to; at++) {
    stems.add(message.tokens[at]?.stem ?? '');
    for (const stem of matching.spelling.stemsAt(at)) stems.add(stem);
  }
  const candidates: Candidate[] = [];
  let mostCost = MOST_COST;
  const couldSpeakFor = EVIDENCE_RATE * mostEvidence(message, from, to);
  for (const { compiled, phrases } of grammar.index.hopeful(stems)) {
    if (matching.effort.states > MOST_EFFORT && candidates.length > 0) break;
    const match = (most: number) => matchCapability(compiled, phrases, matching, { from, to, mostCost: most });
    const best = cheaplyFirst(match, mostCost, couldSpeakFor);
    // What follows a message's first part may go on with its text, and with nothing else.
    if (best === undefined || (to < end && endingText(best) === undefined)) continue;
    candidates.push(candidateOf(best, compiled, matching, end));
    mostCost = Math.min(mostCost, best.cost + MARGIN);
  }
  return candidates.sort((one, other) => one.rank - other.rank);
}

/**
 * The best match of little cost where no dearer one can be better, since all that the words could say for it does not make up for
 * what it costs; otherwise the best of any cost up to `mostCost`.
 */
function cheaplyFirst(
  match: (mostCost: number) => State | undefined,
  mostCost: number,
  couldSpeakFor: number,
): State | undefined {
  if (mostCost <= LITTLE_COST * 1.25) return match(mostCost);
  const cheap = match(LITTLE_COST);
  if (cheap === undefined) return match(mostCost);
  const enough = rankOfState(cheap) + couldSpeakFor;
  return enough <= LITTLE_COST ? cheap : match(Math.min(mostCost, enough));
}

/** More evidence than any reading of a stretch can find in its words. */
function mostEvidence({ tokens, weights }: Message, from: number, to: number): number {
  let sum = RECALLED;
  for (let at = from; at < to; at++) {
    if (tokens[at]?.shape === 'punctuation') continue;
    sum += (weights[at] ?? 1) > SOFT ? MOST_OF_TELLING : MOST_OF_SOFT;
  }
  return sum;
}
