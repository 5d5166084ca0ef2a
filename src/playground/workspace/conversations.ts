import type { Changes } from './changes.ts';
import type { Identifiers } from './identifiers.ts';
import type { Channel } from './types.ts';

/** What is needed to make a channel; `members` are user ids. */
export interface ChannelSeed {
  id?: string;
  name: string;
  isPrivate?: boolean;
  purpose?: string;
  members?: readonly string[];
}

/** Channels and direct conversations, by id. */
export class Conversations {
  readonly #channels = new Map<string, Channel>();
  readonly #identifiers: Identifiers;
  readonly #changes: Changes;

  constructor(identifiers: Identifiers, changes: Changes) {
    this.#identifiers = identifiers;
    this.#changes = changes;
  }

  /** Adds a channel. */
  add(seed: ChannelSeed): Channel {
    const channel: Channel = {
      id: seed.id ?? this.#identifiers.next('C'),
      name: seed.name.replace(/^#/u, ''),
      kind: seed.isPrivate ? 'private' : 'public',
      purpose: seed.purpose ?? '',
      members: new Set(seed.members ?? []),
      created: this.#identifiers.seconds(),
    };
    this.#channels.set(channel.id, channel);
    return channel;
  }

  /** The direct conversation of the bot and a person; made on first use. */
  direct(bot: string, person: string): Channel {
    const known = this.all().find((channel) => channel.kind === 'im' && channel.with === person);
    if (known) return known;
    const channel: Channel = {
      id: this.#identifiers.next('D'),
      name: 'directmessage',
      kind: 'im',
      purpose: '',
      members: new Set([bot, person]),
      created: this.#identifiers.seconds(),
      with: person,
    };
    this.#channels.set(channel.id, channel);
    return channel;
  }

  /** The channel of this id or name (with or without #), or undefined. */
  get(said: string): Channel | undefined {
    const name = said.replace(/^#/u, '');
    return this.#channels.get(said) ?? this.all().find((channel) => channel.kind !== 'im' && channel.name === name);
  }

  /** All conversations, in the order they were made. */
  all(): Channel[] {
    return [...this.#channels.values()];
  }

  /** Makes a member join; says so once. */
  join(channel: Channel, user: string): void {
    if (channel.members.has(user)) return;
    channel.members.add(user);
    this.#changes.publish({ kind: 'joined', channel, user });
  }
}
