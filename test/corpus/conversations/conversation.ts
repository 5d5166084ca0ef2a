import type { Expectation, ExpectedCall } from '../opened/case.ts';

/**
 * What an answer should be: what was done, or proposed (`proposed` of a destructive call), asked, refused, dropped, or nothing.
 * Relative values are expected as they end. `*` is any record, for those that the conversation made.
 */
export type TurnExpectation = Expectation | { readonly proposed: ExpectedCall } | { readonly outcome: 'cancelled' };

/** One message in a thread, and what becomes of it. */
export interface Turn {
  readonly say: string;
  readonly expect: TurnExpectation;
  readonly also?: readonly TurnExpectation[];
}

/** Messages of one thread, in a workspace as fresh as test/corpus/conversations/seed.ts makes it. */
export interface Conversation {
  readonly name: string;
  readonly turns: readonly Turn[];
}
