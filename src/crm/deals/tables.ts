import { sql } from 'drizzle-orm';
import { date, index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { currency, id, minorUnits, moment, refersTo, workspaceId } from '../../database/columns.ts';
import { accounts } from '../accounts/tables.ts';
import { contacts } from '../contacts/tables.ts';
import { products } from '../products/tables.ts';
import { members } from '../team/tables.ts';

/** Where a deal stands: still to win, or settled. */
export type DealStatus = 'open' | 'won' | 'lost';

/** How surely a deal is counted on. */
export type ForecastCategory = 'pipeline' | 'best_case' | 'commit' | 'omitted';

/** What kind of business a deal is. */
export type DealType = 'new_business' | 'expansion' | 'renewal';

/** The stages of a workspace's pipeline, in order. */
export const dealStages = pgTable(
  'deal_stages',
  {
    workspaceId: workspaceId(),
    id: id(),
    /** snake_case, as in the vocabulary. */
    name: text('name').notNull(),
    label: text('label').notNull(),
    /** Percent. */
    probability: integer('probability').notNull(),
    position: integer('position').notNull(),
    status: text('status').$type<DealStatus>().notNull().default('open'),
    expectedDays: integer('expected_days'),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.id] }),
    uniqueIndex('deal_stages_name').on(table.workspaceId, table.name),
  ],
);

/** Opportunities. */
export const deals = pgTable(
  'deals',
  {
    workspaceId: workspaceId(),
    id: id(),
    /** 12 of D-12. */
    number: integer('number').notNull(),
    name: text('name').notNull(),
    accountId: uuid('account_id'),
    contactId: uuid('contact_id'),
    ownerId: uuid('owner_id'),
    productId: uuid('product_id'),
    /** A name in deal_stages. */
    stage: text('stage').notNull(),
    status: text('status').$type<DealStatus>().notNull().default('open'),
    /** Percent; null takes the stage's. */
    probability: integer('probability'),
    amount: minorUnits('amount'),
    currency: currency('currency').notNull(),
    expectedClose: date('expected_close'),
    closedOn: date('closed_on'),
    closeReason: text('close_reason'),
    source: text('source'),
    type: text('type').$type<DealType>(),
    forecast: text('forecast').$type<ForecastCategory>(),
    competitor: text('competitor'),
    requirements: text('requirements'),
    risk: text('risk'),
    nextStep: text('next_step'),
    custom: jsonb('custom').$type<Record<string, unknown>>().notNull().default({}),
    stageSince: moment('stage_since').notNull(),
    lastActivityAt: moment('last_activity_at'),
    /** How often the expected close was moved later. */
    timesPushed: integer('times_pushed').notNull().default(0),
    externalId: text('external_id'),
    createdAt: moment('created_at').notNull(),
    updatedAt: moment('updated_at').notNull(),
    createdBy: uuid('created_by'),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.id] }),
    refersTo([table.workspaceId, table.accountId], [accounts.workspaceId, accounts.id]),
    refersTo([table.workspaceId, table.contactId], [contacts.workspaceId, contacts.id]),
    refersTo([table.workspaceId, table.ownerId], [members.workspaceId, members.id]),
    refersTo([table.workspaceId, table.productId], [products.workspaceId, products.id]),
    uniqueIndex('deals_number').on(table.workspaceId, table.number),
    index('deals_status_close').on(table.workspaceId, table.status, table.expectedClose),
    index('deals_closed').on(table.workspaceId, table.closedOn),
    index('deals_account').on(table.workspaceId, table.accountId),
    index('deals_owner').on(table.workspaceId, table.ownerId),
    index('deals_name').on(table.workspaceId, sql`lower(${table.name})`),
    uniqueIndex('deals_external').on(table.workspaceId, table.externalId),
  ],
);

/** Each change of a deal that a pipeline review asks about: stage, amount, expected close, status. */
export const dealEvents = pgTable(
  'deal_events',
  {
    workspaceId: workspaceId(),
    id: id(),
    dealId: uuid('deal_id').notNull(),
    at: moment('at').notNull(),
    memberId: uuid('member_id'),
    kind: text('kind').$type<'created' | 'stage' | 'amount' | 'expected_close' | 'closed' | 'reopened'>().notNull(),
    /** Values before and after as text: a stage's name, minor units, or a day. */
    from: text('from_value'),
    to: text('to_value'),
    note: text('note'),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.id] }),
    refersTo([table.workspaceId, table.dealId], [deals.workspaceId, deals.id]),
    index('deal_events_deal').on(table.workspaceId, table.dealId, table.at),
    index('deal_events_at').on(table.workspaceId, table.at),
  ],
);
