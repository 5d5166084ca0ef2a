import { LogLevel, WebClient } from '@slack/web-api';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { isObject } from '../limits/walk.ts';
import { type Playground, type RunningPlayground, startPlayground } from '../playground.ts';

let running: RunningPlayground;
let playground: Playground;
let now = new Date('2026-03-03T15:00:00Z');

beforeAll(async () => {
  running = await startPlayground({
    clock: () => now,
    retryDelays: [],
    channels: [
      { id: 'C0SALES0000', name: 'sales' },
      { id: 'C0QUIET0000', name: 'quiet', members: ['U0DANALEE00'] },
      { id: 'C0SECRET000', name: 'secret', isPrivate: true, members: ['U0DANALEE00'] },
    ],
    members: [
      { id: 'U0DANALEE00', name: 'Dana Lee', email: 'dana@example.com' },
      { id: 'U0SAMPATEL0', name: 'Sam Patel', email: 'sam@example.com', timeZone: 'Europe/Berlin' },
    ],
  });
  playground = running.playground;
});
afterAll(() => running.stop());
beforeEach(() => {
  playground.faults.clear();
  now = new Date('2026-03-03T15:00:00Z');
});

async function call(method: string, given: Record<string, unknown> = {}, token = playground.botToken) {
  const response = await fetch(`${playground.slackApiUrl}${method}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
    body: JSON.stringify(given),
  });
  const body: unknown = await response.json();
  if (!isObject(body)) throw new Error('not an object');
  return body;
}

const CHANNEL = 'C0SALES0000';
const modal = { type: 'modal', title: { type: 'plain_text', text: 'Deal' }, blocks: [] };
const long = [{ type: 'section', text: { type: 'mrkdwn', text: 'x'.repeat(3001) } }];

describe('refusals', () => {
  it.each<[string, Record<string, unknown>, string]>([
    ['chat.sing', {}, 'unknown_method'],
    ['chat.postMessage', { channel: 'C0NOWHERE00', text: 'x' }, 'channel_not_found'],
    ['chat.postMessage', { channel: 'C0SECRET000', text: 'x' }, 'channel_not_found'],
    ['chat.postMessage', { channel: 'quiet', text: 'x' }, 'not_in_channel'],
    ['chat.postMessage', { channel: CHANNEL }, 'no_text'],
    ['chat.postMessage', { text: 'x' }, 'invalid_arguments'],
    ['chat.postMessage', { channel: CHANNEL, text: 'x'.repeat(40_001) }, 'msg_too_long'],
    ['chat.postMessage', { channel: CHANNEL, blocks: long }, 'invalid_blocks'],
    ['chat.postMessage', { channel: CHANNEL, blocks: '[{' }, 'invalid_blocks_format'],
    ['chat.postMessage', { channel: CHANNEL, text: 'x', thread_ts: '1.0' }, 'thread_not_found'],
    ['chat.postEphemeral', { channel: CHANNEL, text: 'x', user: 'U0NOBODY000' }, 'user_not_found'],
    ['chat.update', { channel: CHANNEL, ts: '1.0', text: 'x' }, 'message_not_found'],
    ['chat.delete', { channel: CHANNEL, ts: '1.0' }, 'message_not_found'],
    ['conversations.history', { channel: 'C0QUIET0000' }, 'not_in_channel'],
    ['conversations.replies', { channel: CHANNEL, ts: '1.0' }, 'thread_not_found'],
    ['users.info', { user: 'U0NOBODY000' }, 'user_not_found'],
    ['users.lookupByEmail', { email: 'nobody@example.com' }, 'users_not_found'],
    ['reactions.add', { channel: CHANNEL, timestamp: '1.0', name: 'eyes' }, 'message_not_found'],
    ['views.open', { trigger_id: 'x', view: modal }, 'invalid_trigger_id'],
    ['views.open', { trigger_id: 'x', view: { ...modal, title: undefined } }, 'invalid_arguments'],
    ['views.update', { view_id: 'V1', view: modal }, 'not_found'],
    ['views.publish', { user_id: 'U0DANALEE00', view: modal }, 'invalid_arguments'],
    ['blocks.validate', { blocks: long }, 'invalid_blocks'],
    ['files.info', { file: 'F1' }, 'file_not_found'],
    ['apps.connections.open', {}, 'not_allowed_token_type'],
  ])('%s %j: %s', async (method, given, error) => {
    expect(await call(method, given)).toMatchObject({ ok: false, error });
  });

  it('says where blocks are wrong, with JSON pointers', async () => {
    const answer = await call('chat.postMessage', { channel: CHANNEL, blocks: long });
    expect(answer.response_metadata).toEqual({
      messages: ['[ERROR] must be less than 3001 characters [json-pointer:/blocks/0/text/text]'],
    });
  });

  it('asks for a token, and for the right one', async () => {
    expect(await call('auth.test', {}, '')).toMatchObject({ error: 'not_authed' });
    expect(await call('auth.test', {}, 'xoxb-other')).toMatchObject({ error: 'invalid_auth' });
  });

  it('lets an app change only its own messages', async () => {
    const { ts } = playground.as('Dana Lee').say('#sales', 'mine');
    expect(await call('chat.update', { channel: CHANNEL, ts, text: 'x' })).toMatchObject({
      error: 'cant_update_message',
    });
    expect(await call('chat.delete', { channel: CHANNEL, ts })).toMatchObject({ error: 'cant_delete_message' });
  });
});

describe('trigger ids', () => {
  it('open one modal, once, within three seconds', async () => {
    const { tickets } = playground.workspace;
    const first = tickets.trigger('U0DANALEE00');
    expect(await call('views.open', { trigger_id: first, view: modal })).toMatchObject({ ok: true });
    expect(await call('views.open', { trigger_id: first, view: modal })).toMatchObject({
      error: 'exchanged_trigger_id',
    });
    const second = tickets.trigger('U0DANALEE00');
    now = new Date(now.getTime() + 3001);
    expect(await call('views.open', { trigger_id: second, view: modal })).toMatchObject({
      error: 'expired_trigger_id',
    });
  });

  it('stack three modals at most', async () => {
    const push = () =>
      call('views.push', { trigger_id: playground.workspace.tickets.trigger('U0SAMPATEL0'), view: modal });
    expect(await push()).toMatchObject({ error: 'not_found' });
    await call('views.open', { trigger_id: playground.workspace.tickets.trigger('U0SAMPATEL0'), view: modal });
    expect([await push(), await push(), await push()].map((one) => one.error)).toEqual([
      undefined,
      undefined,
      'push_limit_reached',
    ]);
  });

  it('refuse an update of a view that has changed since', async () => {
    const view = playground.workspace.views.open('U0DANALEE00', modal);
    const update = { view_id: view.id, hash: view.hash, view: modal };
    expect(await call('views.update', update)).toMatchObject({ ok: true });
    expect(await call('views.update', update)).toMatchObject({ error: 'hash_conflict' });
  });
});

describe('response URLs', () => {
  it('take five answers, for half an hour', async () => {
    const target = { channel: CHANNEL, user: 'U0DANALEE00', original: undefined, thread: undefined };
    const post = (id: string) =>
      fetch(`${playground.baseUrl}/playground/response/${id}`, {
        method: 'POST',
        body: JSON.stringify({ text: 'hi' }),
      });
    const id = playground.workspace.tickets.response(target);
    const statuses = [];
    for (let use = 0; use < 6; use += 1) statuses.push((await post(id)).status);
    expect(statuses).toEqual([200, 200, 200, 200, 200, 404]);
    const late = playground.workspace.tickets.response(target);
    now = new Date(now.getTime() + 30 * 60_000 + 1);
    expect(await (await post(late)).text()).toBe('expired_url');
  });
});

describe('the official client', () => {
  const options = () => ({ slackApiUrl: playground.slackApiUrl, logLevel: LogLevel.ERROR });
  const client = () => new WebClient(playground.botToken, options());

  it('posts, updates, reads back and deletes', async () => {
    const posted = await client().chat.postMessage({ channel: '#sales', text: 'one' });
    const where = { channel: posted.channel ?? '', ts: posted.ts ?? '' };
    await client().chat.postMessage({ channel: where.channel, thread_ts: where.ts, text: 'reply' });
    await client().chat.update({ ...where, text: 'two' });
    const { messages } = await client().conversations.history({ channel: where.channel, limit: 1 });
    expect(messages).toMatchObject([{ text: 'two', reply_count: 1, bot_id: 'B0RAPPORT00' }]);
    const thread = await client().conversations.replies(where);
    expect(thread.messages?.map((one) => one.text)).toEqual(['two', 'reply']);
    await client().chat.delete(where);
    expect(playground.workspace.messages.get(where.channel, where.ts)).toBeUndefined();
  });

  it('finds people, with their time zones', async () => {
    const { user } = await client().users.lookupByEmail({ email: 'SAM@example.com' });
    expect(user).toMatchObject({ id: 'U0SAMPATEL0', tz: 'Europe/Berlin', tz_offset: 3600, is_email_confirmed: true });
  });

  it('pages through lists', async () => {
    const first = await client().conversations.list({ limit: 1 });
    const second = await client().conversations.list({
      limit: 1,
      cursor: first.response_metadata?.next_cursor ?? '',
    });
    const names = [first, second].flatMap((one) => one.channels?.map((channel) => channel.name));
    expect(names).toEqual(['sales', 'quiet']);
  });

  it('uploads a file and shares it', async () => {
    const file = Buffer.from('a,b\n1,2\n');
    await client().filesUploadV2({ channel_id: CHANNEL, file, filename: 'deals.csv', initial_comment: 'The export' });
    const message = playground.messages('#sales').at(-1);
    const stored = playground.workspace.files.get(message?.files?.[0] ?? '');
    expect([message?.text, stored?.content?.toString()]).toEqual(['The export', 'a,b\n1,2\n']);
  });

  it('waits where it is told to, and succeeds in the end', async () => {
    playground.faults.rateLimit('auth.test', 1, 0);
    expect(await client().auth.test()).toMatchObject({ user_id: 'U0RAPPORT00' });
  });

  it('fails where the server breaks or is silent, or where the answer is lost after the message was posted', async () => {
    const once = new WebClient(playground.botToken, { ...options(), retryConfig: { retries: 0 } });
    playground.faults.serverError('auth.test');
    await expect(once.auth.test()).rejects.toThrow();
    playground.faults.timeOut('chat.postMessage');
    const hasty = new WebClient(playground.botToken, { ...options(), retryConfig: { retries: 0 }, timeout: 50 });
    await expect(hasty.chat.postMessage({ channel: CHANNEL, text: 'never' })).rejects.toThrow();
    expect(playground.messages('#sales').at(-1)?.text).not.toBe('never');
    playground.faults.loseReply('chat.postMessage');
    await expect(once.chat.postMessage({ channel: CHANNEL, text: 'lost' })).rejects.toThrow();
    expect(playground.messages('#sales').at(-1)?.text).toBe('lost');
  });
});
