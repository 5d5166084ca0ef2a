import { DrizzleQueryError } from 'drizzle-orm';
import pino, { type DestinationStream, type Logger } from 'pino';

/** The depth to which an error's causes are followed. */
const deepest = 4;

/**
 * A logger of JSON lines. Errors under `error` and `err` are written with their causes, but without the values of queries and
 * rows, because logs carry ids, not people.
 *
 * @param level one of pino's, or `silent`
 * @param destination stderr unless said
 */
export function createLogger(
  level: string,
  destination: DestinationStream = pino.destination({ dest: 2, sync: true }),
): Logger {
  return pino({ level, serializers: { error: loggedError, err: loggedError } }, destination);
}

/** What a log holds of an error: its kind, code, message and stack, and those of its causes. */
function loggedError(error: unknown, depth = 0): unknown {
  if (!(error instanceof Error)) return error;
  const { code } = error as { code?: unknown };
  const cause = error.cause === undefined || depth >= deepest ? undefined : loggedError(error.cause, depth + 1);
  return {
    type: error.name,
    ...(typeof code === 'string' ? { code } : {}),
    message: messageOf(error),
    stack: framesOf(error),
    ...(cause === undefined ? {} : { cause }),
  };
}

/** Drizzle ends its message with the query's values. */
function messageOf(error: Error): string {
  return error instanceof DrizzleQueryError ? `Failed query: ${error.query}` : error.message;
}

/** The stack without its head, which repeats the message. */
function framesOf({ stack = '' }: Error): string {
  return stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .join('\n');
}
