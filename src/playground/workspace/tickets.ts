import { LIMITS } from '../limits/limits.ts';
import type { Identifiers } from './identifiers.ts';
import type { Clock } from './types.ts';

interface Trigger {
  user: string;
  viewId: string | undefined;
  made: number;
  exchanged: boolean;
}

/** Where a response_url answers to; `original` is the timestamp of the message it came from. */
export interface ResponseTarget {
  channel: string;
  user: string;
  original: string | undefined;
  thread: string | undefined;
}

/** Why a trigger id or a response_url was refused. */
export type Refusal = 'invalid_trigger_id' | 'expired_trigger_id' | 'exchanged_trigger_id' | 'expired_url' | 'used_url';

/** The short-lived permissions that come with an interaction: trigger ids and response URLs. */
export class Tickets {
  readonly #triggers = new Map<string, Trigger>();
  readonly #responses = new Map<string, { target: ResponseTarget; made: number; uses: number }>();
  readonly #identifiers: Identifiers;
  readonly #clock: Clock;

  constructor(identifiers: Identifiers, clock: Clock) {
    this.#identifiers = identifiers;
    this.#clock = clock;
  }

  /** A new trigger id for a person, made in a view or elsewhere. */
  trigger(user: string, viewId?: string): string {
    const now = this.#clock().getTime();
    for (const [id, old] of this.#triggers) {
      if (now - old.made > 60_000) this.#triggers.delete(id);
    }
    const id = `${this.#identifiers.seconds()}.${this.#identifiers.next('T')}`;
    this.#triggers.set(id, { user, viewId, made: now, exchanged: false });
    return id;
  }

  /** Uses a trigger id up: who it belongs to, or why it may not be used. */
  exchange(id: string): { user: string; viewId: string | undefined } | Refusal {
    const trigger = this.#triggers.get(id);
    if (!trigger) return 'invalid_trigger_id';
    if (this.#clock().getTime() - trigger.made > LIMITS.trigger.milliseconds) return 'expired_trigger_id';
    if (trigger.exchanged) return 'exchanged_trigger_id';
    trigger.exchanged = true;
    return { user: trigger.user, viewId: trigger.viewId };
  }

  /** A new response ticket; it becomes the end of a response_url. */
  response(target: ResponseTarget): string {
    const id = this.#identifiers.next('R');
    this.#responses.set(id, { target, made: this.#clock().getTime(), uses: 0 });
    return id;
  }

  /** Uses a response ticket once: where it answers to, or why it may not be used. */
  respond(id: string): ResponseTarget | Refusal {
    const response = this.#responses.get(id);
    if (!response) return 'expired_url';
    if (this.#clock().getTime() - response.made > LIMITS.responseUrl.milliseconds) return 'expired_url';
    if (response.uses >= LIMITS.responseUrl.uses) return 'used_url';
    response.uses += 1;
    return response.target;
  }
}
