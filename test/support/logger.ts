import pino from 'pino';

/** A logger for tests: says nothing. */
export const silentLogger = pino({ level: 'silent' });
