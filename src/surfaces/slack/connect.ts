import { WebAPIPlatformError, type WebClient } from '@slack/web-api';
import type { Logger } from 'pino';
import type { Installation } from './arrivals.ts';

/** Who we are in Slack, as `auth.test` answers. */
export interface Connected extends Installation {
  readonly teamName: string;
  readonly botId: string;
}

const longestWaitMilliseconds = 30_000;

/**
 * Asks Slack who we are. Waits where Slack cannot be reached.
 *
 * @throws {Error} where Slack refuses the token
 */
export async function connect(client: WebClient, logger: Logger): Promise<Connected> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      const { team_id: team, user_id: botUserId, bot_id: botId, team: teamName } = await client.auth.test();
      return { team: team ?? '', botUserId: botUserId ?? '', botId: botId ?? '', teamName: teamName ?? 'Slack' };
    } catch (error) {
      if (error instanceof WebAPIPlatformError) {
        throw new Error(`Slack refuses SLACK_BOT_TOKEN: ${error.data.error}.`, { cause: error });
      }
      logger.warn({ error: String(error) }, 'Slack cannot be reached; trying again');
      await new Promise((resolve) => setTimeout(resolve, Math.min(longestWaitMilliseconds, 500 * 2 ** attempt)));
    }
  }
}
