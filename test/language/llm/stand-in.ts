import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Ajv2020 } from 'ajv/dist/2020.js';

/** A tool as it was sent. */
export interface SentTool {
  readonly type: string;
  readonly function: {
    readonly name: string;
    readonly description: string;
    readonly strict?: boolean;
    readonly parameters: Readonly<Record<string, unknown>>;
  };
}

/** A request as it arrived. */
export interface Asked {
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: {
    readonly model: string;
    readonly messages: readonly { readonly role: string; readonly content: string }[];
    readonly tools: readonly SentTool[];
    readonly tool_choice?: unknown;
  } & Readonly<Record<string, unknown>>;
}

/** What the server does with one request. */
export type Behaviour = (asked: Asked, response: ServerResponse) => void;

/** A tool call as a test writes it; arguments that are a string are sent as they are. */
export interface Call {
  readonly name: string;
  readonly args?: unknown;
}

/** A local server that speaks OpenAI's chat completions over HTTP, and does as it is told. */
export interface StandIn {
  readonly baseUrl: string;
  readonly requests: readonly Asked[];
  /** What OpenAI would have refused in the requests. */
  readonly problems: readonly string[];
  /** Answers the next requests so, one after the other. */
  next(...behaviours: Behaviour[]): void;
  /** Answers all further requests so. */
  always(behaviour: Behaviour): void;
  /** Forgets requests and behaviours. */
  reset(): void;
  close(): Promise<void>;
}

/** Starts a stand-in on a free port of this machine. */
export async function startStandIn(): Promise<StandIn> {
  const requests: Asked[] = [];
  const problems: string[] = [];
  let queue: Behaviour[] = [];
  let standing: Behaviour = status(500);
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = JSON.parse(Buffer.concat(chunks).toString('utf8')) as Asked['body'];
    const asked = { path: request.url ?? '', headers: request.headers, body };
    requests.push(asked);
    problems.push(...problemsOf(asked));
    (queue.shift() ?? standing)(asked, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests,
    problems,
    next: (...behaviours) => void queue.push(...behaviours),
    always: (behaviour) => {
      standing = behaviour;
    },
    reset: () => {
      queue = [];
      standing = status(500);
      requests.length = 0;
      problems.length = 0;
    },
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** Calls tools. */
export function calls(...list: readonly Call[]): Behaviour {
  return message({
    content: null,
    refusal: null,
    tool_calls: list.map(({ name, args = {} }, index) => ({
      id: `call_${index}`,
      type: 'function',
      function: { name, arguments: typeof args === 'string' ? args : JSON.stringify(args) },
    })),
  });
}

/** Answers with a message of the assistant. */
export function message(content: Readonly<Record<string, unknown>>, finishReason = 'stop'): Behaviour {
  return completion({
    choices: [{ index: 0, finish_reason: finishReason, message: { role: 'assistant', ...content } }],
  });
}

/** Answers with a completion. */
export function completion(fields: Readonly<Record<string, unknown>>): Behaviour {
  return (asked, response) =>
    sendJson(response, 200, {
      id: 'chatcmpl-1',
      object: 'chat.completion',
      created: 0,
      model: asked.body.model,
      usage: { prompt_tokens: 1000, completion_tokens: 50, total_tokens: 1050 },
      ...fields,
    });
}

/** Answers with an HTTP status and an error as OpenAI words it. */
export function status(code: number, headers: Readonly<Record<string, string>> = {}): Behaviour {
  return (_, response) =>
    sendJson(response, code, { error: { message: `status ${code}`, type: 'error', code: null } }, headers);
}

/** Answers with a body as it is. */
export function raw(body: string, contentType = 'application/json'): Behaviour {
  return (_, response) => void response.writeHead(200, { 'content-type': contentType }).end(body);
}

/** Never answers. */
export function silence(): Behaviour {
  return () => {};
}

/** Closes the connection without an answer. */
export function hangUp(): Behaviour {
  return (_, response) => void response.socket?.destroy();
}

/** Sends half of an answer and closes the connection. */
export function breakOff(): Behaviour {
  return (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '5000' });
    response.write('{"id":"chatcmpl-1","choices":[{"index":0,"mess', () => response.socket?.destroy());
  };
}

/** Sends half of an answer and nothing more. */
export function stall(): Behaviour {
  return (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '5000' });
    response.write('{"id":"chatcmpl-1",');
  };
}

/** Refuses requests with strict schemas, as some compatible servers do, and answers others. */
export function withoutStrict(then: Behaviour): Behaviour {
  return (asked, response) => {
    const isStrict = asked.body.tools.some((tool) => tool.function.strict !== undefined);
    (isStrict ? status(400) : then)(asked, response);
  };
}

function sendJson(
  response: ServerResponse,
  code: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
) {
  response.writeHead(code, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
}

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });

function problemsOf({ path, headers, body }: Asked): string[] {
  const tools = body.tools.map((tool) => tool.function);
  return [
    ...(path === '/v1/chat/completions' ? [] : [`path ${path}`]),
    ...(headers.authorization === 'Bearer test-key' ? [] : ['no bearer token']),
    ...tools.filter(({ name }) => !/^[a-zA-Z0-9_-]{1,64}$/.test(name)).map(({ name }) => `name ${name}`),
    ...tools.filter(({ description }) => description.length > 1024).map(({ name }) => `description of ${name}`),
    ...tools.filter(({ parameters }) => ajv.validateSchema(parameters) !== true).map(({ name }) => `schema of ${name}`),
    ...tools.filter(({ strict }) => strict === true).flatMap(({ name, parameters }) => looseObjects(parameters, name)),
  ];
}

/** Objects that strict function calling refuses: open ones, and ones with properties that may be absent. */
function looseObjects(schema: unknown, path: string): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { type, properties, required, additionalProperties } = schema as Readonly<Record<string, unknown>>;
  const names = Object.keys((properties as object | undefined) ?? {});
  const isLoose =
    type === 'object' && (additionalProperties !== false || JSON.stringify(names) !== JSON.stringify(required ?? []));
  const inner = Object.entries(schema).flatMap(([key, value]) => looseObjects(value, `${path}/${key}`));
  return isLoose ? [`loose object ${path}`, ...inner] : inner;
}
