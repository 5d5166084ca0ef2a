import type { RawInput } from '../../capability/capability.ts';
import type { NameIndex } from '../../language/references/name-index.ts';
import type { Place } from './arrival.ts';
import type { Installation } from './arrivals.ts';
import { conversationKey } from './conversation-key.ts';
import { readTyped } from './text.ts';

/** What Slack says of a shortcut used on a message. */
export interface ShortcutMessage {
  readonly user: { readonly id: string };
  readonly trigger_id: string;
  readonly channel: { readonly id: string; readonly name?: string };
  readonly message: { readonly text?: string; readonly ts: string; readonly thread_ts?: string };
}

/** A message that is to be logged. */
export interface LoggedMessage {
  readonly user: string;
  readonly trigger: string;
  readonly text: string;
  /** When it was said, ISO 8601 in UTC. */
  readonly at: string;
  readonly place: Place;
}

const longestNotes = 3_000;

/** The message that a shortcut was used on; what comes of it is said in the message's thread. */
export function loggedMessage(shortcut: ShortcutMessage, { team, botUserId }: Installation): LoggedMessage {
  const { user, channel, message, trigger_id: trigger } = shortcut;
  const thread = message.thread_ts ?? message.ts;
  return {
    user: user.id,
    trigger,
    text: readTyped(message.text ?? '', botUserId).slice(0, longestNotes),
    at: new Date(Math.floor(Number(message.ts)) * 1000).toISOString().replace('.000Z', 'Z'),
    place: {
      conversation: conversationKey({ team, channel: channel.id, thread, commandsOf: null }),
      channel: channel.id,
      thread,
      direct: channel.name === 'directmessage' && channel.id.startsWith('D'),
      threadIsActive: message.thread_ts !== undefined,
      responseUrl: null,
    },
  };
}

/** A name this surely meant is filled in; the person sees it and can change it. */
const sure = 0.85;

/** What the form for logging a message is filled in with: its text, when it was said, and the contact and account it names. */
export function inputOfMessage({ text, at }: LoggedMessage, names: NameIndex): RawInput {
  const best = names.findIn(text, { types: ['contact', 'account'] }).flatMap(({ candidates }) => candidates[0] ?? []);
  const records = best.filter(({ score }) => score >= sure).map(({ record }) => record);
  const named = records.toReversed().map(({ type, id, name }) => [type, { type, id, name }]);
  return { notes: text, occurredAt: at, ...Object.fromEntries(named) };
}
