import { createHash } from 'node:crypto';
import type { Row } from './row.ts';

/** An id for a row that has none of its own: the same content has the same id, so that a second import finds it there. */
export function contentId(row: Row): string {
  return `row:${createHash('sha256').update(`${row.kind} ${row.content}`).digest('hex').slice(0, 32)}`;
}
