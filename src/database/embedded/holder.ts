import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { EmbeddedPostgresError } from './errors.ts';
import type { Home } from './home.ts';
import { startOf } from './process.ts';

/** The process that uses a home, as it wrote itself down; `token` tells several users in one process apart. */
export type Holder = { pid: number; started: string; token: string };

/**
 * The running process that uses the home, by its note; undefined where there is none or it has ended, however it did. It keeps the
 * home for its holder in the moments when the server itself, which holds the lock that decides, is being started again.
 */
export async function findHolder(home: Home): Promise<Holder | undefined> {
  const text = await readFile(home.holderFile, 'utf8').catch(() => '');
  const [pid = '', started = '', token = ''] = text.trim().split('\n');
  if (!started || (await startOf(Number(pid))) !== started) return undefined;
  return { pid: Number(pid), started, token };
}

/** Notes this process as the one that uses the home; only who holds the server's lock does so. */
export async function noteHolder(home: Home, token: string): Promise<void> {
  const draft = `${home.holderFile}.${token}`;
  await writeFile(draft, `${process.pid}\n${await startOf(process.pid)}\n${token}\n`);
  await rename(draft, home.holderFile);
}

/** Takes the note away again. */
export async function removeHolder(home: Home): Promise<void> {
  await rm(home.holderFile, { force: true });
}

/** The error for a home that another process uses, named like "process 4711". */
export function homeInUse(home: Home, holder: string): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    'home_in_use',
    `Another Rapport (${holder}) already uses ${home.folder}: stop it, or set RAPPORT_HOME to another folder for this one.`,
  );
}
