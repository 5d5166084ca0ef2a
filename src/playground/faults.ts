/** What may go wrong with one Web API call. `lost`: it is done, but the answer never arrives. */
export type CallFault =
  | { kind: 'rate_limit'; retryAfter: number }
  | { kind: 'timeout' }
  | { kind: 'server_error' }
  | { kind: 'lost' }
  | { kind: 'error'; code: string };

/** What goes wrong on demand. Methods are Web API names, or `*` for all. */
export class Faults {
  readonly #calls: { method: string; fault: CallFault; left: number }[] = [];
  #repeats = 0;
  #together = 0;

  /** The next `times` calls are answered 429; `retryAfter` is in whole seconds. */
  rateLimit(method: string, times = 1, retryAfter = 1): void {
    this.#calls.push({ method, fault: { kind: 'rate_limit', retryAfter }, left: times });
  }

  /** The next `times` calls get no answer until the caller gives up; nothing is done. */
  timeOut(method: string, times = 1): void {
    this.#calls.push({ method, fault: { kind: 'timeout' }, left: times });
  }

  /** The next `times` calls are answered 500; nothing is done. */
  serverError(method: string, times = 1): void {
    this.#calls.push({ method, fault: { kind: 'server_error' }, left: times });
  }

  /** The next `times` calls are done, but the connection breaks before the answer. */
  loseReply(method: string, times = 1): void {
    this.#calls.push({ method, fault: { kind: 'lost' }, left: times });
  }

  /** The next `times` calls are answered `{ok: false, error: code}`. */
  refuse(method: string, code: string, times = 1): void {
    this.#calls.push({ method, fault: { kind: 'error', code }, left: times });
  }

  /** The next `times` events are delivered twice with the same event id. */
  repeatEvents(times = Number.POSITIVE_INFINITY): void {
    this.#repeats = times;
  }

  /** The next `count` events are held back and then delivered at the same moment. */
  deliverTogether(count = 2): void {
    this.#together = count;
  }

  /** Nothing goes wrong any more. */
  clear(): void {
    this.#calls.length = 0;
    this.#repeats = 0;
    this.#together = 0;
  }

  /** Uses up the fault, if any, that the next call of this method meets. */
  takeForCall(method: string): CallFault | undefined {
    const entry = this.#calls.find((one) => one.left > 0 && (one.method === method || one.method === '*'));
    if (!entry) return undefined;
    entry.left -= 1;
    return entry.fault;
  }

  /** True where the next event is to be delivered twice; uses that up. */
  takeRepeat(): boolean {
    if (this.#repeats <= 0) return false;
    this.#repeats -= 1;
    return true;
  }

  /** How many events are to be delivered together; uses that up. */
  takeTogether(): number {
    const count = this.#together;
    this.#together = 0;
    return count;
  }
}
