import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tasks } from '../../src/crm/tasks/tables.ts';
import { members } from '../../src/crm/team/tables.ts';
import { type SlackTeam, startTeam, untilQueuesAreEmpty } from './support/team.ts';

const conversations = 20;
const messagesEach = 50;
const seeds = Array.from({ length: conversations }, (_, index) => ({
  id: `U0PERSON0${String(index).padStart(2, '0')}`,
  name: `Person Number${index}`,
  email: `person${index}@example.com`,
}));

/** A word like no other, so that no task's name is in another message. */
function thing(person: string, message: number): string {
  const digest = createHash('sha256').update(`${person} ${message}`).digest();
  return [...digest.subarray(0, 16)].map((byte) => String.fromCharCode(97 + (byte % 26))).join('');
}
const messageOf = new Map(
  seeds.flatMap(({ id }) =>
    Array.from({ length: messagesEach }, (_, message) => [thing(id, message), message] as const),
  ),
);

describe('a burst of 1,000 messages in 20 conversations, each sent twice', () => {
  let team: SlackTeam;
  beforeAll(async () => {
    // Slack tries again at once, after a minute and after five; here sooner and oftener, which a slow machine needs.
    team = await startTeam({
      playground: { members: seeds, acknowledgeWithin: 3_000, retryDelays: [0, 10_000, 30_000, 30_000, 30_000] },
    });
    team.playground.faults.repeatEvents();
    for (let message = 0; message < messagesEach; message += 1) {
      for (const { id } of seeds) team.playground.as(id).say('dm', `remind me to polish ${thing(id, message)}`);
    }
    await team.playground.settled();
    await untilQueuesAreEmpty(team.database, 500_000);
  }, 540_000);
  afterAll(() => team.close());

  /** What each person asked for, in the order in which it arrived: requests overtake each other on their way. */
  const arrived = async (person: string): Promise<number[]> => {
    const rows = await team.database.sql<{ text: string }[]>`
      select payload->'content'->>'text' as text from inbox where payload->>'user' = ${person} order by sequence`;
    return rows.map(({ text }) => itemIn(text));
  };
  const itemIn = (text: string) =>
    messageOf.get(text.match(/^(?:T-\d+: )?(?:remind me to )?polish ([a-z]{16})/i)?.[1] ?? '') ?? -1;

  it('has 1,000 effects, in each conversation in the order of arrival', async () => {
    const done = await team.within((db) => db.select().from(tasks).orderBy(tasks.number));
    expect(done).toHaveLength(conversations * messagesEach);
    for (const { id, slackUserId } of await team.within((db) => db.select().from(members))) {
      const own = done.filter(({ assigneeId }) => assigneeId === id).map(({ title }) => itemIn(title));
      expect(own).toEqual(await arrived(slackUserId ?? ''));
      expect(own.toSorted((left, right) => left - right)).toEqual(
        Array.from({ length: messagesEach }, (_, item) => item),
      );
    }
  });

  it('is answered 1,000 times, in each conversation in that order', async () => {
    const { playground } = team;
    for (const { id } of seeds) {
      const answers = playground
        .messages(playground.as(id).channel('dm').id)
        .filter(({ user }) => user === playground.workspace.bot.id);
      expect(answers).toHaveLength(messagesEach);
      expect(answers.map(({ text }) => itemIn(text))).toEqual(await arrived(id));
    }
  });

  it('fails nowhere', async () => {
    const [row] = await team.database.sql<{ failed: number }[]>`
      select (select count(*) from inbox where status = 'failed')::int
           + (select count(*) from outbox where status = 'failed')::int as failed`;
    expect(row?.failed).toBe(0);
    expect(team.playground.problems).toEqual([]);
  });
});
