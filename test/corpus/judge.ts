import type { RawInput } from '../../src/capability/capability.ts';
import type { Memory } from '../../src/language/reader.ts';
import type { Reading } from '../../src/language/reading.ts';
import { understand } from '../../src/language/understand.ts';
import type { Before, Case, Expected } from './case.ts';
import { nothingSaid } from './corpus-workspace.ts';
import { makeReader, ref } from './workspace.ts';

/**
 * How a message was read: `exact` in capability and every field, `fields` with another input, `asked` where the right reading is
 * one of two, waits for an answer not expected, or another one is doubted, so confirmed first; `abstained`, or `wrong`.
 */
export type Verdict = 'exact' | 'fields' | 'asked' | 'abstained' | 'wrong';

/** A message, what came of it, and what is said of it in the report. */
export interface Judged {
  readonly text: string;
  readonly verdict: Verdict;
  readonly got: string;
}

/** Reads a message of a case and compares. */
export function judge(each: Case, text: string): Judged {
  const reader = makeReader(memoryOf(each.before));
  const understanding = understand(text, reader);
  if (understanding.outcome === 'abstained') {
    return { text, verdict: each.expect.length === 0 ? 'exact' : 'abstained', got: understanding.nearest.join(', ') };
  }
  if (understanding.outcome === 'ambiguous') {
    const got = understanding.alternatives.map(show).join('  OR  ');
    const isOne = understanding.alternatives.some(({ capability }) => capability === each.expect[0]?.capability);
    return { text, verdict: isOne || each.expect.length === 0 ? 'asked' : 'wrong', got };
  }
  const got = understanding.requests.map(show).join('  THEN  ');
  return { text, verdict: compare(each.expect, understanding.requests), got };
}

function compare(expected: readonly Expected[], readings: readonly Reading[]): Verdict {
  const names = readings.map(({ capability }) => capability).join();
  if (names !== expected.map(({ capability }) => capability).join()) {
    return readings.every(({ doubtful }) => doubtful === true) ? 'asked' : 'wrong';
  }
  const wanted = expected.map(({ input }) => JSON.stringify(plainExpected(input)));
  const got = readings.map((reading) => JSON.stringify(plainReading(reading)));
  if (wanted.every((input, at) => input === got[at])) return 'exact';
  return readings.some(({ choices, unknown, impossible }) => choices.length + unknown.length + impossible.length > 0)
    ? 'asked'
    : 'fields';
}

function show(reading: Reading): string {
  return `${reading.capability} ${reading.score} ${JSON.stringify(plainReading(reading))}`;
}

/** The input with records as `@id`, open choices as `?a,b`, unknown names as `!text`, in order of field names. */
function plainReading({ input, choices, unknown, impossible }: Reading): RawInput {
  const open = Object.fromEntries([
    ...choices.map(({ field, options }) => [
      field,
      `?${options
        .map(({ id }) => id)
        .sort()
        .join()}`,
    ]),
    ...unknown.map(({ field, text }) => [field, `!${text}`]),
    ...impossible.map(({ field, message }) => [field ?? 'impossible', `impossible: ${message}`]),
  ]);
  return sorted({ ...input, ...open });
}

function plainExpected(input: RawInput): RawInput {
  return sorted(input);
}

function sorted(input: RawInput): RawInput {
  const names = Object.keys(input).sort();
  return Object.fromEntries(names.map((name) => [name, plain(input[name])]));
}

function plain(value: unknown): unknown {
  if (typeof value === 'string') return value.trim().replace(/[.!]$/, '');
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  if ('id' in value) return `@${value.id}`;
  if ('start' in value && 'end' in value) return [value.start, value.end];
  if ('min' in value && 'max' in value) return [value.min, value.max];
  return value;
}

function memoryOf(before: Before | undefined): Memory {
  if (before === undefined) return nothingSaid;
  const input = Object.entries(before.input ?? {}).map(([name, value]) => [name, realValue(value)]);
  return {
    about: (before.about ?? []).map(ref),
    lastCapability: before.capability ?? null,
    lastInput: before.input === undefined ? null : Object.fromEntries(input),
  };
}

function realValue(value: unknown): unknown {
  if (typeof value === 'string' && value.startsWith('@')) return ref(value.slice(1));
  return Array.isArray(value) ? { start: value[0], end: value[1] } : value;
}
