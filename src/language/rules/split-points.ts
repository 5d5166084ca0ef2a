import type { Lattice } from './lattice/lattice.ts';

const JOINTS = new Set(['and', 'but', 'then', 'also', 'plus', '&', ',', ';', '.', '!', '?', '+', 'afterwards', 'next']);
const MOST_POINTS = 5;

/** A place where one request may end and the next begin. */
export interface SplitPoint {
  /** Where the first part ends and the second begins, in tokens. */
  readonly end: number;
  readonly start: number;
}

/** Where requests may meet up to token `to`; a joint within a known name is none. */
export function splitPoints({ message: { tokens, neutral }, nameTokens }: Lattice, to: number): SplitPoint[] {
  const points: SplitPoint[] = [];
  for (let at = 1; at < to - 1 && points.length < MOST_POINTS; at++) {
    if (!JOINTS.has(tokens[at]?.word ?? '') || nameTokens.has(at)) continue;
    let start = at + 1;
    while (start < to && (JOINTS.has(tokens[start]?.word ?? '') || neutral[start] === true)) start++;
    if (start < to) points.push({ end: at, start });
    at = start - 1;
  }
  return points;
}
