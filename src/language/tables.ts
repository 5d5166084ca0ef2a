import { date, integer, jsonb, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { id, moment, workspaceId } from '../database/columns.ts';

/**
 * Messages that the LLM read and a person confirmed, as templates without names, values or free text: from them rules are
 * written.
 */
export const learnedReadings = pgTable(
  'learned_readings',
  {
    workspaceId: workspaceId(),
    id: id(),
    /** `{word} with {contact} about {subject}`. */
    template: text('template').notNull(),
    /** What the message asked for, in order. */
    capabilities: jsonb('capabilities').$type<readonly string[]>().notNull(),
    /** How often it was confirmed. */
    times: integer('times').notNull().default(1),
    firstAt: moment('first_at').notNull(),
    lastAt: moment('last_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.id] }),
    uniqueIndex('learned_readings_one').on(table.workspaceId, table.template, table.capabilities),
  ],
);

/** What each member had the LLM read on each day of their own calendar, for the daily limit and the bill. */
export const llmUsage = pgTable(
  'llm_usage',
  {
    workspaceId: workspaceId(),
    memberId: uuid('member_id').notNull(),
    day: date('day').notNull(),
    calls: integer('calls').notNull().default(0),
    promptTokens: integer('prompt_tokens').notNull().default(0),
    completionTokens: integer('completion_tokens').notNull().default(0),
  },
  (table) => [primaryKey({ columns: [table.workspaceId, table.memberId, table.day] })],
);
