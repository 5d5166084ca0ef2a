import { v7 as uuid } from 'uuid';
import { toMinorUnits } from '../../../money.ts';
import type { products } from '../../../products/tables.ts';
import type { Row } from '../row.ts';
import type { Session } from '../session.ts';
import { RowError, readFlag, readMoney } from '../values.ts';

/** One product as a row of its table; null where the workspace has it already. @throws {RowError} */
export async function prepareProduct(row: Row, session: Session): Promise<typeof products.$inferInsert | null> {
  const { directory, workspace, now } = session;
  const name = row.name;
  if (name === undefined) throw new RowError('there is no name');
  if (directory.byName('products', name) !== undefined) return null;
  const price = row.read('price', (cell) => readMoney(cell, workspace.currency));
  const product = {
    workspaceId: workspace.id,
    id: uuid(),
    name: name.slice(0, 300),
    category: row.orNull('category'),
    price: price === undefined ? null : toMinorUnits(price),
    currency: price?.currency ?? null,
    description: row.orNull('description'),
    active: row.read('active', readFlag) ?? true,
    custom: row.custom,
    externalId: row.orNull('externalId'),
    createdAt: now,
    updatedAt: now,
  };
  directory.add('products', product);
  return product;
}
