import { App, ExpressReceiver, type Receiver, SocketModeReceiver } from '@slack/bolt';
import { WebClient } from '@slack/web-api';
import type { IRouter } from 'express';
import type { Workspace } from '../../capability/context.ts';
import type { Role } from '../../capability/roles.ts';
import { inWorkspace } from '../../database/transaction.ts';
import { handleNext, receive } from '../../delivery/inbox.ts';
import { deliverNext, deliverySeconds } from '../../delivery/outbox.ts';
import { startWorker, type Worker } from '../../delivery/worker.ts';
import type { Rapport } from '../../rapport.ts';
import type { Arrival } from './arrival.ts';
import { type ChartOptions, createChartDelivery, isLocal } from './charts.ts';
import { type Connected, connect } from './connect.ts';
import { createDeliverer } from './deliver.ts';
import { Forms } from './forms.ts';
import { createGiveUp, createHandler, type HandlerOptions } from './handle.ts';
import { createHomes } from './home.ts';
import { listen } from './listeners.ts';
import { boltLogger } from './log.ts';
import { createPeople } from './people.ts';
import { Queues } from './queues.ts';
import { acknowledgeLate } from './receiver.ts';
import { takesPart } from './threads.ts';
import { type NewWorkspaceSettings, workspaceOfTeam } from './workspaces.ts';

/** How Slack reaches us: by HTTP requests that it signs, or over a socket that we open. */
export type SlackConnection =
  | { readonly mode: 'http'; readonly botToken: string; readonly signingSecret: string }
  | { readonly mode: 'socket'; readonly botToken: string; readonly appToken: string };

/** What the surface is made of. */
export interface SlackSurfaceOptions {
  readonly rapport: Rapport;
  readonly connection: SlackConnection;
  /** Another address of Slack's Web API, with a slash at its end: the playground's. */
  readonly slackApiUrl?: string | undefined;
  /** The workspace that this Slack is for; where absent, the one of its team, found or made. */
  readonly workspace?: Workspace | undefined;
  /** What the workspace takes where this Slack is the first to fill it. */
  readonly newWorkspace: NewWorkspaceSettings;
  /** The role of somebody who is seen for the first time; null: only those whom an admin added are let in. */
  readonly newMemberRole: Role | null;
  readonly charts: ChartOptions;
  readonly clock: () => Date;
  readonly timing?: Partial<SlackTiming> | undefined;
}

/** How long things may take; tests are less patient. */
export interface SlackTiming {
  /** Between two looks at queues that other processes put work into, too. */
  readonly pollMilliseconds: number;
  /** For which a message that is being sent is left alone. */
  readonly leaseSeconds: number;
  /** For one call of Slack's Web API; shorter than the lease. */
  readonly callMilliseconds: number;
}

/** Rapport in Slack. */
export interface SlackSurface {
  /** For HTTP, what takes `POST /slack/events`: mount it at `/`, before anything that reads bodies. Null for a socket. */
  readonly router: IRouter | null;
  /** Connects and begins to work; the HTTP server must be listening by then. @throws where Slack refuses the token */
  start(): Promise<void>;
  /** Something else has put a message into the outbox, and committed it. */
  wake(): void;
  /** Lets what is under way finish. */
  stop(): Promise<void>;
}

const standardTiming: SlackTiming = { pollMilliseconds: 2_000, leaseSeconds: deliverySeconds, callMilliseconds: 8_000 };
/** Lanes hold a connection each while they handle an event and need another one now and then: keep fewer than the pool has. */
const inboxLanes = 4;
const outboxLanes = 4;

