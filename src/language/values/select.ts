import type { Proposed } from './propose.ts';
import type { Value, ValueKind } from './value.ts';

const TIMES: ReadonlySet<ValueKind> = new Set(['date', 'datetime', 'period', 'schedule']);
const IN_SCHEDULES: ReadonlySet<ValueKind> = new Set(['date', 'datetime', 'period', 'number', 'duration']);

/**
 * Leaves out what says nothing of its own: repeats; values within longer ones of their kind (unless those join them, or are
 * weak); times that overlap what does not exist; times within schedules; anything within a `fixed` phone number or handle.
 */
export function selectValues(proposed: readonly Proposed[], fixed: readonly Value[]): Value[] {
  const unique = withoutRepeats(proposed);
  const impossible = unique.filter(({ value }) => value.kind === 'impossible');
  const schedules = unique.filter(({ value }) => value.kind === 'schedule');
  return withoutParts(unique).filter(
    (value) =>
      !(TIMES.has(value.kind) && impossible.some((each) => overlap(each.value, value))) &&
      !(IN_SCHEDULES.has(value.kind) && schedules.some((each) => covers(each.value, value))) &&
      !fixed.some((each) => (each.kind === 'phone' || each.kind === 'handle') && covers(each, value)),
  );
}

function withoutRepeats(proposed: readonly Proposed[]): Proposed[] {
  const seen = new Map<string, Proposed>();
  for (const each of proposed) {
    const { assumed: _, weak: __, text: ___, ...plain } = each.value;
    const key = Object.values(plain).join('|');
    const known = seen.get(key);
    if (!known || (known.value.assumed && !each.value.assumed)) seen.set(key, each);
  }
  return [...seen.values()];
}

/**
 * One sweep from left to right, longest first, that remembers per kind how far the values so far reach. What joins others
 * hides only other joins and open stretches within it ("from March" and "to May"), not its parts.
 */
function withoutParts(proposed: readonly Proposed[]): Value[] {
  const sorted = [...proposed].sort((one, other) => one.value.from - other.value.from || other.value.to - one.value.to);
  const reach = new Map<string, Value>();
  const kept: Value[] = [];
  for (const { value, joined } of sorted) {
    const isOpen = value.kind === 'period' && (value.start === null || value.end === null);
    if (isWithin(value, reach.get(value.kind))) continue;
    if ((joined || isOpen) && isWithin(value, reach.get('join'))) continue;
    kept.push(value);
    const key = joined ? 'join' : value.kind;
    const longest = reach.get(key);
    if (!value.weak && (!longest || value.to > longest.to)) reach.set(key, value);
  }
  return kept;
}

function isWithin(value: Value, longest: Value | undefined): boolean {
  return longest !== undefined && longest.to >= value.to && (longest.from < value.from || longest.to > value.to);
}

function overlap(one: Value, other: Value): boolean {
  return one.from < other.to && other.from < one.to;
}

function covers(outer: Value, inner: Value): boolean {
  return outer.from <= inner.from && outer.to >= inner.to;
}
