import type { JsonObject } from '../limits/check.ts';
import { messageJson } from '../workspace/messages.ts';
import type { Channel, Message, View } from '../workspace/types.ts';
import { viewJson } from '../workspace/views.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** What every interaction says about the person, the team and the app. */
export function interactionBase(workspace: Workspace, user: string): JsonObject {
  const member = workspace.people.find(user);
  const { team, appId } = workspace;
  return {
    user: { id: member.id, username: member.name, name: member.name, team_id: member.teamId },
    api_app_id: appId,
    token: 'playground-verification-token',
    team: { id: team.id, domain: team.domain },
    enterprise: null,
    is_enterprise_install: false,
  };
}

/** What an interaction says about the message it happened in. */
export function messageContainer(workspace: Workspace, message: Message, responseUrl: string): JsonObject {
  const channel = workspace.conversations.get(message.channel);
  const replies = workspace.messages.thread(message.channel, message.ts);
  return {
    container: {
      type: 'message',
      message_ts: message.ts,
      channel_id: message.channel,
      is_ephemeral: message.ephemeralFor !== undefined,
      ...(message.threadTs ? { thread_ts: message.threadTs } : {}),
    },
    channel: { id: message.channel, name: channel ? channelName(channel) : '' },
    ...(message.ephemeralFor ? {} : { message: messageJson(message, workspace.team.id, replies) }),
    response_url: responseUrl,
  };
}

/** What an interaction says about the view it happened in. */
export function viewContainer(workspace: Workspace, view: View): JsonObject {
  return { container: { type: 'view', view_id: view.id }, view: viewPayload(workspace, view) };
}

/** A view as interactions carry it. */
export function viewPayload(workspace: Workspace, view: View): JsonObject {
  return viewJson(view, workspace.team.id, workspace.appId, workspace.bot.botId ?? '');
}

/** A conversation's name in payloads; Slack calls every direct one "directmessage". */
export function channelName(channel: Channel): string {
  return channel.kind === 'im' ? 'directmessage' : channel.name;
}
