import { and, eq } from 'drizzle-orm';
import { type Role, roles } from '../../../../capability/roles.ts';
import { members } from '../../../team/tables.ts';
import type { Row } from '../row.ts';
import { addMember, type Session } from '../session.ts';
import { RowError, squash } from '../values.ts';

/** Takes up members and whom they report to; a manager who is only named as one is a member too. */
export async function importMember(row: Row, session: Session): Promise<'imported' | 'unchanged'> {
  const { directory } = session;
  const name = row.name ?? row.get('email');
  if (name === undefined) throw new RowError('there is no name');
  const email = row.get('email');
  const known = (email && directory.byEmail('members', email)) || directory.byName('members', name);
  const managerName = row.get('manager');
  const manager = managerName === undefined ? undefined : await managerOf(managerName, row, session);
  if (known) return 'unchanged';
  await addMember(session, {
    name,
    email,
    role: roleOf(row.get('role')),
    territory: row.get('territory'),
    managerId: manager?.id,
    externalId: row.get('externalId'),
    timeZone: row.get('timeZone'),
  });
  return 'imported';
}

async function managerOf(name: string, row: Row, session: Session) {
  const { db, workspace, directory } = session;
  const known = directory.byEmail('members', name) ?? directory.byName('members', name);
  if (known === undefined) return addMember(session, { name, role: 'manager', territory: row.get('territory') });
  await db
    .update(members)
    .set({ role: 'manager' })
    .where(and(eq(members.workspaceId, workspace.id), eq(members.id, known.id), eq(members.role, 'rep')));
  return known;
}

function roleOf(cell = 'rep'): Role {
  const said = squash(cell);
  const role = roles.find((candidate) => said.includes(candidate));
  return role ?? (said.includes('lead') || said.includes('head') ? 'manager' : 'rep');
}
