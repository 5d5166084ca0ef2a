import type { JsonObject } from '../limits/check.ts';
import { messageJson } from '../workspace/messages.ts';
import type { Channel, Message } from '../workspace/types.ts';
import {
  channelOf,
  type Given,
  joinedChannelOf,
  type Method,
  memberOf,
  page,
  type Services,
  SlackError,
} from './call.ts';

function channelJson(channel: Channel, { workspace }: Services): JsonObject {
  const common = { id: channel.id, created: channel.created, is_archived: false, context_team_id: workspace.team.id };
  if (channel.kind === 'im') return { ...common, is_im: true, user: channel.with, is_user_deleted: false };
  return {
    ...common,
    name: channel.name,
    name_normalized: channel.name,
    is_channel: true,
    is_group: false,
    is_im: false,
    is_mpim: false,
    is_private: channel.kind === 'private',
    is_member: channel.members.has(workspace.bot.id),
    is_general: channel.name === 'general',
    is_shared: false,
    is_ext_shared: false,
    is_org_shared: false,
    num_members: channel.members.size,
    topic: { value: '', creator: '', last_set: 0 },
    purpose: { value: channel.purpose, creator: '', last_set: 0 },
  };
}

const KIND_OF: Readonly<Record<string, Channel['kind']>> = {
  public_channel: 'public',
  private_channel: 'private',
  im: 'im',
};

function ofTypes(given: Given, services: Services): Channel[] {
  const types = (given.optional('types') ?? 'public_channel').split(',').map((type) => type.trim());
  if (types.some((type) => !(type in KIND_OF) && type !== 'mpim')) throw new SlackError('invalid_types');
  const kinds = types.map((type) => KIND_OF[type]);
  const { workspace } = services;
  return workspace.conversations
    .all()
    .filter((channel) => kinds.includes(channel.kind))
    .filter((channel) => channel.kind !== 'private' || channel.members.has(workspace.bot.id));
}

const list: Method = (given, services) => {
  const { items, next } = page(ofTypes(given, services), given, 100);
  return { channels: items.map((one) => channelJson(one, services)), response_metadata: { next_cursor: next } };
};

const ofMember: Method = (given, services) => {
  const user = given.optional('user') ?? services.workspace.bot.id;
  const mine = ofTypes(given, services).filter((channel) => channel.members.has(user));
  const { items, next } = page(mine, given, 100);
  return { channels: items.map((one) => channelJson(one, services)), response_metadata: { next_cursor: next } };
};

const info: Method = (given, services) => ({
  channel: channelJson(channelOf(given.text('channel'), services), services),
});

const open: Method = (given, services) => {
  if (given.has('channel')) return { channel: channelJson(channelOf(given.text('channel'), services), services) };
  const users = given.text('users').split(',');
  const [user] = users;
  if (!user || users.length > 1) throw new SlackError('not_enough_users');
  const member = memberOf(user, services);
  if (member.isBot) throw new SlackError('cannot_dm_bot');
  const channel = services.workspace.directWith(member.id);
  return { channel: given.flag('return_im') ? channelJson(channel, services) : { id: channel.id } };
};

function within(given: Given, messages: Message[]): Message[] {
  const oldest = given.optional('oldest') ?? '0';
  const latest = given.optional('latest') ?? '9999999999.999999';
  const inclusive = given.flag('inclusive');
  return messages.filter(({ ts }) => (ts > oldest && ts < latest) || (inclusive && (ts === oldest || ts === latest)));
}

const history: Method = (given, services) => {
  const channel = joinedChannelOf(given.text('channel'), services);
  const { messages, team } = services.workspace;
  const top = messages.in(channel.id).filter((one) => !one.ephemeralFor && (!one.threadTs || one.broadcast));
  const { items, next } = page(within(given, top).reverse(), given, 100);
  return {
    messages: items.map((one) => messageJson(one, team.id, messages.thread(channel.id, one.ts))),
    has_more: next !== '',
    pin_count: 0,
    response_metadata: { next_cursor: next },
  };
};

const replies: Method = (given, services) => {
  const channel = joinedChannelOf(given.text('channel'), services);
  const { messages, team } = services.workspace;
  const asked = messages.get(channel.id, given.text('ts'));
  if (!asked) throw new SlackError('thread_not_found');
  const thread = messages.thread(channel.id, asked.threadTs ?? asked.ts);
  const { items, next } = page(within(given, thread), given, 1000);
  return {
    messages: items.map((one) => messageJson(one, team.id, one.threadTs ? [] : thread)),
    has_more: next !== '',
    response_metadata: { next_cursor: next },
  };
};

const members: Method = (given, services) => {
  const channel = channelOf(given.text('channel'), services);
  const { items, next } = page([...channel.members], given, 100);
  return { members: items, response_metadata: { next_cursor: next } };
};

const join: Method = (given, services) => {
  const channel = channelOf(given.text('channel'), services);
  if (channel.kind !== 'public') throw new SlackError('method_not_supported_for_channel_type');
  services.workspace.conversations.join(channel, services.workspace.bot.id);
  return { channel: channelJson(channel, services) };
};

/** The conversations.* methods. */
export const CONVERSATIONS: Readonly<Record<string, Method>> = {
  'conversations.list': list,
  'conversations.info': info,
  'conversations.open': open,
  'conversations.history': history,
  'conversations.replies': replies,
  'conversations.members': members,
  'conversations.join': join,
  'users.conversations': ofMember,
};
