import { chooseAccount } from './account.ts';
import { findBinaries } from './binaries.ts';
import type { Claim } from './claim.ts';
import { APPLICATION, type Cluster, ensureInitialised } from './cluster.ts';
import { openHome, readOrCreatePassword } from './home.ts';
import { type EmbeddedPostgresLogger, ServerKeeper } from './keeper.ts';

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
  /** For `postgres` and every other client; the role owns the database, may create databases and roles, and is no superuser. */
  url: string;
  /** Ends the server and waits until it has ended; a second call does nothing. */
  stop(): Promise<void>;
};

/**
 * Starts a real Postgres that belongs to this process, with its data in `<home>/postgres`, creating it at the first start.
 * A server that a killed process left running is taken over, and one that dies is started again on the same port. Root is
 * fine: the server then runs as another account. Throws `EmbeddedPostgresError`, with `home_in_use` where another process
 * uses this home.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const home = await openHome(options.home);
  const binaries = await findBinaries(home);
  const account = await chooseAccount({ binaries, folder: home.folder, data: home.data });
  const password = await readOrCreatePassword(home, account);
  const cluster: Cluster = { home, binaries, account, durable: options.durable ?? true };
  await ensureInitialised(cluster);

  const keeper = new ServerKeeper(cluster, password, options.logger);
  const { port, claim } = await keeper.open(options.port);
  try {
    await ensureDatabase(claim, password);
  } catch (error) {
    await keeper.close();
    throw error;
  }
  return {
    url: `postgres://${APPLICATION}:${password}@127.0.0.1:${port}/${APPLICATION}`,
    stop: () => keeper.close(),
  };
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
