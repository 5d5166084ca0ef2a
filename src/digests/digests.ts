import { and, eq, isNull } from 'drizzle-orm';
import type { Context } from '../capability/context.ts';
import { DeniedError, InvalidError } from '../capability/errors.ts';
import type { Reference, Schedule } from '../capability/fields.ts';
import { handleOf, takeNumber } from '../crm/handles.ts';
import { channelAddress } from './channel.ts';
import { checkSchedule } from './cron.ts';
import { digests } from './tables.ts';

/** A scheduled digest as stored. */
export type ScheduledDigest = typeof digests.$inferSelect;

/** A reference to a scheduled digest. */
export function digestReference({ id, digest, number }: ScheduledDigest): Reference {
  return { type: 'digest', id, name: `${digest.replaceAll('_', ' ')} digest`, handle: handleOf('digest', number) };
}

/** The schedule of a stored digest. */
export function scheduleOf({ cron, timeZone }: Pick<ScheduledDigest, 'cron' | 'timeZone'>): Schedule {
  return { cron, timezone: timeZone };
}

/**
 * Schedules a digest for a channel.
 *
 * @throws {InvalidError} `schedule`, `schedule_too_often`
 */
export async function scheduleDigest(
  context: Context,
  values: { digest: string; channel: string; schedule: Schedule; owner: Reference | undefined },
): Promise<ScheduledDigest> {
  checkSchedule(values.schedule);
  return context.changes.insert(digests, {
    number: await takeNumber(context, 'digest'),
    digest: values.digest,
    channel: channelAddress(values.channel),
    channelName: context.channel?.id === values.channel ? context.channel.name : null,
    cron: values.schedule.cron,
    timeZone: values.schedule.timezone,
    ownerId: values.owner?.id ?? null,
    createdBy: context.actor.id,
    createdAt: context.now,
    cancelledAt: null,
  });
}

/** The workspace's digests that are not cancelled, by handle. */
export function listDigests({ db, workspace }: Pick<Context, 'db' | 'workspace'>): Promise<ScheduledDigest[]> {
  return db
    .select()
    .from(digests)
    .where(and(eq(digests.workspaceId, workspace.id), isNull(digests.cancelledAt)))
    .orderBy(digests.number);
}

/** A digest that still comes. @throws {InvalidError} `digest_not_found` */
export async function getDigest(
  { db, workspace }: Pick<Context, 'db' | 'workspace'>,
  id: string,
): Promise<ScheduledDigest> {
  const [row] = await db
    .select()
    .from(digests)
    .where(and(eq(digests.workspaceId, workspace.id), eq(digests.id, id), isNull(digests.cancelledAt)));
  if (row === undefined) throw new InvalidError('digest_not_found', 'That digest is not scheduled any more.', 'digest');
  return row;
}

/**
 * Cancels a digest.
 *
 * @throws {DeniedError} `not_owner` where a rep would cancel somebody else's
 */
export async function cancelDigest(context: Context, id: string): Promise<ScheduledDigest> {
  const digest = await getDigest(context, id);
  const { actor } = context;
  if (digest.createdBy !== actor.id && actor.role !== 'manager' && actor.role !== 'admin') {
    throw new DeniedError('not_owner', 'Somebody else scheduled that digest. Ask them or a manager to cancel it.');
  }
  await context.changes.update(digests, id, { cancelledAt: context.now });
  return digest;
}
