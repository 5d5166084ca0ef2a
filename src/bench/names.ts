import { NameIndex } from '../language/references/name-index.ts';
import type { NamedRecord } from '../language/references/named-record.ts';
import { collectGarbage } from './collect-garbage.ts';
import { inventRecords, pick, seededRandom } from './invented-names.ts';

/** What the benchmark of names measured; times in milliseconds, memory in megabytes. */
export interface NamesBenchmark {
  readonly accounts: number;
  readonly contacts: number;
  /** Adding all records, without inventing them. */
  readonly buildMs: number;
  /** Held by the index, records included: heap and typed arrays, after garbage collection. */
  readonly heapMb: number;
  readonly messages: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly maxMs: number;
  /** The share of messages in which the account and the contact named were found with their typing mistakes, 0–1. */
  readonly found: number;
  /** A 10,000-character message that names nothing. */
  readonly longMs: number;
  /** Taking a record out and adding it again. */
  readonly updateMs: number;
}

const FILLER =
  'had a call about the renewal and they want pricing for next quarter please send an offer with discount before the end of march because procurement wanted negotiated terms yesterday evening regarding shipments'.split(
    ' ',
  );

/** Leaves a letter out of the longest word of a name, or swaps two. */
function mistype(random: () => number, name: string): string {
  const word = name.split(' ').reduce((longest, one) => (one.length > longest.length ? one : longest));
  if (word.length < 5) return name;
  const at = 1 + Math.floor(random() * (word.length - 2));
  const [start, letter, next, rest] = [word.slice(0, at), word.charAt(at), word.charAt(at + 1), word.slice(at + 2)];
  return name.replace(word, random() < 0.5 ? start + next + rest : start + next + letter + rest);
}

interface Sample {
  readonly text: string;
  readonly named: readonly NamedRecord[];
}

/** Messages of 25 words with an account and a contact, half of them mistyped, some in lower case. */
function inventMessages(records: readonly NamedRecord[], count: number, seed: number): Sample[] {
  const random = seededRandom(seed);
  const accounts = records.filter(({ type }) => type === 'account');
  const contacts = records.filter(({ type }) => type === 'contact');
  return Array.from({ length: count }, () => {
    const named = [pick(random, accounts), pick(random, contacts)];
    const names = named.map(({ name }) => (random() < 0.5 ? name : mistype(random, name)));
    const words = Array.from({ length: 20 }, () => pick(random, FILLER));
    words.splice(3, 0, ...(names[1] ?? '').split(' '));
    words.splice(12, 0, ...(names[0] ?? '').split(' '));
    const text = words.slice(0, 25).join(' ');
    return { text: random() < 0.3 ? text.toLowerCase() : text, named };
  });
}

function measureMessages(index: NameIndex, samples: readonly Sample[]) {
  const times: number[] = [];
  let found = 0;
  for (const { text, named } of samples) {
    const started = performance.now();
    const matches = index.findIn(text);
    times.push(performance.now() - started);
    // By name: of fifty people called the same, any may come first.
    const names = new Set(matches.flatMap(({ candidates }) => candidates.map(({ record }) => record.name)));
    if (named.every(({ name }) => names.has(name))) found++;
  }
  times.sort((left, right) => left - right);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { p50Ms: at(0.5), p99Ms: at(0.99), maxMs: at(1), found: found / samples.length };
}

function measure(work: () => void): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

/** Builds an index of invented names and measures it; by default 100,000 accounts, 300,000 contacts, 3,000 messages. */
export function benchmarkNames(accounts = 100_000, contacts = 300_000, messages = 3_000): NamesBenchmark {
  const baseline = collectGarbage();
  let records: NamedRecord[] = [...inventRecords(accounts, contacts, 1)];
  const samples = inventMessages(records, messages, 2);
  const some = records.filter((_, at) => at % 4_000 === 0);
  const index = new NameIndex();
  const buildMs = measure(() => {
    for (const record of records) index.add(record);
  });
  // What the index holds is what stays when the records that it was built from are gone.
  records = [];
  const heapMb = collectGarbage() - baseline;
  measureMessages(index, samples.slice(0, 300));
  const measured = measureMessages(index, samples);
  const random = seededRandom(3);
  const long = Array.from({ length: 10_000 }, () => pick(random, [...'etaoinshrdlu   '])).join('');
  const longMs = measure(() => index.findIn(long));
  const updateMs = measure(() => {
    for (const record of some) index.update(record);
  });
  return { accounts, contacts, buildMs, heapMb, messages, ...measured, longMs, updateMs: updateMs / some.length };
}
