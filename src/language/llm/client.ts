import { setTimeout as wait } from 'node:timers/promises';
import { APIConnectionError, APIError, APIUserAbortError, OpenAI } from 'openai';
import { LlmFailure } from './failures.ts';
import { completionOf } from './read-completion.ts';
import type { Tool } from './tools.ts';

/** Which server, and which of its models. */
export interface LlmSettings {
  readonly apiKey: string;
  /** Any server that speaks OpenAI's chat completions; null: OpenAI's own. */
  readonly baseUrl: string | null;
  readonly model: string;
}

/** A tool that the model called, its arguments as it wrote them. */
export interface ToolCall {
  readonly name: string;
  readonly arguments: string;
}

/** What the model answered. */
export interface Completion {
  readonly calls: readonly ToolCall[];
  readonly tokens: { readonly prompt: number; readonly completion: number };
}

/** What the model is asked. */
export interface Question {
  readonly system: string;
  readonly user: string;
  readonly tools: readonly Tool[];
}

const MOST_TOKENS = 2000;
/** Milliseconds before the one retry, where the server names no time of its own. */
const PAUSE = 250;
/** Seconds; a server that asks to be left alone for longer is not asked again. */
const LONGEST_PAUSE = 2;

/** Asks the server, within a time limit for all it takes: one retry, and one fallback to plainer requests. */
export class LlmClient {
  readonly #openai: OpenAI;
  readonly #model: string;
  readonly #timeLimit: number;
  /** False once the server has taken a plain request only. */
  #strict = true;

  /** @param timeLimit milliseconds for one question, its retry included */
  constructor({ apiKey, baseUrl, model }: LlmSettings, timeLimit: number) {
    // All that the SDK would take from the environment is said, and its log is off: it would hold messages.
    this.#openai = new OpenAI({
      apiKey,
      baseURL: baseUrl ?? 'https://api.openai.com/v1',
      organization: null,
      project: null,
      maxRetries: 0,
      timeout: timeLimit,
      logLevel: 'off',
    });
    this.#model = model;
    this.#timeLimit = timeLimit;
  }

  /** @throws {LlmFailure} and nothing else */
  async ask(question: Question): Promise<Completion> {
    const signal = AbortSignal.timeout(this.#timeLimit);
    let strict = this.#strict;
    let retried = false;
    for (;;) {
      try {
        const completion = await this.#askOnce(question, strict, signal);
        this.#strict = strict;
        return completion;
      } catch (error) {
        const failure = failureOf(error);
        if (strict && (failure.status === 400 || failure.status === 422)) strict = false;
        else if (retried || !isPassing(failure)) throw failure;
        else {
          retried = true;
          await pause(failure, signal);
        }
      }
    }
  }

  async #askOnce({ system, user, tools }: Question, strict: boolean, signal: AbortSignal): Promise<Completion> {
    const isReasoning = /^(?:gpt-[5-9]|o\d)/.test(this.#model);
    const answer = await this.#openai.chat.completions.create(
      {
        model: this.#model,
        messages: [
          { role: 'system', content: system },
          { role: 'user', content: user },
        ],
        tools: tools.map((tool) => ({
          type: 'function' as const,
          function: strict ? { ...tool, strict: true } : { ...tool },
        })),
        ...(strict
          ? { tool_choice: 'required' as const, max_completion_tokens: MOST_TOKENS }
          : { tool_choice: 'auto' as const, max_tokens: MOST_TOKENS }),
        ...(strict && isReasoning ? { reasoning_effort: 'low' as const } : {}),
      },
      { signal },
    );
    return completionOf(answer);
  }
}

async function pause(failure: LlmFailure, signal: AbortSignal): Promise<void> {
  try {
    await wait(failure.retryAfter === null ? PAUSE : failure.retryAfter * 1000, undefined, { signal });
  } catch {
    throw failure;
  }
}

/** True where the same request may go well in a moment. */
function isPassing({ kind, retryAfter }: LlmFailure): boolean {
  return (kind === 'unavailable' || kind === 'busy') && (retryAfter ?? 0) <= LONGEST_PAUSE;
}

function failureOf(error: unknown): LlmFailure {
  if (error instanceof LlmFailure) return error;
  if (error instanceof APIUserAbortError || error instanceof APIConnectionError) return new LlmFailure('unavailable');
  if (error instanceof APIError) return failureOfStatus(error.status ?? null, error.headers);
  // A body that ends too early is the connection's fault; one that is no JSON is the server's.
  return new LlmFailure(error instanceof SyntaxError ? 'unclear' : 'unavailable');
}

function failureOfStatus(status: number | null, headers: Headers | undefined): LlmFailure {
  const retryAfter = secondsOf(headers);
  if (status === 429) return new LlmFailure('busy', status, retryAfter);
  if (status === 401 || status === 403 || status === 404) return new LlmFailure('misconfigured', status);
  if (status === null || status >= 500 || status === 408 || status === 409) {
    return new LlmFailure('unavailable', status, retryAfter);
  }
  return new LlmFailure('rejected', status);
}

/** `Retry-After` in seconds; a date counts as long. */
function secondsOf(headers: Headers | undefined): number | null {
  const said = headers?.get('retry-after') ?? null;
  if (said === null) return null;
  const seconds = Number(said);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds : Number.POSITIVE_INFINITY;
}
