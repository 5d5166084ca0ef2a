import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The secret that links are signed with: kept in `<home>/secret`, readable by its owner alone, and made at the first start. */
export async function readOrCreateSecret(home: string): Promise<string> {
  const path = join(home, 'secret');
  await mkdir(home, { recursive: true });
  try {
    await writeFile(path, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return (await readFile(path, 'utf8')).trim();
}
