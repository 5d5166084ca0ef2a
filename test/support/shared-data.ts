import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe } from 'vitest';

/** The folder of real data beside the project, which is no part of it; null where it is absent. */
export function sharedFolder(name: string): string | null {
  const path = fileURLToPath(new URL(`../../../shared/${name}`, import.meta.url));
  return existsSync(path) ? path : null;
}

/** Describes tests that need a folder of real data; where it is absent they are skipped, and say so. */
export function describeWithShared(title: string, name: string, tests: (folder: string) => void): void {
  const folder = sharedFolder(name);
  if (folder === null)
    describe.skip(`${title} (skipped: the real data ${name} is not beside the project)`, () => tests(''));
  else describe(title, () => tests(folder));
}
