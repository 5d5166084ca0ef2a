import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readValues } from '../../src/language/values/read-values.ts';
import type { ReadingContext, Value } from '../../src/language/values/value.ts';

const FOLDER = join(import.meta.dirname, '../../../shared/specs');

/** One case of the public specifications; see the README beside them. */
interface SpecCase {
  readonly text: string;
  readonly ref: string | null;
  readonly expect: {
    readonly kind: string;
    readonly start?: string;
    readonly end?: string;
    readonly value?: number;
    readonly min?: number;
    readonly max?: number;
    readonly unit?: string | null;
  };
  readonly alts?: readonly (string | readonly [string, string])[];
}

const KINDS: Readonly<Record<string, string>> = { open: 'period', money_range: 'range', number_range: 'range' };

describe.each(['dates', 'periods', 'durations', 'money'])('the public specifications of %s', (name) => {
  const path = join(FOLDER, `${name}.jsonl`);
  it.skipIf(!existsSync(path))(
    'are read in 97 % of their cases; none contradicts how Rapport reads dates (skipped where the data is absent)',
    () => {
      const cases = readCases(path);
      const failures = cases.filter((each) => !isRight(each));
      for (const each of failures)
        console.log(`${name}: ${each.text} (${each.ref}) should be ${JSON.stringify(each.expect)}, is ${say(each)}`);
      expect(cases.length).toBeGreaterThan(30);
      expect(1 - failures.length / cases.length).toBeGreaterThanOrEqual(0.97);
    },
  );
});

function readCases(path: string): SpecCase[] {
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as SpecCase);
}

/** The longest value of the case's kind, read at its reference time in UTC. */
function answer(each: SpecCase): Value | undefined {
  const kind = KINDS[each.expect.kind] ?? each.expect.kind;
  const context: ReadingContext = {
    now: new Date(`${each.ref ?? '2026-03-03T10:00'}:00Z`),
    zone: 'UTC',
    locale: 'en-US',
    currency: 'USD',
    country: 'US',
    fiscalYearStart: 1,
    lean: 'future',
  };
  const values = readValues(each.text, context).filter((value) => value.kind === kind);
  return values.sort((one, other) => other.to - other.from - (one.to - one.from))[0];
}

function isRight(each: SpecCase): boolean {
  const value = answer(each);
  const { expect: wanted, alts = [] } = each;
  switch (value?.kind) {
    case 'date':
      return [wanted.start, ...alts].includes(value.date);
    case 'datetime':
      return sameTime(value.datetime, wanted.start);
    case 'period':
      return [[wanted.start, wanted.end] as const, ...alts].some(
        ([start, end]) => sameTime(value.start, start) && sameTime(value.end, end),
      );
    case 'duration':
      return value.seconds === wanted.value;
    case 'money':
      return value.amount === wanted.value && value.currency === wanted.unit;
    case 'number':
      return value.number === wanted.value;
    case 'range':
      return (
        value.min === (wanted.min ?? null) &&
        value.max === (wanted.max ?? null) &&
        (value.currency ?? null) === (wanted.unit ?? null)
      );
    default:
      return false;
  }
}

function sameTime(found: string | null, wanted: string | undefined): boolean {
  if (found === null || wanted === undefined) return found === null && wanted === undefined;
  return found.slice(0, wanted.length) === wanted;
}

function say(each: SpecCase): string {
  const { from: _, to: __, ...value } = answer(each) ?? { from: 0, to: 0, kind: 'nothing' };
  return JSON.stringify(value);
}
