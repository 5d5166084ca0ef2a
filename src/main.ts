import type { Server } from 'node:http';
import type { Logger } from 'pino';
import { forgetDelivered } from './delivery/forget.ts';
import { startDigestJobs } from './digests/jobs.ts';
import { newWorkspaceValues, type OpenRapport, openRapport } from './open.ts';
import { type OpenPlayground, openPlayground } from './playground-workspace.ts';
import { readOrCreateSecret } from './secret.ts';
import type { Settings } from './settings.ts';
import { createHttpApplication, listen } from './surfaces/http/server.ts';
import { createSlackSurface } from './surfaces/slack/slack.ts';

/** A running Rapport. */
export interface RunningRapport {
  readonly url: string;
  readonly opened: OpenRapport;
  stop(): Promise<void>;
}

/**
 * Start here: settings → database → rapport → surfaces.
 *
 * @param demo false leaves an empty workspace empty
 */
export async function start(settings: Settings, logger: Logger, demo = true): Promise<RunningRapport> {
  const clock = () => new Date();
  const opened = await openRapport(settings, logger);
  const stops: (() => Promise<void> | void)[] = [opened.close];
  const stop = async () => {
    for (const step of stops.splice(0).reverse()) await step();
  };
  try {
    const { rapport } = opened;
    const secret = settings.secret ?? (await readOrCreateSecret(settings.home));
    const playground = settings.slack.mode === 'playground' ? await openPlayground(opened, settings, demo) : null;
    const application = createHttpApplication({ rapport, chartsSecret: secret, clock });
    const { server, port } = await listen(application, settings.port);
    stops.push(() => closeServer(server));
    const url = settings.publicUrl ?? `http://localhost:${port}`;
    playground?.attach(server, port);
    const slack = createSlackSurface({
      rapport,
      ...connectionOf(settings, playground),
      newWorkspace: newWorkspaceValues(settings),
      newMemberRole: settings.newMemberRole,
      charts: { baseUrl: url, secret, quickChartUrl: settings.quickChartUrl ?? undefined },
      clock,
    });
    if (slack.router) application.use(slack.router);
    if (playground) application.use(playground.router);
    await slack.start();
    stops.push(slack.stop);
    const jobs = await startDigestJobs(rapport.database, { logger, clock, posted: slack.wake });
    stops.push(jobs.stop);
    rapport.afterCommit.add(async (workspace, changes) => {
      if (changes.some(({ table }) => table === 'digests')) await jobs.sync(workspace);
    });
    const forget = () =>
      forgetDelivered(rapport.database, clock()).catch((error) => logger.warn({ error }, 'Not tidied up'));
    await forget();
    const forgetting = setInterval(forget, 3_600_000);
    stops.push(() => clearInterval(forgetting));
    if (playground) stops.push(playground.close);
    return { url, opened, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function connectionOf({ slack }: Settings, playground: OpenPlayground | null) {
  if (playground !== null) {
    const { connection, workspace } = playground;
    return { connection, workspace, slackApiUrl: playground.slackApiUrl() };
  }
  if (slack.mode === 'playground') throw new Error('There is no playground to connect to');
  return { connection: slack };
}

function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
