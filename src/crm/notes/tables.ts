import { sql } from 'drizzle-orm';
import { boolean, index, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { id, moment, refersTo, workspaceId } from '../../database/columns.ts';
import { accounts } from '../accounts/tables.ts';
import { contacts } from '../contacts/tables.ts';
import { deals } from '../deals/tables.ts';
import { members } from '../team/tables.ts';

/** What somebody wrote about a record. */
export const notes = pgTable(
  'notes',
  {
    workspaceId: workspaceId(),
    id: id(),
    text: text('text').notNull(),
    pinned: boolean('pinned').notNull().default(false),
    mentions: uuid('mentions').array().notNull().default(sql`'{}'`),
    memberId: uuid('member_id').notNull(),
    accountId: uuid('account_id'),
    contactId: uuid('contact_id'),
    dealId: uuid('deal_id'),
    leadId: uuid('lead_id'),
    externalId: text('external_id'),
    createdAt: moment('created_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.id] }),
    refersTo([table.workspaceId, table.memberId], [members.workspaceId, members.id]),
    refersTo([table.workspaceId, table.accountId], [accounts.workspaceId, accounts.id]),
    refersTo([table.workspaceId, table.contactId], [contacts.workspaceId, contacts.id]),
    refersTo([table.workspaceId, table.dealId], [deals.workspaceId, deals.id]),
    index('notes_account').on(table.workspaceId, table.accountId, table.createdAt),
    index('notes_contact').on(table.workspaceId, table.contactId, table.createdAt),
    index('notes_deal').on(table.workspaceId, table.dealId, table.createdAt),
    uniqueIndex('notes_external').on(table.workspaceId, table.externalId),
  ],
);
