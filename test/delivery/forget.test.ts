import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inWorkspace } from '../../src/database/transaction.ts';
import { forgetDelivered } from '../../src/delivery/forget.ts';
import { receive } from '../../src/delivery/inbox.ts';
import { inbox } from '../../src/delivery/tables.ts';
import { createTestWorkspace, type TestWorkspace, testNow } from '../support/workspace.ts';

let test: TestWorkspace;

beforeAll(async () => {
  test = await createTestWorkspace();
});

afterAll(() => test.close());

it('forgets what was handled a week ago, and nothing that still waits or that must be known', async () => {
  const old = new Date(testNow.getTime() - 8 * 86_400_000);
  const events = [
    { eventId: 'old', at: old, status: 'done' },
    { eventId: 'old but waiting', at: old, status: 'pending' },
    { eventId: 'old and failed', at: old, status: 'failed' },
    { eventId: 'new', at: testNow, status: 'done' },
    { eventId: 'welcome:U1', at: old, status: 'done' },
  ] as const;
  for (const { eventId, at, status } of events) {
    await receive(test.database, { workspaceId: test.workspace.id, eventId, conversation: eventId, payload: {} }, at);
    await test.within(({ db }) => db.update(inbox).set({ status }).where(eq(inbox.eventId, eventId)));
  }
  await forgetDelivered(test.database, testNow);
  const left = await inWorkspace(test.database, test.workspace.id, (db) => db.select().from(inbox));
  expect(left.map(({ eventId }) => eventId).sort()).toEqual(['new', 'old and failed', 'old but waiting', 'welcome:U1']);
});
