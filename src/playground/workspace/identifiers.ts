import type { Clock } from './types.ts';

const LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Makes ids and timestamps in Slack's own forms, each unique within one workspace. */
export class Identifiers {
  readonly #clock: Clock;
  #count = 0;
  #lastMicroseconds = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** A new id: the prefix, then ten capitals and digits, in the order they were made. */
  next(prefix: string): string {
    this.#count += 1;
    let rest = '';
    for (let left = this.#count * 7919 + 1_000_003; left > 0; left = Math.floor(left / LETTERS.length)) {
      rest = LETTERS.charAt(left % LETTERS.length) + rest;
    }
    return prefix + rest.padStart(10, '0');
  }

  /** A new message timestamp, seconds with six decimals, always later than the one before. */
  timestamp(): string {
    const now = this.#clock().getTime() * 1000;
    this.#lastMicroseconds = Math.max(now, this.#lastMicroseconds + 1);
    const seconds = Math.floor(this.#lastMicroseconds / 1_000_000);
    return `${seconds}.${String(this.#lastMicroseconds % 1_000_000).padStart(6, '0')}`;
  }

  /** The present moment in whole seconds since 1970. */
  seconds(): number {
    return Math.floor(this.#clock().getTime() / 1000);
  }
}
