import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { activities } from '../../../src/crm/activities/tables.ts';
import { contacts } from '../../../src/crm/contacts/tables.ts';
import { listLearned } from '../../../src/language/learned.ts';
import { failureNotes } from '../../../src/language/llm/failures.ts';
import { llmUsage } from '../../../src/language/tables.ts';
import { calls, type StandIn, startStandIn, status } from './stand-in.ts';
import { interpreterFor } from './support.ts';
import { createTeam, type Team } from './workspace.ts';

let standIn: StandIn;
let team: Team;
beforeAll(async () => {
  standIn = await startStandIn();
  team = await createTeam(interpreterFor(standIn, { dailyCalls: 12 }));
});
afterEach(() => standIn.reset());
afterAll(async () => {
  await team.close();
  await standIn.close();
});

const said = 'flumpwised Dana Kim for 30 min about her brother Zebulon';
const logged = {
  name: 'log_activity',
  args: { type: 'call', contact: 'Dana Kim', minutes: 30, subject: 'her brother Zebulon' },
};

describe('a message that the rules leave alone', () => {
  it('is read by the LLM, proposed, and done with a yes', async () => {
    standIn.always(calls(logged));
    const before = await team.writes();
    const proposed = await team.say(said, { thread: 'one' });
    expect(proposed).toMatchObject({
      outcome: 'proposed',
      understoodBy: 'llm',
      capability: 'log_activity',
      input: { type: 'call', contact: { name: 'Dana Kim' }, minutes: 30 },
    });
    expect(await team.writes()).toBe(before);
    const done = await team.say('yes', { thread: 'one' });
    expect(done).toMatchObject({ outcome: 'done', understoodBy: 'llm', capability: 'log_activity' });
    expect(await team.writes()).toBe(before + 1);
    const rows = await team.test.within(({ db }) => db.select().from(activities));
    expect(rows).toMatchObject([{ type: 'call', minutes: 30 }]);
    expect(standIn.requests).toHaveLength(1);
  });

  it('and is confirmed teaches a rule, without names and words of its own; the same again is counted', async () => {
    standIn.always(calls(logged));
    await team.say(said, { thread: 'two' });
    await team.say('yes', { thread: 'two' });
    const learned = await team.test.within(listLearned);
    expect(learned).toEqual([
      expect.objectContaining({
        template: '{word} {contact} for {duration} about {subject}',
        capabilities: ['log_activity'],
        times: 2,
      }),
    ]);
  });

  it('and is not confirmed teaches nothing and changes nothing', async () => {
    standIn.always(calls({ name: 'create_task', args: { title: 'flump' } }));
    const before = await team.writes();
    await team.say('flumpwise a flump for me', { thread: 'three' });
    expect(await team.say('no', { thread: 'three' })).toMatchObject({ outcome: 'cancelled' });
    expect(await team.writes()).toBe(before);
    expect(await team.test.within(listLearned)).toHaveLength(1);
  });

  it('and only asks is answered at once', async () => {
    standIn.always(calls({ name: 'show_account', args: { account: 'Acme Corp' } }));
    expect(await team.say('flumpwise me on Acme Corp')).toMatchObject({ outcome: 'done', understoodBy: 'llm' });
  });

  it('and holds two requests is confirmed one by one', async () => {
    standIn.always(
      calls(
        { name: 'create_task', args: { title: 'flump the deck' } },
        { name: 'create_contact', args: { name: 'Zed Zander', account: 'Acme Corp' } },
      ),
    );
    const before = await team.writes();
    const thread = 'five';
    expect(
      await team.say('flumpwise: a task to flump the deck, and Zed Zander is new at Acme Corp', { thread }),
    ).toMatchObject({
      outcome: 'proposed',
      capability: 'create_task',
      further: [],
    });
    expect(await team.say('yes', { thread })).toMatchObject({
      outcome: 'done',
      further: [{ capability: 'create_contact', outcome: 'proposed' }],
    });
    expect(await team.writes()).toBe(before + 1);
    expect(await team.say('yes', { thread })).toMatchObject({ outcome: 'done', capability: 'create_contact' });
    const rows = await team.test.within(({ db }) => db.select({ name: contacts.name }).from(contacts));
    expect(rows.map(({ name }) => name).sort()).toEqual(['Dana Kim', 'Zed Zander']);
  });

  it('and lacks what it needs is asked for it, then proposed', async () => {
    standIn.always(calls({ name: 'create_task', args: { title: null } }));
    const thread = 'six';
    expect(await team.say('flumpwise something for me', { thread })).toMatchObject({
      outcome: 'needs_input',
      missing: ['title'],
    });
    expect(await team.say('water the plants', { thread })).toMatchObject({ outcome: 'proposed', understoodBy: 'llm' });
    expect(await team.say('yes', { thread })).toMatchObject({ outcome: 'done' });
  });

  it('and is not allowed is denied before anything is asked', async () => {
    standIn.always(calls({ name: 'archive_account', args: { account: 'Acme Corp' } }));
    const as = team.test.rep;
    expect(await team.say('flumpwise Acme Corp out of here', { as })).toMatchObject({ outcome: 'denied' });
  });

  it('in a rehearsal is proposed as ever, and teaches nothing', async () => {
    standIn.always(calls({ name: 'create_task', args: { title: 'rehearse' } }));
    const before = await team.writes();
    const asking = { thread: 'eight', dryRun: true, as: team.test.admin };
    await team.say('flumpwise a task of rehearsing', asking);
    expect(await team.say('yes', asking)).toMatchObject({ outcome: 'done' });
    expect(await team.writes()).toBe(before);
    expect((await team.test.within(listLearned)).map(({ template }) => template).join()).not.toContain('rehears');
  });

  it('is never sent out where the LLM is kept out of it, nor where the rules read it', async () => {
    expect(await team.say('flumpwise Acme Corp', { useLlm: false })).toMatchObject({ outcome: 'not_understood' });
    expect(await team.say('who am I')).toMatchObject({ outcome: 'done', understoodBy: 'rules' });
    expect(standIn.requests).toEqual([]);
  });

  it('is answered with the reason where the LLM fails', async () => {
    standIn.always(status(401));
    const answer = await team.say('flumpwise Acme Corp', { as: team.test.viewer });
    expect(answer).toMatchObject({ outcome: 'not_understood', understoodBy: null });
    expect(answer.reply.text).toContain(failureNotes.misconfigured);
  });
});

