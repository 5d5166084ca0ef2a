import { createHmac } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { tasks } from '../../src/crm/tasks/tables.ts';
import { send } from '../../src/delivery/outbox.ts';
import { samples } from '../../src/insight/charts/samples.ts';
import { type SlackTeam, startTeam } from './support/team.ts';

describe('nothing is lost and nothing happens twice', () => {
  let team: SlackTeam;
  beforeAll(async () => {
    team = await startTeam({ timing: { leaseSeconds: 2, callMilliseconds: 400 } });
    team.playground.as('Ann Abel').say('dm', 'who am I');
    await team.settled();
  });
  afterAll(() => team.close());
  afterEach(() => team.playground.faults.clear());

  const titles = async () => (await team.within((db) => db.select().from(tasks))).map(({ title }) => title);
  const answers = (text: string) =>
    team.playground
      .messages(team.playground.as('Ann Abel').channel('dm').id)
      .filter((message) => message.user === team.playground.workspace.bot.id && message.text.includes(text));
  const say = async (text: string) => {
    team.playground.as('Ann Abel').say('dm', text);
    await team.settled();
  };

  it('an event that Slack sends twice has one effect and one answer', async () => {
    team.playground.faults.repeatEvents(1);
    await say('remind me to buy apples');
    expect((await titles()).filter((title) => title === 'Buy apples')).toHaveLength(1);
    expect(answers('Buy apples')).toHaveLength(1);
  });

  it('an event that cannot be stored is not acknowledged, so Slack sends it again', async () => {
    await team.database.sql`alter table inbox rename to inbox_away`;
    setTimeout(() => void team.database.sql`alter table inbox_away rename to inbox`.execute(), 100);
    await say('remind me to buy bread');
    expect(answers('Buy bread')).toHaveLength(1);
  });

  it.each([
    ['answers 429', () => team.playground.faults.rateLimit('chat.postMessage', 2, 1), 'cherries'],
    ['answers 500', () => team.playground.faults.serverError('chat.postMessage', 2), 'dates'],
    ['does not answer', () => team.playground.faults.timeOut('chat.postMessage', 1), 'eggs'],
    ['takes the post but its answer is lost', () => team.playground.faults.loseReply('chat.postMessage', 1), 'figs'],
    ['has troubles of its own', () => team.playground.faults.refuse('chat.postMessage', 'internal_error', 1), 'grapes'],
  ])('where Slack %s, the answer arrives once', async (_what, fault, thing) => {
    fault();
    await say(`remind me to buy ${thing}`);
    expect(answers(`Buy ${thing}`)).toHaveLength(1);
    expect((await titles()).filter((title) => title === `Buy ${thing}`)).toHaveLength(1);
  });

  it('where Slack cannot say who somebody is, they are answered once it can', async () => {
    team.playground.faults.serverError('users.info', 1);
    const asked = team.playground.as('Ben Bloom').say('dm', 'who am I');
    const reply = await team.playground.waitForReply({ after: asked });
    expect(reply.text).toMatch(/^You are Ben Bloom/);
  });

  it('answers keep their order where the first one has to wait', async () => {
    team.playground.faults.rateLimit('chat.postMessage', 1, 1);
    team.playground.as('Ann Abel').say('dm', 'remind me to do this first');
    await say('remind me to do that second');
    const texts = answers('Do this first').concat(answers('Do that second'));
    expect(texts).toHaveLength(2);
    expect(texts.map(({ ts }) => ts)).toEqual(texts.map(({ ts }) => ts).toSorted());
  });

  it('blocks that Slack refuses are sent as their text', async () => {
    const channel = team.playground.as('Ann Abel').channel('dm').id;
    const blocks = [{ type: 'section', text: { type: 'mrkdwn', text: 'x'.repeat(4_000) } }];
    await team.within((db, workspaceId) =>
      send(
        db,
        workspaceId,
        { destination: channel, method: 'chat.postMessage', payload: { channel, text: 'In short', blocks } },
        new Date(),
      ),
    );
    await team.settled();
    expect(answers('In short')).toHaveLength(1);
    expect(answers('In short')[0]?.blocks).toBeUndefined();
  });

  it('an answer for a channel that the app is not in goes to the person', async () => {
    await team.within((db, workspaceId) =>
      send(
        db,
        workspaceId,
        {
          destination: 'CNOWHERE',
          method: 'chat.postMessage',
          payload: { channel: 'CNOWHERE', thread_ts: '1.2', text: 'Logged over there', instead: 'U0ANN000000' },
        },
        new Date(),
      ),
    );
    await team.settled();
    expect(answers('Logged over there')).toHaveLength(1);
  });
});

const ben = 'U0BEN000000';

describe('files', () => {
  let team: SlackTeam;
  beforeAll(async () => {
    team = await startTeam();
  });
  afterAll(() => team.close());

  it.each([
    [
      'a file',
      'upload_file',
      { name: 'deals.csv', content: Buffer.from('name,amount').toString('base64') },
      'deals.csv',
    ],
    ['a chart', 'upload_chart', { chart: samples['pipeline of one stage'] }, /\.png$/],
  ])('%s goes to the person whom it concerns', async (_what, method, file, name) => {
    await team.within((db, workspaceId) =>
      send(db, workspaceId, { destination: ben, method, payload: { channel: ben, ...file } }, new Date()),
    );
    await team.settled();
    const channel = team.playground.as('Ben Bloom').channel('dm').id;
    const [id] = team.playground.messages(channel).at(-1)?.files ?? [];
    const stored = team.playground.workspace.files.get(id ?? '');
    expect(stored?.name).toMatch(name);
    expect(stored?.content?.length).toBeGreaterThan(10);
  });
});

describe('who is not Slack', () => {
  let team: SlackTeam;
  beforeAll(async () => {
    team = await startTeam();
  });
  afterAll(() => team.close());

  const event = (text: string) =>
    JSON.stringify({
      type: 'event_callback',
      team_id: 'T0PLAYGROUND',
      event_id: 'Ev1',
      event: { type: 'message', channel_type: 'im', channel: 'D1', user: 'U0ANN000000', text, ts: '1700000000.000100' },
    });
  const post = (body: string, secret: string, secondsAgo: number) => {
    const at = String(Math.floor(Date.now() / 1000) - secondsAgo);
    const digest = createHmac('sha256', secret).update(`v0:${at}:${body}`).digest('hex');
    return fetch(team.eventsUrl, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-slack-request-timestamp': at,
        'x-slack-signature': `v0=${digest}`,
      },
      body,
    });
  };

  it.each([
    ['a forged signature', 'another secret', 0],
    ['an old request, sent again', 'playground-signing-secret', 301],
  ])('%s is refused, and nothing is stored', async (_what, secret, secondsAgo) => {
    const response = await post(event('remind me to pay Eve'), secret, secondsAgo);
    expect(response.status).toBe(401);
    const [row] = await team.database.sql<{ count: number }[]>`select count(*)::int from inbox`;
    expect(row?.count).toBe(0);
  });

  it('a request without any signature is refused', async () => {
    const response = await fetch(team.eventsUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: event('remind me to pay Eve'),
    });
    expect(response.status).toBe(401);
  });
});
