import type { Reader } from '../reader.ts';
import { FieldReader } from './fields/fields.ts';
import { readLattice } from './lattice/lattice.ts';
import { type Candidate, candidateOf } from './match/candidate.ts';
import { ClauseReader } from './match/clauses.ts';
import { type Matching, matchPhrase } from './match/matcher.ts';
import { type Grammar, grammarOf } from './phrases/grammar.ts';
import { couldMatch } from './phrases/network.ts';
import { readMessage } from './text/message.ts';
import { Spelling } from './text/spelling.ts';

/** A message made ready to be read by any capability. */
export interface Prepared {
  readonly matching: Matching;
  readonly grammar: Grammar;
}

/** Makes a message ready. */
export function prepare(text: string, reader: Reader): Prepared {
  const message = readMessage(text);
  const grammar = grammarOf(reader.catalogue);
  const lattice = readLattice(message, reader);
  const fields = new FieldReader(lattice);
  const clauses = new ClauseReader(message, fields);
  const spelling = new Spelling(message, grammar.wordsByLength, grammar.stems);
  return { grammar, matching: { lattice, fields, clauses, spelling } };
}

/** How a stretch of the message, from token `from` to `to`, reads as one request: the best reading by capability, best first. */
export function candidatesOf({ grammar, matching }: Prepared, from: number, to: number): Candidate[] {
  const { message } = matching.lattice;
  const stems = new Set<string>();
  for (let at = from; at < to; at++) {
    stems.add(message.tokens[at]?.stem ?? '');
    for (const stem of matching.spelling.stemsAt(at)) stems.add(stem);
  }
  const has = (stem: string) => stems.has(stem);
  const candidates: Candidate[] = [];
  for (const compiled of grammar.capabilities) {
    let best: Candidate | undefined;
    for (const phrase of compiled.phrases) {
      if (!couldMatch(phrase.root, has)) continue;
      const end = matchPhrase(phrase, compiled, matching, from, to);
      if (end === undefined) continue;
      const candidate = candidateOf(end, phrase, compiled, matching);
      if (best === undefined || candidate.rank < best.rank) best = candidate;
    }
    if (best !== undefined) candidates.push(best);
  }
  return candidates.sort((one, other) => one.rank - other.rank);
}
