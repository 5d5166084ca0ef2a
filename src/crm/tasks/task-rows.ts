import { and, eq, type SQL, sql } from 'drizzle-orm';
import type { Context } from '../../capability/context.ts';
import type { Reference } from '../../capability/fields.ts';
import { accounts } from '../accounts/tables.ts';
import { contacts } from '../contacts/tables.ts';
import { dayOf, daysBetween } from '../days.ts';
import { deals } from '../deals/tables.ts';
import { handleOf } from '../handles.ts';
import { members } from '../team/tables.ts';
import { tasks } from './tables.ts';

/** A task with what a person wants to see of it. */
export type ListedTask = typeof tasks.$inferSelect & {
  /** `T-7`. */
  readonly handle: string;
  /** The assignee's name. */
  readonly assignee: string | null;
  /** What it is about: its deal, else its contact, else its account. */
  readonly about: Reference | null;
  readonly accountName: string | null;
  /** True where it is open and its day or moment has passed for the assignee. */
  readonly overdue: boolean;
  /** Days from the assignee's today to the day it is due; negative where that has passed. */
  readonly daysUntilDue: number | null;
};

/** The moment after which a task is late: its own, else the end of its day in the assignee's zone. */
export function deadline({ workspace }: Pick<Context, 'workspace'>): SQL {
  return sql`coalesce(${tasks.dueAt}, (${tasks.dueOn} + 1)::timestamp at time zone coalesce(${members.timeZone}, ${workspace.timeZone}))`;
}

/** Tasks of the workspace with names joined, soonest due first unless another order is given. */
export async function taskRows(
  context: Context,
  { where, orderBy, limit }: { where: SQL | undefined; orderBy?: readonly SQL[]; limit: number },
): Promise<ListedTask[]> {
  const { db, workspace } = context;
  const rows = await joined(db, workspace.id)
    .where(and(eq(tasks.workspaceId, workspace.id), where))
    .orderBy(...(orderBy ?? soonestFirst(context)))
    .limit(limit);
  return rows.map((row) => listed(context, row));
}

function soonestFirst(context: Context): readonly SQL[] {
  const rank = sql`array_position(array['urgent', 'high', 'normal', 'low'], ${tasks.priority})`;
  return [sql`${deadline(context)} asc nulls last`, rank, sql`${tasks.number}`];
}

function joined(db: Context['db'], workspaceId: string) {
  return db
    .select({
      task: tasks,
      assignee: members.name,
      assigneeZone: members.timeZone,
      account: accounts.name,
      contact: contacts.name,
      deal: deals.name,
      dealNumber: deals.number,
    })
    .from(tasks)
    .leftJoin(members, and(eq(members.workspaceId, workspaceId), eq(members.id, tasks.assigneeId)))
    .leftJoin(accounts, and(eq(accounts.workspaceId, workspaceId), eq(accounts.id, tasks.accountId)))
    .leftJoin(contacts, and(eq(contacts.workspaceId, workspaceId), eq(contacts.id, tasks.contactId)))
    .leftJoin(deals, and(eq(deals.workspaceId, workspaceId), eq(deals.id, tasks.dealId)));
}

type JoinedRow = Awaited<ReturnType<typeof joined>>[number];

function listed({ now, workspace }: Context, row: JoinedRow): ListedTask {
  const { task } = row;
  const today = dayOf(now, row.assigneeZone ?? workspace.timeZone);
  const daysUntilDue = task.dueOn === null ? null : daysBetween(today, task.dueOn);
  const late = task.dueAt === null ? daysUntilDue !== null && daysUntilDue < 0 : task.dueAt < now;
  return {
    ...task,
    handle: handleOf('task', task.number),
    assignee: row.assignee,
    about: aboutOf(row),
    accountName: row.account,
    overdue: task.completedAt === null && late,
    daysUntilDue,
  };
}

function aboutOf({ task, account, contact, deal, dealNumber }: JoinedRow): Reference | null {
  if (task.dealId && deal !== null && dealNumber !== null) {
    return { type: 'deal', id: task.dealId, name: deal, handle: handleOf('deal', dealNumber) };
  }
  if (task.contactId && contact !== null) {
    return { type: 'contact', id: task.contactId, name: contact, ...(account === null ? {} : { account }) };
  }
  return task.accountId && account !== null ? { type: 'account', id: task.accountId, name: account } : null;
}
