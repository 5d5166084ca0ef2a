import type { SocketModeTransport } from '../events/socket-mode.ts';
import { type JsonObject, type Problem, problemLines } from '../limits/check.ts';
import { isObject } from '../limits/walk.ts';
import type { Channel, Member } from '../workspace/types.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** A refusal as the Web API writes it: `{ok: false, error: code, …extra}`. */
export class SlackError extends Error {
  readonly code: string;
  readonly extra: JsonObject;

  constructor(code: string, extra: JsonObject = {}) {
    super(code);
    this.code = code;
    this.extra = extra;
  }
}

/** The error for blocks or views that break a rule; the messages carry JSON pointers. */
export function refused(code: string, problems: readonly Problem[]): SlackError {
  const messages = problemLines(problems);
  return new SlackError(code, {
    errors: problems.map(({ message, pointer }) => `${message} [json-pointer:${pointer}]`),
    response_metadata: { messages },
  });
}

/** What the methods work with. */
export interface Services {
  workspace: Workspace;
  socketMode: SocketModeTransport;
  baseUrl: () => string;
}

/** One method of the Web API: returns what goes beside `ok: true`, or throws a SlackError. */
export type Method = (given: Given, services: Services) => JsonObject;

/** The arguments of one call; readers throw `invalid_arguments` where something needed is missing or malformed. */
export class Given {
  readonly #values: JsonObject;

  constructor(values: JsonObject) {
    this.#values = values;
  }

  /** True where the argument was given. */
  has(name: string): boolean {
    return this.#values[name] !== undefined && this.#values[name] !== '';
  }

  /** A text that must be there. */
  text(name: string): string {
    const value = this.optional(name);
    if (value === undefined) throw missing(name);
    return value;
  }

  /** A text, or undefined. */
  optional(name: string): string | undefined {
    const value = this.#values[name];
    if (value === undefined || value === null || value === '') return undefined;
    return typeof value === 'object' ? JSON.stringify(value) : String(value);
  }

  /** True where the argument is true in either of Slack's spellings. */
  flag(name: string): boolean {
    const value = this.optional(name);
    return value === 'true' || value === '1';
  }

  /** A whole number, or what is given as default. */
  count(name: string, otherwise: number): number {
    const value = Number(this.optional(name) ?? otherwise);
    return Number.isInteger(value) && value > 0 ? value : otherwise;
  }

  /** JSON, handed over as such or as a string of it; undefined where there is none; throws `code` where it is none. */
  json(name: string, code = 'invalid_json'): unknown {
    const value = this.#values[name];
    if (value === undefined || value === '') return undefined;
    if (typeof value !== 'string') return value;
    try {
      return JSON.parse(value);
    } catch {
      throw new SlackError(code);
    }
  }

  /** A list of JSON objects, or undefined. */
  objects(name: string, code = 'invalid_json'): JsonObject[] | undefined {
    const value = this.json(name, code);
    if (value === undefined) return undefined;
    if (!Array.isArray(value)) throw new SlackError(code);
    return value.filter(isObject);
  }
}

/** The refusal of a call that lacks an argument. */
export function missing(name: string): SlackError {
  return new SlackError('invalid_arguments', {
    response_metadata: { messages: [`[ERROR] missing required field: ${name}`] },
  });
}

/** The conversation that an argument names; a user id names the direct conversation with that person. */
export function channelOf(said: string, { workspace }: Services): Channel {
  const person = workspace.people.get(said);
  const channel = person && !person.isBot ? workspace.directWith(person.id) : workspace.conversations.get(said);
  if (!channel) throw new SlackError('channel_not_found');
  if (channel.kind === 'private' && !channel.members.has(workspace.bot.id)) throw new SlackError('channel_not_found');
  return channel;
}

/** The same, where the bot must be in it. */
export function joinedChannelOf(said: string, services: Services): Channel {
  const channel = channelOf(said, services);
  if (!channel.members.has(services.workspace.bot.id)) throw new SlackError('not_in_channel');
  return channel;
}

/** The member that an argument names. */
export function memberOf(id: string, { workspace }: Services): Member {
  const member = workspace.people.get(id);
  if (!member) throw new SlackError('user_not_found');
  return member;
}

/** One page of a list, with Slack's cursor; `size` is the default page size. */
export function page<T>(items: readonly T[], given: Given, size: number): { items: T[]; next: string } {
  const cursor = given.optional('cursor');
  const start = cursor ? Number(Buffer.from(cursor, 'base64').toString().replace('next:', '')) : 0;
  if (!Number.isInteger(start)) throw new SlackError('invalid_cursor');
  const end = start + given.count('limit', size);
  const next = end < items.length ? Buffer.from(`next:${end}`).toString('base64') : '';
  return { items: items.slice(start, end), next };
}
