/** Runs tasks of one key one after the other, in the order in which they came; those of other keys run meanwhile. */
export class Queues {
  readonly #last = new Map<string, Promise<unknown>>();

  /** Runs a task after those of its key that came before, whether they went well or not. */
  run<Result>(key: string, task: () => Promise<Result>): Promise<Result> {
    const before = this.#last.get(key) ?? Promise.resolve();
    const result = before.then(task, task);
    const settled = result.then(
      () => {},
      () => {},
    );
    this.#last.set(key, settled);
    void settled.then(() => {
      if (this.#last.get(key) === settled) this.#last.delete(key);
    });
    return result;
  }
}
