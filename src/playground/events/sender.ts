import type { Faults } from '../faults.ts';
import type { JsonObject } from '../limits/check.ts';
import type { Answer, DeliveryKind, Transport } from './transport.ts';

/** How the sender behaves; `retryDelays` are milliseconds before the first, second, third repetition of an event. */
export interface SenderOptions {
  transport: Transport;
  faults: Faults;
  retryDelays: readonly number[];
}

/** Delivers to the app: events again and again until they are taken, commands and interactions once. */
export class Sender {
  readonly #options: SenderOptions;
  readonly #underWay = new Set<Promise<unknown>>();
  readonly #timers = new Map<NodeJS.Timeout, () => void>();
  readonly #held: (() => void)[] = [];
  #holding = 0;
  #closed = false;

  constructor(options: SenderOptions) {
    this.#options = options;
  }

  /** Delivers an event; resolves with the last answer, after all repetitions. */
  event(payload: JsonObject): Promise<Answer> {
    return this.#track(this.#event(payload));
  }

  /** Delivers a command or an interaction, once; resolves with the answer. */
  once(kind: DeliveryKind, payload: JsonObject): Promise<Answer> {
    return this.#track(this.#options.transport.send(kind, payload));
  }

  /** Resolves once nothing is under way; events that wait for a later repetition count as under way. */
  async settled(): Promise<void> {
    while (this.#underWay.size > 0) await Promise.allSettled([...this.#underWay]);
  }

  /** Gives up all waiting repetitions. */
  close(): void {
    this.#closed = true;
    for (const [timer, wake] of this.#timers) {
      clearTimeout(timer);
      wake();
    }
    for (const release of this.#held.splice(0)) release();
  }

  async #event(payload: JsonObject): Promise<Answer> {
    await this.#hold();
    if (!this.#options.faults.takeRepeat()) return this.#untilTaken(payload);
    const [answer] = await Promise.all([this.#untilTaken(payload), this.#untilTaken(payload)]);
    return answer;
  }

  async #untilTaken(payload: JsonObject): Promise<Answer> {
    let answer = await this.#options.transport.send('events_api', payload);
    for (const [index, delay] of this.#options.retryDelays.entries()) {
      if (answer.ok || answer.noRetry || this.#closed) return answer;
      await this.#wait(delay);
      if (this.#closed) return answer;
      answer = await this.#options.transport.send('events_api', payload, { number: index + 1, reason: answer.reason });
    }
    return answer;
  }

  /** Holds an event back until as many as asked for can go at the same moment. */
  async #hold(): Promise<void> {
    const together = this.#options.faults.takeTogether();
    if (together > 0) this.#holding = together;
    if (this.#holding === 0) return;
    const released = new Promise<void>((resolve) => this.#held.push(resolve));
    if (this.#held.length >= this.#holding) {
      this.#holding = 0;
      for (const release of this.#held.splice(0)) release();
    }
    await released;
  }

  #wait(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        this.#timers.delete(timer);
        resolve();
      }, milliseconds);
      this.#timers.set(timer, resolve);
    });
  }

  #track<T>(work: Promise<T>): Promise<T> {
    this.#underWay.add(work);
    void work.finally(() => this.#underWay.delete(work)).catch(() => {});
    return work;
  }
}
