import { setTimeout as sleep } from 'node:timers/promises';
import { type Claim, claimServer } from './claim.ts';
import { type Cluster, resetPassword } from './cluster.ts';
import { EmbeddedPostgresError } from './errors.ts';
import { findHolder, homeInUse, noteHolder } from './holder.ts';
import { findPostmaster, type Postmaster, startMark, startPostmaster, stopPostmaster } from './postmaster.ts';

const PATIENCE_MS = 60_000;
const RETRY_MS = 50;

/** A server that this process has the right to use. */
export type Server = { pid: number; port: number; claim: Claim };

/** What a server must be to be used. */
export type Wanted = {
  cluster: Cluster;
  password: string;
  /** Marks what this start, and no other, has noted as the home's holder. */
  token: string;
  /** Any free one where undefined. */
  port: number | undefined;
  onLost: () => void;
  warn: (message: string) => void;
};

/**
 * Starts the server, or takes over the one that a killed process left running: that one is kept if it is what would have
 * been started, and ended if not. Throws `EmbeddedPostgresError`.
 */
export async function obtainServer(wanted: Wanted): Promise<Server> {
  const { home } = wanted.cluster;
  for (let waited = 0; waited < PATIENCE_MS; waited += RETRY_MS) {
    const holder = await findHolder(home);
    if (holder && holder.token !== wanted.token) throw homeInUse(home, `process ${holder.pid}`);
    const left = await findPostmaster(home);
    const server = left ? await takeOver(left, wanted) : await startAnew(wanted);
    if (server) {
      await noteHolder(home, wanted.token);
      return server;
    }
    // Another start or stop is under way on this home, or the server recovers: what comes of it is seen next time.
    await sleep(RETRY_MS);
  }
  throw new EmbeddedPostgresError(
    'start_failed',
    `The embedded Postgres in ${home.folder} neither answers nor ends: see ${home.logFile}, end it and start again.`,
  );
}

async function startAnew(wanted: Wanted): Promise<Server | undefined> {
  const { cluster, password, port, onLost } = wanted;
  const started = await startPostmaster(cluster, port);
  if (!started) return undefined;
  try {
    const claim = await claimServer(cluster.home, { ...started, password }, onLost);
    return claim && { ...started, claim };
  } catch (error) {
    if (!(error instanceof EmbeddedPostgresError) || error.code !== 'password_refused') throw error;
    await stopPostmaster(cluster.home, started.pid);
    await resetPassword(cluster, password);
    return undefined;
  }
}

async function takeOver(left: Postmaster, wanted: Wanted): Promise<Server | undefined> {
  const { cluster, password, port, onLost, warn } = wanted;
  if (!left.ready) return undefined;
  let lostAfterwards = () => {};
  const claim = await claimServer(cluster.home, { ...left, password }, () => lostAfterwards());
  if (!claim) return undefined;

  const [mark] = await claim.sql<{ start: string | null }[]>`select current_setting('rapport.start', true) as start`;
  if (mark?.start === startMark(cluster) && (port === undefined || port === left.port)) {
    await endOtherSessions(claim);
    warn(`an earlier Rapport was killed: its Postgres (process ${left.pid}) still ran and is used again`);
    lostAfterwards = onLost;
    return { ...left, claim };
  }
  warn(`an earlier Rapport was killed: its Postgres (process ${left.pid}) still ran and is started again`);
  await stopPostmaster(cluster.home, left.pid);
  await claim.release();
  return undefined;
}

/** What the killed process was doing must not go on, nor hold locks. */
async function endOtherSessions({ sql }: Claim): Promise<void> {
  await sql`
    select pg_terminate_backend(pid) from pg_stat_activity
    where backend_type = 'client backend' and pid <> pg_backend_pid()`;
}
