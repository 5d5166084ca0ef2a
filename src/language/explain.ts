import type { Reader } from './reader.ts';
import type { Reading } from './reading.ts';
import { type ExplainedValue, explainValues } from './rules/explain-values.ts';
import { candidatesOf, prepare } from './rules/read-requests.ts';

/** How a message is read, as `rapport explain --json` answers. */
export interface Explanation {
  readonly text: string;
  readonly values: readonly ExplainedValue[];
  /** Best first. */
  readonly readings: readonly Pick<Reading, 'capability' | 'score' | 'input' | 'unexplained'>[];
}

const MOST_READINGS = 5;

/** Explains how a message is read, without doing it: the values and names found, the readings weighed, what was left over. */
export function explain(text: string, reader: Reader): Explanation {
  const prepared = prepare(text, reader);
  const { lattice } = prepared.matching;
  const readings = candidatesOf(prepared, 0, lattice.message.tokens.length)
    .slice(0, MOST_READINGS)
    .map(({ reading: { capability, score, input, unexplained } }) => ({ capability, score, input, unexplained }));
  return { text, values: explainValues(lattice, reader), readings };
}