/** Makes the Slack surface; nothing happens before it is started. */
export function createSlackSurface(options: SlackSurfaceOptions): SlackSurface {
  const { rapport, clock, connection, slackApiUrl } = options;
  const { logger, database } = rapport;
  const timing = { ...standardTiming, ...options.timing };
  const slackLogger = boltLogger(logger);
  const clientOptions = {
    ...(slackApiUrl === undefined ? {} : { slackApiUrl }),
    logger: slackLogger,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout: timing.callMilliseconds,
  };
  const client = new WebClient(connection.botToken, clientOptions);
  let connected: Connected | undefined;
  let workers: { inbox: Worker; outbox: Worker } | undefined;
  const installation = () => {
    if (connected === undefined) throw new Error('Slack is not connected yet');
    return connected;
  };
  const workspace = remembered(async () => {
    if (options.workspace !== undefined) return options.workspace;
    const { team, teamName } = installation();
    return workspaceOfTeam(database, { id: team, name: teamName }, options.newWorkspace, clock());
  });
  const wakeOutbox = () => void workers?.outbox.wake();
  const queues = new Queues();
  const store = async (eventId: string, arrival: Arrival) => {
    const { conversation } = arrival.place;
    const event = { eventId, conversation, payload: { ...arrival } };
    await queues.run(conversation, async () =>
      receive(database, { ...event, workspaceId: (await workspace()).id }, clock()),
    );
    workers?.inbox.wake();
  };

  const { receiver, router } = createReceiver(connection, slackLogger, clientOptions);
  const app = new App({
    receiver: acknowledgeLate(receiver),
    authorize: async () => {
      const { botUserId, botId, team } = installation();
      return { botToken: connection.botToken, botUserId, botId, teamId: team };
    },
    clientOptions,
    logger: slackLogger,
    convoStore: false,
  });
  const people = createPeople({
    client,
    rapport,
    team: () => installation().team,
    newMemberRole: options.newMemberRole,
    clock,
  });
  const { charts } = options;
  const reachable = slackApiUrl !== undefined || charts.quickChartUrl !== undefined || !isLocal(charts.baseUrl);
  const handling: HandlerOptions = {
    client,
    rapport,
    people,
    homes: createHomes({ clock, logger }),
    workspace,
    team: () => installation().team,
    charts: createChartDelivery(charts, reachable, clock),
    clock,
    wakeOutbox,
  };
  const forms = new Forms({ client, rapport, people, workspace, installation, store, clock });
  const takesPartIn = async (conversation: string) => {
    const { id } = await workspace();
    return inWorkspace(database, id, (db) => takesPart(db, { id }, conversation, clock()));
  };
  listen(app, { installation, store, takesPartIn, forms });

  const startWorkers = () => {
    const handle = createHandler(handling);
    const giveUp = createGiveUp(handling);
    const deliver = createDeliverer({ client, logger, charts: handling.charts });
    const { pollMilliseconds, leaseSeconds } = timing;
    const onError = (error: unknown) => logger.error({ error }, 'A queue could not be worked off');
    // Slack waits three seconds for what is to be stored; what is stored already can wait.
    const next = async () => {
      await queues.idle(1_000);
      return handleNext(database, clock(), handle, giveUp);
    };
    const inbox = startWorker(next, {
      lanes: inboxLanes,
      pollMilliseconds,
      onError,
    });
    const outbox = startWorker(() => deliverNext(database, clock, deliver, leaseSeconds), {
      lanes: outboxLanes,
      pollMilliseconds,
      onError,
    });
    return { inbox, outbox };
  };

  return {
    router,
    start: async () => {
      connected = await connect(client, logger);
      await workspace();
      workers = startWorkers();
      if (connection.mode === 'socket') await receiver.start();
    },
    wake: wakeOutbox,
    stop: async () => {
      if (connection.mode === 'socket') await receiver.stop();
      await workers?.inbox.stop();
      await workers?.outbox.stop();
    },
  };
}

function createReceiver(
  connection: SlackConnection,
  logger: ReturnType<typeof boltLogger>,
  clientOptions: Record<string, unknown>,
): { receiver: Receiver; router: IRouter | null } {
  if (connection.mode === 'http') {
    const { signingSecret } = connection;
    const receiver = new ExpressReceiver({ signingSecret, logger, endpoints: '/slack/events' });
    return { receiver, router: receiver.router };
  }
  const receiver = new SocketModeReceiver({
    appToken: connection.appToken,
    logger,
    installerOptions: { clientOptions },
    // Whatever went wrong, the event is not on disk: Slack must send it again.
    processEventErrorHandler: async ({ error }) => {
      logger.error('An event was not taken', error);
      return false;
    },
  });
  return { receiver, router: null };
}

const memoryMilliseconds = 30_000;

/** What `load` answers, asked for again now and then; a failure is not remembered. */
function remembered<Value>(load: () => Promise<Value>): () => Promise<Value> {
  let last: { value: Promise<Value>; at: number } | undefined;
  return () => {
    if (last !== undefined && performance.now() - last.at < memoryMilliseconds) return last.value;
    const value = load();
    last = { value, at: performance.now() };
    value.catch(() => {
      last = undefined;
    });
    return value;
  };
}
