import { fileURLToPath } from 'node:url';
import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate as applyMigrations } from 'drizzle-orm/postgres-js/migrator';
import postgres from 'postgres';

const MIGRATIONS_FOLDER = fileURLToPath(new URL('../../migrations', import.meta.url));
const OLDEST_SERVER_VERSION = 14;
// Any number that nothing else locks in the same database.
const MIGRATION_LOCK = 7_277_679;

/** Why the schema could not be brought up to date; stable, for programs. */
export type MigrationErrorCode = 'server_too_old' | 'no_rights' | 'locked' | 'failed';

/** The schema could not be brought up to date; nothing was changed. `message` is one line that says what to do next. */
export class MigrationError extends Error {
  readonly code: MigrationErrorCode;

  constructor(code: MigrationErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'MigrationError';
    this.code = code;
  }
}

/** How to migrate. */
export type MigrateOptions = {
  /** The folder that `drizzle-kit generate` writes; Rapport's own where it is left out. */
  folder?: string;
  logger?: { info(message: string): void };
};

/**
 * Brings the database's schema up to date and returns how many migrations it applied: 0 where there was nothing to do.
 * All of them apply or none. Safe to run again, and by several processes at once: one migrates, the others wait for it.
 * Throws `MigrationError`, or the driver's own error where the server cannot be reached.
 */
export async function migrate(
  url: string,
  { folder = MIGRATIONS_FOLDER, logger }: MigrateOptions = {},
): Promise<number> {
  const sql = postgres(url, {
    max: 1,
    onnotice: () => {},
    connection: { application_name: 'rapport migrate', lock_timeout: 60_000 },
  });
  try {
    const [server] = await sql<{ version: string }[]>`select current_setting('server_version') as version`;
    refuseOldServer(server?.version ?? 'unknown');
    await sql`select pg_advisory_lock(${MIGRATION_LOCK})`;
    const before = await countApplied(sql);
    await applyMigrations(drizzle(sql), { migrationsFolder: folder });
    const applied = (await countApplied(sql)) - before;
    if (applied > 0) logger?.info(`database schema: ${applied} ${applied === 1 ? 'migration' : 'migrations'} applied`);
    return applied;
  } catch (error) {
    throw await explain(error, sql);
  } finally {
    await sql.end({ timeout: 5 });
  }
}

/** Throws `server_too_old` for a server's version, as it says it itself ("16.4 (Debian 16.4-1)"), that Rapport cannot use. */
export function refuseOldServer(version: string): void {
  if (Number.parseInt(version, 10) >= OLDEST_SERVER_VERSION) return;
  throw new MigrationError(
    'server_too_old',
    `Rapport needs Postgres ${OLDEST_SERVER_VERSION} or newer and DATABASE_URL leads to ${version}: ` +
      'upgrade that server, or leave DATABASE_URL unset to use the embedded one.',
  );
}

async function countApplied(sql: postgres.Sql): Promise<number> {
  const [table] = await sql<
    { found: boolean }[]
  >`select to_regclass('drizzle.__drizzle_migrations') is not null as found`;
  if (!table?.found) return 0;
  const [row] = await sql<{ applied: number }[]>`select count(*)::int as applied from drizzle.__drizzle_migrations`;
  return row?.applied ?? 0;
}

async function explain(error: unknown, sql: postgres.Sql): Promise<unknown> {
  const reason = findServerError(error);
  if (!reason) return error;
  const cause = { cause: error };
  if (reason.code === '42501') {
    const [row] = await sql<{ role: string; database: string }[]>`
      select current_user as role, current_database() as database`.catch(() => []);
    const role = row?.role ?? 'of DATABASE_URL';
    const database = row?.database ?? 'of DATABASE_URL';
    return new MigrationError(
      'no_rights',
      `The role "${role}" may not set up the database "${database}" (${reason.message}): let an administrator run ` +
        `ALTER DATABASE "${database}" OWNER TO "${role}"; ALTER ROLE "${role}" CREATEROLE; or name another role in DATABASE_URL.`,
      cause,
    );
  }
  if (reason.code === '55P03') {
    const message = 'Another process has been changing the schema for a minute: wait for it to end, then start again.';
    return new MigrationError('locked', message, cause);
  }
  // Refused connections and wrong passwords are for whoever made the URL to explain.
  if (/^(08|28|3D|53|57)/.test(reason.code)) return error;
  return new MigrationError('failed', `The database schema could not be brought up to date: ${reason.message}.`, cause);
}

/** Drizzle wraps what the server said; the server's own error is somewhere in the chain of causes. */
function findServerError(error: unknown): postgres.PostgresError | undefined {
  if (error instanceof postgres.PostgresError) return error;
  return error instanceof Error && error.cause ? findServerError(error.cause) : undefined;
}
