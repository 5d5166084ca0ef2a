import { and, desc, eq, sql } from 'drizzle-orm';
import type { Context } from '../../capability/context.ts';
import { InvalidError } from '../../capability/errors.ts';
import type { Reference } from '../../capability/fields.ts';
import { auditEntries } from '../../database/audit-entries.ts';
import { requireWritable } from '../access.ts';
import { type LinkedRecords, type Links, linksOf } from '../links.ts';
import type { ListedTask } from '../tasks/task-rows.ts';
import { createTask } from '../tasks/tasks.ts';
import { type Activity, activityRows } from './activity-rows.ts';
import type { ActivityType } from './activity-types.ts';
import { recountRecords, touchRecords } from './last-activity.ts';
import { occurrenceOf } from './occurrence.ts';
import type { ActivityOutcome } from './outcomes.ts';
import type { ActivitySentiment } from './sentiments.ts';
import { activities } from './tables.ts';
import { followUpTitle } from './words.ts';

/** What may be said of an activity. */
export interface ActivityDetails extends LinkedRecords {
  readonly subject?: string | undefined;
  readonly notes?: string | undefined;
  readonly outcome?: ActivityOutcome | undefined;
  readonly sentiment?: ActivitySentiment | undefined;
  readonly minutes?: number | undefined;
  /** A day, or a moment with its offset. */
  readonly occurredAt?: string | undefined;
  readonly nextStep?: string | undefined;
  /** The day on which the actor wants to follow up. */
  readonly followUp?: string | undefined;
  readonly location?: string | undefined;
  readonly latitude?: number | undefined;
  readonly longitude?: number | undefined;
}

/** An activity as written, with the task that its follow-up made. */
export interface LoggedActivity {
  readonly activity: Activity;
  readonly followUp: ListedTask | null;
}

/**
 * Logs what happened, keeps the last activity of the records it is about, and makes the task of its follow-up.
 *
 * @throws {InvalidError} `record_not_found`, `future_activity`, `due_past` (of the follow-up)
 */
export async function logActivity(
  context: Context,
  { type, ...details }: ActivityDetails & { readonly type: ActivityType },
): Promise<LoggedActivity> {
  const links = await linksOf(context, details);
  const occurrence = occurrenceOf(context, details.occurredAt);
  const { id } = await context.changes.insert(activities, {
    ...columnsOf(details),
    ...links,
    ...occurrence,
    type,
    memberId: context.actor.id,
    createdAt: context.now,
    updatedAt: context.now,
  });
  await touchRecords(context, links, occurrence.occurredAt);
  return withFollowUp(context, id, details);
}

/**
 * Changes an activity; a follow-up makes a task.
 *
 * @throws {InvalidError} `activity_not_found`, and what logging throws
 * @throws {DeniedError} `not_owner` where a rep did not log it
 */
export async function updateActivity(
  context: Context,
  id: string,
  { type, ...details }: ActivityDetails & { readonly type?: ActivityType | undefined },
): Promise<LoggedActivity> {
  const before = await getActivity(context, id);
  requireWritable(context, before.memberId, 'That activity');
  const links = await changedLinks(context, before, details);
  await context.changes.update(activities, id, {
    ...columnsOf(details),
    ...links,
    ...(details.occurredAt === undefined ? {} : occurrenceOf(context, details.occurredAt)),
    ...(type === undefined ? {} : { type }),
    updatedAt: context.now,
  });
  await recountRecords(context, before);
  await recountRecords(context, links);
  return withFollowUp(context, id, details);
}

/** One activity. @throws {InvalidError} `activity_not_found` */
export async function getActivity(context: Pick<Context, 'db' | 'workspace'>, id: string): Promise<Activity> {
  const [activity] = await activityRows(context, { where: eq(activities.id, id), limit: 1 });
  if (activity !== undefined) return activity;
  throw new InvalidError('activity_not_found', 'That activity is not in Rapport any more.', 'activity');
}

/** The activity that the actor logged last in this conversation and that is still there; null where there is none. */
export async function lastLogged({ db, workspace, actor, conversation }: Context): Promise<Activity | null> {
  const [last] = await db
    .select({ id: activities.id })
    .from(auditEntries)
    .innerJoin(
      activities,
      and(
        eq(activities.workspaceId, workspace.id),
        sql`${auditEntries.changes} @> jsonb_build_array(jsonb_build_object('table', 'activities', 'id', ${activities.id}::text))`,
      ),
    )
    .where(
      and(
        eq(auditEntries.workspaceId, workspace.id),
        eq(auditEntries.memberId, actor.id),
        eq(auditEntries.conversation, conversation),
        eq(auditEntries.capability, 'log_activity'),
      ),
    )
    .orderBy(desc(auditEntries.at), desc(auditEntries.id))
    .limit(1);
  return last === undefined ? null : getActivity({ db, workspace }, last.id);
}

/** A reference to an activity, as inputs, buttons and memory hold it. */
export function activityReference(id: string, name: string): Reference {
  return { type: 'activity', id, name };
}

async function withFollowUp(
  context: Context,
  id: string,
  { followUp, lead }: ActivityDetails,
): Promise<LoggedActivity> {
  const activity = await getActivity(context, id);
  if (followUp === undefined) return { activity, followUp: null };
  const { accountId, contactId, dealId, leadId } = activity;
  const task = await createTask(context, {
    title: followUpTitle(activity, lead?.name),
    due: followUp,
    kind: 'follow_up',
    links: { accountId, contactId, dealId, leadId },
  });
  return { activity, followUp: task };
}

function columnsOf(details: ActivityDetails) {
  const { subject, notes, outcome, sentiment, minutes, nextStep, location, latitude, longitude } = details;
  return { subject, notes, outcome, sentiment, minutes, nextStep, location, latitude, longitude };
}

/** Another contact brings its account along; what is not said stays. */
async function changedLinks(context: Context, before: Activity, said: LinkedRecords): Promise<Links> {
  const next = await linksOf(context, said);
  return {
    accountId: next.accountId ?? before.accountId,
    contactId: next.contactId ?? before.contactId,
    dealId: next.dealId ?? before.dealId,
    leadId: next.leadId ?? before.leadId,
  };
}
