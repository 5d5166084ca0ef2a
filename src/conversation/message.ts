import type { RawInput } from '../capability/capability.ts';
import type { Actor, Channel } from '../capability/context.ts';
import type { ButtonAction, Reply } from '../capability/reply.ts';

/** What a person did: typed, pressed a button, answered a question of ours, or sent a form. */
export type MessageContent =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'press'; readonly action: ButtonAction }
  | { readonly kind: 'answer'; readonly questionId: string; readonly value: unknown }
  | { readonly kind: 'form'; readonly action: ButtonAction };

/** What arrived, whichever surface it came by. */
export interface Message {
  readonly content: MessageContent;
  readonly actor: Actor;
  /** Messages of one conversation share "it" and open questions, and are handled in order. */
  readonly conversation: string;
  readonly channel: Channel | null;
  readonly now: Date;
  /** Understand, validate and rehearse, but change nothing. */
  readonly dryRun?: boolean;
  /** False keeps the LLM out of it. */
  readonly useLlm?: boolean;
}

/** How a request ended; fixed by the contract. */
export type Outcome =
  | 'done'
  | 'proposed'
  | 'cancelled'
  | 'needs_input'
  | 'ambiguous'
  | 'not_understood'
  | 'denied'
  | 'invalid'
  | 'failed';

/** One request and how it ended. */
export interface Result {
  readonly capability: string | null;
  readonly input: RawInput | null;
  readonly outcome: Outcome;
}

/** What a message is answered. */
export interface Answer extends Result {
  readonly understoodBy: 'rules' | 'llm' | null;
  /** The input's fields that the person did not say. */
  readonly assumed: readonly string[];
  readonly missing: readonly string[];
  readonly choices: readonly { readonly field: string; readonly options: readonly unknown[] }[];
  /** Further requests of the same message. */
  readonly further: readonly Result[];
  readonly reply: Reply;
}
