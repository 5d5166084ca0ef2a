import type { Actor, Workspace } from '../../src/capability/context.ts';
import { listMembers } from '../../src/crm/team/members.ts';
import type { Database } from '../../src/database/connection.ts';
import { inWorkspace } from '../../src/database/transaction.ts';
import { actorOf } from '../../src/rapport.ts';

/** A manager of a workspace, or the first member where it has none. */
export async function firstActor(database: Database, workspace: Workspace): Promise<Actor> {
  const everybody = await inWorkspace(database, workspace.id, (db) => listMembers({ db, workspace }));
  const member = everybody.find(({ role }) => role === 'manager') ?? everybody[0];
  if (member === undefined) throw new Error('The workspace has no members');
  return actorOf(member, workspace);
}