describe('usage', () => {
  it('is counted by member and day, and limited', async () => {
    standIn.always(calls({ name: 'decline' }));
    const as = team.test.otherRep;
    for (let message = 0; message < 12; message++) await team.say('flumpwise', { as });
    const answer = await team.say('flumpwise', { as });
    expect(answer.reply.text).toContain(failureNotes.over_budget);
    const rows = await team.test.within(({ db }) => db.select().from(llmUsage));
    expect(rows.find(({ memberId }) => memberId === as.id)).toMatchObject({
      day: '2026-03-03',
      calls: 12,
      promptTokens: 12_000,
      completionTokens: 600,
    });
    expect(rows.find(({ memberId }) => memberId === team.test.viewer.id)).toMatchObject({ calls: 1, promptTokens: 0 });
  });
});

const run = promisify(execFile);
/** Runs the command line against the team's database, in a process of its own. */
function rapport(words: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  const bin = fileURLToPath(new URL('../../../src/surfaces/terminal/bin.mjs', import.meta.url));
  const env = { ...process.env, DATABASE_URL: team.test.database.url, OPENAI_API_KEY: '', ...environment };
  return run(process.execPath, [bin, ...words], { env });
}

describe('rapport ask', () => {
  it('asks the LLM that the settings name', async () => {
    standIn.always(calls({ name: 'show_account', args: { account: 'Acme Corp' } }));
    const openai = { OPENAI_API_KEY: 'test-key', OPENAI_BASE_URL: standIn.baseUrl, OPENAI_MODEL: 'local-model' };
    const { stdout } = await rapport(['ask', 'flumpwise me on Acme Corp', '--json', '--as', 'ada@example.com'], openai);
    expect(JSON.parse(stdout)).toMatchObject({ understoodBy: 'llm', capability: 'show_account', outcome: 'done' });
    expect(standIn.requests.map(({ body }) => body.model)).toEqual(['local-model']);
    expect(standIn.problems).toEqual([]);
  });
});

describe('rapport learn', () => {
  it('lists what was learned as lines of a corpus', async () => {
    const { stdout } = await rapport(['learn']);
    expect(stdout.split('\n')).toContain('log_activity: {word} {contact} for {duration} about {subject} (2 times)');
    expect(stdout).not.toMatch(/Dana|Kim|Zebulon|Zed|Acme/i);
  });

  it('and with --json as objects, a line each', async () => {
    const { stdout } = await rapport(['learn', '--json']);
    expect(JSON.parse(stdout.split('\n')[0] ?? '')).toEqual({
      expected: ['log_activity'],
      text: '{word} {contact} for {duration} about {subject}',
      times: 2,
      last: '2026-03-03T15:00:00.000Z',
    });
  });
});
