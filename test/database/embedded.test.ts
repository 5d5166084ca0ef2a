import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import postgres from 'postgres';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../src/database/embedded/start.ts';

const OWNER = fileURLToPath(new URL('../support/embedded-owner.ts', import.meta.url));
const TSX = import.meta.resolve?.('tsx') ?? 'tsx';
const IS_ROOT = process.getuid?.() === 0;
const NOBODY = { uid: 65534, gid: 65534 };

let home: string;
let cleanUp: (() => unknown)[];

beforeEach(async () => {
  // A folder that only its owner may pass, as mkdtemp makes it.
  home = join(await mkdtemp(join(tmpdir(), 'rapport-embedded-')), 'home');
  cleanUp = [];
});

afterEach(async () => {
  for (const each of cleanUp.reverse()) await each();
  const pid = await serverPid();
  if (pid && (await isRunning(pid))) process.kill(pid, 'SIGQUIT');
  await rm(join(home, '..'), { recursive: true, force: true, maxRetries: 20 });
});

describe('a server that is started', () => {
  let server: EmbeddedPostgres;
  let url: string;
  let home: string;

  beforeAll(async () => {
    home = join(await mkdtemp(join(tmpdir(), 'rapport-embedded-')), 'home');
    server = await startEmbeddedPostgres({ home });
    url = server.url;
  });

  afterAll(async () => {
    await server.stop();
    await rm(join(home, '..'), { recursive: true, force: true });
  });

  it('is a current Postgres that means the same on every computer', async () => {
    expect(await one(url, `select current_setting('server_version_num')::int >= 180000 as value`)).toBe(true);
    expect(await one(url, `select current_setting('timezone') as value`)).toBe('UTC');
    expect(
      await one(
        url,
        `select pg_encoding_to_char(encoding) || ' ' || datlocprovider::text || ' ' || datlocale as value
      from pg_database where datname = current_database()`,
      ),
    ).toBe('UTF8 b C.UTF-8');
    expect(await one(url, `select lower('ÄÖÉ') as value`)).toBe('äöé');
    expect(await one(url, `select current_setting('fsync') as value`)).toBe('on');
  });

  it('gives Rapport a role that owns its database and that row-level security holds', async () => {
    expect(await one(url, `select rolsuper or rolbypassrls as value from pg_roles where rolname = current_user`)).toBe(
      false,
    );
    expect(
      await one(
        url,
        `select pg_get_userbyid(datdba) = current_user as value
      from pg_database where datname = current_database()`,
      ),
    ).toBe(true);
  });

  it('listens on this computer only and asks for the password that its owner alone can read', async () => {
    expect(new URL(url).hostname).toBe('127.0.0.1');
    const wrong = new URL(url);
    wrong.password = 'wrong';
    await expect(one(wrong.href, 'select 1 as value')).rejects.toMatchObject({ code: '28P01' });
    expect((await stat(join(home, 'postgres.password'))).mode & 0o777).toBe(0o600);
    expect((await stat(join(home, 'postgres'))).mode & 0o777).toBe(0o700);
  });

  it('says nothing about rows and statements in its log', async () => {
    await run(url, 'create table people (name text primary key)');
    await run(url, `insert into people values ('Dana Secret')`);
    await expect(run(url, `insert into people values ('Dana Secret')`)).rejects.toMatchObject({ code: '23505' });
    const log = await readFile(join(home, 'postgres.log'), 'utf8');
    expect(log).toContain('ready to accept connections');
    expect(log).not.toContain('Secret');
  });
});

describe('a home', () => {
  it('keeps its data and leaves no process when it is stopped, however often', async () => {
    const first = await start();
    await run(first.url, `create table kept as select 'yes' as value`);
    const pid = await serverPid();
    await Promise.all([first.stop(), first.stop()]);
    expect(await isRunning(pid)).toBe(false);

    const second = await start();
    expect(await one(second.url, 'select value from kept')).toBe('yes');
  });

  it('uses the port it is given, and says so where that is taken', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const address = taken.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    await expect(startEmbeddedPostgres({ home, port })).rejects.toMatchObject({
      code: 'port_in_use',
      message: expect.stringContaining(String(port)),
    });
    taken.close();
    await once(taken, 'close');
    const { url } = await start({ port });
    expect(new URL(url).port).toBe(String(port));
  });
});

