/** Why the LLM did not read a message. */
export type LlmFailureKind =
  /** The member has used up the day's calls. */
  | 'over_budget'
  /** It failed several times in a row and is left alone for a while, or as many messages are being read as may be. */
  | 'resting'
  /** 429. */
  | 'busy'
  /** No answer in time, a broken connection, a server error. */
  | 'unavailable'
  /** 401, 403 or 404: the key or the model is wrong. */
  | 'misconfigured'
  /** Another refused request, such as one that is too long. */
  | 'rejected'
  /** The model would not read it. */
  | 'refused'
  /** The answer was cut off, was no answer or made no sense. */
  | 'unclear';

/** The LLM did not read a message; never holds what was said. */
export class LlmFailure extends Error {
  readonly kind: LlmFailureKind;
  /** HTTP status, where there was one. */
  readonly status: number | null;
  /** Seconds after which the server asks to be tried again; null where it does not say. */
  readonly retryAfter: number | null;

  constructor(kind: LlmFailureKind, status: number | null = null, retryAfter: number | null = null) {
    super(`The LLM did not read a message: ${kind}`);
    this.name = 'LlmFailure';
    this.kind = kind;
    this.status = status;
    this.retryAfter = retryAfter;
  }
}

/** What the person is told, by why the LLM did not read their message. */
export const failureNotes: Readonly<Record<LlmFailureKind, string>> = {
  over_budget:
    'You have used up today’s readings by the language service; until tomorrow I understand simple sentences only.',
  resting: 'The language service needs a minute; until then I understand simple sentences only.',
  busy: 'The language service is busy; for now I understand simple sentences only. Try again in a minute.',
  unavailable: 'The language service does not answer; for now I understand simple sentences only.',
  misconfigured:
    'The language service turned us away, so I understand simple sentences only. An admin should check OPENAI_API_KEY and OPENAI_MODEL.',
  rejected: 'The language service could not take this message. A shorter, plainer one may do.',
  refused: 'The language service would not read this message. Say it in other words, or fill in a form.',
  unclear: 'The language service did not make sense of this either. Say it more plainly, or one thing at a time.',
};
