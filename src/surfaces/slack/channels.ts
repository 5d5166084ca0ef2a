import type { WebClient } from '@slack/web-api';

/** Ids of direct conversations, by client and person: they never change. */
const known = new WeakMap<WebClient, Map<string, string>>();

/** The id of a channel, or of the direct conversation with a person where a user id is given. */
export async function channelId(client: WebClient, channelOrUser: string): Promise<string> {
  if (!/^[UW]/.test(channelOrUser)) return channelOrUser;
  const ofClient = known.get(client) ?? new Map<string, string>();
  known.set(client, ofClient);
  const opened = ofClient.get(channelOrUser) ?? (await client.conversations.open({ users: channelOrUser })).channel?.id;
  if (opened === undefined) throw new Error(`Slack opened no direct conversation with ${channelOrUser}`);
  ofClient.set(channelOrUser, opened);
  return opened;
}
