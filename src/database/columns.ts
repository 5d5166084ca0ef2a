import { type AnyPgColumn, bigint, foreignKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';

/** The tenant; the first column of every table, primary key and index. */
export const workspaceId = () => uuid('workspace_id').notNull();

/** A UUID version 7, so that keys of one time lie together. */
export const id = () => uuid('id').notNull();

/** A moment in UTC. */
export const moment = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

/** An amount in minor units of its currency (cents); see src/crm/money.ts. */
export const minorUnits = (name: string) => bigint(name, { mode: 'number' });

/** An ISO 4217 currency. */
export const currency = (name: string) => text(name);

/** A foreign key within the tenant: a row can only refer to a row of its own workspace. */
export const refersTo = (columns: [AnyPgColumn, AnyPgColumn], foreignColumns: [AnyPgColumn, AnyPgColumn]) =>
  foreignKey({ columns, foreignColumns });
