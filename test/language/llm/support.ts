import pino, { type Logger } from 'pino';
import { createInterpreter, type Interpreter } from '../../../src/language/llm/interpreter.ts';
import type { Usage } from '../../../src/language/llm/usage.ts';
import type { Asked, StandIn } from './stand-in.ts';

/** What a test interpreter may be told. */
export interface Options {
  readonly timeLimit?: number;
  readonly dailyCalls?: number;
  readonly logger?: Logger;
  readonly clock?: () => number;
  readonly model?: string;
}

/** An interpreter that asks a stand-in, with three seconds of patience unless said. */
export function interpreterFor({ baseUrl }: StandIn, options: Options = {}): Interpreter {
  return createInterpreter({
    openai: { apiKey: 'test-key', baseUrl, model: options.model ?? 'test-model' },
    dailyCalls: options.dailyCalls ?? 1000,
    logger: options.logger ?? pino({ level: 'silent' }),
    clock: options.clock ?? (() => 0),
    timeLimit: options.timeLimit ?? 3_000,
  });
}

/** Usage that is counted in memory. */
export function countingUsage(before = 0): Usage & { readonly total: () => number } {
  let count = before;
  return {
    calls: async () => count,
    add: async () => {
      count += 1;
    },
    total: () => count,
  };
}

/** A logger whose lines can be read. */
export function recordingLogger(): { logger: Logger; lines: () => string } {
  const lines: string[] = [];
  const logger = pino({ level: 'trace' }, { write: (line: string) => void lines.push(line) });
  return { logger, lines: () => lines.join('') };
}

/** The data of a request, as the model sees it. */
export function dataOf(asked: Asked | undefined): Readonly<Record<string, unknown>> & { message: string } {
  const user = asked?.body.messages.find(({ role }) => role === 'user')?.content ?? '';
  const sealed = /^<data>\n([^<>]*)\n<\/data>$/.exec(user)?.[1];
  if (sealed === undefined) throw new Error(`The data is not sealed: ${user}`);
  return JSON.parse(sealed);
}

/** The names of the tools of a request. */
export function toolNames(asked: Asked | undefined): string[] {
  return (asked?.body.tools ?? []).map((tool) => tool.function.name);
}
