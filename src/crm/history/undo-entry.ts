import { and, desc, eq, getTableName, gt, is, isNull, ne } from 'drizzle-orm';
import { PgTable } from 'drizzle-orm/pg-core';
import { validate as isUuid } from 'uuid';
import type { Context } from '../../capability/context.ts';
import { DeniedError, InvalidError } from '../../capability/errors.ts';
import { auditEntries } from '../../database/audit-entries.ts';
import { type Change, type Image, rowFromImage, type TenantTable } from '../../database/changes.ts';
import * as schema from '../../database/schema.ts';
import { recountRecords } from '../activities/last-activity.ts';
import type { Links } from '../links.ts';

/** A write as the audit trail has it. */
export type AuditEntry = typeof auditEntries.$inferSelect;

const tables: ReadonlyMap<string, TenantTable> = new Map(
  Object.values(schema)
    .filter((value) => is(value, PgTable))
    .map((table): [string, TenantTable] => [getTableName(table), table as unknown as TenantTable]),
);

/** Columns that follow from others, and so neither stand in the way of undoing nor are put back by it. */
const derived = ['updatedAt', 'lastActivityAt'];

/** Hours after which "undo" without a reference no longer means the last write. */
const reach = 24;

/**
 * The write that "undo" means: the one referred to, else the actor's last in this conversation.
 *
 * @throws {InvalidError} `nothing_to_undo` or `already_undone`
 * @throws {DeniedError} `not_yours` where a rep would undo somebody else's
 */
export async function findUndoable(context: Context, reference: string | undefined): Promise<AuditEntry> {
  const { db, workspace, actor, conversation, now } = context;
  if (reference !== undefined && !isUuid(reference)) throw nothingToUndo();
  const since = new Date(now.getTime() - reach * 3_600_000);
  const [entry] = await db
    .select()
    .from(auditEntries)
    .where(
      and(
        eq(auditEntries.workspaceId, workspace.id),
        reference === undefined
          ? and(
              eq(auditEntries.memberId, actor.id),
              eq(auditEntries.conversation, conversation),
              isNull(auditEntries.undoneAt),
              ne(auditEntries.capability, 'undo'),
              gt(auditEntries.at, since),
            )
          : eq(auditEntries.id, reference),
      ),
    )
    .orderBy(desc(auditEntries.at), desc(auditEntries.id))
    .limit(1)
    // Of two presses at once, the second finds that it is undone.
    .for('update');
  if (entry === undefined) throw nothingToUndo();
  if (entry.undoneAt !== null) throw new InvalidError('already_undone', 'That has been undone already.');
  if (entry.memberId !== actor.id && (actor.role === 'rep' || actor.role === 'viewer')) {
    throw new DeniedError('not_yours', 'Only the person who did that, or a manager, can undo it.');
  }
  return entry;
}

/**
 * Puts back each row that a write changed, last first, and marks the entry as undone.
 *
 * @throws {InvalidError} `changed_since` where somebody has changed the same since, or built upon it
 */
export async function undoEntry(context: Context, entry: AuditEntry): Promise<void> {
  for (const change of [...entry.changes].reverse()) await putBack(context, change);
  for (const { before, after } of entry.changes.filter(({ table }) => table === 'activities')) {
    for (const image of [before, after]) if (image !== null) await recountRecords(context, linksOfImage(image));
  }
  await context.db
    .update(auditEntries)
    .set({ undoneAt: context.now })
    .where(and(eq(auditEntries.workspaceId, context.workspace.id), eq(auditEntries.id, entry.id)));
}

async function putBack({ changes, db, workspace }: Context, change: Change): Promise<void> {
  const table = tables.get(change.table);
  if (table === undefined) throw new Error(`No table is called ${change.table}`);
  if (change.after === null && change.before !== null) {
    await changes.insert(table, rowFromImage(table, change.before) as never);
    return;
  }
  const [current] = (await db
    .select()
    .from(table)
    .where(and(eq(table.workspaceId, workspace.id), eq(table.id, change.id)))) as Image[];
  const touched = differingKeys(change.after ?? {}, change.before ?? {}).filter((key) => !derived.includes(key));
  const changedBySomebody = current === undefined || differingKeys(change.after ?? {}, storedImage(current));
  if (changedBySomebody === true || changedBySomebody.some((key) => touched.includes(key))) throw changedSince();
  if (change.before === null) {
    await remove(changes, table, change.id);
    return;
  }
  const before = rowFromImage(table, change.before);
  await changes.update(table, change.id, Object.fromEntries(touched.map((key) => [key, before[key]])) as never);
}

async function remove(changes: Context['changes'], table: TenantTable, id: string): Promise<void> {
  try {
    await changes.remove(table, id);
  } catch (error) {
    if (isForeignKeyViolation(error)) throw changedSince();
    throw error;
  }
}

function linksOfImage(image: Image): Links {
  const link = (name: keyof Links) => (image[name] ?? null) as string | null;
  return { accountId: link('accountId'), contactId: link('contactId'), dealId: link('dealId'), leadId: link('leadId') };
}

function storedImage(row: Image): Image {
  return JSON.parse(JSON.stringify(row)) as Image;
}

function differingKeys(one: Image, other: Image): string[] {
  return Object.keys(one).filter((key) => JSON.stringify(one[key]) !== JSON.stringify(other[key]));
}

function nothingToUndo(): InvalidError {
  return new InvalidError('nothing_to_undo', 'There is nothing of yours to undo in this conversation.');
}

function changedSince(): InvalidError {
  return new InvalidError(
    'changed_since',
    'That cannot be undone any more: it has been changed or built upon since. Change it directly instead.',
  );
}

function isForeignKeyViolation(error: unknown): boolean {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
  return (cause as { code?: string }).code === '23503';
}
