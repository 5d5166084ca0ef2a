import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { open, readFile, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { asAccount } from './account.ts';
import { type Cluster, lastError } from './cluster.ts';
import { EmbeddedPostgresError, errorCode } from './errors.ts';
import type { Home } from './home.ts';
import { commandOf, environment, isAlive, signal } from './process.ts';

const LOG_LIMIT_BYTES = 5_000_000;
const POLL_MS = 15;
/** How long a process may take to exit after its last act. */
const EXIT_MS = 2_000;

/** A running server, as its own `postmaster.pid` tells it. */
export type Postmaster = { pid: number; port: number; ready: boolean };

/**
 * The server that runs on this home, whoever started it; undefined where none does. A `postmaster.pid` whose process is
 * gone, or is another program that was given the same id after a restart of the machine, is not one.
 */
export async function findPostmaster(home: Home): Promise<Postmaster | undefined> {
  const file = join(home.data, 'postmaster.pid');
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return '';
    throw error;
  });
  const [pid = 0, , , port = 0, , , , status = ''] = text
    .split('\n')
    .map((line, index) => (index === 7 ? line : Number(line)));
  if (!pid || typeof pid !== 'number' || typeof port !== 'number' || !isAlive(pid)) return undefined;
  if (!(await isServerOf(home, pid))) {
    // Postgres would take the other program for itself and refuse to start.
    await rm(file, { force: true });
    return undefined;
  }
  return { pid, port, ready: String(status).trim() === 'ready' };
}

/**
 * Starts the server and waits until it takes connections; undefined where another start on this home was quicker.
 * Throws `port_in_use` or `start_failed`.
 *
 * @param port the TCP port on 127.0.0.1; a free one where it is undefined
 */
export async function startPostmaster(cluster: Cluster, port: number | undefined): Promise<Postmaster | undefined> {
  for (let attempt = 1; ; attempt += 1) {
    const chosen = port ?? (await findFreePort());
    const started = await tryToStart(cluster, chosen);
    if ('pid' in started) return started;
    if (started.endedByAnother || /lock file .* already exists/.test(started.failure)) return undefined;
    const portTaken = /could not bind|could not create any TCP/.test(started.failure);
    // The processes of a server that was killed outlive it for a moment.
    const worthAnotherTry =
      /pre-existing shared memory block/.test(started.failure) || (portTaken && port === undefined);
    if (!worthAnotherTry || attempt === 50) throw startError(cluster.home, chosen, portTaken, started.failure);
    await sleep(100);
  }
}

async function isServerOf(home: Home, pid: number): Promise<boolean> {
  return (await commandOf(pid)).some((word) => word === home.data || word === `D ${home.data}`);
}

/** Asks the server to end (open transactions are rolled back) and waits until it has; after 30 s it is told to end at once. */
export async function stopPostmaster(home: Home, pid: number): Promise<void> {
  for (const [name, patienceMs] of [
    ['SIGINT', 30_000],
    ['SIGQUIT', 10_000],
  ] as const) {
    if (!signal(pid, name)) return;
    for (let waited = 0; waited < patienceMs; waited += POLL_MS) {
      if (!isAlive(pid)) return;
      if ((await findPostmaster(home))?.pid !== pid) return waitForExit(pid);
      await sleep(POLL_MS);
    }
  }
}

/** A server takes its pid file away a moment before it exits; an id that lives on belongs to another process by then. */
async function waitForExit(pid: number): Promise<void> {
  for (let waited = 0; waited < EXIT_MS && isAlive(pid); waited += POLL_MS) await sleep(POLL_MS);
}

async function tryToStart(cluster: Cluster, port: number) {
  const { home, binaries, account } = cluster;
  const { command, parameters, options } = asAccount(account, binaries.postgres, [
    '-D',
    home.data,
    ...Object.entries(serverSettings(cluster)).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    ...['-c', `port=${port}`],
    // Tells a later Rapport whether this server, left running, is what it would have started itself.
    ...['-c', `rapport.start=${startMark(cluster)}`],
  ]);
  const log = await openLog(home);
  const from = (await log.stat()).size;
  // In a session of its own: Ctrl-C in a terminal reaches the app, which then ends the server in good order.
  const child = spawn(command, parameters, {
    ...options,
    cwd: '/',
    env: environment(binaries),
    detached: true,
    stdio: ['ignore', log.fd, log.fd],
  });
  let ended: { code: number | null; failure: string } | undefined;
  child.once('error', (error) => {
    ended = { code: null, failure: error.message };
  });
  child.once('exit', (code) => {
    ended ??= { code, failure: `exit code ${code}` };
  });
  const { pid = -1 } = child;
  try {
    while (ended === undefined) {
      const postmaster = await findPostmaster(home);
      if (postmaster?.pid === pid && postmaster.ready) return postmaster;
      await sleep(POLL_MS);
    }
    return { endedByAnother: ended.code === 0, failure: (await readLog(home, from, pid)) || ended.failure };
  } finally {
    await log.close();
  }
}

/** A short text that is the same for servers started from the same program with the same settings, but for the port. */
export function startMark(cluster: Cluster): string {
  const what = JSON.stringify([cluster.binaries, serverSettings(cluster)]);
  return createHash('sha256').update(what).digest('hex').slice(0, 16);
}

function serverSettings({ durable }: Cluster): Record<string, string> {
  return {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
    // Errors and statements stay out of the log: they hold what people wrote.
    log_min_messages: 'log',
    log_min_error_statement: 'panic',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', autovacuum: 'off' }),
  };
}

async function openLog(home: Home) {
  const size = await stat(home.logFile).then(
    (found) => found.size,
    () => 0,
  );
  return open(home.logFile, size > LOG_LIMIT_BYTES ? 'w' : 'a', 0o600);
}

async function readLog(home: Home, from: number, pid: number): Promise<string> {
  const lines = (await readFile(home.logFile)).subarray(from).toString().split('\n');
  const own = lines.filter((line) => line.includes(`[${pid}]`));
  return (own.length > 0 ? own : lines).join('\n').trim();
}

async function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

function startError(home: Home, port: number, portTaken: boolean, output: string): EmbeddedPostgresError {
  const cause = new Error(output);
  if (portTaken) {
    const advice = 'stop what uses it, or choose another port';
    return new EmbeddedPostgresError('port_in_use', `Port ${port} on 127.0.0.1 is taken: ${advice}.`, { cause });
  }
  return new EmbeddedPostgresError(
    'start_failed',
    `The embedded Postgres in ${home.folder} does not start (${lastError(output)}): see ${home.logFile}, ` +
      'or set RAPPORT_HOME to another folder, or DATABASE_URL to a Postgres of your own.',
    { cause },
  );
}
