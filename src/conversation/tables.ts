import { jsonb, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import type { Reference } from '../capability/fields.ts';
import { id, moment, workspaceId } from '../database/columns.ts';
import type { Question } from './question.ts';

/** What Rapport waits for: an answer, a choice or a yes, of one person in one conversation. */
export const pendingQuestions = pgTable(
  'pending_questions',
  {
    workspaceId: workspaceId(),
    id: id(),
    conversation: text('conversation').notNull(),
    memberId: uuid('member_id').notNull(),
    question: jsonb('question').$type<Question>().notNull(),
    askedAt: moment('asked_at').notNull(),
    expiresAt: moment('expires_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.id] }),
    uniqueIndex('pending_questions_one').on(table.workspaceId, table.conversation, table.memberId),
  ],
);

/** What a conversation was last about: what "it" means, and what "same for last month" repeats. */
export const conversationMemory = pgTable(
  'conversation_memory',
  {
    workspaceId: workspaceId(),
    conversation: text('conversation').notNull(),
    memberId: uuid('member_id').notNull(),
    about: jsonb('about').$type<readonly Reference[]>().notNull().default([]),
    lastCapability: text('last_capability'),
    lastInput: jsonb('last_input').$type<Record<string, unknown>>(),
    at: moment('at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.workspaceId, table.conversation, table.memberId] })],
);