describe('two starts on one home', () => {
  it('give one server, and one error that names the process that has it', async () => {
    const owners = [launch(), launch(), launch()];
    const answers = await Promise.all(owners.map((each) => each.answer));
    const winner = answers.findIndex((each) => each.url);
    expect(answers.filter((each) => each.url)).toHaveLength(1);
    for (const loser of answers.filter((each) => !each.url)) {
      expect(loser.code).toBe('home_in_use');
      expect(loser.message).toContain(`process ${owners[winner]?.process.pid}`);
      expect(loser.message).toContain('RAPPORT_HOME');
    }
  });

  it('are refused within one process too', async () => {
    await start();
    await expect(startEmbeddedPostgres({ home, durable: false })).rejects.toMatchObject({ code: 'home_in_use' });
  });
});

describe('after a process that was killed', () => {
  it('its server is used again, with what was committed and without what was not', async () => {
    const owner = launch('stay', true);
    const { url = '' } = await owner.answer;
    await run(url, `create table kept as select 'committed' as value`);
    const open = postgres(url, { max: 1 });
    cleanUp.push(() => open.end({ timeout: 0 }));
    await open.unsafe(`begin; insert into kept values ('not committed')`);
    const pid = await serverPid();
    await kill(owner.process);
    expect(await isRunning(pid)).toBe(true);

    const again = await start({ durable: true });
    expect(await serverPid()).toBe(pid);
    expect(await all(again.url, 'select value from kept')).toEqual(['committed']);
    await again.stop();
    expect(await isRunning(pid)).toBe(false);
  });

  it('its server is started again where it was started otherwise', async () => {
    const owner = launch();
    const { url = '' } = await owner.answer;
    expect(await one(url, `select current_setting('fsync') as value`)).toBe('off');
    await kill(owner.process);

    const again = await start({ durable: true });
    expect(await one(again.url, `select current_setting('fsync') as value`)).toBe('on');
  });

  it('a half-made data directory is made anew', async () => {
    const owner = launch();
    while (!(await readdir(home).catch(() => [])).some((name) => name.startsWith('postgres.new-'))) await sleep(2);
    await kill(owner.process);

    const { url } = await start();
    expect(await one(url, 'select 1 as value')).toBe(1);
    expect((await readdir(home)).filter((name) => name.startsWith('postgres.new-'))).toEqual([]);
  });

  it('which ended by itself without stopping the server, no server is left', async () => {
    const owner = launch('exit');
    expect(await owner.answer).toHaveProperty('url');
    const { url } = await start();
    expect(await one(url, 'select 1 as value')).toBe(1);
    const log = await readFile(join(home, 'postgres.log'), 'utf8');
    expect(log).toContain('database system is shut down');
  });
});

describe('after a server that was killed', () => {
  it('it comes back at once on the same address, with what was committed', async () => {
    const { url } = await start({ durable: true });
    await run(url, `create table kept as select 'committed' as value`);
    const pid = await serverPid();
    process.kill(pid, 'SIGKILL');
    await eventually(async () => expect(await all(url, 'select value from kept')).toEqual(['committed']));
    expect(await serverPid()).not.toBe(pid);
  });

  it('the home is still refused to others when one of its processes has crashed', async () => {
    const { url } = await start();
    const open = postgres(url, { max: 1 });
    cleanUp.push(() => open.end({ timeout: 0 }));
    const [session] = await open`select pg_backend_pid() as pid`;
    process.kill(session?.pid, 'SIGKILL');
    await eventually(async () => expect(await one(url, 'select 1 as value')).toBe(1));
    await expect(startEmbeddedPostgres({ home, durable: false })).rejects.toMatchObject({ code: 'home_in_use' });
  });

  it.each([
    ['is gone', () => 4_194_303],
    ['is now another program', () => process.pid],
  ])('a postmaster.pid whose process %s is no obstacle', async (_, pid) => {
    const first = await start();
    await run(first.url, `create table kept as select 'committed' as value`);
    await first.stop();
    const lines = [pid(), join(home, 'postgres'), 1, 5432, '', '127.0.0.1', '0 0', 'ready'];
    await writeFile(join(home, 'postgres', 'postmaster.pid'), `${lines.join('\n')}\n`, { mode: 0o666 });

    const again = await start();
    expect(await one(again.url, 'select value from kept')).toBe('committed');
  });
});

