import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Reference } from '../../src/capability/fields.ts';
import { openDatabase } from '../../src/database/connection.ts';
import { inWorkspace } from '../../src/database/transaction.ts';
import { outbox } from '../../src/delivery/tables.ts';
import { cancelDigest } from '../../src/digests/cancel-digest.ts';
import { startDigestJobs } from '../../src/digests/jobs.ts';
import { postSlot } from '../../src/digests/post-slot.ts';
import { scheduleDigest } from '../../src/digests/schedule-digest.ts';
import { sendDigest } from '../../src/digests/send-digest.ts';
import { digestPosts } from '../../src/digests/tables.ts';
import { silentLogger } from '../support/logger.ts';
import { createTestWorkspace, type TestWorkspace } from '../support/workspace.ts';

/** Mondays at nine in New York. */
const mondays = { cron: '0 9 * * 1', timezone: 'America/New_York' };
/** Monday 2026-03-09, three seconds past nine; daylight saving has begun the day before. */
const monday = new Date('2026-03-09T13:00:03Z');

let test: TestWorkspace;

beforeAll(async () => {
  test = await createTestWorkspace();
});

afterAll(() => test.close());

const scheduled = async (digest = 'pipeline', schedule = mondays): Promise<Reference> => {
  const { reply } = await test.perform(scheduleDigest, { digest, channel: '#sales', schedule });
  return reply.about?.[0] as Reference;
};
const post = ({ id }: Reference, now = monday) => postSlot(test.database, silentLogger, test.workspace, id, now);
const sent = () =>
  inWorkspace(test.database, test.workspace.id, (db) =>
    db.select().from(outbox).where(eq(outbox.workspaceId, test.workspace.id)),
  );
const clear = () =>
  inWorkspace(test.database, test.workspace.id, async (db) => {
    await db.delete(outbox);
    await db.delete(digestPosts);
  });

beforeEach(clear);

describe('a slot', () => {
  it('is posted once, however many processes try at once', async () => {
    const digest = await scheduled();
    const others = [openDatabase(test.database.url, { max: 1 }), openDatabase(test.database.url, { max: 1 })];
    const tries = [test.database, ...others, ...others].map((database) =>
      postSlot(database, silentLogger, test.workspace, digest.id, monday),
    );
    const results = await Promise.all(tries);
    expect(results.filter((result) => result === 'posted')).toHaveLength(1);
    expect(await sent()).toHaveLength(1);
    await Promise.all(others.map((database) => database.close()));
  });

  it.each([
    ['seconds later', '2026-03-09T13:00:40Z', 'posted_before'],
    ['the same day', '2026-03-09T20:00:00Z', 'posted_before'],
    ['a week later', '2026-03-16T13:00:02Z', 'posted'],
  ])('%s: %s is %s', async (_, now, result) => {
    const digest = await scheduled();
    expect(await post(digest)).toBe('posted');
    expect(await post(digest, new Date(now))).toBe(result);
  });

  it('goes to the channel that was asked for, with what the digest says then', async () => {
    await post(await scheduled('closing_deals'));
    const [message] = await sent();
    expect(message).toMatchObject({ destination: '#sales', method: 'post_reply', status: 'pending' });
    expect(JSON.stringify(message?.payload)).toContain('Closing this week and next');
  });

  it('of a cancelled digest is not posted', async () => {
    const digest = await scheduled();
    await test.perform(cancelDigest, { digest });
    expect(await post(digest)).toBe('cancelled');
    expect(await sent()).toEqual([]);
  });
});

describe('the jobs', () => {
  it('of two processes that start within the hour of a slot post it once', async () => {
    const clock = () => new Date('2026-03-09T13:20:00Z');
    await scheduled();
    const options = { logger: silentLogger, clock, posted: () => {} };
    const other = openDatabase(test.database.url);
    const jobs = [await startDigestJobs(test.database, options), await startDigestJobs(other, options)];
    expect(await sent()).not.toHaveLength(0);
    const destinations = (await sent()).map(({ payload }) => JSON.stringify(payload));
    const posts = await inWorkspace(test.database, test.workspace.id, (db) => db.select().from(digestPosts));
    expect(posts).toHaveLength(destinations.length);
    expect(new Set(posts.map(({ digestId }) => digestId)).size).toBe(posts.length);
    await Promise.all(jobs.map((each) => each.stop()));
    await other.close();
  });
});

describe('schedule_digest', () => {
  it.each([
    ['* * * * *', 'once an hour'],
    ['*/5 9 * * *', 'once an hour'],
    ['0 99 * * *', 'cannot read'],
    ['tomorrow', 'cannot read'],
  ])('refuses %s', async (cron, reason) => {
    const schedule = { cron, timezone: 'UTC' };
    await expect(test.perform(scheduleDigest, { digest: 'pipeline', channel: '#sales', schedule })).rejects.toThrow(
      reason,
    );
  });

  it('says when it comes, and when next', async () => {
    const { reply } = await test.perform(scheduleDigest, { digest: 'pipeline', channel: '#sales', schedule: mondays });
    expect(reply.text).toMatch(
      /^Scheduled G-\d+: the pipeline digest\. At 09:00 AM, only on Monday\. Next: Mon, Mar 9/,
    );
  });
});

describe('send_digest', () => {
  it('answers with the digest where it is asked for', async () => {
    const { reply } = await test.perform(sendDigest, { digest: 'pipeline' });
    expect(reply.text).toMatch(/pipeline/i);
    expect(await sent()).toEqual([]);
  });

  it('posts it to another channel once the request commits', async () => {
    const { reply } = await test.perform(sendDigest, { digest: 'pipeline', channel: 'sales' });
    expect(reply.text).toBe('The pipeline digest is on its way to #sales.');
    expect(await sent()).toMatchObject([{ destination: '#sales' }]);
  });
});
