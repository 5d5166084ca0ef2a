import type { WebClient } from '@slack/web-api';

/** Ids of direct conversations, by client and person: they never change. */
const known = new WeakMap<WebClient, Map<string, string>>();

/** The id of a channel, of one named with its #, or of the direct conversation with a person where a user id is given. */
export async function channelId(client: WebClient, channelOrUser: string): Promise<string> {
  if (channelOrUser.startsWith('#')) return namedChannel(client, channelOrUser.slice(1));
  if (!/^[UW]/.test(channelOrUser)) return channelOrUser;
  const ofClient = known.get(client) ?? new Map<string, string>();
  known.set(client, ofClient);
  const opened = ofClient.get(channelOrUser) ?? (await client.conversations.open({ users: channelOrUser })).channel?.id;
  if (opened === undefined) throw new Error(`Slack opened no direct conversation with ${channelOrUser}`);
  ofClient.set(channelOrUser, opened);
  return opened;
}

/** @throws an error that says so where there is no such channel; like any lasting refusal, it is not tried again */
async function namedChannel(client: WebClient, name: string): Promise<string> {
  let cursor: string | undefined;
  do {
    const page = await client.conversations.list({
      exclude_archived: true,
      limit: 1000,
      types: 'public_channel',
      ...(cursor ? { cursor } : {}),
    });
    const id = page.channels?.find((channel) => channel.name === name)?.id;
    if (id !== undefined) return id;
    cursor = page.response_metadata?.next_cursor || undefined;
  } while (cursor !== undefined);
  throw new Error(`There is no public channel called #${name}`);
}
