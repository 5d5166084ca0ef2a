import { execFile } from 'node:child_process';
import { chown, lchown, readdir, stat } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Binaries } from './binaries.ts';
import { EmbeddedPostgresError } from './errors.ts';
import { environment } from './process.ts';

const run = promisify(execFile);

/** A system account by its numbers. */
export type Owner = { uid: number; gid: number };

/** How the server's programs are run: Postgres refuses to run as root, so root steps down to another account. */
export type Account = {
  /** Set where files that the server reads must be given to this account. */
  owner?: Owner;
  /** The account to switch to when spawning. */
  spawnAs?: Owner;
  /** A command that goes before the program and steps down by itself. */
  prefix: string[];
};

type Places = { binaries: Binaries; folder: string; data: string };

/** A name for the person's account in messages. */
export function describeAccount(): string {
  return `${userInfo().username} (uid ${userInfo().uid})`;
}

/**
 * Decides how the server's programs are run. An ordinary user runs them itself. Root steps down to whoever owns the data,
 * else to `postgres`, else to `nobody`; where that account cannot reach the program or the data (a folder such as `/root`)
 * it keeps the one right to pass folders, and where root may not switch accounts at all it uses a user namespace.
 * Throws `account_missing` where none of these works, and `data_not_ours`.
 */
export async function chooseAccount(places: Places): Promise<Account> {
  if (process.getuid?.() !== 0) {
    await refuseForeignData(places.data);
    return { prefix: [] };
  }
  const owner = await chooseOwner(places);
  for (const account of waysToStepDown(owner)) {
    if (await works(account, places)) return account;
  }
  throw new EmbeddedPostgresError(
    'account_missing',
    `Postgres does not run as root, and the account with uid ${owner.uid} can not run it in ${places.folder}: start Rapport ` +
      'as an ordinary user, or put it and RAPPORT_HOME in folders that every user can pass, or set DATABASE_URL.',
  );
}

/** Spawn options and command line that run a program as the account. */
export function asAccount(account: Account, program: string, parameters: string[]) {
  const [command = program, ...rest] = [...account.prefix, program, ...parameters];
  return { command, parameters: rest, options: { ...account.spawnAs } };
}

/** Gives a folder and all in it to the account, where the account needs that. */
export async function giveTo(account: Account, path: string): Promise<void> {
  if (!account.owner) return;
  const { uid, gid } = account.owner;
  await chown(path, uid, gid);
  for (const entry of await readdir(path, { recursive: true })) await lchown(join(path, entry), uid, gid);
}

async function refuseForeignData(data: string): Promise<void> {
  const owner = await ownerOf(data);
  if (!owner || process.getuid === undefined || owner.uid === process.getuid()) return;
  throw new EmbeddedPostgresError(
    'data_not_ours',
    `The database in ${data} belongs to another user (uid ${owner.uid}) than ${describeAccount()}: ` +
      'start Rapport as that user, or set RAPPORT_HOME to another folder.',
  );
}

async function chooseOwner({ folder, data }: Places): Promise<Owner> {
  for (const path of [data, folder]) {
    const owner = await ownerOf(path);
    if (owner && owner.uid !== 0) return owner;
  }
  return (await lookUp('postgres')) ?? (await lookUp('nobody')) ?? { uid: 65534, gid: 65534 };
}

async function ownerOf(path: string): Promise<Owner | undefined> {
  return stat(path).then(
    ({ uid, gid }) => ({ uid, gid }),
    () => undefined,
  );
}

async function lookUp(name: string): Promise<Owner | undefined> {
  try {
    const [uid, gid] = await Promise.all(
      ['-u', '-g'].map(async (flag) => Number((await run('id', [flag, name])).stdout)),
    );
    return uid && gid ? { uid, gid } : undefined;
  } catch {
    return undefined;
  }
}

function waysToStepDown(owner: Owner): Account[] {
  // Without no_setuid_fixup the kernel's access(), by which Postgres checks its own program, would not heed the right.
  const stepDown = [
    'setpriv',
    '--securebits=+no_setuid_fixup',
    `--reuid=${owner.uid}`,
    `--regid=${owner.gid}`,
    '--clear-groups',
  ];
  const keeping = (right: string) => [...stepDown, `--inh-caps=+${right}`, `--ambient-caps=+${right}`, '--'];
  return [
    { owner, spawnAs: owner, prefix: [] },
    { owner, prefix: keeping('dac_read_search') },
    // Containers usually take away dac_read_search and leave dac_override.
    { owner, prefix: keeping('dac_override') },
    { prefix: ['unshare', '--user', `--map-user=${owner.uid}`, `--map-group=${owner.gid}`, '--'] },
  ];
}

/** Whether the account can pass the folder and run the server's program there, which looks for its parts by its own path. */
async function works(account: Account, { binaries, folder }: Places): Promise<boolean> {
  const check = [
    '-c',
    'test "$(id -u)" != 0 && cd "$2" && exec "$1" --describe-config',
    'sh',
    binaries.postgres,
    folder,
  ];
  const { command, parameters, options } = asAccount(account, '/bin/sh', check);
  try {
    const { stderr } = await run(command, parameters, { ...options, cwd: '/', env: environment(binaries) });
    return !stderr.includes('invalid binary');
  } catch {
    return false;
  }
}
