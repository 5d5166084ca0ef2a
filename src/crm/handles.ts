import { sql } from 'drizzle-orm';
import type { Context } from '../capability/context.ts';
import { handleCounters } from './team/tables.ts';

/** The letters of handles, by kind of record. */
export const handlePrefixes = { deal: 'D', lead: 'L', order: 'O', task: 'T', complaint: 'C', digest: 'G' } as const;

/** A kind of record that people call by a handle. */
export type HandledType = keyof typeof handlePrefixes;

/** `D-12`. */
export function handleOf(type: HandledType, number: number): string {
  return `${handlePrefixes[type]}-${number}`;
}

/**
 * Takes the next number of a kind of handle, or the first of `count` consecutive ones.
 *
 * Numbers are never given twice; a rolled back transaction gives its numbers back.
 */
export async function takeNumber(
  { db, workspace }: Pick<Context, 'db' | 'workspace'>,
  type: HandledType,
  count = 1,
): Promise<number> {
  const [row] = await db
    .insert(handleCounters)
    .values({ workspaceId: workspace.id, prefix: handlePrefixes[type], last: count })
    .onConflictDoUpdate({
      target: [handleCounters.workspaceId, handleCounters.prefix],
      set: { last: sql`${handleCounters.last} + ${count}` },
    })
    .returning({ last: handleCounters.last });
  return (row?.last ?? count) - count + 1;
}
