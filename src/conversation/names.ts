import { and, eq, inArray, isNull } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import { accounts } from '../crm/accounts/tables.ts';
import { contacts } from '../crm/contacts/tables.ts';
import { deals } from '../crm/deals/tables.ts';
import { handleOf } from '../crm/handles.ts';
import { products } from '../crm/products/tables.ts';
import { tasks } from '../crm/tasks/tables.ts';
import { members } from '../crm/team/tables.ts';
import type { Change } from '../database/changes.ts';
import type { Database } from '../database/connection.ts';
import { inWorkspace, type Transaction } from '../database/transaction.ts';
import { digests } from '../digests/tables.ts';
import { NameIndex } from '../language/references/name-index.ts';
import type { NamedRecord, RecordType } from '../language/references/named-record.ts';

/** How one table's rows are named: what is read of them, and the record that the index keeps. */
interface Source {
  readonly type: RecordType;
  /** Every row's record, or those of the given ids. */
  load(db: Transaction, workspaceId: string, ids?: readonly string[]): Promise<NamedRecord[]>;
}

const sources: Readonly<Record<string, Source>> = {
  members: {
    type: 'member',
    load: async (db, workspaceId, ids) => {
      const rows = await db
        .select()
        .from(members)
        .where(only(members, workspaceId, ids));
      return rows.map(({ id, name, email, slackUserId, active }) => ({
        type: 'member',
        id,
        name,
        email,
        slackUserId: slackUserId ?? undefined,
        active,
      }));
    },
  },
  accounts: {
    type: 'account',
    load: async (db, workspaceId, ids) => {
      const { id, name, aliases, domain, email, ownerId, archivedAt } = accounts;
      const rows = await db
        .select({ id, name, aliases, domain, email, ownerId, archivedAt })
        .from(accounts)
        .where(only(accounts, workspaceId, ids));
      return rows.map((row) => ({
        type: 'account',
        id: row.id,
        name: row.name,
        aliases: row.aliases,
        domain: row.domain ?? undefined,
        email: row.email ?? undefined,
        ownerId: row.ownerId ?? undefined,
        active: row.archivedAt === null,
      }));
    },
  },
  contacts: {
    type: 'contact',
    load: async (db, workspaceId, ids) => {
      const { id, name, accountId, email, ownerId, archivedAt } = contacts;
      const rows = await db
        .select({ id, name, accountId, email, ownerId, archivedAt })
        .from(contacts)
        .where(only(contacts, workspaceId, ids));
      return rows.map((row) => ({
        type: 'contact',
        id: row.id,
        name: row.name,
        accountId: row.accountId ?? undefined,
        email: row.email ?? undefined,
        ownerId: row.ownerId ?? undefined,
        active: row.archivedAt === null,
      }));
    },
  },
  deals: {
    type: 'deal',
    load: async (db, workspaceId, ids) => {
      const { id, name, number, accountId, ownerId, status } = deals;
      const rows = await db
        .select({ id, name, number, accountId, ownerId, status })
        .from(deals)
        .where(only(deals, workspaceId, ids));
      return rows.map((row) => ({
        type: 'deal',
        id: row.id,
        name: row.name,
        handle: handleOf('deal', row.number),
        accountId: row.accountId ?? undefined,
        ownerId: row.ownerId ?? undefined,
        active: row.status === 'open',
      }));
    },
  },
  products: {
    type: 'product',
    load: async (db, workspaceId, ids) => {
      const rows = await db
        .select()
        .from(products)
        .where(only(products, workspaceId, ids));
      return rows.map(({ id, name, aliases, active }) => ({ type: 'product', id, name, aliases, active }));
    },
  },
  tasks: {
    type: 'task',
    load: async (db, workspaceId, ids) => {
      const rows = await db
        .select()
        .from(tasks)
        .where(and(only(tasks, workspaceId, ids), isNull(tasks.completedAt)));
      return rows.map(({ id, title, number, accountId, assigneeId }) => ({
        type: 'task',
        id,
        name: title,
        handle: handleOf('task', number),
        accountId: accountId ?? undefined,
        ownerId: assigneeId ?? undefined,
      }));
    },
  },
  digests: {
    type: 'digest',
    load: async (db, workspaceId, ids) => {
      const rows = await db
        .select()
        .from(digests)
        .where(and(only(digests, workspaceId, ids), isNull(digests.cancelledAt)));
      return rows.map(({ id, digest, number }) => ({
        type: 'digest',
        id,
        name: `${digest.replaceAll('_', ' ')} digest`,
        handle: handleOf('digest', number),
      }));
    },
  },
};

