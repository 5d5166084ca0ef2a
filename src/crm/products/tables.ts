import { sql } from 'drizzle-orm';
import { boolean, jsonb, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { currency, id, minorUnits, moment, workspaceId } from '../../database/columns.ts';

/** What is sold. */
export const products = pgTable(
  'products',
  {
    workspaceId: workspaceId(),
    id: id(),
    name: text('name').notNull(),
    aliases: text('aliases').array().notNull().default(sql`'{}'`),
    category: text('category'),
    price: minorUnits('price'),
    currency: currency('currency'),
    description: text('description'),
    active: boolean('active').notNull().default(true),
    custom: jsonb('custom').$type<Record<string, unknown>>().notNull().default({}),
    externalId: text('external_id'),
    createdAt: moment('created_at').notNull(),
    updatedAt: moment('updated_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.id] }),
    uniqueIndex('products_name').on(table.workspaceId, sql`lower(${table.name})`),
    uniqueIndex('products_external').on(table.workspaceId, table.externalId),
  ],
);
