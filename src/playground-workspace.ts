import type { Server } from 'node:http';
import type { IRouter } from 'express';
import type { Workspace } from './capability/context.ts';
import { loadDemo } from './crm/data/demo/demo.ts';
import { demoMembers } from './crm/data/demo/members.ts';
import { listMembers, type Member } from './crm/team/members.ts';
import { createWorkspace } from './crm/team/workspaces.ts';
import { inWorkspace } from './database/transaction.ts';
import { firstWorkspace, newWorkspaceValues, type OpenRapport } from './open.ts';
import { type MemberSeed, Playground } from './playground/playground.ts';
import type { Settings } from './settings.ts';

/** The local Slack, ready for the same Bolt app that a real one is for. */
export interface OpenPlayground {
  /** The one that its people work in. The playground is no team of Slack's, so the workspace stays free for a real one. */
  readonly workspace: Workspace;
  readonly connection: { readonly mode: 'http'; readonly botToken: string; readonly signingSecret: string };
  readonly router: IRouter;
  /** Where its Web API is. */
  slackApiUrl(): string;
  /** Tells it the server that it is reached through. */
  attach(server: Server, port: number): void;
  close(): void;
}

const prompts = [
  { title: 'Log a call', message: '30 min call with Dana at Acme about the renewal, follow up next Tuesday' },
  { title: 'What closes this month', message: 'what closes this month' },
  { title: 'Show the pipeline', message: 'show the pipeline' },
  { title: 'My tasks', message: 'my tasks' },
];

/** The command and shortcuts of manifest.yml, as the playground offers them. */
export const playgroundFeatures = {
  commands: [{ command: '/crm', description: 'Ask Rapport or tell it what happened', usage: 'what closes this month' }],
  shortcuts: [
    { callbackId: 'log_to_crm', name: 'Log to CRM', on: 'message' },
    { callbackId: 'log_activity', name: 'Log activity', on: 'global' },
    { callbackId: 'create_deal', name: 'New deal', on: 'global' },
    { callbackId: 'create_task', name: 'New task', on: 'global' },
  ],
} as const;

/** Opens a playground whose people are the members of the workspace; an empty database is first filled with the demo. */
export async function openPlayground(
  { rapport }: OpenRapport,
  settings: Settings,
  demo: boolean,
): Promise<OpenPlayground> {
  const { database } = rapport;
  const now = new Date();
  const existing = await firstWorkspace(rapport);
  const workspace =
    existing ??
    (demo
      ? (await loadDemo(database, { now, ...newWorkspaceValues(settings) })).workspace
      : await createWorkspace(database, { name: 'Rapport', ...newWorkspaceValues(settings), now }));
  const members = await inWorkspace(database, workspace.id, (db) => listMembers({ db, workspace }));
  const seeds = [...members].sort(byStanding).map((member) => seedOf(member, workspace.timeZone));
  const playground = new Playground({
    teamName: workspace.name,
    ...(seeds.length > 0 ? { members: seeds } : {}),
    prompts,
    ...playgroundFeatures,
  });
  playground.baseUrl = `http://127.0.0.1:${settings.port}`;
  return {
    workspace,
    connection: { mode: 'http', botToken: playground.botToken, signingSecret: playground.signingSecret },
    router: playground.router,
    slackApiUrl: () => playground.slackApiUrl,
    attach: (server, port) => {
      playground.baseUrl = `http://127.0.0.1:${port}`;
      playground.sendEventsTo(`http://127.0.0.1:${port}/slack/events`);
      playground.attach(server);
    },
    close: () => playground.close(),
  };
}

const standing = ['manager', 'rep', 'admin', 'viewer'];

/** Who is offered first: the one whom the command line speaks for, too. */
function byStanding(one: Member, other: Member): number {
  return standing.indexOf(one.role) - standing.indexOf(other.role) || one.id.localeCompare(other.id);
}

function seedOf(
  member: {
    id: string;
    name: string;
    email: string;
    role: string;
    slackUserId: string | null;
    timeZone: string | null;
  },
  timeZone: string,
): MemberSeed {
  const title = demoMembers.find(({ email }) => email === member.email)?.title;
  return {
    id: member.slackUserId ?? `U${member.id.replaceAll('-', '').slice(-10).toUpperCase()}`,
    name: member.name,
    email: member.email,
    title: title ?? `${member.role.charAt(0).toUpperCase()}${member.role.slice(1)}`,
    timeZone: member.timeZone ?? timeZone,
    isAdmin: member.role === 'admin',
  };
}
