import { eq } from 'drizzle-orm';
import type { Context } from '../../capability/context.ts';
import { InvalidError } from '../../capability/errors.ts';
import type { Reference } from '../../capability/fields.ts';
import { requireWritable } from '../access.ts';
import { dayOf, isDay } from '../days.ts';
import { handleOf, takeNumber } from '../handles.ts';
import type { Links } from '../links.ts';
import { getMember, teamReference } from '../team/members.ts';
import { tasks } from './tables.ts';
import { type ListedTask, taskRows } from './task-rows.ts';

/** How much a task matters. */
export type TaskPriority = 'low' | 'normal' | 'high' | 'urgent';

/** What sort of task it is. */
export type TaskKind = 'general' | 'follow_up' | 'reminder' | 'deadline';

/** What a new task is made of. */
export interface NewTask {
  readonly title: string;
  /** A day, or a moment with its offset. */
  readonly due?: string | undefined;
  readonly priority?: TaskPriority | undefined;
  readonly kind?: TaskKind | undefined;
  /** The actor unless said. */
  readonly assignee?: Reference | undefined;
  readonly links: Links;
}

/** What may be changed of a task. */
export interface TaskPatch {
  readonly title?: string | undefined;
  readonly due?: string | undefined;
  readonly priority?: TaskPriority | undefined;
  readonly assignee?: Reference | undefined;
}

/**
 * Makes a task and gives it its handle.
 *
 * @throws {InvalidError} `due_past` where it would be late from the start, `one_member`, `member_not_found`
 */
export async function createTask(context: Context, task: NewTask): Promise<ListedTask> {
  const { title, due, priority = 'normal', kind = 'general', links } = task;
  const assigneeId = (task.assignee && onePerson(task.assignee)) ?? context.actor.id;
  const number = await takeNumber(context, 'task');
  const created = await context.changes.insert(tasks, {
    ...links,
    ...(await dueColumns(context, due, assigneeId)),
    number,
    title: sentence(title),
    priority,
    kind,
    assigneeId,
    createdBy: context.actor.id,
    createdAt: context.now,
    updatedAt: context.now,
  });
  return getTask(context, created.id);
}

/** One task. @throws {InvalidError} `task_not_found` */
export async function getTask(context: Context, id: string): Promise<ListedTask> {
  const [task] = await taskRows(context, { where: eq(tasks.id, id), limit: 1 });
  if (task === undefined) throw new InvalidError('task_not_found', 'There is no such task any more.', 'task');
  return task;
}

/**
 * Changes an open task.
 *
 * @throws {InvalidError} `task_not_found`, `task_done`, `due_past`
 * @throws {DeniedError} `not_owner` where it is neither assigned to nor made by the actor
 */
export async function updateTask(context: Context, id: string, patch: TaskPatch): Promise<ListedTask> {
  const task = await getTask(context, id);
  requireChangeable(context, task);
  if (task.completedAt !== null) {
    throw new InvalidError('task_done', `${task.handle} is done already. Make a new task for what is left.`, 'task');
  }
  const { title, due, priority, assignee } = patch;
  await context.changes.update(tasks, id, {
    ...(title === undefined ? {} : { title: sentence(title) }),
    ...(due === undefined ? {} : await dueColumns(context, due, assignee ? onePerson(assignee) : task.assigneeId)),
    ...(priority === undefined ? {} : { priority }),
    ...(assignee === undefined ? {} : { assigneeId: onePerson(assignee) }),
    updatedAt: context.now,
  });
  return getTask(context, id);
}

/**
 * Marks a task done; one that is done already stays as it is, with `alreadyDone`.
 *
 * @throws {InvalidError} `task_not_found`
 * @throws {DeniedError} `not_owner`
 */
export async function completeTask(
  context: Context,
  id: string,
  outcome: string | undefined,
): Promise<{ task: ListedTask; alreadyDone: boolean }> {
  const task = await getTask(context, id);
  if (task.completedAt !== null) return { task, alreadyDone: true };
  requireChangeable(context, task);
  await context.changes.update(tasks, id, {
    completedAt: context.now,
    updatedAt: context.now,
    ...(outcome === undefined ? {} : { outcome }),
  });
  return { task: await getTask(context, id), alreadyDone: false };
}

function onePerson(assignee: Reference): string {
  if (assignee.id !== teamReference.id) return assignee.id;
  throw new InvalidError('one_member', 'A task is for one person. Say who is to do it.', 'assignee');
}

/** A task is its assignee's, and also of who made it. */
function requireChangeable(context: Context, task: ListedTask): void {
  if (task.createdBy === context.actor.id) return;
  requireWritable(context, task.assigneeId, task.handle);
}

async function dueColumns(
  context: Context,
  due: string | undefined,
  assigneeId: string | null,
): Promise<{ dueOn: string | null; dueAt: Date | null }> {
  if (due === undefined) return { dueOn: null, dueAt: null };
  const zone = await zoneOf(context, assigneeId);
  const dueAt = isDay(due) ? null : new Date(due);
  const dueOn = dueAt === null ? due : dayOf(dueAt, zone);
  const past = dueAt === null ? dueOn < dayOf(context.now, zone) : dueAt < context.now;
  if (past) {
    throw new InvalidError('due_past', 'That time has passed already. Say a day or time still to come.', 'due');
  }
  return { dueOn, dueAt };
}

async function zoneOf(context: Context, memberId: string | null): Promise<string> {
  if (memberId === null || memberId === context.actor.id) return context.actor.timeZone;
  return (await getMember(context, memberId)).timeZone ?? context.workspace.timeZone;
}

function sentence(title: string): string {
  return title.charAt(0).toUpperCase() + title.slice(1);
}

/** A reference to a task, as inputs, buttons and memory hold it. */
export function taskReference(task: Pick<ListedTask, 'id' | 'title' | 'number'>): Reference {
  return { type: 'task', id: task.id, name: task.title, handle: handleOf('task', task.number) };
}
