import type { Understanding } from '../reading.ts';
import type { Candidate } from './match/candidate.ts';
import { candidatesOf, type Prepared } from './read-requests.ts';

/** A reading scored lower is not acted upon; see docs/understanding.md for how it was chosen. */
export const LEAST_SCORE = 0.62;
/** Readings of different capabilities whose ranks are nearer than this deserve a question. */
export const NEAR_TIE = 0.1;

/** What becomes of a message: read, ambiguous or left alone. */
export function decide(prepared: Prepared): Understanding {
  const { message } = prepared.matching.lattice;
  const candidates = message.quotedOnly ? [] : candidatesOf(prepared, 0, message.tokens.length);
  const [best, second] = candidates;
  if (best === undefined || best.reading.score < LEAST_SCORE)
    return { outcome: 'abstained', nearest: nearest(candidates) };
  if (second !== undefined && second.reading.score >= LEAST_SCORE && second.rank - best.rank < NEAR_TIE) {
    return { outcome: 'ambiguous', by: 'rules', alternatives: [best.reading, second.reading] };
  }
  return { outcome: 'read', by: 'rules', requests: [best.reading] };
}

function nearest(candidates: readonly Candidate[]): string[] {
  return candidates.slice(0, 3).map(({ reading }) => reading.capability);
}
