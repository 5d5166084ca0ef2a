import { afterAll, beforeAll, expect, it } from 'vitest';
import { addAcme } from './support/acme.ts';
import { type SlackTeam, startTeam } from './support/team.ts';

let team: SlackTeam;

beforeAll(async () => {
  team = await startTeam();
  await addAcme(team);
});

afterAll(() => team.close());

it('a digest is posted to the channel that was named, with its chart, and its asker told so', async () => {
  const { playground } = team;
  playground.as('Ann Abel').say('dm', 'send the pipeline digest to #sales');
  await team.settled();
  const posted = playground.messages('#sales').at(-1);
  expect(posted?.text).toMatch(/^Pipeline: 1 deal · \$45,000/);
  expect(JSON.stringify(posted?.blocks)).toContain('"type":"image"');
  expect(playground.problems).toEqual([]);
});

it('one for a channel that there is not is given up, and hurts nobody else’s', async () => {
  const { playground } = team;
  playground.as('Ann Abel').say('dm', 'send the pipeline digest to #nowhere');
  playground.as('Ann Abel').say('dm', 'who am I');
  await team.settled();
  const texts = playground.messages(playground.as('Ann Abel').say('dm', 'thanks').channel).map(({ text }) => text);
  expect(texts.join('\n')).toMatch(/You are Ann Abel/);
});
