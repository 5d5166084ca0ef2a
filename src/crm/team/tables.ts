import { sql } from 'drizzle-orm';
import {
  boolean,
  date,
  index,
  integer,
  type PgTableExtraConfigValue,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { currency, id, minorUnits, moment, refersTo, workspaceId } from '../../database/columns.ts';

/** The directory of tenants; a workspace is its own tenant. */
export const workspaces = pgTable('workspaces', {
  workspaceId: uuid('workspace_id').primaryKey(),
  name: text('name').notNull(),
  /** Slack's team id; null until Slack is connected. */
  slackTeamId: text('slack_team_id').unique(),
  timeZone: text('time_zone').notNull(),
  currency: currency('currency').notNull(),
  locale: text('locale').notNull(),
  country: text('country').notNull(),
  fiscalYearStart: integer('fiscal_year_start').notNull().default(1),
  createdAt: moment('created_at').notNull(),
});

/** The people of a workspace. */
export const members = pgTable(
  'members',
  {
    workspaceId: workspaceId(),
    id: id(),
    name: text('name').notNull(),
    email: text('email').notNull(),
    role: text('role').$type<'viewer' | 'rep' | 'manager' | 'admin'>().notNull(),
    slackUserId: text('slack_user_id'),
    timeZone: text('time_zone'),
    territory: text('territory'),
    managerId: uuid('manager_id'),
    active: boolean('active').notNull().default(true),
    externalId: text('external_id'),
    createdAt: moment('created_at').notNull(),
  },
  (table): PgTableExtraConfigValue[] => [
    primaryKey({ columns: [table.workspaceId, table.id] }),
    refersTo([table.workspaceId, table.managerId], [members.workspaceId, members.id]),
    uniqueIndex('members_email').on(table.workspaceId, sql`lower(${table.email})`),
    uniqueIndex('members_slack_user').on(table.workspaceId, table.slackUserId),
  ],
);

/** What a member is to sell in a period. */
export const quotas = pgTable(
  'quotas',
  {
    workspaceId: workspaceId(),
    id: id(),
    memberId: uuid('member_id').notNull(),
    /** First day of the period, and the first day after it. */
    startsOn: date('starts_on').notNull(),
    endsOn: date('ends_on').notNull(),
    amount: minorUnits('amount').notNull(),
    currency: currency('currency').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.id] }),
    refersTo([table.workspaceId, table.memberId], [members.workspaceId, members.id]),
    uniqueIndex('quotas_member_period').on(table.workspaceId, table.memberId, table.startsOn, table.endsOn),
  ],
);

/** The last number given to a kind of handle: D-12, T-7. */
export const handleCounters = pgTable(
  'handle_counters',
  { workspaceId: workspaceId(), prefix: text('prefix').notNull(), last: integer('last').notNull() },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.prefix] }),
    index('handle_counters_workspace').on(table.workspaceId),
  ],
);
