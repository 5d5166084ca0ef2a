import { and, eq, isNull } from 'drizzle-orm';
import type { Workspace } from '../../capability/context.ts';
import { workspaces } from '../../crm/team/tables.ts';
import { createWorkspace, listWorkspaces } from '../../crm/team/workspaces.ts';
import type { Database } from '../../database/connection.ts';
import { inWorkspace } from '../../database/transaction.ts';

/** What a workspace that Slack is the first to fill takes. */
export interface NewWorkspaceSettings {
  readonly timeZone: string;
  readonly currency: string;
  readonly locale: string;
}

/**
 * The workspace of a Slack team: the one connected to it, else the only one there is, where it was filled by an import and waits
 * for its Slack, else a new one.
 */
export async function workspaceOfTeam(
  database: Database,
  team: { readonly id: string; readonly name: string },
  settings: NewWorkspaceSettings,
  now: Date,
): Promise<Workspace> {
  const all = await listWorkspaces(database);
  const connected = all.find(({ slackTeamId }) => slackTeamId === team.id);
  if (connected !== undefined) return connected;
  const [only] = all;
  if (only !== undefined && all.length === 1 && only.slackTeamId === null) {
    await connect(database, only, team.id);
    return { ...only };
  }
  const { timeZone, currency, locale } = settings;
  return createWorkspace(database, { name: team.name, timeZone, currency, locale, now, slackTeamId: team.id });
}

async function connect(database: Database, { id }: Workspace, team: string): Promise<void> {
  await inWorkspace(database, id, (db) =>
    db
      .update(workspaces)
      .set({ slackTeamId: team })
      .where(and(eq(workspaces.workspaceId, id), isNull(workspaces.slackTeamId))),
  );
}
