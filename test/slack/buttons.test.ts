import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { activities } from '../../src/crm/activities/tables.ts';
import { tasks } from '../../src/crm/tasks/tables.ts';
import type { Message } from '../../src/playground/playground.ts';
import { addAcme } from './support/acme.ts';
import { type SlackTeam, startTeam } from './support/team.ts';

describe('buttons', () => {
  let team: SlackTeam;
  beforeAll(async () => {
    team = await startTeam();
    await addAcme(team);
  });
  afterAll(() => team.close());

  const ask = async (who: string, channel: string, text: string, thread?: string): Promise<Message> => {
    const asked = team.playground.as(who).say(channel, text, { thread });
    await team.settled();
    return lastOf(asked.channel);
  };
  const lastOf = (channel: string): Message => {
    const { bot } = team.playground.workspace;
    const last = team.playground.messages(channel).findLast(({ user }) => user === bot.id);
    if (last === undefined) throw new Error('Rapport has said nothing');
    return last;
  };
  const now = ({ channel, ts }: Message) => team.playground.workspace.messages.get(channel, ts);
  const count = (channel: string) => team.playground.messages(channel).length;
  const openTasks = () => team.within((db) => db.select().from(tasks).where(eq(tasks.title, 'Call Bob')));

  it('Undo on a card takes back and says so in the card’s place', async () => {
    const card = await ask('Ann Abel', 'dm', 'remind me to call Bob');
    const messages = count(card.channel);
    await team.playground.as('Ann Abel').click(card, 'Undo');
    await team.settled();
    expect(now(card)?.text).toBe('Undone: create task.');
    expect(count(card.channel)).toBe(messages);
    expect(await openTasks()).toEqual([]);
  });

  it('a second Undo of the same is refused to the presser alone', async () => {
    const card = await ask('Ann Abel', 'dm', 'remind me to call Bob');
    const ann = team.playground.as('Ann Abel');
    await Promise.all([ann.click(card, 'Undo'), ann.click(card, 'Undo')]);
    await team.settled();
    expect(now(card)?.text).toBe('Undone: create task.');
    expect(lastOf(card.channel)).toMatchObject({
      text: 'That has been undone already.',
      ephemeralFor: 'U0ANN000000',
    });
  });

  it('Done on a task’s card draws the card anew, with Undo', async () => {
    const card = await ask('Ann Abel', 'dm', 'remind me to call Bob');
    await team.playground.as('Ann Abel').click(card, 'Done');
    await team.settled();
    expect(now(card)?.text).toMatch(/^Done: T-\d+ Call Bob/);
    await team.playground.as('Ann Abel').click(card, 'Undo');
    await team.settled();
    expect((await openTasks()).at(-1)?.completedAt).toBeNull();
  });

  it('Done beside the lines of a list replaces those lines, and leaves the others', async () => {
    await ask('Ben Bloom', 'dm', 'remind me to order pens');
    await ask('Ben Bloom', 'dm', 'remind me to order paper');
    await ask('Ben Bloom', 'dm', 'remind me to order ink');
    const list = await ask('Ben Bloom', 'dm', 'my tasks');
    const lines = list.blocks?.filter(({ accessory }) => accessory !== undefined) ?? [];
    expect(lines).toHaveLength(3);
    const messages = count(list.channel);
    const ben = team.playground.as('Ben Bloom');
    for (const line of [lines[0], lines[2]]) {
      await ben.act(list.ts, String(line?.block_id), 'run:complete_task:Done', {
        value: (line?.accessory as { value: string } | undefined)?.value,
      });
    }
    await team.settled();
    const after = now(list)?.blocks?.filter(({ accessory }) => accessory !== undefined) ?? [];
    expect(after.map(({ accessory }) => (accessory as { text: { text: string } }).text.text)).toEqual([
      'Undo',
      'Done',
      'Undo',
    ]);
    expect(count(list.channel)).toBe(messages);
  });

  it('an answer takes the place of its question', async () => {
    const question = await ask('Ann Abel', 'dm', 'log a call');
    await ask('Ann Abel', 'dm', 'never mind');
    expect(question.text).toMatch(/who or what/i);
    const confirm = await ask('Ann Abel', 'dm', 'archive Globex');
    expect(confirm.text).toMatch(/say yes or no/i);
    const messages = count(confirm.channel);
    await team.playground.as('Ann Abel').click(confirm, 'No');
    await team.settled();
    expect(now(confirm)?.text).toMatch(/I’ve left it/);
    expect(count(confirm.channel)).toBe(messages);
  });

  it('a private question in a channel goes away, and its result is for the thread', async () => {
    const { playground } = team;
    const asked = playground.as('Ann Abel').say('#sales', '@Rapport log a 10 min call with Dana');
    await team.settled();
    const question = lastOf(asked.channel);
    expect(question.ephemeralFor).toBe('U0ANN000000');
    const choice = JSON.stringify(question.blocks).match(/"text":"([^"]*Kim[^"]*)"/)?.[1] ?? '';
    await playground.as('Ann Abel').click(question, choice);
    await team.settled();
    expect(now(question)).toBeUndefined();
    const { threadTs, ephemeralFor, text } = lastOf(asked.channel);
    expect([threadTs, ephemeralFor]).toEqual([asked.ts, undefined]);
    expect(text).toMatch(/^Logged: Call with Dana Kim/);
  });

  it('nobody answers for somebody else', async () => {
    const question = await ask('Ann Abel', 'dm', 'archive Globex');
    const value = JSON.stringify(question.blocks).match(/"question\\":\\"([0-9a-f-]+)/)?.[1];
    const forged = { type: 'button', action_id: 'answer', text: { type: 'plain_text', text: 'Yes' } };
    const inChannel = team.playground.workspace.messages.post({
      channel: team.playground.as('Ben Bloom').channel('#sales').id,
      user: team.playground.workspace.bot.id,
      text: 'A question',
      blocks: [
        {
          type: 'actions',
          elements: [{ ...forged, value: JSON.stringify({ do: 'answer', question: value, value: true }) }],
        },
      ],
    });
    await team.playground.as('Ben Bloom').click(inChannel, 'Yes');
    await team.settled();
    expect(now(inChannel)?.text).toBe('A question');
    expect(lastOf(inChannel.channel)).toMatchObject({
      text: 'That question was put to somebody else.',
      ephemeralFor: 'U0BEN000000',
    });
    const settled = await ask('Ann Abel', 'dm', 'no');
    expect(settled.text).toMatch(/I’ve left it/);
  });

  it('a rep cannot press what only the owner may do', async () => {
    const card = await ask('Ann Abel', '#sales', '@Rapport move Acme renewal to proposal');
    await team.playground.as('Ben Bloom').click(card, 'Undo');
    await team.settled();
    expect(now(card)?.text).toMatch(/moved/);
    expect(lastOf(card.channel)).toMatchObject({ ephemeralFor: 'U0BEN000000' });
  });

  it('Change opens the form of what was done, filled in, and the card shows the change', async () => {
    const { playground } = team;
    const card = await ask('Ann Abel', 'dm', '20 min call with Dana Kim');
    const ann = playground.as('Ann Abel');
    await ann.click(card, 'Change');
    await expect.poll(() => playground.viewFor('Ann Abel')).toBeDefined();
    const view = playground.viewFor('Ann Abel');
    expect(view?.state.minutes).toMatchObject({ value: { value: '20' } });
    expect(view?.state.contact).toMatchObject({
      value: { selected_option: { text: { text: 'Dana Kim (Acme Corp)' } } },
    });
    expect(await ann.submitView({ minutes: '45' })).toEqual({});
    await team.settled();
    expect(now(card)?.text).toMatch(/45 min/);
    const logged = await team.within((db) => db.select().from(activities).where(eq(activities.minutes, 45)));
    const before = await team.within((db) => db.select().from(activities).where(eq(activities.minutes, 20)));
    expect([logged.length, before.length]).toEqual([1, 0]);
  });

  it('has done nothing that Slack would not understand', () => {
    const { playground } = team;
    expect(playground.problems).toEqual([]);
    expect(playground.calls.filter(({ answer }) => answer.ok !== true)).toEqual([]);
  });
});
