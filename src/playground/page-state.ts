import type { JsonObject } from './limits/check.ts';
import type { CommandHint, ShortcutHint } from './options.ts';
import { visibleTo } from './workspace/messages.ts';
import type { Change, Channel, Message, Prompt, StoredFile, ThreadStatus, View } from './workspace/types.ts';
import type { Workspace } from './workspace/workspace.ts';

/** A file as the page shows it. */
export interface PageFile {
  id: string;
  name: string;
  mimeType: string;
  size: number;
}

/** A message as the page gets it. */
export interface PageMessage extends Omit<Message, 'files'> {
  fileList: PageFile[];
}

/** A conversation as the page gets it. */
export interface PageChannel {
  id: string;
  name: string;
  kind: Channel['kind'];
  purpose: string;
  members: string[];
}

/** A member as the page gets it. */
export interface PageMember {
  id: string;
  name: string;
  title: string;
  isBot: boolean;
}

/** Everything that one member sees when the page opens. */
export interface PageSnapshot {
  user: string;
  team: string;
  bot: string;
  members: PageMember[];
  channels: PageChannel[];
  direct: string;
  messages: PageMessage[];
  views: View[];
  home: View | null;
  statuses: ThreadStatus[];
  prompts: Record<string, readonly Prompt[]>;
  commands: readonly CommandHint[];
  shortcuts: readonly ShortcutHint[];
}

/** One live update of the page. */
export type PageChange =
  | { kind: 'snapshot'; snapshot: PageSnapshot }
  | { kind: 'message'; message: PageMessage }
  | { kind: 'deleted'; channel: string; ts: string }
  | { kind: 'views'; views: View[] }
  | { kind: 'home'; home: View | null }
  | { kind: 'status'; status: ThreadStatus }
  | { kind: 'prompts'; channel: string; prompts: readonly Prompt[] }
  | { kind: 'channel'; channel: PageChannel };

/** Where the snapshot comes from. */
export interface PageSource {
  workspace: Workspace;
  commands: readonly CommandHint[];
  shortcuts: readonly ShortcutHint[];
}

/** Everything that a member sees now. */
export function snapshot({ workspace, commands, shortcuts }: PageSource, user: string): PageSnapshot {
  const channels = workspace.conversationsOf(user);
  return {
    user,
    team: workspace.team.name,
    bot: workspace.bot.id,
    members: workspace.people.all().map(({ id, realName, title, isBot }) => ({ id, name: realName, title, isBot })),
    channels: channels.map(pageChannel),
    direct: workspace.directWith(user).id,
    messages: channels
      .flatMap((channel) => workspace.messages.in(channel.id))
      .filter((message) => visibleTo(message, user))
      .map((message) => pageMessage(workspace, message)),
    views: workspace.views.stack(user),
    home: workspace.views.home(user) ?? null,
    statuses: workspace.statuses(),
    prompts: Object.fromEntries(channels.map((channel) => [channel.id, workspace.prompts(channel.id)])),
    commands,
    shortcuts,
  };
}

/** What a change means to one member's page; undefined where it is none of their business. */
export function changeFor(workspace: Workspace, change: Change, user: string): PageChange | undefined {
  const sees = (channel: string) => workspace.conversations.get(channel)?.members.has(user) ?? false;
  switch (change.kind) {
    case 'posted':
    case 'updated':
    case 'reaction':
      if (!sees(change.message.channel) || !visibleTo(change.message, user)) return undefined;
      return { kind: 'message', message: pageMessage(workspace, change.message) };
    case 'deleted':
      return { kind: 'deleted', channel: change.message.channel, ts: change.message.ts };
    case 'views':
      return change.user === user ? { kind: 'views', views: workspace.views.stack(user) } : undefined;
    case 'home':
      return change.user === user ? { kind: 'home', home: workspace.views.home(user) ?? null } : undefined;
    case 'status':
      return sees(change.status.channel) ? change : undefined;
    case 'prompts':
      return sees(change.channel) ? change : undefined;
    case 'joined':
      return change.channel.members.has(user) ? { kind: 'channel', channel: pageChannel(change.channel) } : undefined;
  }
}

function pageChannel({ id, name, kind, purpose, members }: Channel): PageChannel {
  return { id, name, kind, purpose, members: [...members] };
}

function pageMessage(workspace: Workspace, { files, ...message }: Message): PageMessage {
  return { ...message, fileList: (files ?? []).flatMap((id) => pageFile(workspace.files.get(id))) };
}

function pageFile(file: StoredFile | undefined): PageFile[] {
  if (!file) return [];
  return [{ id: file.id, name: file.name, mimeType: file.mimeType, size: file.content?.length ?? 0 }];
}

/** What the page asks for; each names the member who does it. */
export type PageAction =
  | { do: 'say'; as: string; channel: string; text: string; thread?: string; files?: { name: string; data: string }[] }
  | { do: 'command'; as: string; channel: string; command: string; text: string }
  | { do: 'use'; as: string; where: string; blockId: string; actionId: string; fields: JsonObject; state?: JsonObject }
  | { do: 'suggest'; as: string; where: string; actionId: string; typed: string }
  | { do: 'submit'; as: string; state: JsonObject }
  | { do: 'close'; as: string; all: boolean }
  | { do: 'open'; as: string; tab: 'home' | 'messages' }
  | { do: 'shortcut'; as: string; callbackId: string; ts?: string }
  | { do: 'react'; as: string; ts: string; name: string };
