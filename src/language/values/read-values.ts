import { readChart } from './chart/chart.ts';
import { tokenise } from './chart/tokens.ts';
import { findAddresses } from './contacts/addresses.ts';
import { findHandles } from './contacts/handles.ts';
import { findPhones } from './contacts/phones.ts';
import { findQuotes } from './contacts/quotes.ts';
import { GRAMMAR } from './grammar.ts';
import { type Proposed, proposeAll } from './propose.ts';
import { calendarOf } from './time/calendar.ts';
import { readLeaves } from './time/leaves.ts';
import type { ReadingContext, Value } from './value.ts';

/** Longer messages are read up to here: what follows is pasted text rather than a request. */
const MOST_CHARACTERS = 4_000;
const MOST_TOKENS = 400;

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
  const nodes = readChart(part, tokens, GRAMMAR, readLeaves, calendar);
  const proposed = withoutRepeats(proposeAll(part, tokens, nodes, calendar));
  const kept = proposed.filter(
    (one) => !proposed.some((other) => hides(other, one)) && !fixed.some((value) => covers(value, one.value)),
  );
  return [...fixed, ...kept.map(({ value }) => value)].sort((one, other) => one.from - other.from || other.to - one.to);
}

function withoutRepeats(proposed: readonly Proposed[]): Proposed[] {
  const seen = new Map<string, Proposed>();
  for (const each of proposed) {
    const { assumed: _, weak: __, ...plain } = each.value;
    const key = JSON.stringify(plain);
    const known = seen.get(key);
    if (!known || (known.value.assumed && !each.value.assumed)) seen.set(key, each);
  }
  return [...seen.values()];
}

const TIMES: ReadonlySet<string> = new Set(['date', 'datetime', 'period', 'schedule']);

/** A longer value of the same kind hides the shorter; what does not exist hides whatever else its words might say. */
function hides(longer: Proposed, shorter: Proposed): boolean {
  const { value } = longer;
  const part = shorter.value;
  if (value.kind === 'impossible' && TIMES.has(part.kind)) return value.from < part.to && part.from < value.to;
  if (value.kind !== part.kind || longer.joined || value.weak) return false;
  return value.from <= part.from && value.to >= part.to && value.to - value.from > part.to - part.from;
}

function covers(fixed: Value, value: Value): boolean {
  return (fixed.kind === 'phone' || fixed.kind === 'handle') && fixed.from <= value.from && fixed.to >= value.to;
}
