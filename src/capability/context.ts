import type { Logger } from 'pino';
import type { Changes } from '../database/changes.ts';
import type { Transaction } from '../database/transaction.ts';
import type { Role } from './roles.ts';

/** The tenant that everything belongs to. */
export interface Workspace {
  readonly id: string;
  readonly name: string;
  /** IANA zone; a member's own takes precedence. */
  readonly timeZone: string;
  /** ISO 4217; what an amount said without a currency is in. */
  readonly currency: string;
  /** BCP 47. */
  readonly locale: string;
  /** ISO 3166, for national phone numbers. */
  readonly country: string;
  /** The month (1–12) in which the fiscal year starts. */
  readonly fiscalYearStart: number;
}

/** Who asks. */
export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly timeZone: string;
}

/** A place that messages are posted to, as its surface knows it. */
export interface Channel {
  readonly id: string;
  readonly name: string | null;
}

/** All that a capability may use; made at the edge for one request and handed down. */
export interface Context {
  /** The request's transaction, confined to the workspace by row-level security. */
  readonly db: Transaction;
  /** The only way to write: keeps before and after images for the audit trail and for undo. */
  readonly changes: Changes;
  readonly workspace: Workspace;
  readonly actor: Actor;
  /** The request's present moment; nothing else reads a clock. */
  readonly now: Date;
  /** Where it is asked: a channel, thread, DM or terminal session. */
  readonly conversation: string;
  /** The channel it is asked in; null in the terminal. */
  readonly channel: Channel | null;
  /** Today in the actor's zone, `YYYY-MM-DD`. */
  readonly today: string;
  readonly logger: Logger;
}

/** What rendering may know; enough to format, too little to query. */
export interface View {
  readonly workspace: Workspace;
  readonly actor: Actor;
  readonly now: Date;
  readonly today: string;
}
