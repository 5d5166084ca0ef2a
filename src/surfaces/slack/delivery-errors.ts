import { WebAPIHTTPError, WebAPIPlatformError, WebAPIRateLimitedError, WebAPIRequestError } from '@slack/web-api';
import type { DeliveryResult } from '../../delivery/outbox.ts';

/** A response_url answered with an HTTP error. */
export class ResponseUrlError extends Error {
  readonly status: number;
  readonly retryAfter: number | null;

  constructor(status: number, retryAfter: number | null) {
    super(`The response_url answered ${status}`);
    this.status = status;
    this.retryAfter = retryAfter;
  }
}

/** Slack's words for troubles of its own, or of our installation, that pass. */
const passing = new Set([
  'ratelimited',
  'rate_limited',
  'message_limit_exceeded',
  'internal_error',
  'fatal_error',
  'service_unavailable',
  'request_timeout',
  'team_added_to_org',
  'invalid_auth',
  'not_authed',
  'token_expired',
  'account_inactive',
]);

const refusedContent = new Set([
  'invalid_blocks',
  'invalid_blocks_format',
  'msg_blocks_too_long',
  'invalid_attachments',
  'msg_too_long',
]);

const unreachable = new Set([
  'channel_not_found',
  'not_in_channel',
  'is_archived',
  'thread_not_found',
  'user_not_in_channel',
  'restricted_action',
]);

const longestWait = 300;
const maximumAttempts = 60;

/** How a failed delivery goes on: after what Retry-After says, later and later, or not at all. */
export function afterError(error: unknown, attempts: number): DeliveryResult {
  const reason = error instanceof Error ? error.message : String(error);
  if (attempts >= maximumAttempts || !isPassing(error)) return { status: 'failed', reason };
  const asked = retryAfterOf(error);
  const seconds = asked ?? Math.min(longestWait, 2 ** (attempts - 1));
  return { status: 'retry', seconds, reason };
}

/** True where Slack objects to what is said rather than to where or when. */
export function isRefusedContent(error: unknown): boolean {
  return error instanceof WebAPIPlatformError && refusedContent.has(error.data.error);
}

/** True where the app cannot post in that place. */
export function isUnreachable(error: unknown): boolean {
  return error instanceof WebAPIPlatformError && unreachable.has(error.data.error);
}

function isPassing(error: unknown): boolean {
  if (error instanceof WebAPIPlatformError) return passing.has(error.data.error);
  if (error instanceof WebAPIHTTPError) return error.statusCode >= 500 || error.statusCode === 408;
  if (error instanceof ResponseUrlError) return error.status >= 500 || error.status === 429;
  return error instanceof WebAPIRateLimitedError || error instanceof WebAPIRequestError || isNetworkError(error);
}

/** What `fetch` throws where it gets no answer: a TypeError for a broken connection, a DOMException for a timeout. */
function isNetworkError(error: unknown): boolean {
  return error instanceof TypeError || (error instanceof Error && /^(TimeoutError|AbortError)$/.test(error.name));
}

function retryAfterOf(error: unknown): number | null {
  if (error instanceof WebAPIRateLimitedError) return error.retryAfter;
  return error instanceof ResponseUrlError ? error.retryAfter : null;
}
