import { and, eq } from 'drizzle-orm';
import type { Context } from '../../capability/context.ts';
import { InvalidError } from '../../capability/errors.ts';
import type { Reference, ReferenceType } from '../../capability/fields.ts';
import { requireWritable } from '../access.ts';
import { accounts } from '../accounts/tables.ts';
import { contacts } from '../contacts/tables.ts';
import { deals } from '../deals/tables.ts';
import { tasks } from '../tasks/tables.ts';
import { getMember, type Member, teamReference } from './members.ts';

/** What belongs to somebody, with the table it is kept in. */
const ownedTables = { account: accounts, contact: contacts, deal: deals } as const;

/** The kinds of record that can be given to a member. */
export const assignableTypes = ['account', 'contact', 'deal', 'task'] as const satisfies readonly ReferenceType[];

/** A record that changed hands. */
export interface Assigned {
  readonly record: Reference;
  readonly to: Member;
  /** Whose it was; null where it was nobody's. */
  readonly from: Member | null;
}

/**
 * A member to whom work can be given.
 *
 * @throws {InvalidError} `not_one_member` for a team, `member_inactive`, `member_not_found`
 */
export async function requireActiveMember(
  context: Pick<Context, 'db' | 'workspace'>,
  { id }: Pick<Reference, 'id'>,
): Promise<Member> {
  if (id === teamReference.id) {
    throw new InvalidError('not_one_member', 'A record belongs to one person. Say who, for example “to @dana”.');
  }
  const member = await getMember(context, id);
  if (member.active) return member;
  throw new InvalidError('member_inactive', `${member.name} is not active any more. Choose somebody else.`);
}

/**
 * Gives a record to a member.
 *
 * @throws {InvalidError} `record_not_found`, `already_owner`, `not_assignable`, or as `requireActiveMember` does
 * @throws {DeniedError} `not_owner`
 */
export async function assignRecord(context: Context, record: Reference, to: Reference): Promise<Assigned> {
  const member = await requireActiveMember(context, to);
  const { name, ownerId } = await currentOwner(context, record);
  requireWritable(context, ownerId, name);
  if (ownerId === member.id) {
    const who = member.id === context.actor.id ? 'you' : member.name;
    throw new InvalidError('already_owner', `${name} belongs to ${who} already.`, 'to');
  }
  await setOwner(context, record, member.id);
  const from = ownerId === null ? null : await getMember(context, ownerId);
  return { record: { ...record, name }, to: member, from };
}

async function currentOwner(context: Context, record: Reference): Promise<{ name: string; ownerId: string | null }> {
  if (record.type === 'task') {
    const row = await lockRow(context, tasks, record);
    return { name: row.title, ownerId: row.assigneeId };
  }
  return lockRow(context, ownedTable(record), record);
}

async function setOwner({ changes, now }: Context, record: Reference, ownerId: string): Promise<void> {
  if (record.type === 'task') await changes.update(tasks, record.id, { assigneeId: ownerId, updatedAt: now });
  else await changes.update(ownedTable(record), record.id, { ownerId, updatedAt: now });
}

function ownedTable({ type = 'account', name }: Reference): typeof deals {
  const table = ownedTables[type as keyof typeof ownedTables];
  if (table === undefined) throw new InvalidError('not_assignable', `${name} cannot be given to anybody.`, 'record');
  // What is used of them, their owner and name, they have in common.
  return table as unknown as typeof deals;
}

async function lockRow<Table extends typeof deals | typeof tasks>(
  { db, workspace }: Context,
  table: Table,
  record: Reference,
): Promise<Table['$inferSelect']> {
  const [row] = await db
    .select()
    .from(table as typeof deals)
    .where(and(eq(table.workspaceId, workspace.id), eq(table.id, record.id)))
    .for('update');
  if (row !== undefined) return row;
  throw new InvalidError('record_not_found', `${record.name} is not in Rapport any more.`, 'record');
}
