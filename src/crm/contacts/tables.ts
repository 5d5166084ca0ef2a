import { sql } from 'drizzle-orm';
import {
  boolean,
  index,
  jsonb,
  type PgTableExtraConfigValue,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { id, moment, refersTo, workspaceId } from '../../database/columns.ts';
import { accounts } from '../accounts/tables.ts';
import { members } from '../team/tables.ts';

/** The part a contact plays in buying. */
export type ContactRole = 'decision_maker' | 'influencer' | 'champion' | 'user' | 'distributor' | 'dealer' | 'contact';

/** People at accounts. */
export const contacts = pgTable(
  'contacts',
  {
    workspaceId: workspaceId(),
    id: id(),
    name: text('name').notNull(),
    accountId: uuid('account_id'),
    title: text('title'),
    role: text('role').$type<ContactRole>(),
    email: text('email'),
    phone: text('phone'),
    reportsToId: uuid('reports_to_id'),
    gender: text('gender'),
    primary: boolean('is_primary').notNull().default(false),
    preferredMethod: text('preferred_method').$type<'email' | 'phone' | 'sms'>(),
    ownerId: uuid('owner_id'),
    tags: text('tags').array().notNull().default(sql`'{}'`),
    custom: jsonb('custom').$type<Record<string, unknown>>().notNull().default({}),
    lastActivityAt: moment('last_activity_at'),
    externalId: text('external_id'),
    archivedAt: moment('archived_at'),
    createdAt: moment('created_at').notNull(),
    updatedAt: moment('updated_at').notNull(),
    createdBy: uuid('created_by'),
  },
  (table): PgTableExtraConfigValue[] => [
    primaryKey({ columns: [table.workspaceId, table.id] }),
    refersTo([table.workspaceId, table.accountId], [accounts.workspaceId, accounts.id]),
    refersTo([table.workspaceId, table.reportsToId], [contacts.workspaceId, contacts.id]),
    refersTo([table.workspaceId, table.ownerId], [members.workspaceId, members.id]),
    index('contacts_account').on(table.workspaceId, table.accountId),
    index('contacts_name').on(table.workspaceId, sql`lower(${table.name})`),
    index('contacts_email').on(table.workspaceId, sql`lower(${table.email})`),
    uniqueIndex('contacts_external').on(table.workspaceId, table.externalId),
  ],
);
