import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import pino from 'pino';
import type { Role } from '../../../src/capability/roles.ts';
import { members } from '../../../src/crm/team/tables.ts';
import { listWorkspaces } from '../../../src/crm/team/workspaces.ts';
import { type Database, openDatabase } from '../../../src/database/connection.ts';
import { inWorkspace, type Transaction } from '../../../src/database/transaction.ts';
import {
  type MemberSeed,
  type Playground,
  type PlaygroundOptions,
  startPlayground,
} from '../../../src/playground/playground.ts';
import { createRapport, type Rapport } from '../../../src/rapport.ts';
import { createSlackSurface, type SlackSurface, type SlackTiming } from '../../../src/surfaces/slack/slack.ts';
import { createTestDatabase } from '../../support/database.ts';

/** Who is in the test team's Slack. Ann comes first and so becomes the admin. */
export const people: readonly MemberSeed[] = [
  { id: 'U0ANN000000', name: 'Ann Abel', email: 'ann@example.com', isAdmin: true },
  { id: 'U0BEN000000', name: 'Ben Bloom', email: 'ben@example.com' },
  { id: 'U0CAT000000', name: 'Cat Cole', email: 'cat@example.com' },
];

/** Rapport in a playground's Slack, on a database of its own. */
export interface SlackTeam {
  readonly playground: Playground;
  readonly rapport: Rapport;
  readonly database: Database;
  readonly eventsUrl: string;
  /** Does something in the team's workspace. */
  within<Result>(work: (db: Transaction, workspaceId: string) => Promise<Result>): Promise<Result>;
  /** Everything that arrived is handled, and every answer sent. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

/** What may differ from one team to another. */
export interface TeamOptions {
  readonly socketMode?: boolean;
  readonly newMemberRole?: Role | null;
  readonly timing?: Partial<SlackTiming>;
  readonly playground?: Partial<PlaygroundOptions>;
  /** What is in the database before Slack is connected. */
  readonly before?: (database: Database) => Promise<void>;
  readonly clock?: () => Date;
}

/** Starts a playground and Rapport on two servers of their own. */
export async function startTeam(options: TeamOptions = {}): Promise<SlackTeam> {
  const { url, drop } = await createTestDatabase();
  const database = openDatabase(url, { max: 10 });
  await options.before?.(database);
  const running = await startPlayground({
    members: people,
    socketMode: options.socketMode ?? false,
    retryDelays: [0, 50, 200],
    ...options.playground,
  });
  const { playground } = running;
  const rapport = createRapport({ database, logger: pino({ level: process.env.LOG_LEVEL ?? 'silent' }) });
  const surface = createSlackSurface({
    rapport,
    connection: options.socketMode
      ? { mode: 'socket', botToken: playground.botToken, appToken: playground.appToken }
      : { mode: 'http', botToken: playground.botToken, signingSecret: playground.signingSecret },
    slackApiUrl: playground.slackApiUrl,
    newWorkspace: { timeZone: 'America/New_York', currency: 'USD', locale: 'en-US' },
    newMemberRole: options.newMemberRole === undefined ? 'rep' : options.newMemberRole,
    charts: { baseUrl: 'https://rapport.example.com', secret: 'a secret for the charts of tests' },
    clock: options.clock ?? (() => new Date()),
    timing: { pollMilliseconds: 100, leaseSeconds: 3, callMilliseconds: 1_000, ...options.timing },
  });
  const server = await serve(surface);
  const eventsUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/slack/events`;
  playground.sendEventsTo(eventsUrl);
  await surface.start();
  if (options.socketMode) await playground.socketMode.connected();
  return {
    playground,
    rapport,
    database,
    eventsUrl,
    within: async (work) => {
      const [workspace] = await listWorkspaces(database);
      if (workspace === undefined) throw new Error('There is no workspace yet');
      return inWorkspace(database, workspace.id, (db) => work(db, workspace.id));
    },
    settled: async () => {
      await playground.settled();
      await untilQueuesAreEmpty(database);
    },
    close: async () => {
      await surface.stop();
      await running.stop();
      server.closeAllConnections();
      server.close();
      await database.close();
      await drop();
    },
  };
}

async function serve(surface: SlackSurface): Promise<Server> {
  const app = express();
  if (surface.router !== null) app.use(surface.router);
  const server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

/** Waits until the inbox and the outbox hold nothing that is still to be done. */
export async function untilQueuesAreEmpty(database: Database, milliseconds = 15_000): Promise<void> {
  const end = performance.now() + milliseconds;
  for (;;) {
    const [row] = await database.sql<{ waiting: number }[]>`
      select (select count(*) from inbox where status = 'pending')::int
           + (select count(*) from outbox where status = 'pending')::int as waiting`;
    if (row?.waiting === 0) return;
    if (performance.now() > end) throw new Error(`${row?.waiting} messages are still waiting`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** The members of the team, by name. */
export function membersOf(team: SlackTeam) {
  return team.within((db) => db.select().from(members).orderBy(members.name));
}
