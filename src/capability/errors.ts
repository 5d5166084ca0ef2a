/** How a request can end other than well; each class is an outcome that the outside may rely on. */
export type ErrorOutcome = 'invalid' | 'denied' | 'failed';

/**
 * An error that a person is told about, in a sentence that says what to do next.
 *
 * `code` is stable and in snake_case; people and programs may rely on it.
 */
export class RapportError extends Error {
  readonly code: string;
  readonly outcome: ErrorOutcome;

  constructor(outcome: ErrorOutcome, code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
    this.outcome = outcome;
    this.code = code;
  }
}

/** A value is impossible, or a rule of the business refuses it; `field` names the input's field where one is to blame. */
export class InvalidError extends RapportError {
  readonly field: string | undefined;

  constructor(code: string, message: string, field?: string) {
    super('invalid', code, message);
    this.field = field;
  }
}

/** This person may not do this. */
export class DeniedError extends RapportError {
  constructor(code: string, message: string) {
    super('denied', code, message);
  }
}

/** Something outside of the person's hands broke; `message` is still fit to show. */
export class FailedError extends RapportError {
  constructor(code: string, message: string, options?: ErrorOptions) {
    super('failed', code, message, options);
  }
}
