import { and, eq, getTableColumns, getTableName, type InferInsertModel, type InferSelectModel } from 'drizzle-orm';
import type { AnyPgColumn, PgTable } from 'drizzle-orm/pg-core';
import { v7 as uuid } from 'uuid';
import type { Transaction } from './transaction.ts';

/** A table of tenants' rows, keyed by workspace and id. */
export type TenantTable = PgTable & { readonly workspaceId: AnyPgColumn; readonly id: AnyPgColumn };

/** A row as stored, by column property, JSON-safe (moments as ISO 8601). */
export type Image = Readonly<Record<string, unknown>>;

/** One row's change: no `before` is an insert, no `after` a removal. */
export interface Change {
  readonly table: string;
  readonly id: string;
  readonly before: Image | null;
  readonly after: Image | null;
}

type NewRow<Table extends TenantTable> = Omit<InferInsertModel<Table>, 'workspaceId' | 'id'> & { id?: string };

/**
 * Writes rows of one workspace and keeps each one's before and after image: what the audit trail stores, and what undo puts
 * back. Services write through it and through nothing else.
 */
export class Changes {
  readonly #transaction: Transaction;
  readonly #workspaceId: string;
  readonly #list: Change[] = [];

  constructor(transaction: Transaction, workspaceId: string) {
    this.#transaction = transaction;
    this.#workspaceId = workspaceId;
  }

  /** What was changed so far, in order. */
  get list(): readonly Change[] {
    return this.#list;
  }

  /** Inserts a row, with a new id unless one is given, and returns it whole. */
  async insert<Table extends TenantTable>(table: Table, row: NewRow<Table>): Promise<InferSelectModel<Table>> {
    const values = { id: uuid(), ...row, workspaceId: this.#workspaceId } as never;
    const [inserted] = (await this.#transaction.insert(table).values(values).returning()) as Image[];
    if (inserted === undefined) throw new Error(`Nothing was inserted into ${getTableName(table)}`);
    this.#keep(table, null, inserted);
    return inserted as InferSelectModel<Table>;
  }

  /** Changes the named columns of one row and returns it whole; null where it does not exist. */
  async update<Table extends TenantTable>(
    table: Table,
    id: string,
    patch: Partial<InferInsertModel<Table>>,
  ): Promise<InferSelectModel<Table> | null> {
    const before = await this.#lock(table, id);
    if (before === undefined) return null;
    if (Object.keys(patch).length === 0) return before as InferSelectModel<Table>;
    const [after] = (await this.#transaction
      .update(table)
      .set(patch as never)
      .where(this.#one(table, id))
      .returning()) as Image[];
    if (after === undefined) return null;
    this.#keep(table, before, after);
    return after as InferSelectModel<Table>;
  }

  /** Deletes one row and returns what it was; null where it does not exist. */
  async remove<Table extends TenantTable>(table: Table, id: string): Promise<InferSelectModel<Table> | null> {
    const before = await this.#lock(table, id);
    if (before === undefined) return null;
    await this.#transaction.delete(table).where(this.#one(table, id));
    this.#keep(table, before, null);
    return before as InferSelectModel<Table>;
  }

  async #lock(table: TenantTable, id: string): Promise<Image | undefined> {
    const rows = (await this.#transaction.select().from(table).where(this.#one(table, id)).for('update')) as Image[];
    return rows[0];
  }

  #one(table: TenantTable, id: string) {
    return and(eq(table.workspaceId, this.#workspaceId), eq(table.id, id));
  }

  #keep(table: TenantTable, before: Image | null, after: Image | null): void {
    const id = String((after ?? before)?.id);
    this.#list.push({ table: getTableName(table), id, before: image(before), after: image(after) });
  }
}

/** A stored image as values for drizzle: moments are made dates again. */
export function rowFromImage(table: TenantTable, stored: Image): Record<string, unknown> {
  const columns = getTableColumns(table);
  return Object.fromEntries(
    Object.entries(stored).map(([key, value]) => [
      key,
      columns[key]?.dataType === 'date' && typeof value === 'string' ? new Date(value) : value,
    ]),
  );
}

function image(row: Image | null): Image | null {
  return row === null ? null : (JSON.parse(JSON.stringify(row)) as Image);
}