it('a lost password file is replaced and the data stays', async () => {
  const first = await start();
  await run(first.url, `create table kept as select 'yes' as value`);
  await first.stop();
  await rm(join(home, 'postgres.password'));

  const again = await start();
  expect(again.url).not.toBe(first.url);
  expect(await one(again.url, 'select value from kept')).toBe('yes');
});

describe.skipIf(!IS_ROOT)('as root (skipped for other users)', () => {
  it('the server steps down, below a folder that only root can pass', async () => {
    await mkdir(home, { mode: 0o700 });
    await chmod(home, 0o700);
    const { url } = await start();
    expect(await one(url, 'select 1 as value')).toBe(1);
    const status = await readFile(`/proc/${await serverPid()}/status`, 'utf8');
    expect(status).not.toMatch(/^Uid:\s+0\s/m);
  });

  it('data of an ordinary user stays theirs', async (context) => {
    await chmod(join(home, '..'), 0o777);
    const theirs = launch('stay', false, NOBODY);
    const answer = await theirs.answer;
    if (answer.message?.includes('exit')) context.skip('the account nobody cannot read this project');
    expect(answer).toHaveProperty('url');
    await run(answer.url ?? '', `create table kept as select 'yes' as value`);
    theirs.process.kill('SIGTERM');
    await once(theirs.process, 'exit');

    const asRoot = await start();
    expect(await one(asRoot.url, 'select value from kept')).toBe('yes');
    await asRoot.stop();
    expect((await stat(join(home, 'postgres'))).uid).toBe(NOBODY.uid);

    const again = launch('stay', false, NOBODY);
    expect(await again.answer).toHaveProperty('url');
    again.process.kill('SIGTERM');
    await once(again.process, 'exit');
  });

  it('an ordinary user is told that the data is not theirs', async (context) => {
    await chmod(join(home, '..'), 0o777);
    const asRoot = await start();
    await asRoot.stop();
    const answer = await launch('stay', false, NOBODY).answer;
    if (answer.message?.includes('exit')) context.skip('the account nobody cannot read this project');
    expect(answer.code).toBe('data_not_ours');
    expect(answer.message).toContain('RAPPORT_HOME');
  });
});

/** Not durable unless a test is about that: synced files take long to remove again. */
async function start(options: { port?: number; durable?: boolean } = {}): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({ home, durable: false, ...options });
  cleanUp.push(() => server.stop());
  return server;
}

type Answer = { url?: string; code?: string; message?: string };

function launch(then: 'stay' | 'exit' = 'stay', durable = false, account: { uid?: number; gid?: number } = {}) {
  const child = spawn(process.execPath, ['--import', TSX, OWNER, home, then, String(durable)], {
    ...account,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  cleanUp.push(() => kill(child));
  return { process: child, answer: firstLine(child) };
}

async function firstLine(child: ChildProcess): Promise<Answer> {
  const input = child.stdout;
  if (input) for await (const line of createInterface({ input })) return JSON.parse(line);
  return { message: `exit code ${child.exitCode}` };
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}

async function serverPid(): Promise<number> {
  const text = await readFile(join(home, 'postgres', 'postmaster.pid'), 'utf8').catch(() => '0');
  return Number.parseInt(text, 10);
}

/** A process that has ended and that nobody has asked about yet counts as ended. */
async function isRunning(pid: number): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  const state = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return !state.includes(') Z ');
}

async function eventually(check: () => Promise<void>): Promise<void> {
  await expect.poll(() => check().then(() => 'passed', String), { timeout: 15_000, interval: 50 }).toBe('passed');
}

async function run(url: string, statement: string): Promise<Record<string, unknown>[]> {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    return await sql.unsafe(statement);
  } finally {
    await sql.end({ timeout: 1 });
  }
}

async function all(url: string, statement: string): Promise<unknown[]> {
  return (await run(url, statement)).map((row) => row.value);
}

async function one(url: string, statement: string): Promise<unknown> {
  return (await all(url, statement))[0];
}
