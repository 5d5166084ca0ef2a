import {
  boolean,
  doublePrecision,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { id, moment, refersTo, workspaceId } from '../../database/columns.ts';
import { accounts } from '../accounts/tables.ts';
import { contacts } from '../contacts/tables.ts';
import { deals } from '../deals/tables.ts';
import { members } from '../team/tables.ts';

/** What happened between us and a customer. */
export const activities = pgTable(
  'activities',
  {
    workspaceId: workspaceId(),
    id: id(),
    type: text('type').$type<'call' | 'email' | 'meeting' | 'demo' | 'support' | 'visit' | 'sms'>().notNull(),
    subject: text('subject'),
    notes: text('notes'),
    outcome: text('outcome').$type<'positive' | 'neutral' | 'negative' | 'no_answer' | 'left_voicemail'>(),
    sentiment: text('sentiment').$type<'positive' | 'neutral' | 'negative'>(),
    minutes: integer('minutes'),
    /** When it took place; at noon in the member's zone where only the day is known. */
    occurredAt: moment('occurred_at').notNull(),
    /** True where only the day of `occurredAt` is known. */
    allDay: boolean('all_day').notNull().default(false),
    nextStep: text('next_step'),
    location: text('location'),
    latitude: doublePrecision('latitude'),
    longitude: doublePrecision('longitude'),
    memberId: uuid('member_id').notNull(),
    accountId: uuid('account_id'),
    contactId: uuid('contact_id'),
    dealId: uuid('deal_id'),
    leadId: uuid('lead_id'),
    externalId: text('external_id'),
    createdAt: moment('created_at').notNull(),
    updatedAt: moment('updated_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.id] }),
    refersTo([table.workspaceId, table.memberId], [members.workspaceId, members.id]),
    refersTo([table.workspaceId, table.accountId], [accounts.workspaceId, accounts.id]),
    refersTo([table.workspaceId, table.contactId], [contacts.workspaceId, contacts.id]),
    refersTo([table.workspaceId, table.dealId], [deals.workspaceId, deals.id]),
    index('activities_at').on(table.workspaceId, table.occurredAt),
    index('activities_account').on(table.workspaceId, table.accountId, table.occurredAt),
    index('activities_contact').on(table.workspaceId, table.contactId, table.occurredAt),
    index('activities_deal').on(table.workspaceId, table.dealId, table.occurredAt),
    index('activities_member').on(table.workspaceId, table.memberId, table.occurredAt),
    uniqueIndex('activities_external').on(table.workspaceId, table.externalId),
  ],
);