function only(table: { workspaceId: AnyPgColumn; id: AnyPgColumn }, workspaceId: string, ids?: readonly string[]) {
  return and(eq(table.workspaceId, workspaceId), ids && inArray(table.id, [...ids]));
}

/** Rows that a process changed, as it tells the others. */
interface Announcement {
  readonly from: string;
  readonly workspaceId: string;
  /** Ids by table; null: too many to list, so read all. */
  readonly rows: Readonly<Record<string, readonly string[]>> | null;
}

/** Postgres refuses longer notifications. */
const longestAnnouncement = 7900;
const channel = 'rapport_names';

/** Keeps the index of names of each workspace, and keeps it fresh: by this process's writes at once, by others' as they tell. */
export class Names {
  readonly #database: Database;
  readonly #indexes = new Map<string, Promise<NameIndex>>();
  readonly #processId = crypto.randomUUID();

  constructor(database: Database) {
    this.#database = database;
  }

  /** The workspace's index; read from the database at the first use. */
  of(workspaceId: string): Promise<NameIndex> {
    const known = this.#indexes.get(workspaceId);
    if (known !== undefined) return known;
    const loading = this.#load(workspaceId);
    this.#indexes.set(workspaceId, loading);
    loading.catch(() => this.#indexes.delete(workspaceId));
    return loading;
  }

  /** Listens to what other processes write; call once. */
  async listen(): Promise<void> {
    await this.#database.sql.listen(channel, (payload) => {
      const { from, workspaceId, rows } = JSON.parse(payload) as Announcement;
      if (from === this.#processId || !this.#indexes.has(workspaceId)) return;
      if (rows === null) this.#indexes.delete(workspaceId);
      else this.#refresh(workspaceId, rows).catch(() => this.#indexes.delete(workspaceId));
    });
  }

  /** Tells other processes, when this transaction commits, which rows it changed; `all` where they are too many to list. */
  async announce(db: Transaction, workspaceId: string, changes: readonly Change[] | 'all'): Promise<void> {
    const rows = changes === 'all' ? null : rowsOf(changes);
    if (rows !== null && Object.keys(rows).length === 0) return;
    const whole = JSON.stringify({ from: this.#processId, workspaceId, rows });
    const payload =
      whole.length <= longestAnnouncement ? whole : JSON.stringify({ from: this.#processId, workspaceId, rows: null });
    await db.execute(`select pg_notify('${channel}', '${payload.replaceAll("'", "''")}')`);
  }

  /** Takes up rows that this process changed; call after the commit. */
  async apply(workspaceId: string, changes: readonly Change[]): Promise<void> {
    if (this.#indexes.has(workspaceId)) await this.#refresh(workspaceId, rowsOf(changes));
  }

  async #load(workspaceId: string): Promise<NameIndex> {
    const index = new NameIndex();
    await inWorkspace(this.#database, workspaceId, async (db) => {
      for (const { load } of Object.values(sources)) {
        for (const record of await load(db, workspaceId)) index.add(record);
      }
    });
    return index;
  }

  async #refresh(workspaceId: string, rows: Readonly<Record<string, readonly string[]>>): Promise<void> {
    const index = await this.of(workspaceId);
    await inWorkspace(this.#database, workspaceId, async (db) => {
      for (const [table, ids] of Object.entries(rows)) {
        const source = sources[table];
        if (source === undefined) continue;
        const found = await source.load(db, workspaceId, ids);
        for (const id of ids) index.remove(source.type, id);
        for (const record of found) index.add(record);
      }
    });
  }
}

function rowsOf(changes: readonly Change[]): Record<string, string[]> {
  const rows: Record<string, string[]> = {};
  for (const { table, id } of changes) {
    if (!(table in sources)) continue;
    rows[table] = [...new Set([...(rows[table] ?? []), id])];
  }
  return rows;
}
