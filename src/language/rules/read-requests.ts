import type { Reader } from '../reader.ts';
import { FieldReader } from './fields/fields.ts';
import { readLattice } from './lattice/lattice.ts';
import { type Candidate, candidateOf } from './match/candidate.ts';
import { ClauseReader } from './match/clauses.ts';
import { type Matching, matchCapability } from './match/matcher.ts';
import { type CompiledCapability, type CompiledPhrase, type Grammar, grammarOf } from './phrases/grammar.ts';
import { readMessage } from './text/message.ts';
import { Spelling } from './text/spelling.ts';

const MOST_COST = 3;
/** Readings that cost this much more than the best cannot matter. */
const MARGIN = 0.8;

/** A message made ready to be read by any capability. */
export interface Prepared {
  readonly text: string;
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
  return { text, grammar, matching: { lattice, fields, clauses, spelling } };
}

/** How a stretch of the message, from token `from` to `to`, reads as one request: the best reading of each capability, best first. */
export function candidatesOf({ grammar, matching }: Prepared, from: number, to: number): Candidate[] {
  const { message } = matching.lattice;
  const stems = new Set<string>();
  for (let at = from; at < to; at++) {
    stems.add(message.tokens[at]?.stem ?? '');
    for (const stem of matching.spelling.stemsAt(at)) stems.add(stem);
  }
  const candidates: Candidate[] = [];
  let mostCost = MOST_COST;
  for (const { compiled, phrases } of hopeful(grammar, stems)) {
    const end = matchCapability(compiled, phrases, matching, { from, to, mostCost });
    if (end === undefined) continue;
    candidates.push(candidateOf(end, compiled, matching));
    mostCost = Math.min(mostCost, end.cost + MARGIN);
  }
  return candidates.sort((one, other) => one.rank - other.rank);
}

interface Hopeful {
  readonly compiled: CompiledCapability;
  readonly phrases: readonly CompiledPhrase[];
  readonly hope: number;
}

/** The capabilities with the phrases that could match, those that share most telling words with the message first. */
function hopeful({ capabilities }: Grammar, stems: ReadonlySet<string>): Hopeful[] {
  const list: Hopeful[] = [];
  for (const compiled of capabilities) {
    const phrases = compiled.phrases.filter(({ needs }) => needs.every((any) => any.some((stem) => stems.has(stem))));
    if (phrases.length === 0) continue;
    list.push({ compiled, phrases, hope: Math.max(...phrases.map(({ needs }) => needs.length)) });
  }
  return list.sort((one, other) => other.hope - one.hope);
}
