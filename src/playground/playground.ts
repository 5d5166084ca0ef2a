import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import express, { Router } from 'express';
import { Actor, type ActorServices } from './actor.ts';
import { HttpTransport } from './events/http-transport.ts';
import { Interactions } from './events/interactions.ts';
import { BOT_EVENTS, Publisher } from './events/publisher.ts';
import { Responses } from './events/responses.ts';
import { Sender } from './events/sender.ts';
import { SocketModeTransport } from './events/socket-mode.ts';
import { Faults } from './faults.ts';
import type { JsonObject } from './limits/check.ts';
import { LIMITS } from './limits/limits.ts';
import { DEMO_CHANNELS, DEMO_MEMBERS, type PlaygroundOptions } from './options.ts';
import { PageServer } from './page-server.ts';
import { type ReplyWanted, waitForReply } from './wait.ts';
import { webApiRouter } from './web-api/router.ts';
import { visibleTo } from './workspace/messages.ts';
import type { Message, View } from './workspace/types.ts';
import { Workspace } from './workspace/workspace.ts';

export type { Attachment, SayOptions } from './actor.ts';
export type { FormValue } from './form.ts';
export type { CommandHint, PlaygroundOptions, ShortcutHint } from './options.ts';
export type { ChannelSeed } from './workspace/conversations.ts';
export type { MemberSeed } from './workspace/people.ts';
export type { Message, View } from './workspace/types.ts';

/** One call that the app made of the Web API, with the answer it got. */
export interface RecordedCall {
  method: string;
  given: JsonObject;
  answer: JsonObject;
}

const RECORDED_CALLS = 1_000;

/** A local Slack: its state, its Web API, its events, its web page, and a driver for tests. */
export class Playground {
  readonly workspace: Workspace;
  readonly faults = new Faults();
  readonly signingSecret: string;
  readonly botToken: string;
  readonly appToken: string;
  /** What the app did that Slack would not understand; a good test expects none. */
  readonly problems: string[] = [];
  /** The latest Web API calls, oldest first. */
  readonly calls: RecordedCall[] = [];
  /** All of the playground's HTTP; mount it at `/` of an express app. */
  readonly router: Router;
  readonly socketMode: SocketModeTransport;
  readonly #services: ActorServices;
  readonly #sender: Sender;
  readonly #page: PageServer;
  #baseUrl = 'http://127.0.0.1';
  #eventsUrl: string;

