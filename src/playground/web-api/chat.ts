import { checkMessage, type JsonObject, type Problem } from '../limits/check.ts';
import { isObject } from '../limits/walk.ts';
import { type MessageDraft, messageJson } from '../workspace/messages.ts';
import type { Channel, Message } from '../workspace/types.ts';
import {
  channelOf,
  type Given,
  joinedChannelOf,
  type Method,
  memberOf,
  refused,
  type Services,
  SlackError,
} from './call.ts';
import { fileBlocksExist } from './files.ts';

/** Text, blocks and the like of a message to post or update, checked; at least one of them is there. */
function contentOf(given: Given, services: Services): Pick<Message, 'text'> & Partial<Message> {
  const blocks = given.objects('blocks', 'invalid_blocks_format');
  const attachments = given.objects('attachments', 'invalid_attachments');
  const markdown = given.optional('markdown_text');
  const text = given.optional('text') ?? markdown ?? '';
  if (text === '' && !blocks?.length && !attachments?.length) throw new SlackError('no_text');
  if (markdown !== undefined && (blocks || given.has('text'))) throw new SlackError('markdown_text_conflict');
  refuse(checkMessage({ text, blocks, attachments }), services);
  if (blocks) refuse(fileBlocksExist(blocks, services), services);
  const metadata = given.json('metadata', 'invalid_metadata_format');
  return {
    text,
    ...(blocks ? { blocks } : markdown ? { blocks: [{ type: 'markdown', text: markdown }] } : {}),
    ...(attachments ? { attachments } : {}),
    ...(isObject(metadata) ? { metadata } : {}),
  };
}

function refuse(problems: readonly Problem[], _services: Services): void {
  const whole = problems.find((problem) => problem.code === 'msg_too_long' || problem.code === 'msg_blocks_too_long');
  const inside = problems.filter((problem) => problem !== whole);
  if (inside.length > 0) throw refused('invalid_blocks', inside);
  if (whole) throw refused(whole.code, [whole]);
}

function threadOf(given: Given, channel: Channel, { workspace }: Services): { threadTs?: string } {
  const threadTs = given.optional('thread_ts');
  if (threadTs === undefined) return {};
  const parent = workspace.messages.get(channel.id, threadTs);
  if (!parent || parent.ephemeralFor) throw new SlackError('thread_not_found');
  return { threadTs };
}

function fromBot({ workspace }: Services): Pick<MessageDraft, 'user' | 'botId'> {
  return { user: workspace.bot.id, botId: workspace.bot.botId ?? '' };
}

function ownMessage(given: Given, services: Services, refusal: string): Message {
  const channel = channelOf(given.text('channel'), services);
  const message = services.workspace.messages.get(channel.id, given.text('ts'));
  if (!message || message.ephemeralFor) throw new SlackError('message_not_found');
  if (message.user !== services.workspace.bot.id) throw new SlackError(refusal);
  return message;
}

function answer(message: Message, { workspace }: Services): JsonObject {
  return { channel: message.channel, ts: message.ts, message: messageJson(message, workspace.team.id) };
}

const postMessage: Method = (given, services) => {
  const channel = joinedChannelOf(given.text('channel'), services);
  const message = services.workspace.messages.post({
    channel: channel.id,
    ...fromBot(services),
    ...contentOf(given, services),
    ...threadOf(given, channel, services),
    ...(given.flag('reply_broadcast') ? { broadcast: true } : {}),
    ...(given.has('username') ? { senderName: given.text('username') } : {}),
  });
  return answer(message, services);
};

const postEphemeral: Method = (given, services) => {
  const channel = joinedChannelOf(given.text('channel'), services);
  const person = memberOf(given.text('user'), services);
  if (!channel.members.has(person.id)) throw new SlackError('user_not_in_channel');
  const message = services.workspace.messages.post({
    channel: channel.id,
    ...fromBot(services),
    ...contentOf(given, services),
    ...threadOf(given, channel, services),
    ephemeralFor: person.id,
  });
  return { message_ts: message.ts };
};

const update: Method = (given, services) => {
  const message = ownMessage(given, services, 'cant_update_message');
  const content = contentOf(given, services);
  const editedAt = services.workspace.identifiers.timestamp();
  const changed = services.workspace.messages.update(message, { ...content, editedAt });
  return { ...answer(changed, services), text: changed.text };
};

const remove: Method = (given, services) => {
  const message = ownMessage(given, services, 'cant_delete_message');
  services.workspace.messages.delete(message);
  return { channel: message.channel, ts: message.ts };
};

const getPermalink: Method = (given, services) => {
  const channel = channelOf(given.text('channel'), services);
  const message = services.workspace.messages.get(channel.id, given.text('message_ts'));
  if (!message) throw new SlackError('message_not_found');
  const thread = message.threadTs ? `?thread_ts=${message.threadTs}&cid=${channel.id}` : '';
  const permalink = `${services.baseUrl()}/archives/${channel.id}/p${message.ts.replace('.', '')}${thread}`;
  return { channel: channel.id, permalink };
};

const startStream: Method = (given, services) => {
  const channel = joinedChannelOf(given.text('channel'), services);
  const thread = threadOf(given, channel, services);
  if (!thread.threadTs) throw new SlackError('invalid_thread_ts');
  if (channel.kind !== 'im' && !(given.has('recipient_user_id') && given.has('recipient_team_id'))) {
    throw new SlackError('missing_recipient_user_id');
  }
  const message = services.workspace.messages.post({
    channel: channel.id,
    ...fromBot(services),
    ...thread,
    text: streamedText(given),
    streaming: true,
  });
  return { channel: channel.id, ts: message.ts };
};

const appendStream: Method = (given, services) => {
  const message = streamed(given, services);
  services.workspace.messages.update(message, { text: message.text + streamedText(given) });
  return { channel: message.channel, ts: message.ts };
};

const stopStream: Method = (given, services) => {
  const message = streamed(given, services);
  const text = message.text + streamedText(given);
  const extra = given.objects('blocks', 'invalid_blocks_format') ?? [];
  const blocks = [...(text === '' ? [] : [{ type: 'markdown', text }]), ...extra];
  refuse(checkMessage({ blocks }), services);
  services.workspace.messages.update(message, { text, blocks, streaming: false });
  return answer(message, services);
};

function streamed(given: Given, services: Services): Message {
  const message = ownMessage(given, services, 'cant_update_message');
  if (!message.streaming) throw new SlackError('message_not_in_streaming_state');
  return message;
}

function streamedText(given: Given): string {
  const chunks = given.objects('chunks') ?? [];
  return (given.optional('markdown_text') ?? '') + chunks.map((chunk) => chunk.text ?? '').join('');
}

/** The chat.* methods. */
export const CHAT: Readonly<Record<string, Method>> = {
  'chat.postMessage': postMessage,
  'chat.postEphemeral': postEphemeral,
  'chat.update': update,
  'chat.delete': remove,
  'chat.getPermalink': getPermalink,
  'chat.startStream': startStream,
  'chat.appendStream': appendStream,
  'chat.stopStream': stopStream,
};
