import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { chooseAccount } from './account.ts';
import { findBinaries } from './binaries.ts';
import { type Claim, claimServer } from './claim.ts';
import { type Cluster, ensureInitialised } from './cluster.ts';
import { EmbeddedPostgresError } from './errors.ts';
import { openHome, readOrCreatePassword } from './home.ts';
import { findPostmaster, type Postmaster, startPostmaster, stopPostmaster } from './postmaster.ts';

/** The role that Rapport connects as and the database it owns. */
const APPLICATION = 'rapport';

/** Where the server says what it does; a pino logger is one. */
export type EmbeddedPostgresLogger = { info(message: string): void; warn(message: string): void };

/** How to start the embedded Postgres. */
export type EmbeddedPostgresOptions = {
  /** The folder that holds the data; made where it is missing. */
  home: string;
  /** A TCP port on 127.0.0.1; a free one where it is left out. */
  port?: number;
  /** False for tests only: faster, and a crash of the computer may lose everything. */
  durable?: boolean;
  logger?: EmbeddedPostgresLogger;
};

/** A running embedded Postgres. */
export type EmbeddedPostgres = {
  /** For `postgres` and every other client; the role owns the database, may create others, and is no superuser. */
  url: string;
  /** Ends the server and waits until it has ended; a second call does nothing. */
  stop(): Promise<void>;
};

type RunningServer = Postmaster & { child: ChildProcess; claim: Claim };

/**
 * Starts a real Postgres that belongs to this process, with its data in `<home>/postgres`, creating it at the first start.
 * A server that an earlier process left running after a crash is ended first. Root is fine: the server then runs as
 * another account. Throws `EmbeddedPostgresError`, with `home_in_use` where another process uses this home.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const home = await openHome(options.home);
  const binaries = await findBinaries(home);
  const account = await chooseAccount({ program: binaries.postgres, folder: home.folder, data: home.data });
  const password = await readOrCreatePassword(home, account);
  const cluster: Cluster = { home, binaries, account, durable: options.durable ?? true };
  await ensureInitialised(cluster);

  const server = await obtainServer(cluster, password, options);
  const endWithProcess = () => server.child.kill('SIGINT');
  process.once('exit', endWithProcess);
  const stop = async () => {
    process.removeListener('exit', endWithProcess);
    await server.claim.release();
    await stopPostmaster(home, server.pid);
  };
  try {
    await ensureDatabase(server.claim, password);
  } catch (error) {
    await stop();
    throw error;
  }
  options.logger?.info(`embedded Postgres is ready on 127.0.0.1:${server.port}`);
  let stopped: Promise<void> | undefined;
  return {
    url: `postgres://${APPLICATION}:${password}@127.0.0.1:${server.port}/${APPLICATION}`,
    stop: () => {
      stopped ??= stop();
      return stopped;
    },
  };
}

async function obtainServer(
  cluster: Cluster,
  password: string,
  options: EmbeddedPostgresOptions,
): Promise<RunningServer> {
  const { home } = cluster;
  for (let attempt = 1; attempt <= 20; attempt += 1) {
    const left = await findPostmaster(home);
    if (left) {
      const claim = await claimServer(home, { ...left, password });
      options.logger?.warn(`ending the embedded Postgres that an earlier Rapport left running (process ${left.pid})`);
      await stopPostmaster(home, left.pid);
      await claim?.release();
    }
    const started = await startPostmaster(cluster, options.port);
    if (!started) continue;
    try {
      const claim = await claimServer(home, { ...started, password });
      if (claim) return { ...started, claim };
    } catch (error) {
      started.child.kill('SIGINT');
      throw error;
    }
    await stopPostmaster(home, started.pid);
  }
  throw new EmbeddedPostgresError(
    'start_failed',
    `The embedded Postgres in ${home.folder} was started and ended by another process again and again: ` +
      `stop the other Rapport, or see ${join(home.folder, 'postgres.log')}.`,
  );
}

async function ensureDatabase({ sql }: Claim, password: string): Promise<void> {
  const [role] = await sql`select from pg_roles where rolname = ${APPLICATION}`;
  if (!role) {
    // No superuser: row-level security does not hold for those.
    await sql.unsafe(`create role ${APPLICATION} login createdb createrole password '${password}'`);
  }
  const [database] = await sql`select from pg_database where datname = ${APPLICATION}`;
  if (!database) await sql.unsafe(`create database ${APPLICATION} owner ${APPLICATION}`);
}
