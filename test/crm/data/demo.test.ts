import { asc, eq, sql } from 'drizzle-orm';
import { getTableConfig } from 'drizzle-orm/pg-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Workspace } from '../../../src/capability/context.ts';
import { toE164 } from '../../../src/crm/accounts/phones.ts';
import { accounts } from '../../../src/crm/accounts/tables.ts';
import { activities } from '../../../src/crm/activities/tables.ts';
import { contacts } from '../../../src/crm/contacts/tables.ts';
import { buildDemo } from '../../../src/crm/data/demo/build.ts';
import { loadDemo } from '../../../src/crm/data/demo/demo.ts';
import { demoMembers } from '../../../src/crm/data/demo/members.ts';
import { dealEvents, deals } from '../../../src/crm/deals/tables.ts';
import { takeNumber } from '../../../src/crm/handles.ts';
import { notes } from '../../../src/crm/notes/tables.ts';
import { products } from '../../../src/crm/products/tables.ts';
import { tasks } from '../../../src/crm/tasks/tables.ts';
import { members, quotas } from '../../../src/crm/team/tables.ts';
import { createWorkspace } from '../../../src/crm/team/workspaces.ts';
import { type Database, openDatabase } from '../../../src/database/connection.ts';
import { inWorkspace, type Transaction } from '../../../src/database/transaction.ts';
import { createTestDatabase } from '../../support/database.ts';

const tables = { members, quotas, products, accounts, contacts, deals, dealEvents, activities, tasks, notes } as const;

let database: Database;
let drop: () => Promise<void>;
const now = new Date('2026-03-03T15:00:00Z');
let loaded: Awaited<ReturnType<typeof loadDemo>>;

beforeAll(async () => {
  const created = await createTestDatabase();
  drop = created.drop;
  database = openDatabase(created.url, { max: 4 });
  loaded = await loadDemo(database, { now });
});

afterAll(async () => {
  await database.close();
  await drop();
});

function within<Result>(workspace: Workspace, work: (db: Transaction) => Promise<Result>): Promise<Result> {
  return inWorkspace(database, workspace.id, work);
}

describe('loaded', () => {
  it('has every row that was made, in the workspace', async () => {
    const expected = buildDemo({ now, currency: 'USD', known: new Map() });
    for (const [name, table] of Object.entries(tables)) {
      const [row] = await within(loaded.workspace, (db) =>
        db.select({ count: sql<number>`count(*)::int` }).from(table),
      );
      expect([name, row?.count]).toEqual([name, expected[name as keyof typeof tables].length]);
    }
    expect(loaded.members.map(({ name }) => name).sort()).toEqual(demoMembers.map(({ name }) => name).sort());
    expect(loaded.counts).toMatchObject({ deals: expected.deals.length, members: 8 });
  });

  it.each([
    ['accounts', accounts, activities.accountId],
    ['contacts', contacts, activities.contactId],
    ['deals', deals, activities.dealId],
  ] as const)('knows the last activity of %s', async (_, table, link) => {
    const wrong = await within(loaded.workspace, (db) =>
      db
        .select({ id: table.id })
        .from(table as typeof accounts)
        .where(
          sql`${table.lastActivityAt} is distinct from (select max(${activities.occurredAt}) from ${activities} where ${link} = ${table.id})`,
        ),
    );
    expect(wrong).toEqual([]);
  });

  it('leaves no reference empty-handed and none across records that do not belong together', async () => {
    const strangers = await within(loaded.workspace, (db) =>
      db
        .select({ id: deals.id })
        .from(deals)
        .innerJoin(contacts, eq(contacts.id, deals.contactId))
        .where(sql`${contacts.accountId} <> ${deals.accountId}`),
    );
    expect(strangers).toEqual([]);
    for (const table of [accounts, contacts, deals]) {
      expect(getTableConfig(table).foreignKeys.length).toBeGreaterThan(0);
      const orphans = await within(loaded.workspace, (db) =>
        db
          .select({ id: table.id })
          .from(table as typeof accounts)
          .where(sql`${table.ownerId} is null`),
      );
      expect(orphans).toEqual([]);
    }
  });

  it('has phone numbers as they are stored elsewhere', async () => {
    const numbers = await within(loaded.workspace, async (db) => [
      ...(await db.select({ phone: accounts.phone, country: accounts.country }).from(accounts)),
      ...(await db.select({ phone: contacts.phone, country: sql<string>`'US'` }).from(contacts)),
    ]);
    expect(numbers.filter(({ phone, country }) => phone && toE164(phone, country ?? 'US') !== phone)).toEqual([]);
  });

  it('asks as the manager who leads the team', async () => {
    const [first] = await within(loaded.workspace, (db) =>
      db.select().from(members).where(eq(members.role, 'manager')).orderBy(asc(members.id)),
    );
    expect(first?.email).toBe(demoMembers[0]?.email);
  });

  it('leaves the next handles free', async () => {
    const { workspace } = loaded;
    const next = await within(workspace, async (db) => [
      await takeNumber({ db, workspace }, 'deal'),
      await takeNumber({ db, workspace }, 'task'),
    ]);
    expect(next).toEqual([loaded.counts.deals + 1, loaded.counts.tasks + 1]);
  });

  it('is not loaded a second time', async () => {
    const again = loadDemo(database, { now, workspace: loaded.workspace });
    await expect(again).rejects.toMatchObject({
      code: 'workspace_has_data',
      message: expect.stringContaining('Northwind'),
    });
  });

  it('goes into a workspace that has nothing but members, who stay who they are', async () => {
    const values = { name: 'Ours', timeZone: 'Europe/Berlin', currency: 'EUR', locale: 'de-DE', now };
    const workspace = await createWorkspace(database, values);
    const id = '01890000-0000-7000-8000-000000000001';
    await within(workspace, (db) =>
      db.insert(members).values({
        workspaceId: workspace.id,
        id,
        name: 'Maya L.',
        email: demoMembers[0]?.email ?? '',
        role: 'admin',
        createdAt: now,
      }),
    );
    const { members: everybody, counts } = await loadDemo(database, { now, workspace });
    expect(everybody.find((member) => member.id === id)).toMatchObject({ name: 'Maya L.', role: 'admin' });
    expect([everybody.length, counts.members]).toEqual([8, 7]);
    const [owned] = await within(workspace, (db) => db.select().from(deals).where(eq(deals.ownerId, id)).limit(1));
    expect(owned?.currency).toBe('EUR');
  });
});
