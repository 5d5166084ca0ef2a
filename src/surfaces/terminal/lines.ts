import { createInterface } from 'node:readline';
import { DateTime } from 'luxon';
import { z } from 'zod';
import { UsageError } from './usage.ts';

const example = '2026-03-03T10:00:00-05:00';

/** A moment in a line of JSON: ISO 8601. */
export const momentField = z.string().refine(isMoment, `is not a moment such as ${example}`);

/** The moment of `--now`; undefined where it was not given. @throws {UsageError} */
export function readMoment(said: string | undefined): Date | undefined {
  if (said === undefined) return undefined;
  if (!isMoment(said)) throw new UsageError(`--now ${said} is not a moment such as ${example}`);
  return DateTime.fromISO(said).toJSDate();
}

/** The lines of stdin, blank ones left out. */
export async function* linesOfStdin(): AsyncGenerator<string> {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() !== '') yield line;
  }
}

/** One line of JSON. @throws {UsageError} that says what is wrong with it */
export function readLine<Line>(schema: z.ZodType<Line>, line: string): Line {
  let parsed: unknown;
  try {
    parsed = JSON.parse(line);
  } catch {
    throw new UsageError(
      `With --json, each line of stdin is a JSON object such as {"text": "my tasks"}, not: ${line.slice(0, 60)}`,
    );
  }
  const result = schema.safeParse(parsed);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new UsageError(`In a line of stdin, ${issue?.path.join('.') || 'the object'}: ${issue?.message}`);
}

function isMoment(said: string): boolean {
  return DateTime.fromISO(said).isValid;
}
