import { getTableName, is, sql } from 'drizzle-orm';
import { PgTable } from 'drizzle-orm/pg-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWorkspace } from '../../src/crm/team/workspaces.ts';
import { type Database, openDatabase } from '../../src/database/connection.ts';
import * as schema from '../../src/database/schema.ts';
import { asDispatcher, inWorkspace, type Transaction } from '../../src/database/transaction.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { testNow } from '../support/workspace.ts';
import { sampleRows } from './sample-rows.ts';

const tables = Object.values(schema)
  .filter((value) => is(value, PgTable))
  .map((table) => getTableName(table))
  .sort();

/** What the dispatcher may read. */
const queues = ['inbox', 'outbox', 'workspaces'];

const one = { name: 'One', timeZone: 'UTC', currency: 'USD', locale: 'en-US', now: testNow };

let test: TestDatabase;
let database: Database;
let ours: string;
let theirs: string;

beforeAll(async () => {
  test = await createTestDatabase();
  database = openDatabase(test.url, { max: 2 });
  ours = (await createWorkspace(database, one)).id;
  theirs = (await createWorkspace(database, { ...one, name: 'Two' })).id;
  for (const workspaceId of [ours, theirs]) {
    await inWorkspace(database, workspaceId, async (db) => {
      for (const insert of sampleRows(workspaceId)) await db.execute(insert);
    });
  }
});

afterAll(async () => {
  await database.close();
  await test.drop();
});

const count = async (db: Transaction, table: string, where = sql`true`) => {
  const [row] = await db.execute<{ count: number }>(
    sql`select count(*)::int as count from ${sql.identifier(table)} where ${where}`,
  );
  return row?.count;
};

describe('the schema', () => {
  it('has the tables that the database has', async () => {
    const rows = await database.orm.execute<{ name: string }>(
      sql`select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace order by 1`,
    );
    expect(rows.map(({ name }) => name)).toEqual(tables);
  });

  it.each(tables)('%s has the tenant first in its primary key and every index', async (table) => {
    const rows = await database.orm.execute<{ name: string; first: string; dispatched: boolean }>(sql`
      select c.relname as name, pg_get_indexdef(i.indexrelid, 1, true) as first, i.indpred is not null as dispatched
      from pg_index i join pg_class c on c.oid = i.indexrelid
      where i.indrelid = ${table}::regclass`);
    // Queues are looked through for all workspaces at once, by partial indexes of what waits; Slack finds a team's workspace.
    const others = rows.filter(({ first, dispatched }) => first !== 'workspace_id' && !dispatched);
    expect(others.map(({ name }) => name)).toEqual(table === 'workspaces' ? ['workspaces_slack_team_id_unique'] : []);
  });

  it.each(tables)('%s is protected by row-level security, forced', async (table) => {
    const [row] = await database.orm.execute<{ enabled: boolean; forced: boolean }>(
      sql`select relrowsecurity as enabled, relforcerowsecurity as forced from pg_class where oid = ${table}::regclass`,
    );
    expect(row).toEqual({ enabled: true, forced: true });
  });

  it('is owned by neither role that requests run as, and neither may pass row-level security', async () => {
    const owners = await database.orm.execute<{ owner: string }>(
      sql`select distinct pg_get_userbyid(relowner) as owner from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace`,
    );
    expect(owners.map(({ owner }) => owner)).not.toEqual(expect.arrayContaining(['rapport_app']));
    const roles = await database.orm.execute(
      sql`select rolsuper or rolbypassrls as mighty from pg_roles where rolname in ('rapport_app', 'rapport_dispatcher')`,
    );
    expect(roles).toEqual([{ mighty: false }, { mighty: false }]);
  });
});

describe('one workspace and another', () => {
  it.each(tables)('%s: a workspace reads its own rows and none of the other’s', async (table) => {
    await inWorkspace(database, ours, async (db) => {
      expect(await count(db, table)).toBeGreaterThan(0);
      expect(await count(db, table, sql`workspace_id = ${theirs}`)).toBe(0);
    });
  });

  it.each(tables)('%s: a workspace changes and deletes none of the other’s rows', async (table) => {
    const before = await inWorkspace(database, theirs, (db) => count(db, table));
    for (const statement of [
      sql`update ${sql.identifier(table)} set workspace_id = workspace_id where workspace_id = ${theirs}`,
      sql`delete from ${sql.identifier(table)} where workspace_id = ${theirs}`,
    ]) {
      const touched = await inWorkspace(database, ours, async (db) => (await db.execute(statement)).count).catch(
        (error: unknown) => {
          expect(String((error as Error).cause)).toMatch(/permission denied/);
          return 0;
        },
      );
      expect(touched).toBe(0);
    }
    expect(await inWorkspace(database, theirs, (db) => count(db, table))).toBe(before);
  });

  it.each(tables)('%s: a workspace cannot move a row of its own into the other', async (table) => {
    const move = inWorkspace(database, ours, (db) =>
      db.execute(sql`update ${sql.identifier(table)} set workspace_id = ${theirs}`),
    );
    await expect(move).rejects.toMatchObject({
      cause: { message: expect.stringMatching(/row-level security|permission denied/) },
    });
  });

  it.each(tables)('%s: nobody reads anything without having entered a workspace', async (table) => {
    const rows = await database.orm.transaction(async (db) => {
      await db.execute(sql`select set_config('role', 'rapport_app', true)`);
      return count(db, table);
    });
    expect(rows).toBe(0);
    // Without a role it is the login itself that reads, and that may be the dispatcher.
    if (!queues.includes(table)) expect(await database.orm.transaction((db) => count(db, table))).toBe(0);
  });
});

describe('the dispatcher', () => {
  it.each(queues)('%s: is read for all workspaces', async (table) => {
    expect(await asDispatcher(database, (db) => count(db, table))).toBeGreaterThanOrEqual(2);
  });

  it.each(tables.filter((table) => !queues.includes(table)))('%s: is closed', async (table) => {
    const read = asDispatcher(database, (db) => count(db, table));
    await expect(read).rejects.toMatchObject({ cause: { message: expect.stringMatching(/permission denied/) } });
  });
});
