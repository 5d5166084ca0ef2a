import { casual } from 'chrono-node';
import { catalogue } from '../catalogue.ts';
import type { Reader } from '../language/reader.ts';
import { NameIndex } from '../language/references/name-index.ts';
import { understand } from '../language/understand.ts';
import { collectGarbage } from './collect-garbage.ts';
import { inventRecords, pick, seededRandom } from './invented-names.ts';

/** How fast messages are read with so many accounts; times in milliseconds, memory in megabytes. */
export interface LanguageBenchmark {
  readonly accounts: number;
  readonly messagesPerSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** Held by names and phrases, after garbage collection. */
  readonly memoryMb: number;
  /** How many times as long as chrono-node alone takes for the same messages: the floor of reading dates only. */
  readonly timesChrono: number;
}

/** What reps type; {account} and {contact} are names of the workspace. */
const samples = [
  '30 min call with {contact} at {account} about the renewal, follow up next Tuesday',
  'met {contact} yesterday, went well, next step send the quote',
  'emailed {contact} re pricing',
  'left a voicemail for {contact}',
  'log a demo with {account} tomorrow at 3pm',
  'visited {account} this morning for an hour and a half',
  'what closes this month',
  'which deals close next quarter over $50k',
  'show me the pipeline',
  'forecast for Q3',
  'new deal for {account}, $45k, closing end of June',
  'move the {account} deal to negotiation',
  'we won {account}',
  'lost {account} to price',
  'push {account} two weeks',
  '{account} - $50K - Negotiation - closes Jan 31',
  'remind me to call {contact} on Friday',
  'my tasks',
  'overdue tasks',
  'task: send the contract to {contact} by EOD, high priority',
  'done with the contract task',
  'note on {account}: prefers invoices by mail',
  'notes on {account}',
  'add contact {contact} at {account}, CFO, cfo@example.com',
  'who is the main contact at {account}',
  'show {account}',
  'accounts in the health industry not contacted in 30 days',
  'when did I last talk to {contact}',
  'how many calls did I have last week',
  'activities with {account} since March',
  'assign {account} to {contact}',
  'schedule the pipeline digest every Monday at 9 in #sales',
  'what changed since Monday',
  'deals at risk',
  'undo that',
  'help with deals',
  'hey can you please log my call with {contact}? thanks!',
  'lol ok',
  'what is the weather like',
  'the quick brown fox jumps over the lazy dog',
];

const rounds = 10;

/** Reads 40 sample messages with names of workspaces of several sizes. */
export function benchmarkLanguage(sizes: readonly number[] = [1_000, 100_000]): LanguageBenchmark[] {
  return sizes.map(measure);
}

function measure(accounts: number): LanguageBenchmark {
  const before = collectGarbage();
  const names = new NameIndex();
  const records = [...inventRecords(accounts, accounts, 7)];
  for (const record of records) names.add(record);
  const random = seededRandom(11);
  const named = (type: string) => records.filter((record) => record.type === type);
  const [allAccounts, allContacts] = [named('account'), named('contact')];
  const messages = Array.from({ length: rounds }, () => samples)
    .flat()
    .map((sample) =>
      sample.replace('{account}', pick(random, allAccounts).name).replace('{contact}', pick(random, allContacts).name),
    );
  const reader = readerOf(names);
  for (const message of messages.slice(0, samples.length)) understand(message, reader);
  const memoryMb = collectGarbage() - before;
  const times = messages.map((message) => timed(() => understand(message, reader))).sort((one, other) => one - other);
  const chrono = messages.map((message) => timed(() => casual.parse(message, reader.context.now)));
  const total = times.reduce((sum, time) => sum + time, 0);
  return {
    accounts,
    messagesPerSecond: Math.round((messages.length / total) * 1000),
    p50Ms: at(times, 0.5),
    p99Ms: at(times, 0.99),
    memoryMb: Math.round(memoryMb),
    timesChrono: Math.round(total / chrono.reduce((sum, time) => sum + time, 0)),
  };
}

function timed(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

function at(sorted: readonly number[], share: number): number {
  return Math.round((sorted[Math.floor(sorted.length * share)] ?? 0) * 100) / 100;
}

function readerOf(names: NameIndex): Reader {
  const stages = ['prospecting', 'qualification', 'proposal', 'negotiation'];
  return {
    catalogue,
    names,
    actor: { id: 'asker', name: 'Mia Torres', email: 'mia@example.com', role: 'manager', timeZone: 'America/New_York' },
    stages: stages.map((value) => ({ value, label: value, synonyms: [] })),
    memory: { about: [], lastCapability: null, lastInput: null },
    channel: null,
    context: {
      now: new Date('2026-03-03T15:00:00Z'),
      zone: 'America/New_York',
      locale: 'en-US',
      currency: 'USD',
      country: 'US',
      fiscalYearStart: 1,
    },
  };
}
