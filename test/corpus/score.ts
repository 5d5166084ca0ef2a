import type { Capability } from '../../src/capability/capability.ts';
import type { Reader } from '../../src/language/reader.ts';
import type { Reading, Understanding } from '../../src/language/reading.ts';
import type { CorpusCase, Expectation, ExpectedCall } from './opened/case.ts';
import { type Asking, compareCall } from './same-call.ts';
import type { Likeness } from './same-values.ts';

/**
 * What a message came to: `exact`; `capability`, the same but for the wording of free text or a task's label; `asked`, nothing
 * done but a question or a refusal where none was called for; `abstained`; `wrong`, it would have done or shown something else,
 * or with a wrong, missing or extra field, without asking.
 */
export type Score = 'exact' | 'capability' | 'asked' | 'abstained' | 'wrong';

/** Best first. */
export const scores: readonly Score[] = ['exact', 'capability', 'asked', 'abstained', 'wrong'];

/** Scores one message of a case by what was understood; the best of the ends that the case allows. */
export function scoreCase(each: CorpusCase, understanding: Understanding, reader: Reader): Score {
  const found = [each.expect, ...(each.also ?? [])].map((expected) => scoreEnd(expected, understanding, reader));
  return scores.find((score) => found.includes(score)) ?? 'wrong';
}

function scoreEnd(expected: Expectation, understanding: Understanding, reader: Reader): Score {
  if ('outcome' in expected && expected.outcome === 'abstain') return scoreSilence(understanding, reader);
  if (understanding.outcome === 'abstained') return 'abstained';
  if ('outcome' in expected) return scoreQuestion(expected, understanding, reader);
  if (understanding.outcome === 'ambiguous') return 'asked';
  const calls = 'several' in expected ? expected.several : [expected];
  return scoreCalls(calls, understanding.requests, reader);
}

function scoreSilence(understanding: Understanding, reader: Reader): Score {
  if (understanding.outcome === 'abstained') return 'exact';
  if (understanding.outcome === 'ambiguous') return 'asked';
  return understanding.requests.every((reading) => reading.doubtful || stopsAt(reading, reader) !== null)
    ? 'asked'
    : 'wrong';
}

function scoreQuestion(
  { outcome, about }: { outcome: 'ask' | 'refuse'; about?: string },
  understanding: Exclude<Understanding, { outcome: 'abstained' }>,
  reader: Reader,
): Score {
  if (understanding.outcome === 'ambiguous') {
    if (outcome === 'refuse') return 'asked';
    const named = new Set(understanding.alternatives.map(({ input }) => JSON.stringify(input[about ?? ''])));
    return about === undefined || named.size > 1 ? 'exact' : 'asked';
  }
  const [first] = understanding.requests;
  const stop = first === undefined ? null : stopsAt(first, reader);
  if (stop === null) return first?.doubtful ? 'asked' : 'wrong';
  const fits = about === undefined || stop.fields.includes(about) || stop.fields.length === 0;
  return stop.outcome === outcome && fits ? 'exact' : 'asked';
}

function scoreCalls(expected: readonly ExpectedCall[], readings: readonly Reading[], reader: Reader): Score {
  if (readings.some((reading) => stopsAt(reading, reader) !== null)) return 'asked';
  const count = Math.max(expected.length, readings.length);
  const found = Array.from({ length: count }, (_, at) => likenessOf(expected[at], readings[at], reader));
  if (found.includes('other')) return isDoneBefore(found.indexOf('other'), readings) ? 'wrong' : 'asked';
  return found.includes('worded') ? 'capability' : 'exact';
}

/** What is confirmed first is not done wrongly, nor is what comes behind it. */
function isDoneBefore(at: number, readings: readonly Reading[]): boolean {
  return !readings.slice(0, at + 1).some(({ doubtful }) => doubtful);
}

function likenessOf(call: ExpectedCall | undefined, reading: Reading | undefined, reader: Reader): Likeness {
  if (call === undefined || reading === undefined) return 'other';
  return compareCall(call, reading, capabilityOf(call.capability, reader), askingOf(reader));
}

/** Where a reading stops before anything is done: a question about a field, or a value refused; null where it runs. */
function stopsAt(reading: Reading, reader: Reader): { outcome: 'ask' | 'refuse'; fields: readonly string[] } | null {
  const [impossible] = reading.impossible;
  if (impossible !== undefined)
    return { outcome: 'refuse', fields: impossible.field === null ? [] : [impossible.field] };
  const open = [...reading.unknown, ...reading.choices].map(({ field }) => field);
  if (open.length > 0) return { outcome: 'ask', fields: open };
  const capability = capabilityOf(reading.capability, reader);
  const invalid = invalidFields(capability, reading);
  if (invalid.length > 0) return { outcome: 'refuse', fields: invalid };
  const missing = [...missingFields(capability, reading), ...(reading.unsaid ?? [])];
  return missing.length > 0 ? { outcome: 'ask', fields: missing } : null;
}

function invalidFields(capability: Capability, { input }: Reading): string[] {
  return capability.fields
    .filter(({ name, schema }) => {
      const value = input[name];
      const isRelative = typeof value === 'object' && value !== null && 'relative' in value;
      return value !== undefined && !isRelative && !schema.safeParse(value).success;
    })
    .map(({ name }) => name);
}

/** As the conversation asks; a digest's channel is the one it is asked in. */
function missingFields(capability: Capability, { input }: Reading): string[] {
  const hasValue = (name: string) => input[name] !== undefined || name === 'channel';
  const [required] = capability.fields.filter(({ name, required }) => required && !hasValue(name));
  if (required !== undefined) return [required.name];
  return [...(capability.needsOneOf.find((names) => !names.some(hasValue)) ?? [])];
}

function capabilityOf(name: string, { catalogue }: Reader): Capability {
  const capability = catalogue.find((each) => each.name === name);
  if (capability === undefined) throw new Error(`The catalogue has no ${name}`);
  return capability;
}

function askingOf({ actor, channel, context, names, stages }: Reader): Asking {
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: context.zone }).format(context.now);
  const accountOf = (id: string) => (names.get('contact', id) ?? names.get('deal', id))?.accountId;
  const thisQuarter = quarterOf(today, context.fiscalYearStart);
  return { actor: actor.id, today, channel, thisQuarter, firstStage: stages[0]?.value ?? '', accountOf };
}

function quarterOf(today: string, fiscalYearStart: number): string {
  const [year = 0, month = 0] = today.split('-').map(Number);
  const first = month - ((month - fiscalYearStart + 12) % 3);
  return [first, first + 3].map((each) => new Date(Date.UTC(year, each - 1, 1)).toISOString().slice(0, 10)).join('/');
}
