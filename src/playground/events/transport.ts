import type { JsonObject } from '../limits/check.ts';

/** The three things that Slack sends: events, slash commands, and interactions (option lists included). */
export type DeliveryKind = 'events_api' | 'slash_commands' | 'interactive';

/** Why something is sent again; `number` counts from 1. */
export interface Retry {
  number: number;
  reason: RetryReason;
}

/** Slack's words for what went wrong the time before. */
export type RetryReason = 'http_timeout' | 'http_error' | 'connection_failed' | 'timeout';

/** What the app answered. `body` is the parsed JSON, the text where it is none, undefined where it is empty. */
export type Answer =
  | { ok: true; body: unknown }
  | { ok: false; reason: RetryReason; status?: number; noRetry?: boolean };

/** A way to the app: HTTP or Socket Mode. Never throws: what goes wrong is an answer. */
export interface Transport {
  send(kind: DeliveryKind, payload: JsonObject, retry?: Retry): Promise<Answer>;
}
