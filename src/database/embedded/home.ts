import { randomBytes } from 'node:crypto';
import { chown, link, mkdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type Account, describeAccount } from './account.ts';
import { EmbeddedPostgresError, errorCode, ignoreCode } from './errors.ts';

/** Where the embedded Postgres keeps what it owns; every path is absolute and free of symbolic links. */
export type Home = {
  /** The folder itself (`RAPPORT_HOME`). */
  folder: string;
  /** The Postgres data directory. */
  data: string;
  /** The random password of the server's two roles, readable by the owner only. */
  passwordFile: string;
  /** The process that uses this home. */
  holderFile: string;
  /** What the server says; it never holds statements or values of rows. */
  logFile: string;
  /** Links to the server's libraries, used only where the installed package cannot be completed. */
  libraries: string;
};

/** Creates the folder where it is missing and names the files in it. Throws `home_not_writable`. */
export async function openHome(path: string): Promise<Home> {
  const wanted = resolve(path);
  try {
    await mkdir(wanted, { recursive: true });
    const folder = await realpath(wanted);
    return {
      folder,
      data: join(folder, 'postgres'),
      passwordFile: join(folder, 'postgres.password'),
      holderFile: join(folder, 'postgres.holder'),
      logFile: join(folder, 'postgres.log'),
      libraries: join(folder, 'postgres.lib'),
    };
  } catch (error) {
    throw notWritable(wanted, error);
  }
}

/**
 * Reads the server's password, or makes one (256 random bits) at the first start. Two starts at once agree on one password.
 * Throws `home_not_writable`, or `data_not_ours` where the file belongs to another user.
 */
export async function readOrCreatePassword(home: Home, account: Account): Promise<string> {
  const existing = await readPassword(home);
  if (existing) {
    if (account.owner) await chown(home.passwordFile, account.owner.uid, account.owner.gid);
    return existing;
  }
  const draft = `${home.passwordFile}.${randomBytes(6).toString('hex')}`;
  try {
    await writeFile(draft, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600, flag: 'wx' });
    if (account.owner) await chown(draft, account.owner.uid, account.owner.gid);
    // A link appears whole or not at all, and only if no other start was first.
    await link(draft, home.passwordFile).catch(ignoreCode('EEXIST'));
  } catch (error) {
    throw notWritable(home.folder, error);
  } finally {
    await rm(draft, { force: true });
  }
  return (await readPassword(home)) ?? '';
}

async function readPassword(home: Home): Promise<string | undefined> {
  try {
    return (await readFile(home.passwordFile, 'utf8')).trim() || undefined;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw new EmbeddedPostgresError(
      'data_not_ours',
      `The database in ${home.folder} belongs to another user than ${describeAccount()}: ` +
        'start Rapport as that user, or set RAPPORT_HOME to another folder.',
      { cause: error },
    );
  }
}

function notWritable(folder: string, cause: unknown): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    'home_not_writable',
    `Rapport cannot write to ${folder} (${errorCode(cause) ?? String(cause)}): ` +
      'make it writable, or set RAPPORT_HOME to another folder.',
    { cause },
  );
}
