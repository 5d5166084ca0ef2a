import { index, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import type { Change } from './changes.ts';
import { id, moment, workspaceId } from './columns.ts';

/** The audit trail: every write, who asked for it, and each row before and after. */
export const auditEntries = pgTable(
  'audit_entries',
  {
    workspaceId: workspaceId(),
    id: id(),
    at: moment('at').notNull(),
    memberId: uuid('member_id').notNull(),
    capability: text('capability').notNull(),
    conversation: text('conversation').notNull(),
    input: jsonb('input').$type<Record<string, unknown>>().notNull(),
    changes: jsonb('changes').$type<readonly Change[]>().notNull(),
    /** When it was taken back. */
    undoneAt: moment('undone_at'),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.id] }),
    index('audit_entries_last').on(table.workspaceId, table.memberId, table.conversation, table.at),
    index('audit_entries_at').on(table.workspaceId, table.at),
  ],
);
