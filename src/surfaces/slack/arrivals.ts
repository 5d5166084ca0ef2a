import type { Arrival, ButtonValue, Place, Pressed } from './arrival.ts';
import { type ConversationPlace, conversationKey, conversationOfBlock } from './conversation-key.ts';
import { readTyped } from './text.ts';

/** What Slack says of a message, as far as it matters here. */
export interface MessageEvent {
  readonly type: string;
  readonly subtype?: string | undefined;
  readonly channel: string;
  readonly channel_type?: string | undefined;
  readonly user?: string | undefined;
  readonly bot_id?: string | undefined;
  readonly text?: string | undefined;
  readonly ts: string;
  readonly thread_ts?: string | undefined;
}

/** The app and the workspace it is installed in. */
export interface Installation {
  readonly team: string;
  readonly botUserId: string;
}

/**
 * A message as an arrival; null for what is none of Rapport's business: other apps' messages and its own, edits, and what people
 * say to each other in a channel. What is said in a thread is taken up without a mention too, as not `addressed`: whether it
 * was meant is decided later, when what was said before in the thread is done.
 */
export function arrivalOfMessage(event: MessageEvent, { team, botUserId }: Installation): Arrival | null {
  const { subtype, user, bot_id: botId, ts, channel, thread_ts: thread } = event;
  if (user === undefined || botId !== undefined || user === botUserId) return null;
  if (subtype !== undefined && subtype !== 'file_share' && subtype !== 'thread_broadcast') return null;
  const text = readTyped(event.text ?? '', botUserId);
  const common = { user, content: { kind: 'text' as const, text }, ts, pressed: null, channelName: null };
  if (event.channel_type === 'im') {
    const key = { team, channel, thread: thread ?? null, commandsOf: null };
    return { ...common, addressed: true, place: placeAt(key, { direct: true, threadIsActive: true }) };
  }
  const addressed = event.type === 'app_mention' || (event.text ?? '').includes(`<@${botUserId}>`);
  if (!addressed && thread === undefined) return null;
  const key = { team, channel, thread: thread ?? ts, commandsOf: null };
  return { ...common, addressed, place: placeAt(key, { threadIsActive: thread !== undefined }) };
}

/** What is unique about a message: Slack tells of one by several events where it mentions the app. */
export function messageEventId({ channel, ts }: MessageEvent): string {
  return `message:${channel}:${ts}`;
}

/** What Slack says of a slash command. */
export interface CommandBody {
  readonly user_id: string;
  readonly channel_id: string;
  readonly channel_name: string;
  readonly text: string;
  readonly response_url: string;
}

/** A slash command as an arrival; without a text it asks for help. */
export function arrivalOfCommand(body: CommandBody, { team, botUserId }: Installation): Arrival {
  return {
    user: body.user_id,
    content: { kind: 'text', text: readTyped(body.text, botUserId) || 'help' },
    place: commandPlace(body, team),
    addressed: true,
    ts: null,
    pressed: null,
    channelName: body.channel_name === 'directmessage' ? null : body.channel_name,
  };
}

/** Where a slash command's answers belong: to its asker alone, wherever it is typed. */
export function commandPlace(body: CommandBody, team: string): Place {
  const key = { team, channel: body.channel_id, thread: null, commandsOf: body.user_id };
  return placeAt(key, { responseUrl: body.response_url });
}

/** What Slack says of a press, as far as it matters here. */
export interface PressBody {
  readonly user: { readonly id: string };
  readonly container: {
    readonly type?: string;
    readonly message_ts?: string;
    readonly channel_id?: string;
    readonly is_ephemeral?: boolean;
    readonly thread_ts?: string;
  };
  readonly channel?: { readonly id: string; readonly name?: string } | undefined;
  readonly message?:
    | { readonly ts?: string; readonly blocks?: readonly { readonly block_id?: string; readonly type: string }[] }
    | undefined;
  readonly response_url?: string;
}

/** What held a pressed button. */
export function pressedOf(body: PressBody, blockId: string): Pressed {
  const { container } = body;
  if (container.type === 'view') {
    return { on: 'home', channel: null, ts: null, responseUrl: null, blockId, beside: false };
  }
  const block = body.message?.blocks?.find((candidate) => candidate.block_id === blockId);
  return {
    on: container.is_ephemeral === true ? 'ephemeral' : 'message',
    channel: container.channel_id ?? body.channel?.id ?? null,
    ts: container.message_ts ?? null,
    responseUrl: body.response_url ?? null,
    blockId,
    beside: block?.type === 'section',
  };
}

/** Where a press belongs: to the conversation that its message was posted in, else to the thread or channel it stands in. */
export function placeOfPress(body: PressBody, blockId: string, { team }: Pick<Installation, 'team'>): Place {
  const { container, channel } = body;
  const channelId = container.channel_id ?? channel?.id;
  if (container.type === 'view' || channelId === undefined) return homePlace(team, body.user.id);
  const direct = channelId.startsWith('D') && channel?.name === 'directmessage';
  const known = conversationOfBlock(blockId);
  if (known !== null && known.channel === channelId) {
    const ours = known.commandsOf === null || known.commandsOf === body.user.id;
    if (ours) return placeAt(known, { direct, threadIsActive: threadIsActive(body), responseUrl: body.response_url });
  }
  const thread = container.thread_ts ?? (direct ? null : (container.message_ts ?? null));
  return placeAt(
    { team, channel: channelId, thread, commandsOf: null },
    { direct, threadIsActive: threadIsActive(body) },
  );
}

/** An ephemeral message outside of a thread says nothing about the thread that it stands for. */
function threadIsActive({ container }: PressBody): boolean {
  return container.is_ephemeral !== true || container.thread_ts !== undefined;
}

/** The direct conversation of what has no channel: App Home and the shortcuts of the lightning menu. */
export function homePlace(team: string, user: string): Place {
  return {
    conversation: conversationKey({ team, channel: user, thread: null, commandsOf: null }),
    channel: null,
    thread: null,
    direct: true,
    threadIsActive: true,
    responseUrl: null,
  };
}

/** A press as an arrival. */
export function arrivalOfPress(
  body: PressBody,
  value: Exclude<ButtonValue, { do: 'form' }>,
  blockId: string,
  installation: Installation,
): Arrival {
  return {
    user: body.user.id,
    content:
      value.do === 'answer'
        ? { kind: 'answer', questionId: value.question, value: value.value }
        : { kind: 'press', action: value },
    place: placeOfPress(body, blockId, installation),
    addressed: true,
    ts: null,
    pressed: pressedOf(body, blockId),
    channelName: body.channel?.name ?? null,
  };
}

function placeAt(
  key: ConversationPlace,
  extra: { direct?: boolean; threadIsActive?: boolean; responseUrl?: string | undefined },
): Place {
  return {
    conversation: conversationKey(key),
    channel: key.channel,
    thread: key.thread,
    direct: extra.direct ?? false,
    threadIsActive: extra.threadIsActive ?? true,
    responseUrl: key.commandsOf === null ? null : (extra.responseUrl ?? null),
  };
}
