import { DrizzleQueryError } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { createLogger } from './logger.ts';

function logged(error: unknown, key = 'error'): Record<string, unknown> {
  const lines: string[] = [];
  createLogger('info', { write: (line) => void lines.push(line) }).error({ [key]: error }, 'It failed');
  return JSON.parse(lines[0] ?? '{}')[key];
}

describe('an error in the log', () => {
  it.each(['error', 'err'])('under %s has its kind, message and stack', (key) => {
    expect(logged(new TypeError('no such thing'), key)).toMatchObject({
      type: 'TypeError',
      message: 'no such thing',
      stack: expect.stringContaining('logger.test.ts'),
    });
  });

  it('has its causes, with their codes', () => {
    const refused = Object.assign(new Error('refused'), { code: 'ECONNREFUSED' });
    expect(logged(new Error('no answer', { cause: refused }))).toMatchObject({
      cause: { code: 'ECONNREFUSED', message: 'refused' },
    });
  });

  it('holds the query, but none of its values', () => {
    const cause = Object.assign(new Error('duplicate key'), {
      code: '23505',
      detail: 'Key (email)=(dana@acme.example)',
    });
    const error = new DrizzleQueryError('insert into contacts values ($1)', ['dana@acme.example'], cause);
    const entry = logged(error);
    expect(entry).toMatchObject({
      message: 'Failed query: insert into contacts values ($1)',
      cause: { code: '23505' },
    });
    expect(JSON.stringify(entry)).not.toContain('dana');
  });

  it('that is none is written as it is', () => {
    expect(logged('Slack said no')).toBe('Slack said no');
  });
});
