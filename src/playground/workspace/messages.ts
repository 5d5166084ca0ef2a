import type { JsonObject } from '../limits/check.ts';
import { withIds } from './block-ids.ts';
import type { Changes } from './changes.ts';
import type { Identifiers } from './identifiers.ts';
import type { Message } from './types.ts';

/** What a new message is made of; `channel` and `user` are ids. */
export type MessageDraft = Pick<Message, 'channel' | 'user' | 'text'> &
  Partial<Omit<Message, 'ts' | 'revision' | 'reactions'>>;

/** The fields of a message that an update may replace. */
export type MessagePatch = Partial<
  Pick<Message, 'text' | 'blocks' | 'attachments' | 'metadata' | 'files' | 'streaming' | 'editedAt'>
>;

/** All messages, channel by channel, in the order they were posted. */
export class Messages {
  readonly #byChannel = new Map<string, Map<string, Message>>();
  readonly #identifiers: Identifiers;
  readonly #changes: Changes;
  #revision = 0;

  constructor(identifiers: Identifiers, changes: Changes) {
    this.#identifiers = identifiers;
    this.#changes = changes;
  }

  /** The revision of the latest change. */
  get revision(): number {
    return this.#revision;
  }

  /** Posts a message. A reply to a reply goes to the thread's first message, as in Slack. */
  post(draft: MessageDraft): Message {
    const parent = draft.threadTs === undefined ? undefined : this.get(draft.channel, draft.threadTs);
    this.#revision += 1;
    const message: Message = {
      ...draft,
      ts: this.#identifiers.timestamp(),
      revision: this.#revision,
      reactions: [],
      ...(draft.blocks ? { blocks: withIds(draft.blocks, this.#identifiers) } : {}),
      ...(draft.threadTs === undefined ? {} : { threadTs: parent?.threadTs ?? draft.threadTs }),
    };
    const channel = this.#byChannel.get(message.channel) ?? new Map<string, Message>();
    this.#byChannel.set(message.channel, channel.set(message.ts, message));
    this.#changes.publish({ kind: 'posted', message });
    return message;
  }

  /** Replaces parts of a message and returns it. */
  update(message: Message, patch: MessagePatch): Message {
    const before = { ...message };
    this.#revision += 1;
    Object.assign(message, patch, { revision: this.#revision });
    if (patch.blocks) message.blocks = withIds(patch.blocks, this.#identifiers);
    this.#changes.publish({ kind: 'updated', message, before });
    return message;
  }

  /** Takes a message away. */
  delete(message: Message): void {
    this.#byChannel.get(message.channel)?.delete(message.ts);
    this.#revision += 1;
    this.#changes.publish({ kind: 'deleted', message });
  }

  /** The message of this timestamp, ephemeral ones included, or undefined. */
  get(channel: string, ts: string): Message | undefined {
    return this.#byChannel.get(channel)?.get(ts);
  }

  /** The message of this timestamp in whichever channel it is, or undefined. */
  anywhere(ts: string): Message | undefined {
    for (const messages of this.#byChannel.values()) {
      const found = messages.get(ts);
      if (found) return found;
    }
    return undefined;
  }

  /** All messages of a channel, oldest first; ephemeral ones and replies included. */
  in(channel: string): Message[] {
    return [...(this.#byChannel.get(channel)?.values() ?? [])];
  }

  /** A thread: its first message and the replies that everybody sees. */
  thread(channel: string, ts: string): Message[] {
    return this.in(channel).filter(
      (message) => !message.ephemeralFor && (message.ts === ts || message.threadTs === ts),
    );
  }

  /** Adds or takes away a reaction; false where it was so already. */
  react(message: Message, name: string, user: string, add: boolean): boolean {
    const reaction = message.reactions.find((one) => one.name === name);
    const has = reaction?.users.includes(user) ?? false;
    if (has === add) return false;
    if (reaction) reaction.users = add ? [...reaction.users, user] : reaction.users.filter((one) => one !== user);
    else message.reactions.push({ name, users: [user] });
    message.reactions = message.reactions.filter((one) => one.users.length > 0);
    this.#changes.publish({ kind: 'reaction', message, name, user, added: add });
    return true;
  }
}

/** True where a person may see this message. */
export function visibleTo(message: Message, user: string): boolean {
  return message.ephemeralFor === undefined || message.ephemeralFor === user;
}

/** A message as Slack's Web API and events write it; `replies` are those of its thread. */
export function messageJson(message: Message, teamId: string, replies: readonly Message[] = []): JsonObject {
  const answers = replies.filter((reply) => reply.ts !== message.ts);
  return clean({
    type: 'message',
    subtype: message.subtype,
    user: message.user,
    ts: message.ts,
    text: message.text,
    team: teamId,
    bot_id: message.botId,
    username: message.senderName,
    blocks: message.blocks,
    attachments: message.attachments,
    metadata: message.metadata,
    thread_ts: message.threadTs ?? (answers.length > 0 ? message.ts : undefined),
    parent_user_id: undefined,
    edited: message.editedAt ? { user: message.user, ts: message.editedAt } : undefined,
    reactions:
      message.reactions.length > 0 ? message.reactions.map((one) => ({ ...one, count: one.users.length })) : undefined,
    ...(answers.length > 0
      ? {
          reply_count: answers.length,
          reply_users: [...new Set(answers.map((reply) => reply.user))],
          latest_reply: answers.at(-1)?.ts,
        }
      : {}),
  });
}

/** The object without its undefined fields. */
export function clean(value: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined));
}
