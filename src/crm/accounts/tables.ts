import { sql } from 'drizzle-orm';
import {
  index,
  integer,
  jsonb,
  type PgTableExtraConfigValue,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { currency, id, minorUnits, moment, refersTo, workspaceId } from '../../database/columns.ts';
import { members } from '../team/tables.ts';

/** What an account is to us. */
export type AccountType = 'prospect' | 'customer' | 'distributor' | 'dealer' | 'supplier' | 'partner';

/** Companies that are sold to, through or bought from. */
export const accounts = pgTable(
  'accounts',
  {
    workspaceId: workspaceId(),
    id: id(),
    name: text('name').notNull(),
    aliases: text('aliases').array().notNull().default(sql`'{}'`),
    type: text('type').$type<AccountType>(),
    status: text('status').$type<'active' | 'inactive'>().notNull().default('active'),
    lifecycleStage: text('lifecycle_stage'),
    industry: text('industry'),
    segment: text('segment'),
    website: text('website'),
    /** Of the website, in lower case without www. */
    domain: text('domain'),
    phone: text('phone'),
    email: text('email'),
    territory: text('territory'),
    address: text('address'),
    country: text('country'),
    ownerId: uuid('owner_id'),
    parentId: uuid('parent_id'),
    employees: integer('employees'),
    annualRevenue: minorUnits('annual_revenue'),
    annualRevenueCurrency: currency('annual_revenue_currency'),
    tags: text('tags').array().notNull().default(sql`'{}'`),
    custom: jsonb('custom').$type<Record<string, unknown>>().notNull().default({}),
    /** The latest activity's moment; kept by the activities service. */
    lastActivityAt: moment('last_activity_at'),
    externalId: text('external_id'),
    archivedAt: moment('archived_at'),
    createdAt: moment('created_at').notNull(),
    updatedAt: moment('updated_at').notNull(),
    createdBy: uuid('created_by'),
  },
  (table): PgTableExtraConfigValue[] => [
    primaryKey({ columns: [table.workspaceId, table.id] }),
    refersTo([table.workspaceId, table.ownerId], [members.workspaceId, members.id]),
    refersTo([table.workspaceId, table.parentId], [accounts.workspaceId, accounts.id]),
    index('accounts_name').on(table.workspaceId, sql`lower(${table.name})`),
    index('accounts_owner').on(table.workspaceId, table.ownerId),
    index('accounts_domain').on(table.workspaceId, table.domain),
    uniqueIndex('accounts_external').on(table.workspaceId, table.externalId),
  ],
);
