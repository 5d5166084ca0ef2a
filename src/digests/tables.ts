import { integer, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { members } from '../crm/team/tables.ts';
import { id, moment, refersTo, workspaceId } from '../database/columns.ts';

/** Digests that are posted on a schedule. */
export const digests = pgTable(
  'digests',
  {
    workspaceId: workspaceId(),
    id: id(),
    /** 3 of G-3. */
    number: integer('number').notNull(),
    /** The kind: closing_deals, pipeline… */
    digest: text('digest').notNull(),
    /** A channel's id as the surface knows it. */
    channel: text('channel').notNull(),
    channelName: text('channel_name'),
    /** Five-field cron, read in `timeZone`. */
    cron: text('cron').notNull(),
    timeZone: text('time_zone').notNull(),
    ownerId: uuid('owner_id'),
    createdBy: uuid('created_by').notNull(),
    createdAt: moment('created_at').notNull(),
    cancelledAt: moment('cancelled_at'),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.id] }),
    refersTo([table.workspaceId, table.createdBy], [members.workspaceId, members.id]),
    refersTo([table.workspaceId, table.ownerId], [members.workspaceId, members.id]),
    uniqueIndex('digests_number').on(table.workspaceId, table.number),
  ],
);

/** One row a slot that was posted: what keeps several processes from posting it twice. */
export const digestPosts = pgTable(
  'digest_posts',
  {
    workspaceId: workspaceId(),
    id: id(),
    digestId: uuid('digest_id').notNull(),
    slot: moment('slot').notNull(),
    postedAt: moment('posted_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.id] }),
    refersTo([table.workspaceId, table.digestId], [digests.workspaceId, digests.id]),
    uniqueIndex('digest_posts_slot').on(table.workspaceId, table.digestId, table.slot),
  ],
);
