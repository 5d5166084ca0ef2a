import { sql } from 'drizzle-orm';
import { bigserial, index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { id, moment, workspaceId } from '../database/columns.ts';

/** What arrived and was acknowledged; it is here before the sender is told "200". */
export const inbox = pgTable(
  'inbox',
  {
    workspaceId: workspaceId(),
    /** The order of arrival. */
    sequence: bigserial('sequence', { mode: 'number' }).notNull(),
    /** Unique by the sender's own id of the event, so that a repeated event has one effect. */
    eventId: text('event_id').notNull(),
    /** Events of one conversation are handled one after the other. */
    conversation: text('conversation').notNull(),
    payload: jsonb('payload').$type<Record<string, unknown>>().notNull(),
    receivedAt: moment('received_at').notNull(),
    status: text('status').$type<'pending' | 'done' | 'failed'>().notNull().default('pending'),
    attempts: integer('attempts').notNull().default(0),
    nextAttemptAt: moment('next_attempt_at').notNull(),
    lastError: text('last_error'),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.sequence] }),
    uniqueIndex('inbox_event').on(table.workspaceId, table.eventId),
    index('inbox_pending').on(table.conversation, table.sequence).where(sql`status = 'pending'`),
  ],
);

/** What is to be sent, written in the transaction of its cause and tried until it is taken. */
export const outbox = pgTable(
  'outbox',
  {
    workspaceId: workspaceId(),
    id: id(),
    sequence: bigserial('sequence', { mode: 'number' }).notNull(),
    /** The channel it goes to; messages to one destination keep their order. */
    destination: text('destination').notNull(),
    /** A method of Slack's Web API, or `response_url`. */
    method: text('method').notNull(),
    payload: jsonb('payload').$type<Record<string, unknown>>().notNull(),
    status: text('status').$type<'pending' | 'sent' | 'failed'>().notNull().default('pending'),
    attempts: integer('attempts').notNull().default(0),
    nextAttemptAt: moment('next_attempt_at').notNull(),
    lastError: text('last_error'),
    createdAt: moment('created_at').notNull(),
    sentAt: moment('sent_at'),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.id] }),
    index('outbox_pending').on(table.destination, table.sequence).where(sql`status = 'pending'`),
  ],
);
