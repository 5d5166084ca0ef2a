import { Changes } from './changes.ts';
import { type ChannelSeed, Conversations } from './conversations.ts';
import { Files } from './files.ts';
import { Identifiers } from './identifiers.ts';
import { Messages } from './messages.ts';
import { type MemberSeed, People } from './people.ts';
import { Tickets } from './tickets.ts';
import type { Channel, Clock, Member, Message, Prompt, ThreadStatus } from './types.ts';
import { Views } from './views.ts';

/** How a workspace begins. */
export interface WorkspaceSeed {
  clock: Clock;
  teamName: string;
  appName: string;
  members: readonly MemberSeed[];
  channels: readonly ChannelSeed[];
  prompts: readonly Prompt[];
}

/** A whole Slack workspace in memory: who is there, what was said, which modals are open. It has never heard of HTTP. */
export class Workspace {
  readonly team: { id: string; name: string; domain: string };
  readonly appId = 'A0RAPPORT00';
  readonly bot: Member;
  readonly clock: Clock;
  readonly changes = new Changes();
  readonly identifiers: Identifiers;
  readonly people: People;
  readonly conversations: Conversations;
  readonly messages: Messages;
  readonly views: Views;
  readonly files: Files;
  readonly tickets: Tickets;
  readonly #statuses = new Map<string, ThreadStatus>();
  readonly #prompts = new Map<string, Prompt[]>();
  readonly #firstPrompts: readonly Prompt[];

  constructor(seed: WorkspaceSeed) {
    this.clock = seed.clock;
    this.team = { id: 'T0PLAYGROUND', name: seed.teamName, domain: seed.teamName.toLowerCase().replace(/\W+/gu, '-') };
    this.identifiers = new Identifiers(seed.clock);
    this.people = new People(this.identifiers, this.team.id);
    this.conversations = new Conversations(this.identifiers, this.changes);
    this.messages = new Messages(this.identifiers, this.changes);
    this.views = new Views(this.identifiers, this.changes);
    this.files = new Files(this.identifiers);
    this.tickets = new Tickets(this.identifiers, seed.clock);
    this.bot = this.people.addBot(seed.appName, 'U0RAPPORT00', 'B0RAPPORT00');
    this.#firstPrompts = seed.prompts;
    for (const member of seed.members) this.people.add(member);
    this.#addChannels(seed.channels);
    for (const member of this.humans()) this.directWith(member.id);
    this.changes.subscribe((change) => {
      if (change.kind === 'posted' && change.message.user === this.bot.id) this.#forgetStatus(change.message);
    });
  }

  #addChannels(seeds: readonly ChannelSeed[]): void {
    const everybody = this.people.all().map((member) => member.id);
    for (const seed of seeds) {
      const members = seed.members?.map((said) => this.people.find(said).id) ?? everybody;
      this.conversations.add({ ...seed, members });
    }
  }

  /** The people, without the bot. */
  humans(): Member[] {
    return this.people.all().filter((member) => !member.isBot);
  }

  /** The app's direct conversation with a person. */
  directWith(user: string): Channel {
    return this.conversations.direct(this.bot.id, user);
  }

  /** The conversations that a person sees in the sidebar. */
  conversationsOf(user: string): Channel[] {
    return this.conversations.all().filter((channel) => channel.members.has(user));
  }

  /** Shows, or with an empty text hides, what the app is doing in a thread. */
  setStatus(status: ThreadStatus): void {
    const key = `${status.channel} ${status.thread}`;
    if (status.status === '') this.#statuses.delete(key);
    else this.#statuses.set(key, status);
    this.changes.publish({ kind: 'status', status });
  }

  /** What the app is doing, thread by thread. */
  statuses(): ThreadStatus[] {
    return [...this.#statuses.values()];
  }

  /** Sets the prompts that a conversation suggests. */
  setPrompts(channel: string, prompts: Prompt[]): void {
    this.#prompts.set(channel, prompts);
    this.changes.publish({ kind: 'prompts', channel, prompts });
  }

  /** The prompts that a conversation suggests. */
  prompts(channel: string): readonly Prompt[] {
    return this.#prompts.get(channel) ?? this.#firstPrompts;
  }

  #forgetStatus(message: Message): void {
    for (const status of this.statuses()) {
      if (status.channel === message.channel && status.thread === (message.threadTs ?? status.thread)) {
        this.setStatus({ ...status, status: '' });
      }
    }
  }
}
