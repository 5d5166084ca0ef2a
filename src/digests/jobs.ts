import PgBoss from 'pg-boss';
import type { Logger } from 'pino';
import type { Workspace } from '../capability/context.ts';
import { listWorkspaces } from '../crm/team/workspaces.ts';
import type { Database } from '../database/connection.ts';
import { inWorkspace } from '../database/transaction.ts';
import { slotAt } from './cron.ts';
import { listDigests, type ScheduledDigest, scheduleOf } from './digests.ts';
import { postSlot } from './post-slot.ts';

/** The clockwork of digests: one cron job of pg-boss for each, in the digest's own zone. */
export interface DigestJobs {
  /** Brings the jobs in line with the digests of a workspace; call after one is scheduled, cancelled or put back. */
  sync(workspace: Workspace): Promise<void>;
  stop(): Promise<void>;
}

interface DigestJob {
  readonly workspaceId: string;
  readonly digestId: string;
}

/** Minutes for which a slot that nobody was there to post is still worth posting. */
const graceMinutes = 60;

const prefix = 'digest-';

/**
 * Starts the jobs of every workspace. Several processes may: pg-boss gives each firing to one of them, and a slot is posted
 * once even so. Slots missed within the last hour, because nothing was running, are posted at once.
 *
 * @param posted called after a digest was put into the outbox
 */
export async function startDigestJobs(
  database: Database,
  { logger, clock, posted }: { logger: Logger; clock: () => Date; posted: () => void },
): Promise<DigestJobs> {
  const boss = new PgBoss({
    connectionString: database.url,
    application_name: 'rapport jobs',
    max: 2,
    cronMonitorIntervalSeconds: 15,
  });
  boss.on('error', (error) => logger.warn({ error }, 'The jobs have a problem'));
  await boss.start();
  const working = new Set<string>();

  const run = async (workspace: Workspace, digestId: string) => {
    const result = await postSlot(database, logger, workspace, digestId, clock());
    if (result === 'posted') posted();
    if (result === 'cancelled') await boss.unschedule(prefix + digestId);
  };

  const watch = async (workspace: Workspace, digest: ScheduledDigest) => {
    const queue = prefix + digest.id;
    await boss.createQueue(queue);
    const data: DigestJob = { workspaceId: workspace.id, digestId: digest.id };
    await boss.schedule(queue, digest.cron, data, { tz: digest.timeZone, retryLimit: 3, retryDelay: 30 });
    if (working.has(queue)) return;
    working.add(queue);
    await boss.work<DigestJob>(queue, { pollingIntervalSeconds: 2 }, async (jobs) => {
      for (const { data } of jobs) await run(workspace, data.digestId);
    });
  };

  const catchUp = async (workspace: Workspace, digest: ScheduledDigest) => {
    const slot = slotAt(scheduleOf(digest), clock());
    const minutesLate = (clock().getTime() - slot.getTime()) / 60_000;
    if (slot > digest.createdAt && minutesLate <= graceMinutes) await run(workspace, digest.id);
  };

  const sync = async (workspace: Workspace, atStart = false) => {
    const current = await inWorkspace(database, workspace.id, (db) => listDigests({ db, workspace }));
    for (const digest of current) {
      await watch(workspace, digest);
      if (atStart) await catchUp(workspace, digest);
    }
    const expected = new Set(current.map(({ id }) => prefix + id));
    for (const schedule of await boss.getSchedules()) {
      const { workspaceId } = (schedule.data ?? {}) as Partial<DigestJob>;
      if (workspaceId === workspace.id && !expected.has(schedule.name)) await boss.unschedule(schedule.name);
    }
  };

  const syncAll = async (atStart: boolean) => {
    for (const workspace of await listWorkspaces(database)) await sync(workspace, atStart);
  };
  await syncAll(true);
  // Digests that other processes scheduled are taken up here too, so that they outlive those.
  const resync = setInterval(
    () => syncAll(false).catch((error) => logger.warn({ error }, 'Digests not synced')),
    60_000,
  );
  return {
    sync: (workspace) => sync(workspace),
    stop: async () => {
      clearInterval(resync);
      await boss.stop({ graceful: true, timeout: 5000 });
    },
  };
}
