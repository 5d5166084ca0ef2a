import { setTimeout as sleep } from 'node:timers/promises';
import postgres from 'postgres';
import { SUPERUSER } from './cluster.ts';
import { EmbeddedPostgresError, errorCode } from './errors.ts';
import { homeInUse } from './holder.ts';
import type { Home } from './home.ts';

// Any two numbers that nothing else in the `postgres` database uses.
const CLAIM = [7_277_678, 1] as const;
const RETRIES = 10;
const RETRY_MS = 40;

/** The right to use the server on a home; one process has it at a time. */
export type Claim = {
  /** A session as the superuser, in the database `postgres`. */
  sql: postgres.Sql;
  /** Gives the right back. */
  release(): Promise<void>;
};

/** How to reach a server to claim. */
export type Claimable = { pid: number; port: number; password: string };

/**
 * Takes the right to use the server: a lock in the server itself that this process holds by an open connection, so that the
 * operating system gives it back however the process ends. Undefined where the server does not answer (any more).
 * Throws `home_in_use` where another process has it, and `password_refused`.
 *
 * @param onLost called once if the right is lost because the server ended or dropped the connection
 */
export async function claimServer(home: Home, server: Claimable, onLost: () => void): Promise<Claim | undefined> {
  let held = false;
  const release = async () => {
    held = false;
    await sql.end({ timeout: 1 });
  };
  const sql = connect(server, () => {
    if (held) onLost();
    held = false;
  });
  try {
    for (let attempt = 1; ; attempt += 1) {
      const [row] = await sql<{ taken: boolean }[]>`select pg_try_advisory_lock(${CLAIM[0]}, ${CLAIM[1]}) as taken`;
      held = row?.taken === true;
      if (held) return { sql, release };
      // The connection of a process that was killed a moment ago may still be open.
      if (attempt === RETRIES) throw homeInUse(home, await holderOf(sql));
      await sleep(RETRY_MS);
    }
  } catch (error) {
    await release();
    if (error instanceof EmbeddedPostgresError) throw error;
    if (errorCode(error) === '28P01') throw passwordRefused(home, server.pid, error);
    return undefined;
  }
}

function connect({ port, password }: Claimable, onClose: () => void): postgres.Sql {
  return postgres({
    host: '127.0.0.1',
    port,
    user: SUPERUSER,
    password,
    database: 'postgres',
    max: 1,
    idle_timeout: 0,
    max_lifetime: null,
    connect_timeout: 30,
    fetch_types: false,
    onnotice: () => {},
    onclose: onClose,
    connection: { application_name: `rapport, process ${process.pid}` },
  });
}

async function holderOf(sql: postgres.Sql): Promise<string> {
  const [row] = await sql<{ name: string }[]>`
    select application_name as name from pg_stat_activity join pg_locks using (pid)
    where locktype = 'advisory' and classid = ${CLAIM[0]} and objid = ${CLAIM[1]} and granted`;
  return row?.name.replace('rapport, ', '') ?? 'another process';
}

function passwordRefused(home: Home, pid: number, cause: unknown): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    'password_refused',
    `The Postgres on ${home.folder} (process ${pid}) refuses the password in ${home.passwordFile}: ` +
      `stop it with "kill ${pid}" and start again.`,
    { cause },
  );
}
