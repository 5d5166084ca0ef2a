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
export function placeValues(typed: Message, context: Omit<ReadingContext, 'lean'>): Values {
  const message = asMeant(typed);
  const [first, last] = [message.tokens[0], message.tokens.at(-1)];
  if (first === undefined || last === undefined) return { past: [], future: [] };
  const text = message.text.slice(0, last.to);
  const read = (lean: ReadingContext['lean']) => {
    const values = readValues(text, { ...context, lean }).map((value) => closed(value, text, { ...context, lean }));
    return place(message, values);
  };
  return { past: read('past'), future: read('future') };
}

/** The message with its mistyped words written right. */
function asMeant(message: Message): Message {
  if (!message.tokens.some(({ mistyped }) => mistyped)) return message;
  let text = '';
  let read = 0;
  const tokens = message.tokens.map((token) => {
    text += message.text.slice(read, token.from);
    read = token.to;
    const from = text.length;
    text += token.mistyped ? token.word : token.text;
    return { ...token, from, to: text.length };
  });
  return { ...message, text: text + message.text.slice(read), tokens };
}

/** "From last week" is that week rather than all since; "from Monday on" is as it was read. */
function closed(value: Value, text: string, context: ReadingContext): Value {
  if (value.kind !== 'period' || value.end !== null || !/^from\s/i.test(value.text)) return value;
  // "From last week on Hooli": the "on" goes with what follows.
  const tail = /^\s+\w/.test(text.slice(value.to)) ? (/\s+on$/i.exec(value.text)?.[0].length ?? 0) : 0;
  const typed = value.text.slice(0, value.text.length - tail);
  const inner = typed.replace(/^from\s+/i, '');
  const whole = readValues(inner, context).find(
    ({ kind, from, to }) => kind === 'period' && from === 0 && to === inner.length,
  );
  return whole?.kind === 'period' && whole.end !== null
    ? { ...value, to: value.to - tail, text: typed, start: whole.start, end: whole.end }
    : value;
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
