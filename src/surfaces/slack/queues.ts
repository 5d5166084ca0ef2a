/** Runs tasks of one key one after the other, in the order in which they came; those of other keys run meanwhile. */
export class Queues {
  readonly #last = new Map<string, Promise<unknown>>();
  #underWay = 0;

  /** Runs a task after those of its key that came before, whether they went well or not. */
  run<Result>(key: string, task: () => Promise<Result>): Promise<Result> {
    const before = this.#last.get(key) ?? Promise.resolve();
    this.#underWay += 1;
    const result = before.then(task, task);
    const settled = result.then(
      () => this.#finish(),
      () => this.#finish(),
    );
    this.#last.set(key, settled);
    void settled.then(() => {
      if (this.#last.get(key) === settled) this.#last.delete(key);
    });
    return result;
  }

  /** Resolves once nothing is under way, or after some milliseconds of patience. */
  async idle(patienceMilliseconds: number): Promise<void> {
    const end = performance.now() + patienceMilliseconds;
    while (this.#underWay > 0 && performance.now() < end) await new Promise((resolve) => setTimeout(resolve, 5));
  }

  #finish(): void {
    this.#underWay -= 1;
  }
}
