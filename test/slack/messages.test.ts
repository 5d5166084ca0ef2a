import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Message } from '../../src/playground/playground.ts';
import { addAcme } from './support/acme.ts';
import { type SlackTeam, startTeam } from './support/team.ts';

/** What the app has posted in a channel since. */
function answersSince(team: SlackTeam, asked: Message): Message[] {
  const { playground } = team;
  return playground
    .messages(asked.channel)
    .filter(({ user, revision }) => user === playground.workspace.bot.id && revision > asked.revision);
}

describe.each([
  ['HTTP', false],
  ['Socket Mode', true],
])('over %s', (_name, socketMode) => {
  let team: SlackTeam;
  beforeAll(async () => {
    team = await startTeam({ socketMode });
    await addAcme(team);
  });
  afterAll(() => team.close());

  it('a direct message is answered with a card beside it', async () => {
    const { playground } = team;
    const asked = playground.as('Ann Abel').say('dm', 'remind me to call Bob');
    const reply = await playground.waitForReply({ after: asked });
    expect([reply.text, reply.threadTs]).toEqual(['T-1: Call Bob, no due date.', undefined]);
    expect(reply.blocks?.map(({ type }) => type)).toContain('actions');
  });

  it('a message in a thread of the direct conversation is answered in that thread', async () => {
    const { playground } = team;
    const first = playground.as('Ann Abel').say('dm', 'who am I');
    const asked = playground.as('Ann Abel').say('dm', 'who am I', { thread: first.ts });
    const reply = await playground.waitForReply({ after: asked });
    expect(reply.threadTs).toBe(first.ts);
  });

  it('a mention in a channel is answered in a thread of its own, once', async () => {
    const asked = team.playground.as('Ben Bloom').say('#sales', '@Rapport show the pipeline');
    await team.settled();
    expect(answersSince(team, asked)).toMatchObject([{ threadTs: asked.ts }]);
    expect(answersSince(team, asked)[0]?.text).toMatch(/^Pipeline: 1 deal · \$45,000/);
  });

  it('a chart is a signed picture below its card', async () => {
    const asked = team.playground.as('Ben Bloom').say('dm', 'show the pipeline');
    await team.settled();
    const picture = answersSince(team, asked)[0]?.blocks?.find(({ type }) => type === 'image');
    expect(picture?.image_url).toMatch(/^https:\/\/rapport\.example\.com\/charts\?.*&sig=/);
  });

  it('in a thread, who has talked with Rapport goes on without mentioning it', async () => {
    const { playground } = team;
    const asked = playground.as('Ann Abel').say('#sales', '@Rapport move Acme renewal to proposal');
    await team.settled();
    const more = playground.as('Ann Abel').say('#sales', 'undo that', { thread: asked.ts });
    await team.settled();
    expect(answersSince(team, more).map(({ text }) => text)).toEqual(['Undone: move deal.']);
  });

  it.each([
    ['somebody else talks in the thread', 'Cat Cole', 'undo that'],
    ['what is said there is no request', 'Ann Abel', 'haha, well done everybody'],
  ])('is silent where %s', async (_what, who, said) => {
    const { playground } = team;
    const asked = playground.as('Ann Abel').say('#sales', '@Rapport show the pipeline');
    await team.settled();
    const chat = playground.as(who).say('#sales', said, { thread: asked.ts });
    await team.settled();
    expect(answersSince(team, chat)).toEqual([]);
  });

  it('is silent where people talk in a channel', async () => {
    const chat = team.playground.as('Ann Abel').say('#sales', 'show the pipeline');
    await team.settled();
    expect(answersSince(team, chat)).toEqual([]);
  });

  it('what concerns the asker alone is shown to them alone in a channel', async () => {
    const asked = team.playground.as('Ben Bloom').say('#sales', '@Rapport who am I');
    await team.settled();
    const answers = answersSince(team, asked);
    expect(answers.map(({ ephemeralFor, threadTs }) => [ephemeralFor, threadTs])).toEqual([['U0BEN000000', undefined]]);
  });

  it('a slash command is answered to its asker alone; without words it asks for help', async () => {
    const { playground } = team;
    const before = playground.as('Cat Cole').say('#general', 'good morning');
    await playground.as('Cat Cole').command('/crm', 'show the pipeline', '#general');
    await playground.as('Cat Cole').command('/crm', '', '#general');
    await team.settled();
    const answers = answersSince(team, before);
    expect(answers.map(({ ephemeralFor }) => ephemeralFor)).toEqual(['U0CAT000000', 'U0CAT000000']);
    expect(answers[0]?.text).toMatch(/^Pipeline/);
    expect(answers[1]?.text).toMatch(/^I keep your CRM/);
  });

  it('people keep apart: "it" is what each of them talked about', async () => {
    const { playground } = team;
    playground.as('Ann Abel').say('dm', 'show Acme renewal');
    playground.as('Cat Cole').say('dm', 'remind me to water the plants');
    await team.settled();
    const asked = playground.as('Ann Abel').say('dm', 'move it to qualification');
    await team.settled();
    expect(answersSince(team, asked)[0]?.text).toMatch(/^Acme renewal \(D-1\) moved/);
  });

  it('opening the conversation for the first time, and only then, is welcomed', async () => {
    const { playground } = team;
    const cat = playground.as('Cat Cole');
    const before = cat.say('dm', 'who am I');
    await team.settled();
    cat.openMessages();
    cat.openMessages();
    await team.settled();
    const welcomes = answersSince(team, before).filter(({ text }) => text.startsWith('Hello Cat'));
    expect(welcomes).toHaveLength(1);
  });

  it('has done nothing that Slack would not understand', () => {
    const { playground } = team;
    expect(playground.problems).toEqual([]);
    expect(playground.calls.filter(({ answer }) => answer.ok !== true)).toEqual([]);
  });
});
