import { and, eq, max } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import type { Context } from '../../capability/context.ts';
import { accounts } from '../accounts/tables.ts';
import { contacts } from '../contacts/tables.ts';
import { deals } from '../deals/tables.ts';
import type { Links } from '../links.ts';
import { activities } from './tables.ts';

const kept = [
  { table: accounts, link: 'accountId' },
  { table: contacts, link: 'contactId' },
  { table: deals, link: 'dealId' },
] as const;

/** Moves the last activity of the linked records forward to a moment, where theirs is earlier. */
export async function touchRecords(context: Context, links: Links, at: Date): Promise<void> {
  for (const { table, link } of kept) {
    const id = links[link];
    if (id === null) continue;
    const last = await lastOf(context, table, id);
    if (last === null || last < at) await context.changes.update(table, id, { lastActivityAt: at });
  }
}

/** Works the last activity of the linked records out anew, after one of their activities was changed. */
export async function recountRecords(context: Context, links: Links): Promise<void> {
  const { db, workspace } = context;
  for (const { table, link } of kept) {
    const id = links[link];
    if (id === null) continue;
    const column: AnyPgColumn = activities[link];
    const [row] = await db
      .select({ at: max(activities.occurredAt) })
      .from(activities)
      .where(and(eq(activities.workspaceId, workspace.id), eq(column, id)));
    const last = await lastOf(context, table, id);
    const at = row?.at ?? null;
    if (last?.getTime() !== at?.getTime()) await context.changes.update(table, id, { lastActivityAt: at });
  }
}

async function lastOf(
  { db, workspace }: Context,
  table: (typeof kept)[number]['table'],
  id: string,
): Promise<Date | null> {
  const [row] = await db
    .select({ at: table.lastActivityAt })
    .from(table as typeof accounts)
    .where(and(eq(table.workspaceId, workspace.id), eq(table.id, id)));
  return row?.at ?? null;
}
