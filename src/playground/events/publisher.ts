import type { JsonObject } from '../limits/check.ts';
import { fileJson } from '../workspace/files.ts';
import { clean, messageJson } from '../workspace/messages.ts';
import type { Change, Channel, Message } from '../workspace/types.ts';
import { viewJson } from '../workspace/views.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Sender } from './sender.ts';

/** The bot events an app can subscribe to here. */
export const BOT_EVENTS = [
  'message.im',
  'message.channels',
  'message.groups',
  'app_mention',
  'app_home_opened',
  'member_joined_channel',
  'reaction_added',
  'reaction_removed',
  'app_context_changed',
] as const;

/** Turns what happens in the workspace into the events that the app subscribed to. */
export class Publisher {
  readonly #workspace: Workspace;
  readonly #sender: Sender;
  readonly #subscribed: ReadonlySet<string>;
  readonly #baseUrl: () => string;

  constructor(workspace: Workspace, sender: Sender, subscribed: readonly string[], baseUrl: () => string) {
    this.#workspace = workspace;
    this.#sender = sender;
    this.#subscribed = new Set(subscribed);
    this.#baseUrl = baseUrl;
    workspace.changes.subscribe((change) => this.#tell(change));
  }

  /** Tells the app that a person looks at its Home or Messages tab. */
  homeOpened(user: string, tab: 'home' | 'messages'): void {
    const home = this.#workspace.views.home(user);
    const { team, appId, bot } = this.#workspace;
    this.#send('app_home_opened', {
      type: 'app_home_opened',
      user,
      channel: this.#workspace.directWith(user).id,
      tab,
      ...(tab === 'home' && home ? { view: viewJson(home, team.id, appId, bot.botId ?? '') } : {}),
      event_ts: this.#workspace.identifiers.timestamp(),
    });
  }

  #tell(change: Change): void {
    if (change.kind === 'posted') this.#tellPosted(change.message);
    else if (change.kind === 'updated') this.#tellUpdated(change.message, change.before);
    else if (change.kind === 'deleted') this.#tellDeleted(change.message);
    else if (change.kind === 'joined') this.#tellJoined(change.channel, change.user);
    else if (change.kind === 'reaction') this.#tellReaction(change);
  }

  #tellPosted(message: Message): void {
    if (message.ephemeralFor) return;
    const channel = this.#joined(message);
    if (!channel) return;
    const body = this.#message(message, channel);
    this.#send(messageEvent(channel), body);
    const mentioned = message.text.includes(`<@${this.#workspace.bot.id}>`) && message.user !== this.#workspace.bot.id;
    if (mentioned && channel.kind !== 'im') {
      const { channel_type: _, ...rest } = body;
      this.#send('app_mention', { ...rest, type: 'app_mention' });
    }
  }

  #tellUpdated(message: Message, before: Message): void {
    const channel = this.#joined(message);
    if (!channel || message.ephemeralFor) return;
    const { id } = this.#workspace.team;
    this.#sendMessageChange(channel, 'message_changed', {
      message: messageJson(message, id),
      previous_message: messageJson(before, id),
    });
  }

  #tellDeleted(message: Message): void {
    const channel = this.#joined(message);
    if (!channel || message.ephemeralFor) return;
    this.#sendMessageChange(channel, 'message_deleted', {
      deleted_ts: message.ts,
      previous_message: messageJson(message, this.#workspace.team.id),
    });
  }

  #sendMessageChange(channel: Channel, subtype: string, parts: JsonObject): void {
    const ts = this.#workspace.identifiers.timestamp();
    const channelType = channelTypeOf(channel);
    this.#send(messageEvent(channel), {
      ...{ type: 'message', subtype, hidden: true, channel: channel.id, channel_type: channelType, ts, event_ts: ts },
      ...parts,
    });
  }

  #tellJoined(channel: Channel, user: string): void {
    if (!channel.members.has(this.#workspace.bot.id)) return;
    this.#send('member_joined_channel', {
      type: 'member_joined_channel',
      user,
      channel: channel.id,
      channel_type: channel.kind === 'private' ? 'G' : 'C',
      team: this.#workspace.team.id,
      event_ts: this.#workspace.identifiers.timestamp(),
    });
  }

  #tellReaction(change: Change & { kind: 'reaction' }): void {
    if (!this.#joined(change.message)) return;
    const type = change.added ? 'reaction_added' : 'reaction_removed';
    this.#send(type, {
      type,
      user: change.user,
      reaction: change.name,
      item: { type: 'message', channel: change.message.channel, ts: change.message.ts },
      item_user: change.message.user,
      event_ts: this.#workspace.identifiers.timestamp(),
    });
  }

  /** The message's channel, where the bot is in it. */
  #joined(message: Message): Channel | undefined {
    const channel = this.#workspace.conversations.get(message.channel);
    return channel?.members.has(this.#workspace.bot.id) ? channel : undefined;
  }

  #message(message: Message, channel: Channel): JsonObject {
    const files = message.files?.flatMap((id) => this.#workspace.files.get(id) ?? []);
    return clean({
      ...messageJson(message, this.#workspace.team.id),
      channel: channel.id,
      channel_type: channelTypeOf(channel),
      event_ts: message.ts,
      client_msg_id: message.botId ? undefined : `client-${message.ts}`,
      files: files && files.length > 0 ? files.map((file) => fileJson(file, this.#baseUrl())) : undefined,
      app_id: message.botId ? this.#workspace.appId : undefined,
    });
  }

  #send(subscription: string, event: JsonObject): void {
    if (!this.#subscribed.has(subscription)) return;
    const { team, appId, bot, identifiers } = this.#workspace;
    void this.#sender.event({
      token: 'playground-verification-token',
      team_id: team.id,
      context_team_id: team.id,
      context_enterprise_id: null,
      api_app_id: appId,
      event,
      type: 'event_callback',
      event_id: identifiers.next('Ev'),
      event_time: identifiers.seconds(),
      authorizations: [
        { enterprise_id: null, team_id: team.id, user_id: bot.id, is_bot: true, is_enterprise_install: false },
      ],
      is_ext_shared_channel: false,
      event_context: identifiers.next('4-'),
    });
  }
}

function messageEvent(channel: Channel): string {
  return { im: 'message.im', public: 'message.channels', private: 'message.groups' }[channel.kind];
}

function channelTypeOf(channel: Channel): string {
  return { im: 'im', public: 'channel', private: 'group' }[channel.kind];
}
