import { readChart } from './chart/chart.ts';
import { type Token, tokenise } from './chart/tokens.ts';
import { findAddresses } from './contacts/addresses.ts';
import { findHandles } from './contacts/handles.ts';
import { findPhones } from './contacts/phones.ts';
import { findQuotes } from './contacts/quotes.ts';
import { GRAMMAR } from './grammar.ts';
import { proposeAll } from './propose.ts';
import { selectValues } from './select.ts';
import { calendarOf } from './time/calendar.ts';
import { readLeaves } from './time/leaves.ts';
import { secondOpinion } from './time/second-opinion.ts';
import type { ReadingContext, Value } from './value.ts';

/** Longer messages are read up to here: what follows is pasted text rather than a request. */
const MOST_CHARACTERS = 4_000;
const MOST_TOKENS = 320;
const MOST_TOKENS_PER_SEGMENT = 120;

/**
 * Proposes every plausible value in a message, overlaps allowed, in order of place and longest first. Offsets count UTF-16
 * units. Of values of one kind only the longest stands, unless it joins others ("Q1 to Q2"). Dates that do not exist come as
 * kind `impossible`. Throws a RangeError on an unknown zone or locale; never on any text.
 */
export function readValues(text: string, context: ReadingContext): Value[] {
  const part = text.length > MOST_CHARACTERS ? text.slice(0, MOST_CHARACTERS) : text;
  const addresses = findAddresses(part);
  const fixed: Value[] = addresses.flatMap(({ from, to, text: typed, values }) =>
    values.map((value) => ({ ...value, from, to, text: typed })),
  );
  fixed.push(...findPhones(part, context.country, addresses), ...findHandles(part), ...findQuotes(part));
  const calendar = calendarOf(context);
  const tokens = tokenise(part, addresses, MOST_TOKENS);
  const proposed = segmentsOf(tokens).flatMap((segment) => {
    const nodes = readChart(part, segment, GRAMMAR, readLeaves, calendar);
    return nodes.length === 0 ? [] : proposeAll(part, segment, nodes, calendar);
  });
  const found = [...fixed, ...selectValues(proposed, fixed)];
  return [...found, ...secondOpinion(part, context, found)].sort(
    (one, other) => one.from - other.from || other.to - one.to,
  );
}

/** Lines are read apart, and so are long runs without a line's end, which bounds the work. */
function segmentsOf(tokens: readonly Token[]): Token[][] {
  const segments: Token[][] = [];
  let current: Token[] = [];
  for (const token of tokens) {
    const isFull =
      current.length >= MOST_TOKENS_PER_SEGMENT || (current.length >= 60 && (token.word === '.' || token.word === ';'));
    if (token.word !== '\n') current.push(token);
    if (token.word === '\n' || isFull) {
      if (current.length > 0) segments.push(current);
      current = [];
    }
  }
  return current.length > 0 ? [...segments, current] : segments;
}
