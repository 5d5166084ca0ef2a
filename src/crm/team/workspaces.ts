import { v7 as uuid } from 'uuid';
import type { Workspace } from '../../capability/context.ts';
import type { Database } from '../../database/connection.ts';
import { asDispatcher, inWorkspace } from '../../database/transaction.ts';
import { createDefaultStages } from '../deals/stages.ts';
import { workspaces } from './tables.ts';

/** What a new workspace is made of. */
export interface NewWorkspace {
  readonly name: string;
  readonly timeZone: string;
  readonly currency: string;
  readonly locale: string;
  readonly now: Date;
  readonly slackTeamId?: string | undefined;
}

/** A workspace as the directory lists it. */
export interface ListedWorkspace extends Workspace {
  readonly slackTeamId: string | null;
}

/** Makes a workspace with its default stages. */
export async function createWorkspace(database: Database, values: NewWorkspace): Promise<Workspace> {
  const { now, slackTeamId = null, ...rest } = values;
  const country = new Intl.Locale(values.locale).maximize().region ?? 'US';
  const workspace = { ...rest, id: uuid(), country, fiscalYearStart: 1 };
  await inWorkspace(database, workspace.id, async (db) => {
    await db.insert(workspaces).values({ ...workspace, workspaceId: workspace.id, slackTeamId, createdAt: now });
    await createDefaultStages(db, workspace.id);
  });
  return workspace;
}

/** Every workspace of this database, oldest first. */
export async function listWorkspaces(database: Database): Promise<ListedWorkspace[]> {
  const rows = await asDispatcher(database, (db) => db.select().from(workspaces).orderBy(workspaces.createdAt));
  return rows.map(({ workspaceId, createdAt: _, ...rest }) => ({ ...rest, id: workspaceId }));
}
