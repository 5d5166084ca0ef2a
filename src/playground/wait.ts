import type { Change, Message } from './workspace/types.ts';
import type { Workspace } from './workspace/workspace.ts';

/**
 * Which message of the app to wait for. `after` is the message that it answers: its channel and thread are meant, and only
 * what was posted or updated later. Without it, the next message in `channel`.
 */
export interface ReplyWanted {
  after?: Message;
  /** A channel's id or `#name`, where there is no message to answer. */
  channel?: string;
  /** Count only what has a later revision than this (see `Playground.revision`); without it, only what comes from now on. */
  since?: number;
  /** Only messages for which this holds. */
  where?: (message: Message) => boolean;
  /** Milliseconds to wait; 5,000 unless said. */
  within?: number;
}

const PATIENCE_MILLISECONDS = 5_000;

/** Resolves with the first message that fits, at once where it is already there; throws with what was seen instead. */
export function waitForReply(workspace: Workspace, wanted: ReplyWanted): Promise<Message> {
  const from = wanted.since ?? wanted.after?.revision ?? workspace.messages.revision;
  const channel = wanted.after?.channel ?? workspace.conversations.get(wanted.channel ?? '')?.id;
  if (!channel) throw new Error(`No channel "${wanted.channel ?? ''}" in the playground.`);
  const fits = (message: Message) =>
    message.channel === channel &&
    message.revision > from &&
    (message.user === workspace.bot.id || message.senderName === 'Slackbot') &&
    inSameThread(message, wanted.after) &&
    (wanted.where?.(message) ?? true);
  const known = workspace.messages.in(channel).find(fits);
  if (known) return Promise.resolve(known);
  return new Promise((resolve, reject) => {
    const stop = workspace.changes.subscribe((change: Change) => {
      if ((change.kind !== 'posted' && change.kind !== 'updated') || !fits(change.message)) return;
      finish();
      resolve(change.message);
    });
    const patience = wanted.within ?? PATIENCE_MILLISECONDS;
    const timer = setTimeout(() => {
      finish();
      const seen = workspace.messages.in(channel).slice(-5);
      const lines = seen.map((message) => `${message.user}: ${message.text.slice(0, 120)}`);
      reject(new Error(`No reply within ${patience} ms. Last in the channel:\n${lines.join('\n')}`));
    }, patience);
    const finish = () => {
      clearTimeout(timer);
      stop();
    };
  });
}

/** A reply is in the thread of the message, or beside it where that is in no thread. */
function inSameThread(message: Message, after: Message | undefined): boolean {
  if (!after) return true;
  const thread = after.threadTs ?? after.ts;
  return message.threadTs === thread || (after.threadTs === undefined && message.threadTs === undefined);
}
