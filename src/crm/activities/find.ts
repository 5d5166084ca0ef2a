import { and, count, eq, ilike, inArray, or, type SQL, sum } from 'drizzle-orm';
import type { Context } from '../../capability/context.ts';
import type { Period, Reference } from '../../capability/fields.ts';
import { escapeLike } from '../../database/like.ts';
import { linkedTo } from '../links.ts';
import { withinPeriod } from '../period.ts';
import { memberIds } from '../team/members.ts';
import { type Activity, activityRows } from './activity-rows.ts';
import type { ActivityType } from './activity-types.ts';
import { activities } from './tables.ts';

/** What activities are looked for by; everything given must hold. */
export interface ActivityFilter {
  readonly about?: Reference | undefined;
  readonly type?: ActivityType | undefined;
  /** A member, or the asker's team. */
  readonly by?: Reference | undefined;
  readonly period?: Period | undefined;
  /** Within subject, notes or next step. */
  readonly text?: string | undefined;
  /** At most so many, 10 unless said. */
  readonly limit?: number | undefined;
}

/** Activities as found: the latest ones, and the count and minutes of all by type. */
export interface FoundActivities {
  readonly activities: readonly Activity[];
  readonly total: number;
  readonly minutes: number;
  /** Most frequent first. */
  readonly byType: readonly { readonly type: ActivityType; readonly count: number }[];
}

/** Activities, latest first, with totals. */
export async function findActivities(context: Context, filter: ActivityFilter): Promise<FoundActivities> {
  const { db, workspace } = context;
  const where = await condition(context, filter);
  const totals = await db
    .select({ type: activities.type, count: count(), minutes: sum(activities.minutes).mapWith(Number) })
    .from(activities)
    .where(and(eq(activities.workspaceId, workspace.id), where))
    .groupBy(activities.type);
  return {
    activities: await activityRows(context, { where, limit: filter.limit ?? 10 }),
    total: totals.reduce((total, row) => total + row.count, 0),
    minutes: totals.reduce((total, row) => total + (row.minutes ?? 0), 0),
    byType: totals
      .map(({ type, count }) => ({ type, count }))
      .sort((one, other) => other.count - one.count || one.type.localeCompare(other.type)),
  };
}

async function condition(
  context: Context,
  { about, type, by, period, text }: ActivityFilter,
): Promise<SQL | undefined> {
  const pattern = text === undefined ? undefined : `%${escapeLike(text)}%`;
  return and(
    about && linkedTo(activities, about),
    type && eq(activities.type, type),
    by && inArray(activities.memberId, await memberIds(context, by)),
    withinPeriod(activities.occurredAt, period, context.actor.timeZone),
    pattern === undefined
      ? undefined
      : or(ilike(activities.subject, pattern), ilike(activities.notes, pattern), ilike(activities.nextStep, pattern)),
  );
}
