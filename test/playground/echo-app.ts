import { createServer } from 'node:net';
import { App, LogLevel } from '@slack/bolt';
import type { Playground } from '../../src/playground/playground.ts';

/** A tiny real Bolt app: it echoes, counts, opens a modal and publishes a Home. */
export interface EchoApp {
  app: App;
  stop: () => Promise<void>;
  handled: { text: string; retry: number | undefined }[];
}

const MODAL = {
  type: 'modal' as const,
  callback_id: 'new_deal',
  title: { type: 'plain_text' as const, text: 'New deal' },
  submit: { type: 'plain_text' as const, text: 'Create' },
  notify_on_close: true,
  blocks: [
    {
      type: 'input' as const,
      block_id: 'name',
      label: { type: 'plain_text' as const, text: 'Name' },
      element: { type: 'plain_text_input' as const, action_id: 'value' },
    },
    {
      type: 'input' as const,
      block_id: 'amount',
      label: { type: 'plain_text' as const, text: 'Amount' },
      element: { type: 'number_input' as const, action_id: 'value', is_decimal_allowed: false },
    },
    {
      type: 'input' as const,
      block_id: 'account',
      optional: true,
      label: { type: 'plain_text' as const, text: 'Account' },
      element: { type: 'external_select' as const, action_id: 'account', min_query_length: 1 },
    },
  ],
};

/** Starts the app on HTTP, or on Socket Mode, and tells the playground where it is. */
export async function startEchoApp(playground: Playground, socketMode: boolean): Promise<EchoApp> {
  const handled: EchoApp['handled'] = [];
  const app = new App({
    token: playground.botToken,
    ...(socketMode ? { socketMode, appToken: playground.appToken } : { signingSecret: playground.signingSecret }),
    clientOptions: { slackApiUrl: playground.slackApiUrl },
    logLevel: LogLevel.ERROR,
    logger: silent,
  });
  listen(app, handled);
  if (socketMode) {
    await app.start();
    await playground.socketMode.connected();
  } else {
    const port = await freePort();
    await app.start({ port, host: '127.0.0.1' });
    playground.sendEventsTo(`http://127.0.0.1:${port}/slack/events`);
  }
  return { app, handled, stop: async () => void (await app.stop()) };
}

const nothing = () => {};
const silent = {
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  setLevel: nothing,
  getLevel: () => LogLevel.ERROR,
  setName: nothing,
};

function listen(app: App, handled: EchoApp['handled']): void {
  app.message(async ({ message, say, context }) => {
    if (message.subtype !== undefined && message.subtype !== 'file_share') return;
    const text = message.text ?? '';
    if (message.channel_type !== 'im' && text.includes(`<@${context.botUserId}>`)) return;
    handled.push({ text, retry: context.retryNum });
    const button = {
      type: 'button' as const,
      action_id: 'count',
      text: { type: 'plain_text' as const, text: 'Count' },
    };
    await say({
      text: `You said: ${text}`,
      blocks: [
        { type: 'section', text: { type: 'mrkdwn', text: `You said: *${text || '(nothing)'}*` } },
        {
          type: 'actions',
          elements: [
            { ...button, value: '1', style: 'primary' },
            { type: 'button', action_id: 'form', text: { type: 'plain_text', text: 'Open a form' } },
          ],
        },
      ],
    });
  });
  app.event('app_mention', async ({ event, say }) => {
    await say({ text: `Hello <@${event.user}>`, thread_ts: event.ts });
  });
  app.event('app_home_opened', async ({ event, client }) => {
    if (event.tab !== 'home') return;
    await client.views.publish({
      user_id: event.user,
      view: { type: 'home', blocks: [{ type: 'header', text: { type: 'plain_text', text: 'Your day' } }] },
    });
  });
  app.command('/crm', async ({ command, ack, respond }) => {
    await ack({ text: `ack ${command.text}` });
    await respond({ text: `later ${command.text}`, response_type: 'in_channel' });
  });
  app.action('count', async ({ ack, respond }) => {
    await ack();
    await respond({ text: 'Counted', replace_original: true });
  });
  app.action('form', async ({ ack, body, client }) => {
    await ack();
    if (body.type === 'block_actions') await client.views.open({ trigger_id: body.trigger_id, view: MODAL });
  });
  app.options('account', async ({ ack, payload }) => {
    const options = ['Acme Corp', 'Acme Labs', 'Globex'].filter((name) => name.includes(payload.value));
    await ack({ options: options.map((name) => ({ text: { type: 'plain_text', text: name }, value: name })) });
  });
  app.view('new_deal', async ({ ack, view, body, client }) => {
    const name = view.state.values.name?.value?.value;
    if (name === 'bad') {
      await ack({ response_action: 'errors', errors: { name: 'That name is taken.' } });
      return;
    }
    await ack();
    const account = view.state.values.account?.account?.selected_option?.text.text ?? 'nobody';
    const text = `Created ${name} for ${view.state.values.amount?.value?.value} with ${account}`;
    await client.chat.postMessage({ channel: body.user.id, text });
  });
  app.view({ callback_id: 'new_deal', type: 'view_closed' }, async ({ ack, body, client }) => {
    await ack();
    await client.chat.postMessage({ channel: body.user.id, text: 'Closed' });
  });
  app.shortcut('log_message', async ({ ack, shortcut, client }) => {
    await ack();
    if (shortcut.type !== 'message_action') return;
    await client.chat.postEphemeral({
      channel: shortcut.channel.id,
      user: shortcut.user.id,
      text: `Logged: ${shortcut.message.text}`,
    });
  });
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
