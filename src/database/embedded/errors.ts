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

/** The system's code of a failed call, such as `ENOENT`. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** A `catch` handler that swallows one system error code and rethrows every other. */
export function ignoreCode(code: string): (error: unknown) => void {
  return (error) => {
    if (errorCode(error) !== code) throw error;
  };
}
