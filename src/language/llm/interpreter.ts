import type { Logger } from 'pino';
import type { Capability } from '../../capability/capability.ts';
import type { Reader } from '../reader.ts';
import type { Reading, Understanding } from '../reading.ts';
import { cleanText } from '../rules/text/clean.ts';
import { Breaker } from './breaker.ts';
import { candidatesIn } from './candidates.ts';
import { chooseTools } from './choose-tools.ts';
import { type Completion, LlmClient, type LlmSettings } from './client.ts';
import { failureNotes, LlmFailure } from './failures.ts';
import { readPrompts } from './prompts.ts';
import { questionFor } from './question.ts';
import { type CallsRead, readCalls } from './read-calls.ts';
import { visibleText } from './safe-text.ts';
import { lessonOf } from './template.ts';
import { toolsFor } from './tools.ts';
import type { Usage } from './usage.ts';

/** What the interpreter is made of. */
export interface InterpreterOptions {
  readonly openai: LlmSettings;
  /** Messages that one member may have read on one day. */
  readonly dailyCalls: number;
  readonly logger: Logger;
  /** Milliseconds that only ever grow. */
  readonly clock: () => number;
  /** Milliseconds for one message; 8,000 unless said. */
  readonly timeLimit?: number;
}

/** What one reading needs beside the message. */
export interface Occasion {
  /** The capabilities that came nearest by rules. */
  readonly nearest: readonly string[];
  readonly usage: Usage;
}

/** Reads a message where the rules abstain. Never throws for what the server does: it abstains, with a note for the person. */
export type Interpreter = (text: string, reader: Reader, occasion: Occasion) => Promise<Understanding>;

const TIME_LIMIT = 8_000;
const LONGEST_MESSAGE = 4_000;
/** Messages read at the same time; each holds a connection to the database. */
const MOST_AT_ONCE = 8;

/** Makes the LLM fallback: it is sent one message, the tools and the few names that fit it, and its answer is trusted in nothing. */
export function createInterpreter({ openai, dailyCalls, logger, clock, timeLimit }: InterpreterOptions): Interpreter {
  const client = new LlmClient(openai, timeLimit ?? TIME_LIMIT);
  const breaker = new Breaker(clock);
  const prompts = readPrompts();
  let running = 0;

  const askClient = async (text: string, capabilities: readonly Capability[], user: string, usage: Usage) => {
    if ((await usage.calls()) >= dailyCalls) throw new LlmFailure('over_budget');
    if (running >= MOST_AT_ONCE || !breaker.admits()) throw new LlmFailure('resting');
    const log = logger.child({ llm: { length: text.length, tools: capabilities.map(({ name }) => name) } });
    const started = clock();
    let tokens: Completion['tokens'] = { prompt: 0, completion: 0 };
    running += 1;
    try {
      const completion = await client.ask({ system: prompts.understand, user, tools: toolsFor(capabilities, prompts) });
      tokens = completion.tokens;
      breaker.succeeded();
      log.info({ ms: Math.round(clock() - started), tokens, calls: completion.calls.length }, 'The LLM read a message');
      return completion;
    } catch (error) {
      const failure = error instanceof LlmFailure ? error : new LlmFailure('unclear');
      if (isServersFault(failure)) breaker.failed();
      else breaker.succeeded();
      const { kind, status } = failure;
      log.warn({ ms: Math.round(clock() - started), kind, status }, 'The LLM did not read a message');
      throw failure;
    } finally {
      running -= 1;
      await usage.add(tokens);
    }
  };

  return async (said, reader, { nearest, usage }) => {
    const { text: clean, quotedOnly } = cleanText(said);
    const text = visibleText(clean, LONGEST_MESSAGE, true);
    if (quotedOnly || !/[\p{L}\p{N}]/u.test(text)) return { outcome: 'abstained', nearest };
    const candidates = candidatesIn(text, reader);
    const capabilities = chooseTools(text, reader, nearest, candidates);
    try {
      const user = questionFor(text, candidates, reader);
      const { calls } = await askClient(text, capabilities, user, usage);
      const read = readCalls(calls, capabilities, { text, candidates, reader });
      return understandingOf(read, text, reader, nearest);
    } catch (error) {
      if (!(error instanceof LlmFailure)) throw error;
      return { outcome: 'abstained', nearest, note: failureNotes[error.kind] };
    }
  };
}

/** True for failures that more of the same would not mend: the server is left alone for a while after several. */
function isServersFault({ kind }: LlmFailure): boolean {
  return kind === 'busy' || kind === 'unavailable' || kind === 'misconfigured';
}

function understandingOf(read: CallsRead, text: string, reader: Reader, nearest: readonly string[]): Understanding {
  switch (read.kind) {
    case 'requests':
      return { outcome: 'read', by: 'llm', requests: withLesson(read, text, reader) };
    case 'ask': {
      const [first, ...others] = read.alternatives;
      if (first !== undefined && others.length === 0) return { outcome: 'read', by: 'llm', requests: [first] };
      return { outcome: 'ambiguous', by: 'llm', alternatives: read.alternatives };
    }
    case 'declined':
      return { outcome: 'abstained', nearest };
    case 'nonsense':
      return { outcome: 'abstained', nearest, note: failureNotes.unclear };
  }
}

/** The requests, the first that writes carrying what is learned once the person has confirmed it. */
function withLesson(
  { requests, spoken }: Extract<CallsRead, { kind: 'requests' }>,
  text: string,
  reader: Reader,
): readonly Reading[] {
  const byName = new Map(reader.catalogue.map((capability) => [capability.name, capability]));
  const read = requests.flatMap(({ capability: name }, index) => {
    const capability = byName.get(name);
    return capability === undefined ? [] : [{ capability, spoken: spoken[index] ?? {} }];
  });
  const first = read.findIndex(({ capability }) => capability.effect !== 'read');
  if (first < 0) return requests;
  const lesson = lessonOf(text, read, reader);
  return requests.map((reading, index) => (index === first ? { ...reading, lesson } : reading));
}
