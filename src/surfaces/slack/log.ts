import { type Logger as BoltLogger, LogLevel } from '@slack/bolt';
import type { Logger } from 'pino';

/**
 * A logger for Slack's packages that writes their warnings and errors to ours. What they say at lower levels holds whole
 * messages, which do not belong in a log.
 */
export function boltLogger(logger: Logger): BoltLogger {
  const write =
    (level: 'warn' | 'error') =>
    (...parts: unknown[]) =>
      logger[level](parts.map(String).join(' '));
  return {
    debug: () => {},
    info: () => {},
    warn: write('warn'),
    error: write('error'),
    setLevel: () => {},
    getLevel: () => LogLevel.WARN,
    setName: () => {},
  };
}
