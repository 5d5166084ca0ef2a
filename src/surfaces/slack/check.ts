import { WebClient } from '@slack/web-api';
import type { SlackSettings } from '../../settings.ts';

/** Asks Slack whether it takes our token; says in words what it is connected to. @throws what Slack refuses with */
export async function checkSlack(settings: SlackSettings): Promise<string> {
  if (settings.mode === 'playground') return 'not set: the playground stands in for it';
  const client = new WebClient(settings.botToken, { retryConfig: { retries: 0 }, timeout: 10_000 });
  const { team, user } = await client.auth.test();
  return `connected to ${team} as ${user}, by ${settings.mode === 'socket' ? 'Socket Mode' : 'HTTP'}`;
}
