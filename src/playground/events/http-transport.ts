import { createHmac } from 'node:crypto';
import type { JsonObject } from '../limits/check.ts';
import type { Clock } from '../workspace/types.ts';
import type { Answer, DeliveryKind, Retry, Transport } from './transport.ts';

/** Where and how to send signed requests. `clock` dates the signature, so it must be the app's own time. */
export interface HttpTransportOptions {
  url: () => string;
  signingSecret: string;
  clock: Clock;
  acknowledgeWithin: number;
}

/** Sends to the app's HTTP receiver, signed as Slack signs (version v0). */
export class HttpTransport implements Transport {
  readonly #options: HttpTransportOptions;

  constructor(options: HttpTransportOptions) {
    this.#options = options;
  }

  async send(kind: DeliveryKind, payload: JsonObject, retry?: Retry): Promise<Answer> {
    const { body, contentType } = encode(kind, payload);
    const headers: Record<string, string> = {
      'content-type': contentType,
      'user-agent': 'Slackbot 1.0 (+https://api.slack.com/robots)',
      ...signature(this.#options.signingSecret, this.#options.clock(), body),
      ...(retry ? { 'x-slack-retry-num': String(retry.number), 'x-slack-retry-reason': retry.reason } : {}),
    };
    const signal = AbortSignal.timeout(this.#options.acknowledgeWithin);
    try {
      const response = await fetch(this.#options.url(), { method: 'POST', headers, body, signal, redirect: 'manual' });
      const text = await response.text();
      if (response.status !== 200) {
        const noRetry = response.headers.get('x-slack-no-retry') === '1';
        return { ok: false, reason: 'http_error', status: response.status, noRetry };
      }
      return { ok: true, body: parse(text) };
    } catch {
      return { ok: false, reason: signal.aborted ? 'http_timeout' : 'connection_failed' };
    }
  }
}

/** The two headers that prove a request comes from Slack. */
export function signature(secret: string, at: Date, body: string): Record<string, string> {
  const timestamp = String(Math.floor(at.getTime() / 1000));
  const digest = createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex');
  return { 'x-slack-request-timestamp': timestamp, 'x-slack-signature': `v0=${digest}` };
}

function encode(kind: DeliveryKind, payload: JsonObject): { body: string; contentType: string } {
  if (kind === 'events_api') return { body: JSON.stringify(payload), contentType: 'application/json' };
  const form = new URLSearchParams();
  if (kind === 'interactive') form.set('payload', JSON.stringify(payload));
  else for (const [name, value] of Object.entries(payload)) form.set(name, String(value));
  return { body: form.toString(), contentType: 'application/x-www-form-urlencoded' };
}

function parse(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
