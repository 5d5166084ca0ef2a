import { date, index, integer, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { id, moment, refersTo, workspaceId } from '../../database/columns.ts';
import { accounts } from '../accounts/tables.ts';
import { contacts } from '../contacts/tables.ts';
import { deals } from '../deals/tables.ts';
import { members } from '../team/tables.ts';

/** What somebody is to do. */
export const tasks = pgTable(
  'tasks',
  {
    workspaceId: workspaceId(),
    id: id(),
    /** 7 of T-7. */
    number: integer('number').notNull(),
    title: text('title').notNull(),
    /** The day it is due in the assignee's zone; null where it has none. */
    dueOn: date('due_on'),
    /** The moment it is due, where a clock time was said. */
    dueAt: moment('due_at'),
    priority: text('priority').$type<'low' | 'normal' | 'high' | 'urgent'>().notNull().default('normal'),
    kind: text('kind').$type<'general' | 'follow_up' | 'reminder' | 'deadline'>().notNull().default('general'),
    assigneeId: uuid('assignee_id'),
    createdBy: uuid('created_by'),
    accountId: uuid('account_id'),
    contactId: uuid('contact_id'),
    dealId: uuid('deal_id'),
    leadId: uuid('lead_id'),
    completedAt: moment('completed_at'),
    outcome: text('outcome'),
    externalId: text('external_id'),
    createdAt: moment('created_at').notNull(),
    updatedAt: moment('updated_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.id] }),
    refersTo([table.workspaceId, table.assigneeId], [members.workspaceId, members.id]),
    refersTo([table.workspaceId, table.accountId], [accounts.workspaceId, accounts.id]),
    refersTo([table.workspaceId, table.contactId], [contacts.workspaceId, contacts.id]),
    refersTo([table.workspaceId, table.dealId], [deals.workspaceId, deals.id]),
    uniqueIndex('tasks_number').on(table.workspaceId, table.number),
    index('tasks_assignee').on(table.workspaceId, table.assigneeId, table.completedAt, table.dueOn),
    index('tasks_account').on(table.workspaceId, table.accountId),
    index('tasks_deal').on(table.workspaceId, table.dealId),
    index('tasks_contact').on(table.workspaceId, table.contactId),
    uniqueIndex('tasks_external').on(table.workspaceId, table.externalId),
  ],
);
