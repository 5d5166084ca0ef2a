import { and, count, desc, eq, gte, inArray, isNotNull, isNull, lt, or, type SQL, sql } from 'drizzle-orm';
import type { Context } from '../../capability/context.ts';
import type { Period, Reference } from '../../capability/fields.ts';
import { isDay } from '../days.ts';
import { linkedTo } from '../links.ts';
import { withinPeriod } from '../period.ts';
import { memberIds, teamReference } from '../team/members.ts';
import { members } from '../team/tables.ts';
import { tasks } from './tables.ts';
import { deadline, type ListedTask, taskRows } from './task-rows.ts';
import type { TaskKind, TaskPriority } from './tasks.ts';

/** What tasks are looked for by; everything given must hold. */
export interface TaskFilter {
  /** A member, or the asker's team with what nobody is assigned to; everybody's where absent. */
  readonly assignee?: Reference | undefined;
  readonly about?: Reference | undefined;
  /** Overdue ones are open ones that are late; open unless said. */
  readonly status?: 'open' | 'overdue' | 'done' | undefined;
  /** When they are due; for done ones, when they were done. */
  readonly due?: Period | undefined;
  readonly priority?: TaskPriority | undefined;
  readonly kind?: TaskKind | undefined;
  /** At most so many, 10 unless said. */
  readonly limit?: number | undefined;
}

/** Tasks as found: the first ones, how many there are in all, and how many of those are late. */
export interface FoundTasks {
  readonly tasks: readonly ListedTask[];
  readonly total: number;
  readonly overdue: number;
}

/** Tasks, soonest due first; done ones latest done first. */
export async function findTasks(context: Context, filter: TaskFilter): Promise<FoundTasks> {
  const { db, workspace } = context;
  const where = await condition(context, filter);
  const [totals] = await db
    .select({ total: count(), overdue: sql<number>`count(*) filter (where ${isLate(context)})::int` })
    .from(tasks)
    .leftJoin(members, and(eq(members.workspaceId, workspace.id), eq(members.id, tasks.assigneeId)))
    .where(and(eq(tasks.workspaceId, workspace.id), where));
  const orderBy = filter.status === 'done' ? { orderBy: [desc(tasks.completedAt)] } : {};
  const found = await taskRows(context, { where, limit: filter.limit ?? 10, ...orderBy });
  return { tasks: found, total: totals?.total ?? 0, overdue: totals?.overdue ?? 0 };
}

async function condition(context: Context, filter: TaskFilter): Promise<SQL | undefined> {
  const { assignee, about, status = 'open', due, priority, kind } = filter;
  const done = status === 'done';
  return and(
    assignee && (await assignedTo(context, assignee)),
    about && linkedTo(tasks, about),
    done ? isNotNull(tasks.completedAt) : isNull(tasks.completedAt),
    status === 'overdue' ? isLate(context) : undefined,
    done ? withinPeriod(tasks.completedAt, due, context.actor.timeZone) : dueWithin(context, due),
    priority && eq(tasks.priority, priority),
    kind && eq(tasks.kind, kind),
  );
}

async function assignedTo(context: Context, assignee: Reference): Promise<SQL | undefined> {
  const assigned = inArray(tasks.assigneeId, await memberIds(context, assignee));
  return assignee.id === teamReference.id ? or(assigned, isNull(tasks.assigneeId)) : assigned;
}

function isLate(context: Context): SQL {
  return sql`(${tasks.completedAt} is null and ${deadline(context)} <= ${context.now.toISOString()}::timestamptz)`;
}

/** By the day they are due, or, where a boundary is a clock time, by the moment. */
function dueWithin(context: Context, due: Period | undefined): SQL | undefined {
  const { start = null, end = null } = due ?? {};
  return and(
    start === null
      ? undefined
      : isDay(start)
        ? gte(tasks.dueOn, start)
        : sql`${deadline(context)} > ${start}::timestamptz`,
    end === null ? undefined : isDay(end) ? lt(tasks.dueOn, end) : sql`${deadline(context)} <= ${end}::timestamptz`,
  );
}
