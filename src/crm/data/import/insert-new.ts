import type { PgTable } from 'drizzle-orm/pg-core';
import type { ImportKind } from './columns.ts';
import type { Session } from './session.ts';

/**
 * Inserts rows that are not there yet by their external id and counts them; null counts nothing.
 *
 * Rows are sent 500 at a time, because a statement takes at most 65,534 parameters.
 */
export async function insertNew<Table extends PgTable>(
  table: Table,
  kind: ImportKind | null,
  rows: readonly Table['$inferInsert'][],
  { db, report }: Session,
): Promise<void> {
  for (let start = 0; start < rows.length; start += 500) {
    const batch = rows.slice(start, start + 500);
    const inserted = await db
      .insert(table)
      .values([...batch])
      .onConflictDoNothing()
      .returning();
    if (kind === null) continue;
    const count = (inserted as unknown[]).length;
    report.count(kind, 'imported', count);
    report.count(kind, 'unchanged', batch.length - count);
  }
}
