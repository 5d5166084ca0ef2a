/** Why the embedded Postgres could not be started; stable, for programs. */
export type EmbeddedPostgresErrorCode =
  | 'home_in_use'
  | 'home_not_writable'
  | 'data_not_ours'
  | 'password_refused'
  | 'platform_not_supported'
  | 'binaries_missing'
  | 'account_missing'
  | 'initialise_failed'
  | 'port_in_use'
  | 'start_failed';

/** The embedded Postgres cannot be used. `message` is one line for a person and says what to do next. */
export class EmbeddedPostgresError extends Error {
  readonly code: EmbeddedPostgresErrorCode;

  constructor(code: EmbeddedPostgresErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'EmbeddedPostgresError';
    this.code = code;
  }
}
