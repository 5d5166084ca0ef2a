import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type RunningPlayground, startPlayground } from '../../src/playground/playground.ts';
import { type EchoApp, startEchoApp } from './echo-app.ts';

describe.each([
  ['HTTP', false],
  ['Socket Mode', true],
])('a real Bolt app over %s', (_name, socketMode) => {
  let running: RunningPlayground;
  let echo: EchoApp;

  beforeAll(async () => {
    running = await startPlayground({ socketMode, retryDelays: [0, 10, 20], commands: [] });
    echo = await startEchoApp(running.playground, socketMode);
  });
  afterAll(async () => {
    await echo.stop();
    await running.stop();
  });
  beforeEach(async () => {
    await running.playground.settled();
    running.playground.faults.clear();
    echo.handled.length = 0;
  });

  it('answers a direct message', async () => {
    const asked = running.playground.as('Dana Lee').say('dm', 'hello there');
    const reply = await running.playground.waitForReply({ after: asked });
    expect(reply.text).toBe('You said: hello there');
  });

  it('hears a mention, in a channel it is in, as an app_mention with the bot as a user id', async () => {
    const asked = running.playground.as('dana@example.com').say('#sales', '@Rapport what closes this month');
    expect(asked.text).toBe('<@U0RAPPORT00> what closes this month');
    const reply = await running.playground.waitForReply({ after: asked, where: (one) => one.text.startsWith('Hello') });
    expect(reply).toMatchObject({ text: 'Hello <@U0DANALEE00>', threadTs: asked.ts });
  });

  it('replaces a message over its response_url when a button is clicked', async () => {
    const { playground } = running;
    const dana = playground.as('Dana Lee');
    const reply = await playground.waitForReply({ after: dana.say('dm', 'count me') });
    const since = playground.revision;
    await dana.click(reply, 'Count');
    const changed = await playground.waitForReply({ channel: reply.channel, since });
    expect(changed).toMatchObject({ ts: reply.ts, text: 'Counted' });
  });

  it('takes a slash command: the acknowledgement is ephemeral, the later answer is for all', async () => {
    const { playground } = running;
    const since = playground.revision;
    await playground.as('Sam Patel').command('/crm', 'pipeline & more', '#sales');
    const wanted = (start: string) =>
      playground.waitForReply({ channel: '#sales', since, where: (one) => one.text.startsWith(start) });
    expect(await wanted('ack')).toMatchObject({ text: 'ack pipeline &amp; more', ephemeralFor: 'U0SAMPATEL0' });
    const later = await wanted('later');
    expect(later.ephemeralFor).toBeUndefined();
  });

  it('opens a modal, shows its errors, and submits what was typed', async () => {
    const { playground } = running;
    const sam = playground.as('Sam Patel');
    const reply = await playground.waitForReply({ after: sam.say('dm', 'form please') });
    await sam.click(reply, 'Open a form');
    await expect.poll(() => playground.viewFor('Sam Patel')?.content.callback_id).toBe('new_deal');
    expect(await sam.submitView({ Name: 'Renewal' })).toEqual({
      errors: { amount: 'Please complete this required field.' },
    });
    expect(await sam.submitView({ Name: 'bad', Amount: 5 })).toEqual({ errors: { name: 'That name is taken.' } });
    const since = playground.revision;
    expect(await sam.submitView({ Name: 'Renewal', account: 'Acme Corp' })).toEqual({});
    expect(playground.viewFor('Sam Patel')).toBeUndefined();
    const done = await playground.waitForReply({ channel: reply.channel, since });
    expect(done.text).toBe('Created Renewal for 5 with Acme Corp');
  });

  it('publishes App Home when it is opened', async () => {
    running.playground.as('Dana Lee').openHome();
    await expect.poll(() => running.playground.homeFor('Dana Lee')?.content.type).toBe('home');
  });

  it('runs a message shortcut and answers only its user', async () => {
    const { playground } = running;
    const dana = playground.as('Dana Lee');
    const message = dana.say('#sales', 'call Acme');
    await dana.shortcut('log_message', message);
    const answer = await playground.waitForReply({ after: message, where: (one) => one.text.startsWith('Logged') });
    expect(answer).toMatchObject({ text: 'Logged: call Acme', ephemeralFor: 'U0DANALEE00' });
  });

  it('delivers an event twice on demand, with nothing to tell them apart but the handler', async () => {
    running.playground.faults.repeatEvents(1);
    running.playground.as('Dana Lee').say('dm', 'twice');
    await running.playground.settled();
    expect(echo.handled.map((one) => one.text)).toEqual(['twice', 'twice']);
  });

  it('has nothing to complain about', () => {
    expect(running.playground.problems).toEqual([]);
  });
});
