import { v7 as uuid } from 'uuid';
import type { Workspace } from '../../capability/context.ts';
import type { Database } from '../../database/connection.ts';
import { asDispatcher, inWorkspace, type Transaction } from '../../database/transaction.ts';
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
  const workspace = newWorkspace(values);
  await inWorkspace(database, workspace.id, (db) => insertWorkspace(db, workspace, values));
  return workspace;
}

/** A workspace that is not stored yet, with its id. */
export function newWorkspace({ name, timeZone, currency, locale }: NewWorkspace): Workspace {
  const country = new Intl.Locale(locale).maximize().region ?? 'US';
  return { id: uuid(), name, timeZone, currency, locale, country, fiscalYearStart: 1 };
}

/** Stores a new workspace and its default stages, in a transaction that is confined to it. */
export async function insertWorkspace(
  db: Transaction,
  workspace: Workspace,
  { now, slackTeamId = null }: { readonly now: Date; readonly slackTeamId?: string | null | undefined },
): Promise<void> {
  await db.insert(workspaces).values({ ...workspace, workspaceId: workspace.id, slackTeamId, createdAt: now });
  await createDefaultStages(db, workspace.id);
}

/** Every workspace of this database, oldest first. */
export async function listWorkspaces(database: Database): Promise<ListedWorkspace[]> {
  const rows = await asDispatcher(database, (db) => db.select().from(workspaces).orderBy(workspaces.createdAt));
  return rows.map(({ workspaceId, createdAt: _, ...rest }) => ({ ...rest, id: workspaceId }));
}
