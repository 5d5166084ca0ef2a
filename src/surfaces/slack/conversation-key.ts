/** Where a conversation takes place, as its key tells it. */
export interface ConversationPlace {
  readonly team: string;
  readonly channel: string;
  /** The thread's first message; null in the flow of a direct conversation. */
  readonly thread: string | null;
  /** The asker, where it is the private conversation of somebody's slash commands in a channel. */
  readonly commandsOf: string | null;
}

const command = 'command';

/**
 * The key of a conversation, by which memory, open questions and the order of messages go: a direct conversation
 * (`slack:T1:D1`), a thread (`slack:T1:C1:171.2`), or one person's slash commands in a channel (`slack:T1:C1:U1:command`).
 */
export function conversationKey({ team, channel, thread, commandsOf }: ConversationPlace): string {
  if (commandsOf !== null) return ['slack', team, channel, commandsOf, command].join(':');
  return ['slack', team, channel, ...(thread === null ? [] : [thread])].join(':');
}

/** The place that a key tells of; null where it is no key of a Slack conversation. */
export function readConversationKey(key: string): ConversationPlace | null {
  const [surface, team, channel, third, fourth] = key.split(':');
  if (surface !== 'slack' || !team || !channel) return null;
  if (fourth === command) return { team, channel, thread: null, commandsOf: third ?? null };
  return { team, channel, thread: third ?? null, commandsOf: null };
}

/** A block id that carries the conversation, so that a button pressed years later still knows where it belongs. */
export function blockIdFor(index: number, conversation: string): string {
  return `${index}|${conversation}`.slice(0, 255);
}

/** The conversation in a block id; null where there is none. */
export function conversationOfBlock(blockId: string | undefined): ConversationPlace | null {
  const at = blockId?.indexOf('|') ?? -1;
  return blockId === undefined || at < 0 ? null : readConversationKey(blockId.slice(at + 1));
}
