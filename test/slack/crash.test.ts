import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { tasks } from '../../src/crm/tasks/tables.ts';
import { listWorkspaces } from '../../src/crm/team/workspaces.ts';
import { type Database, openDatabase } from '../../src/database/connection.ts';
import { inWorkspace } from '../../src/database/transaction.ts';
import { type RunningPlayground, startPlayground } from '../../src/playground/playground.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { people, untilQueuesAreEmpty } from './support/team.ts';

const program = fileURLToPath(new URL('./support/app.ts', import.meta.url));

let testDatabase: TestDatabase;
let database: Database;
let running: RunningPlayground;
let child: ChildProcess | undefined;

beforeAll(async () => {
  testDatabase = await createTestDatabase();
  database = openDatabase(testDatabase.url, { max: 2 });
  running = await startPlayground({ members: people, retryDelays: Array.from({ length: 100 }, () => 400) });
});
afterAll(async () => {
  child?.kill('SIGKILL');
  await running.stop();
  await database.close();
  await testDatabase.drop();
});

/** Starts the app and waits until it works. */
async function startApp(): Promise<ChildProcess> {
  const { slackApiUrl, botToken, signingSecret } = running.playground;
  const started = spawn(
    process.execPath,
    ['--import', 'tsx', program, testDatabase.url, slackApiUrl, botToken, signingSecret],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const [line] = (await once(started.stdout, 'data')) as [Buffer];
  running.playground.sendEventsTo(`http://127.0.0.1:${line.toString().trim()}/slack/events`);
  return started;
}

it('killed again and again while it works, each message has one effect and one answer', async () => {
  const { playground } = running;
  const moments = [0, 4, 10, 20, 35, 60];
  let item = 0;
  for (const milliseconds of moments) {
    child = await startApp();
    const [before] = await database.sql<{ count: number }[]>`select count(*)::int from inbox`;
    for (let message = 0; message < 5; message += 1) {
      for (const { name } of people) playground.as(name).say('dm', `remind me to do item ${item}`);
      item += 1;
    }
    // From the first event that the app has on disk, so that the kills fall between "200" and the answers.
    while ((await database.sql`select 1 from inbox offset ${before?.count ?? 0} limit 1`).length === 0) {
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    const exited = once(child, 'exit');
    child.kill('SIGKILL');
    await exited;
  }
  child = await startApp();
  await playground.settled();
  await untilQueuesAreEmpty(database, 30_000);

  const [workspace] = await listWorkspaces(database);
  if (workspace === undefined) throw new Error('There is no workspace');
  const done = await inWorkspace(database, workspace.id, (db) => db.select().from(tasks));
  const all = people.flatMap(() => Array.from({ length: item }, (_, index) => `Do item ${index}`)).toSorted();
  expect(done.map(({ title }) => title).toSorted()).toEqual(all);
  const answers = people.flatMap(({ name }) =>
    playground
      .messages(playground.as(name).channel('dm').id)
      .filter(({ user }) => user === playground.workspace.bot.id)
      .map(({ text }) => text.match(/Do item \d+/)?.[0] ?? text),
  );
  expect(answers.toSorted()).toEqual(all);
}, 90_000);
