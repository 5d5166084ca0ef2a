import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { JsonObject } from '../limits/check.ts';
import { isObject } from '../limits/walk.ts';
import type { Identifiers } from '../workspace/identifiers.ts';
import type { Answer, DeliveryKind, Retry, Transport } from './transport.ts';
import { ServerWebSocket } from './web-socket.ts';

const PING_EVERY_MILLISECONDS = 10_000;
const MOST_CONNECTIONS = 10;

/** Sends over Socket Mode: each envelope goes to exactly one of the app's WebSockets and waits for its acknowledgement. */
export class SocketModeTransport implements Transport {
  readonly #identifiers: Identifiers;
  readonly #appId: string;
  readonly #acknowledgeWithin: number;
  readonly #tickets = new Set<string>();
  readonly #connections: ServerWebSocket[] = [];
  readonly #waiting = new Map<string, (answer: Answer) => void>();
  readonly #arrivals = new Set<() => void>();
  #turn = 0;

  constructor(identifiers: Identifiers, appId: string, acknowledgeWithin: number) {
    this.#identifiers = identifiers;
    this.#appId = appId;
    this.#acknowledgeWithin = acknowledgeWithin;
  }

  /** How many WebSockets are open. */
  get connections(): number {
    return this.#connections.length;
  }

  /** A ticket that opens one WebSocket; it is part of the address that apps.connections.open answers. */
  ticket(): string {
    const ticket = this.#identifiers.next('S');
    this.#tickets.add(ticket);
    return ticket;
  }

  /** Takes an HTTP upgrade whose ticket is good, and says hello. False where it is not good; the socket is left alone then. */
  accept(ticket: string, request: IncomingMessage, socket: Duplex, head: Buffer): boolean {
    if (!this.#tickets.delete(ticket) || this.#connections.length >= MOST_CONNECTIONS) return false;
    const connection = new ServerWebSocket(request, socket, head);
    const pings = setInterval(() => connection.ping(), PING_EVERY_MILLISECONDS);
    connection.onMessage((text) => this.#acknowledge(text));
    connection.onClose(() => {
      clearInterval(pings);
      this.#connections.splice(this.#connections.indexOf(connection), 1);
    });
    this.#connections.push(connection);
    connection.send(
      JSON.stringify({
        type: 'hello',
        num_connections: this.#connections.length,
        connection_info: { app_id: this.#appId },
        debug_info: { host: 'playground', approximate_connection_time: 18_060 },
      }),
    );
    for (const arrived of this.#arrivals) arrived();
    this.#arrivals.clear();
    return true;
  }

  async send(kind: DeliveryKind, payload: JsonObject, retry?: Retry): Promise<Answer> {
    const connection = this.#connections[this.#turn++ % Math.max(1, this.#connections.length)];
    if (!connection) return { ok: false, reason: 'connection_failed' };
    const envelopeId = this.#identifiers.next('E');
    const answer = new Promise<Answer>((resolve) => {
      const timer = setTimeout(() => {
        this.#waiting.delete(envelopeId);
        resolve({ ok: false, reason: 'timeout' });
      }, this.#acknowledgeWithin);
      this.#waiting.set(envelopeId, (given) => {
        clearTimeout(timer);
        resolve(given);
      });
    });
    connection.send(
      JSON.stringify({
        envelope_id: envelopeId,
        type: kind,
        payload,
        accepts_response_payload: kind !== 'events_api',
        ...(kind === 'events_api' ? { retry_attempt: retry?.number ?? 0, retry_reason: retry?.reason ?? '' } : {}),
      }),
    );
    return answer;
  }

  /** Resolves once at least one WebSocket is open. */
  async connected(): Promise<void> {
    if (this.#connections.length > 0) return;
    await new Promise<void>((resolve) => this.#arrivals.add(resolve));
  }

  /** Asks the app to reconnect, as Slack does when it moves a connection. */
  refresh(): void {
    for (const connection of this.#connections) {
      connection.send(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested', debug_info: {} }));
    }
  }

  /** Closes all WebSockets. */
  close(): void {
    for (const connection of [...this.#connections]) connection.destroy();
  }

  #acknowledge(text: string): void {
    const parsed: unknown = JSON.parse(text);
    if (!isObject(parsed) || typeof parsed.envelope_id !== 'string') return;
    const body = isObject(parsed.payload) && Object.keys(parsed.payload).length > 0 ? parsed.payload : undefined;
    this.#waiting.get(parsed.envelope_id)?.({ ok: true, body });
    this.#waiting.delete(parsed.envelope_id);
  }
}
