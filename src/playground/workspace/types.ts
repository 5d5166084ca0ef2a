import type { JsonObject } from '../limits/check.ts';

/** Tells the present moment; handed in so that tests own the time. */
export type Clock = () => Date;

/** A person or a bot of the workspace. `timeZone` is an IANA name. */
export interface Member {
  id: string;
  name: string;
  realName: string;
  email: string;
  title: string;
  timeZone: string;
  isAdmin: boolean;
  isBot: boolean;
  isGuest: boolean;
  emailConfirmed: boolean;
  teamId: string;
  botId?: string;
}

/** A channel, or a direct conversation between the bot and one person (`with`). */
export interface Channel {
  id: string;
  name: string;
  kind: 'public' | 'private' | 'im';
  purpose: string;
  members: Set<string>;
  created: number;
  with?: string;
}

/** Who reacted with one emoji. */
export interface Reaction {
  name: string;
  users: string[];
}

/** A message. `ts` identifies it within its channel; `revision` grows with every change in the workspace. */
export interface Message {
  channel: string;
  ts: string;
  user: string;
  text: string;
  revision: number;
  reactions: Reaction[];
  botId?: string;
  blocks?: JsonObject[];
  attachments?: JsonObject[];
  threadTs?: string;
  broadcast?: boolean;
  editedAt?: string;
  subtype?: string;
  files?: string[];
  metadata?: JsonObject;
  senderName?: string;
  ephemeralFor?: string;
  streaming?: boolean;
}

/** The values of a form: block id, then action id, then the element's state as Slack writes it. */
export type FormState = Record<string, Record<string, JsonObject>>;

/** An open modal or a published App Home. */
export interface View {
  id: string;
  type: 'modal' | 'home';
  owner: string;
  rootId: string;
  previousId: string | null;
  hash: string;
  externalId: string;
  content: JsonObject;
  state: FormState;
}

/** A file; `content` is absent until it has been uploaded, `channels` empty until it has been shared. */
export interface StoredFile {
  id: string;
  name: string;
  title: string;
  mimeType: string;
  user: string;
  created: number;
  channels: string[];
  content?: Buffer;
  pollsUntilProcessed: number;
}

/** What a thread shows while the app works, and the prompts it suggests. */
export interface ThreadStatus {
  channel: string;
  thread: string;
  status: string;
}

/** A prompt to click in an empty conversation. */
export interface Prompt {
  title: string;
  message: string;
}

/** One thing that happened in the workspace. */
export type Change =
  | { kind: 'posted' | 'deleted'; message: Message }
  | { kind: 'updated'; message: Message; before: Message }
  | { kind: 'reaction'; message: Message; name: string; user: string; added: boolean }
  | { kind: 'joined'; channel: Channel; user: string }
  | { kind: 'views'; user: string }
  | { kind: 'home'; user: string }
  | { kind: 'status'; status: ThreadStatus }
  | { kind: 'prompts'; channel: string; prompts: Prompt[] };
