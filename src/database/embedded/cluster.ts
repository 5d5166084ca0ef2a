import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { access, mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type Account, asAccount, giveTo } from './account.ts';
import type { Binaries } from './binaries.ts';
import { EmbeddedPostgresError, errorCode } from './errors.ts';
import type { Home } from './home.ts';
import { environment, isAlive } from './process.ts';

/** The server's superuser, used only to set the server up. */
export const SUPERUSER = 'postgres';

/** The role that Rapport connects as, and the database it owns. */
export const APPLICATION = 'rapport';

/** What is needed to run the server's programs on one home. */
export type Cluster = { home: Home; binaries: Binaries; account: Account; durable: boolean };

/**
 * Makes the data directory at the first start. It is made beside its place and moved there when whole, so that an
 * interrupted first start leaves no half of one. Throws `initialise_failed`.
 */
export async function ensureInitialised(cluster: Cluster): Promise<void> {
  const { home, account } = cluster;
  await removeLeftovers(home);
  if (await exists(join(home.data, 'PG_VERSION'))) return takeFromRoot(cluster);

  const draft = `${home.data}.new-${process.pid}-${randomBytes(4).toString('hex')}`;
  await mkdir(draft, { mode: 0o700 });
  await giveTo(account, draft);
  try {
    await initialise(cluster, draft);
    await rename(draft, home.data);
  } catch (error) {
    // Another start on this home was first: its data directory serves as well.
    if (!['ENOTEMPTY', 'EEXIST'].includes(errorCode(error) ?? '')) throw error;
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/** Data that root put there (a copy brought back, say) is of no use to the account that root steps down to. */
async function takeFromRoot({ home, account }: Cluster): Promise<void> {
  if (account.owner && (await stat(home.data)).uid === 0) await giveTo(account, home.data);
}

async function initialise({ home, binaries, account, durable }: Cluster, folder: string): Promise<void> {
  const { command, parameters, options } = asAccount(account, binaries.initdb, [
    `--pgdata=${folder}`,
    `--username=${SUPERUSER}`,
    `--pwfile=${home.passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    // Postgres's own C.UTF-8 sorts and folds the same on every operating system.
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--no-instructions',
    ...(durable ? [] : ['--no-sync']),
  ]);
  const output = await runToEnd(command, parameters, { ...options, env: environment(binaries) });
  if (output === undefined) return;
  throw new EmbeddedPostgresError(
    'initialise_failed',
    `The embedded Postgres could not be set up in ${home.folder} (${lastError(output)}): ` +
      'make room there, or set RAPPORT_HOME to another folder, or DATABASE_URL to a Postgres of your own.',
    { cause: new Error(output) },
  );
}

/**
 * Gives both roles the password in the home, with the server stopped: for data whose password file was lost or came from
 * elsewhere. Who may write the data directory owns it anyway.
 */
export async function resetPassword({ home, binaries, account }: Cluster, password: string): Promise<void> {
  const { command, parameters, options } = asAccount(account, binaries.postgres, [
    '--single',
    '-D',
    home.data,
    'postgres',
  ]);
  const statements = [SUPERUSER, APPLICATION].map((role) => `alter role ${role} password '${password}'\n`).join('');
  const output = await runToEnd(command, parameters, { ...options, env: environment(binaries) }, statements);
  if (output === undefined) return;
  throw new EmbeddedPostgresError(
    'password_refused',
    `The password in ${home.passwordFile} does not fit the data in ${home.data} (${lastError(output)}): ` +
      'bring back the file that belongs to it, or set RAPPORT_HOME to another folder.',
    { cause: new Error(output) },
  );
}

/** Undefined after success, else what the program said. */
async function runToEnd(
  command: string,
  parameters: string[],
  options: { uid?: number; gid?: number; env: Record<string, string> },
  input = '',
): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, parameters, { ...options, cwd: '/', stdio: ['pipe', 'ignore', 'pipe'] });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
    child.once('error', reject);
    child.once('close', (code) => resolve(code === 0 ? undefined : said || `exit code ${code}`));
    // A program that fails at once may be gone before it has read.
    child.stdin.once('error', () => {});
    child.stdin.end(input);
  });
}

async function removeLeftovers(home: Home): Promise<void> {
  const prefix = `${basename(home.data)}.new-`;
  for (const name of await readdir(home.folder)) {
    const pid = name.startsWith(prefix) ? Number.parseInt(name.slice(prefix.length), 10) : undefined;
    if (pid === undefined || isAlive(pid)) continue;
    // The program that the killed process had started may still write there, until it notices that its files are gone.
    await rm(join(home.folder, name), { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
  }
}

/** The line that says why, out of what a program of the server wrote. */
export function lastError(output: string): string {
  const lines = output.split('\n').map((line) => line.trim());
  const reason =
    lines.findLast((line) => /\b(FATAL|PANIC|error):/i.test(line)) ?? lines.findLast(Boolean) ?? 'no reason given';
  return reason.replace(/^.*?\b(FATAL|PANIC|error):\s*/i, '');
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