  constructor(options: PlaygroundOptions) {
    this.signingSecret = options.signingSecret ?? 'playground-signing-secret';
    this.botToken = options.botToken ?? 'xoxb-playground';
    this.appToken = options.appToken ?? 'xapp-playground';
    this.#eventsUrl = options.eventsUrl ?? '';
    const clock = options.clock ?? (() => new Date());
    const acknowledgeWithin = options.acknowledgeWithin ?? LIMITS.acknowledge.milliseconds;
    this.workspace = new Workspace({
      clock,
      teamName: options.teamName ?? 'Northwind',
      appName: options.appName ?? 'Rapport',
      members: options.members ?? DEMO_MEMBERS,
      channels: options.channels ?? DEMO_CHANNELS,
      prompts: options.prompts ?? [],
    });
    const { workspace, faults } = this;
    const baseUrl = () => this.#baseUrl;
    const problem = (text: string) => void this.problems.push(text);
    this.socketMode = new SocketModeTransport(workspace.identifiers, workspace.appId, acknowledgeWithin);
    const http = new HttpTransport({
      url: () => this.#eventsUrl,
      signingSecret: this.signingSecret,
      clock: () => new Date(),
      acknowledgeWithin,
    });
    const transport = options.socketMode ? this.socketMode : http;
    this.#sender = new Sender({ transport, faults, retryDelays: options.retryDelays ?? LIMITS.retryDelays });
    const publisher = new Publisher(workspace, this.#sender, options.botEvents ?? BOT_EVENTS, baseUrl);
    const responses = new Responses(workspace, baseUrl, problem);
    const interactions = new Interactions({ workspace, sender: this.#sender, responses, problem });
    const commands = (options.commands ?? []).map((one) => one.command);
    this.#services = { workspace, interactions, publisher, commands };
    this.#page = new PageServer({
      workspace,
      actor: (user) => this.as(user),
      commands: options.commands ?? [],
      shortcuts: options.shortcuts ?? [],
    });
    this.router = Router();
    this.router.use(
      '/playground',
      webApiRouter({
        services: { workspace, socketMode: this.socketMode, baseUrl },
        responses,
        faults,
        botToken: this.botToken,
        appToken: this.appToken,
        called: (method, given, answer) => this.#record({ method, given, answer }),
      }),
    );
    this.router.use(this.#page.router);
  }

  /** Where this playground is reached, without a trailing slash; must be right before the app starts. */
  get baseUrl(): string {
    return this.#baseUrl;
  }

  set baseUrl(url: string) {
    this.#baseUrl = url.replace(/\/$/u, '');
  }

  /** What Bolt's clients take as `slackApiUrl`. */
  get slackApiUrl(): string {
    return `${this.#baseUrl}/playground/api/`;
  }

  /** Says where the app receives events, such as `http://127.0.0.1:3000/slack/events`. */
  sendEventsTo(url: string): void {
    this.#eventsUrl = url;
  }

  /** Lets Socket Mode clients connect through this server. */
  attach(server: Server): void {
    server.on('upgrade', (request, socket, head) => this.#upgrade(request, socket, head));
  }

  /** A member at the keyboard; by id, e-mail or name. Throws where there is none. */
  as(member: string): Actor {
    return new Actor(this.workspace.people.find(member), this.#services);
  }

  /** The messages of a channel (id or `#name`), oldest first: of one thread, or all; `as` leaves out what that member cannot see. */
  messages(channel: string, options: { thread?: string; as?: string } = {}): Message[] {
    const found = this.workspace.conversations.get(channel);
    if (!found) throw new Error(`No channel "${channel}" in the playground.`);
    const { thread, as } = options;
    const viewer = as === undefined ? undefined : this.workspace.people.find(as).id;
    return this.workspace.messages
      .in(found.id)
      .filter((message) => thread === undefined || message.ts === thread || message.threadTs === thread)
      .filter((message) => viewer === undefined || visibleTo(message, viewer));
  }

  /** The revision of the latest change of a message; take it before acting and hand it to `waitForReply` as `since`. */
  get revision(): number {
    return this.workspace.messages.revision;
  }

  /** Resolves with the first message that the app posts or updates after `wanted.after`; throws when it takes too long. */
  waitForReply(wanted: ReplyWanted): Promise<Message> {
    return waitForReply(this.workspace, wanted);
  }

  /** The modal on top of a member's screen, or undefined. */
  viewFor(member: string): View | undefined {
    return this.workspace.views.stack(this.workspace.people.find(member).id).at(-1);
  }

  /** A member's App Home, or undefined where none has been published. */
  homeFor(member: string): View | undefined {
    return this.workspace.views.home(this.workspace.people.find(member).id);
  }

  /** Resolves once every event and interaction has been answered. */
  settled(): Promise<void> {
    return this.#sender.settled();
  }

  /** Gives up repetitions and closes connections. */
  close(): void {
    this.#sender.close();
    this.socketMode.close();
    this.#page.close();
  }

  #record(call: RecordedCall): void {
    this.calls.push(call);
    if (this.calls.length > RECORDED_CALLS) this.calls.shift();
  }

  #upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    const url = new URL(request.url ?? '/', 'http://playground');
    if (url.pathname !== '/playground/socket') return;
    const ticket = url.searchParams.get('ticket') ?? '';
    if (!this.socketMode.accept(ticket, request, socket, head)) {
      socket.end('HTTP/1.1 401 Unauthorized\r\nConnection: close\r\n\r\n');
    }
  }
}

/** A playground with a server of its own. */
export interface RunningPlayground {
  playground: Playground;
  server: Server;
  stop: () => Promise<void>;
}

/** Starts a playground on a server of its own, on 127.0.0.1. */
export async function startPlayground(options: PlaygroundOptions = {}): Promise<RunningPlayground> {
  const playground = new Playground(options);
  const app = express();
  app.disable('x-powered-by');
  app.use(playground.router);
  const server = createServer(app);
  playground.attach(server);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  playground.baseUrl = `http://127.0.0.1:${port}`;
  const stop = async () => {
    playground.close();
    server.closeAllConnections();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  };
  return { playground, server, stop };
}
