import { setTimeout as pause } from 'node:timers/promises';
import { type Request, type Response, Router, raw } from 'express';
import type { Responses } from '../events/responses.ts';
import type { CallFault, Faults } from '../faults.ts';
import type { JsonObject } from '../limits/check.ts';
import { isObject } from '../limits/walk.ts';
import { Given, type Services, SlackError } from './call.ts';
import { METHODS } from './methods.ts';

const MOST_BODY = '64mb';
const LONGEST_SILENCE_MILLISECONDS = 120_000;

/** What the Web API needs to answer. */
export interface WebApiOptions {
  services: Services;
  responses: Responses;
  faults: Faults;
  botToken: string;
  appToken: string;
  called: (method: string, given: JsonObject, answer: JsonObject) => void;
}

/** The Web API at `/api/:method`, response URLs at `/response/:id`, uploads at `/upload/:id`, files at `/files/:id/:name`. */
export function webApiRouter(options: WebApiOptions): Router {
  const router = Router();
  const body = raw({ type: () => true, limit: MOST_BODY });
  router.all('/api/:method', body, (request, response) => answerCall(options, request, response));
  router.post('/response/:id', body, (request, response) => {
    const outcome = options.responses.receive(String(request.params.id), parseJson(bytes(request).toString('utf8')));
    response.status(outcome.status).type('text').send(outcome.body);
  });
  router.post('/upload/:id', body, (request, response) => receiveUpload(options, request, response));
  router.get('/files/:id/:name', (request, response) => {
    if (bearer(request) !== options.botToken) {
      response.status(302).location('/').end();
      return;
    }
    const file = options.services.workspace.files.get(String(request.params.id));
    if (!file?.content) response.status(404).end();
    else response.type(file.mimeType).send(file.content);
  });
  return router;
}

async function answerCall(options: WebApiOptions, request: Request, response: Response): Promise<void> {
  const method = String(request.params.method);
  const fault = options.faults.takeForCall(method);
  if (fault && (await brokeBefore(fault, response))) return;
  const given = argumentsOf(request);
  const answer = run(options, method, given, request);
  options.called(method, given, answer);
  if (fault?.kind === 'lost') {
    response.destroy();
    return;
  }
  response.setHeader('x-oauth-scopes', 'app_mentions:read,chat:write,im:history,users:read,users:read.email');
  response.json(answer);
}

async function brokeBefore(fault: CallFault, response: Response): Promise<boolean> {
  if (fault.kind === 'lost') return false;
  if (fault.kind === 'rate_limit') {
    response.status(429).setHeader('retry-after', String(fault.retryAfter)).json({ ok: false, error: 'ratelimited' });
  } else if (fault.kind === 'server_error') response.status(500).send('Internal Server Error');
  else if (fault.kind === 'error') response.json({ ok: false, error: fault.code });
  else {
    const gone = new AbortController();
    response.on('close', () => gone.abort());
    await pause(LONGEST_SILENCE_MILLISECONDS, undefined, { signal: gone.signal, ref: false }).catch(() => {});
    response.destroy();
  }
  return true;
}

function run(options: WebApiOptions, method: string, given: JsonObject, request: Request): JsonObject {
  try {
    checkToken(options, method, given, request);
    const known = METHODS[method];
    if (!known) throw new SlackError('unknown_method', { req_method: method });
    return { ok: true, ...known(new Given(given), options.services) };
  } catch (error) {
    if (error instanceof SlackError) return { ok: false, error: error.code, ...error.extra };
    throw error;
  }
}

function checkToken(options: WebApiOptions, method: string, given: JsonObject, request: Request): void {
  const token = bearer(request) ?? (typeof given.token === 'string' ? given.token : undefined);
  if (!token) throw new SlackError('not_authed');
  if (token !== options.botToken && token !== options.appToken) throw new SlackError('invalid_auth');
  if (method === 'api.test') return;
  const wanted = method === 'apps.connections.open' ? options.appToken : options.botToken;
  if (token !== wanted) throw new SlackError('not_allowed_token_type');
}

function bearer(request: Request): string | undefined {
  return /^Bearer (.+)$/u.exec(request.headers.authorization ?? '')?.[1];
}

function bytes(request: Request): Buffer {
  return Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
}

function argumentsOf(request: Request): JsonObject {
  const query = Object.fromEntries(Object.entries(request.query).map(([name, value]) => [name, String(value)]));
  const type = request.headers['content-type'] ?? '';
  const text = bytes(request).toString('utf8');
  if (type.startsWith('application/json')) {
    const parsed = parseJson(text);
    return { ...query, ...(isObject(parsed) ? parsed : {}) };
  }
  return { ...query, ...Object.fromEntries(new URLSearchParams(text)) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function receiveUpload(options: WebApiOptions, request: Request, response: Response): Promise<void> {
  const file = options.services.workspace.files.get(String(request.params.id));
  if (!file) {
    response.status(404).end();
    return;
  }
  const type = request.headers['content-type'] ?? 'application/octet-stream';
  file.content = type.startsWith('multipart/form-data') ? await firstPart(bytes(request), type) : bytes(request);
  response.type('text').send(`OK - ${file.content.length}`);
}

/** The content of the first file in a multipart form; the platform's own parser reads it. */
async function firstPart(body: Buffer, type: string): Promise<Buffer> {
  const form = await new globalThis.Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData();
  for (const value of form.values()) {
    if (typeof value !== 'string') return Buffer.from(await value.arrayBuffer());
  }
  return Buffer.alloc(0);
}
