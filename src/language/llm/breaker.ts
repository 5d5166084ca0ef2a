/** Failures in a row after which the LLM is left alone. */
const MOST_FAILURES = 5;
/** Milliseconds for which it is. */
const REST = 60_000;

/** Keeps from asking a server that fails again and again, so that nobody waits for it; then lets one message try it. */
export class Breaker {
  readonly #clock: () => number;
  #failures = 0;
  #openUntil = 0;

  /** @param clock milliseconds that only ever grow */
  constructor(clock: () => number) {
    this.#clock = clock;
  }

  /** True where the server may be asked. While it rests, one message a minute is let through. */
  admits(): boolean {
    if (this.#failures < MOST_FAILURES) return true;
    if (this.#clock() < this.#openUntil) return false;
    this.#openUntil = this.#clock() + REST;
    return true;
  }

  /** The server did its work. */
  succeeded(): void {
    this.#failures = 0;
  }

  /** The server failed. */
  failed(): void {
    this.#failures += 1;
    if (this.#failures >= MOST_FAILURES) this.#openUntil = this.#clock() + REST;
  }
}
