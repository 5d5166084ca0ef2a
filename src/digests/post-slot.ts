import { and, eq } from 'drizzle-orm';
import type { Logger } from 'pino';
import { v7 as uuid } from 'uuid';
import type { Context, Workspace } from '../capability/context.ts';
import { dayOf } from '../crm/days.ts';
import { getMember, memberReference } from '../crm/team/members.ts';
import { Changes } from '../database/changes.ts';
import type { Database } from '../database/connection.ts';
import { inWorkspace } from '../database/transaction.ts';
import { post } from '../delivery/post.ts';
import { slotAt } from './cron.ts';
import { scheduleOf } from './digests.ts';
import { kindOf } from './kinds.ts';
import { digestPosts, digests } from './tables.ts';

/** What came of a slot. */
export type SlotResult = 'posted' | 'posted_before' | 'cancelled';

/**
 * Posts a digest for the slot that `now` lies in, as the member who scheduled it would see it; once, however many processes
 * try: the slot's row, unique, and the message to send commit together.
 */
export function postSlot(
  database: Database,
  logger: Logger,
  workspace: Workspace,
  digestId: string,
  now: Date,
): Promise<SlotResult> {
  return inWorkspace(database, workspace.id, async (db) => {
    const [digest] = await db
      .select()
      .from(digests)
      .where(and(eq(digests.workspaceId, workspace.id), eq(digests.id, digestId)));
    if (digest === undefined || digest.cancelledAt !== null) return 'cancelled';
    const slot = slotAt(scheduleOf(digest), now);
    const [claimed] = await db
      .insert(digestPosts)
      .values({ workspaceId: workspace.id, id: uuid(), digestId, slot, postedAt: now })
      .onConflictDoNothing()
      .returning({ id: digestPosts.id });
    if (claimed === undefined) return 'posted_before';
    const author = await getMember({ db, workspace }, digest.createdBy);
    const owner =
      digest.ownerId === null ? undefined : memberReference(await getMember({ db, workspace }, digest.ownerId));
    const context: Context = {
      db,
      changes: new Changes(db, workspace.id),
      workspace,
      actor: { ...author, timeZone: digest.timeZone },
      now: slot,
      today: dayOf(slot, digest.timeZone),
      conversation: `digest:${digest.id}`,
      channel: { id: digest.channel, name: digest.channelName },
      logger,
    };
    const reply = await kindOf(digest.digest).build(context, { owner });
    await post(db, workspace.id, digest.channel, { ...reply, private: false }, now);
    return 'posted';
  });
}
