import type { Change } from './types.ts';

/** Tells those who subscribed what happened, in order and at once. */
export class Changes {
  readonly #listeners = new Set<(change: Change) => void>();

  /** Calls `listener` for each change from now on; call what is returned to stop. */
  subscribe(listener: (change: Change) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Tells everybody. */
  publish(change: Change): void {
    for (const listener of [...this.#listeners]) listener(change);
  }
}
