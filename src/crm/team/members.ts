import { and, eq } from 'drizzle-orm';
import type { Context } from '../../capability/context.ts';
import { InvalidError } from '../../capability/errors.ts';
import type { Reference } from '../../capability/fields.ts';
import { members } from './tables.ts';

/** A member as stored. */
export type Member = typeof members.$inferSelect;

/** What "my team" is as a reference to a member: everybody whom the asker leads, or all where nobody has a manager. */
export const teamReference: Reference = { type: 'member', id: 'team', name: 'my team' };

/** A reference to a member, as inputs and memory hold it. */
export function memberReference(member: Pick<Member, 'id' | 'name' | 'email'>): Reference {
  return { type: 'member', id: member.id, name: member.name, email: member.email };
}

/**
 * One member.
 *
 * @throws {InvalidError} `member_not_found`
 */
export async function getMember({ db, workspace }: Pick<Context, 'db' | 'workspace'>, id: string): Promise<Member> {
  const [member] = await db
    .select()
    .from(members)
    .where(and(eq(members.workspaceId, workspace.id), eq(members.id, id)));
  if (member === undefined) throw new InvalidError('member_not_found', 'There is no such member any more.');
  return member;
}

/** Every active member, by name. */
export function listMembers({ db, workspace }: Pick<Context, 'db' | 'workspace'>): Promise<Member[]> {
  return db
    .select()
    .from(members)
    .where(and(eq(members.workspaceId, workspace.id), eq(members.active, true)))
    .orderBy(members.name);
}

/** The ids that an owner filter stands for: one member, or the asker's team with the asker. */
export async function memberIds(context: Context, owner: Reference): Promise<string[]> {
  if (owner.id !== teamReference.id) return [owner.id];
  const everybody = await listMembers(context);
  const team = everybody.filter((member) => member.managerId === context.actor.id || member.id === context.actor.id);
  return (team.length > 1 ? team : everybody).map((member) => member.id);
}
