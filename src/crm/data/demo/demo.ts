import { eq, sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Workspace } from '../../../capability/context.ts';
import { InvalidError } from '../../../capability/errors.ts';
import type { TenantTable } from '../../../database/changes.ts';
import type { Database } from '../../../database/connection.ts';
import { inWorkspace, type Transaction } from '../../../database/transaction.ts';
import { accounts } from '../../accounts/tables.ts';
import { activities } from '../../activities/tables.ts';
import { contacts } from '../../contacts/tables.ts';
import { dealEvents, deals } from '../../deals/tables.ts';
import { handlePrefixes } from '../../handles.ts';
import { notes } from '../../notes/tables.ts';
import { products } from '../../products/tables.ts';
import { tasks } from '../../tasks/tables.ts';
import { listMembers, type Member } from '../../team/members.ts';
import { handleCounters, members, quotas } from '../../team/tables.ts';
import { createWorkspace } from '../../team/workspaces.ts';
import { buildDemo, type DemoRows } from './build.ts';

/** Where the demo goes, and the moment that it is told from. */
export interface DemoOptions {
  readonly now: Date;
  /** An existing workspace without data; a new one is made where absent. */
  readonly workspace?: Workspace | undefined;
  /** What a new workspace takes; the demo's own where absent. */
  readonly name?: string | undefined;
  readonly timeZone?: string | undefined;
  readonly currency?: string | undefined;
  readonly locale?: string | undefined;
}

/** The demo as loaded. */
export interface LoadedDemo {
  readonly workspace: Workspace;
  /** By name. */
  readonly members: readonly Member[];
  /** The rows written, by kind. */
  readonly counts: DemoCounts;
}

/** How many records of each kind the demo has. */
export type DemoCounts = Readonly<
  Record<'members' | 'products' | 'accounts' | 'contacts' | 'deals' | 'activities' | 'tasks' | 'notes', number>
>;

/** What counts as data: a workspace with any of it is somebody's, and no demo is put into it. */
const dataTables = [accounts, contacts, products, deals, activities, tasks, notes] as const;

/** Rows in one statement; Postgres takes 65,535 values. */
const batch = 800;

/**
 * Fills a workspace with an invented sales team and its last two years, relative to `now`, in one transaction. Members who are
 * there already stay as they are.
 *
 * @throws {InvalidError} `workspace_has_data`
 */
export async function loadDemo(database: Database, options: DemoOptions): Promise<LoadedDemo> {
  const { now, name = 'Northwind', timeZone = 'America/New_York', currency = 'USD', locale = 'en-US' } = options;
  const workspace = options.workspace ?? (await createWorkspace(database, { name, timeZone, currency, locale, now }));
  return inWorkspace(database, workspace.id, async (db) => {
    await refuseData(db, workspace);
    const before = await listMembers({ db, workspace });
    const known = new Map(before.map(({ email, id }) => [email.toLowerCase(), id]));
    const rows = buildDemo({ now, currency: workspace.currency, known });
    await write(db, workspace, rows);
    return { workspace, members: await listMembers({ db, workspace }), counts: countsOf(rows) };
  });
}

async function refuseData(db: Transaction, workspace: Workspace): Promise<void> {
  // Two loads at once would else both find it empty.
  await db.execute(sql`select pg_advisory_xact_lock(hashtext(${`demo ${workspace.id}`}))`);
  for (const table of dataTables) {
    const rows = await db.select({ id: table.id }).from(table).where(eq(table.workspaceId, workspace.id)).limit(1);
    if (rows.length === 0) continue;
    throw new InvalidError(
      'workspace_has_data',
      `The workspace ${workspace.name} has data already, so the demo was not loaded. For a demo beside it, set RAPPORT_HOME to another folder, or DATABASE_URL to another database.`,
    );
  }
}

async function write(db: Transaction, workspace: Workspace, rows: DemoRows): Promise<void> {
  await insertAll(db, workspace, members, rows.members);
  await insertAll(db, workspace, quotas, rows.quotas);
  await insertAll(db, workspace, products, rows.products);
  await insertAll(db, workspace, accounts, rows.accounts);
  await insertAll(db, workspace, contacts, rows.contacts);
  await insertAll(db, workspace, deals, rows.deals);
  await insertAll(db, workspace, dealEvents, rows.dealEvents);
  await insertAll(db, workspace, activities, rows.activities);
  await insertAll(db, workspace, tasks, rows.tasks);
  await insertAll(db, workspace, notes, rows.notes);
  for (const [type, last] of [
    ['deal', rows.deals.length],
    ['task', rows.tasks.length],
  ] as const) {
    await db
      .insert(handleCounters)
      .values({ workspaceId: workspace.id, prefix: handlePrefixes[type], last })
      .onConflictDoUpdate({
        target: [handleCounters.workspaceId, handleCounters.prefix],
        set: { last: sql`greatest(${handleCounters.last}, ${last})` },
      });
  }
}

async function insertAll<Table extends PgTable & TenantTable>(
  db: Transaction,
  workspace: Workspace,
  table: Table,
  rows: readonly Omit<Table['$inferInsert'], 'workspaceId'>[],
): Promise<void> {
  for (let first = 0; first < rows.length; first += batch) {
    const values = rows.slice(first, first + batch).map((row) => ({ ...row, workspaceId: workspace.id }));
    await db.insert(table).values(values as never);
  }
}

function countsOf({ members, products, accounts, contacts, deals, activities, tasks, notes }: DemoRows): DemoCounts {
  return {
    members: members.length,
    products: products.length,
    accounts: accounts.length,
    contacts: contacts.length,
    deals: deals.length,
    activities: activities.length,
    tasks: tasks.length,
    notes: notes.length,
  };
}
