import type { ChannelSeed } from './workspace/conversations.ts';
import type { MemberSeed } from './workspace/people.ts';
import type { Clock, Prompt } from './workspace/types.ts';

/** A slash command of the app, with what the composer shows while it is typed. */
export interface CommandHint {
  command: string;
  description: string;
  usage?: string;
}

/** A shortcut of the app: on messages, or everywhere. */
export interface ShortcutHint {
  callbackId: string;
  name: string;
  on: 'message' | 'global';
}

/** How a playground begins; all of it has defaults fit for a test. */
export interface PlaygroundOptions {
  /** The port of its own server; 0 takes any that is free. */
  port?: number;
  /** Where signed requests go; may be said later with `sendEventsTo`. */
  eventsUrl?: string;
  /** Send over Socket Mode; `eventsUrl` is not needed then. */
  socketMode?: boolean;
  signingSecret?: string;
  botToken?: string;
  appToken?: string;
  teamName?: string;
  appName?: string;
  members?: readonly MemberSeed[];
  /** Without `members`, everybody and the bot are in a channel; with it, only those (ids, e-mails or names). */
  channels?: readonly ChannelSeed[];
  prompts?: readonly Prompt[];
  commands?: readonly CommandHint[];
  shortcuts?: readonly ShortcutHint[];
  /** The bot events that are delivered; all that the playground knows unless said. */
  botEvents?: readonly string[];
  /** The workspace's time. Signatures are dated with the machine's own, because Bolt compares them with that. */
  clock?: Clock;
  /** Milliseconds before an event is sent again. */
  retryDelays?: readonly number[];
  /** Milliseconds within which the app must answer. */
  acknowledgeWithin?: number;
}

/** Two demo members and two channels, for a playground that is told of no others. */
export const DEMO_MEMBERS: readonly MemberSeed[] = [
  { id: 'U0DANALEE00', name: 'Dana Lee', email: 'dana@example.com', title: 'Sales manager', isAdmin: true },
  { id: 'U0SAMPATEL0', name: 'Sam Patel', email: 'sam@example.com', title: 'Account executive' },
];

/** The channels of a playground that is told of no others. */
export const DEMO_CHANNELS: readonly ChannelSeed[] = [
  { id: 'C0GENERAL00', name: 'general', purpose: 'Everybody, about everything' },
  { id: 'C0SALES0000', name: 'sales', purpose: 'Deals, wins and questions' },
];
