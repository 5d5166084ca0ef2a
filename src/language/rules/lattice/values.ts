import { readValues } from '../../values/read-values.ts';
import type { ReadingContext, Value } from '../../values/value.ts';
import type { Message } from '../text/message.ts';

/** A value with its place in tokens, `to` exclusive. */
export interface PlacedValue {
  readonly from: number;
  readonly to: number;
  readonly value: Value;
}

/** Values by the token at which they begin, the longest first. */
export type ValueTable = readonly (readonly PlacedValue[])[];

/** The values of a message, in both leans. */
export interface Values {
  readonly past: ValueTable;
  readonly future: ValueTable;
}

/** Reads the values of a message. */
export function placeValues(message: Message, context: Omit<ReadingContext, 'lean'>): Values {
  const [first, last] = [message.tokens[0], message.tokens.at(-1)];
  if (first === undefined || last === undefined) return { past: [], future: [] };
  const text = message.text.slice(0, last.to);
  const read = (lean: ReadingContext['lean']) => place(message, readValues(text, { ...context, lean }));
  return { past: read('past'), future: read('future') };
}

function place({ tokens }: Message, values: readonly Value[]): ValueTable {
  const starts = new Map(tokens.map((token, at) => [token.from, at]));
  const ends = new Map(tokens.map((token, at) => [token.to, at + 1]));
  const table: PlacedValue[][] = tokens.map(() => []);
  for (const value of values) {
    const from = starts.get(value.from);
    const to = ends.get(value.to);
    if (from === undefined || to === undefined) continue;
    table[from]?.push({ from, to, value });
  }
  for (const list of table) list.sort((one, other) => other.to - one.to);
  return table;
}
