import { and, eq, sql } from 'drizzle-orm';
import { v7 as uuid } from 'uuid';
import { products } from '../../../products/tables.ts';
import type { Entry } from '../directory.ts';
import type { Row } from '../row.ts';
import type { Session } from '../session.ts';

/** The product that a row names, added where it is not there; a spelling of its own becomes an alias ("GTXPro" of "GTX Pro"). */
export async function productNamed(row: Row, session: Session): Promise<Entry | undefined> {
  const name = row.get('product');
  if (name === undefined) return undefined;
  const { db, workspace, now, directory, report } = session;
  const known = directory.byName('products', name);
  if (known === undefined) {
    const product = { id: uuid(), name: name.slice(0, 300) };
    await db.insert(products).values({ workspaceId: workspace.id, ...product, createdAt: now, updatedAt: now });
    directory.add('products', product);
    report.notice(`Products that ${row.kind} name and that were not there were added`);
    return product;
  }
  if (known.name.toLowerCase() !== name.toLowerCase()) {
    report.notice(`The product “${name}” was taken as ${known.name}`);
    await keepAlias(known, name, session);
  }
  return known;
}

async function keepAlias({ id }: Entry, alias: string, { db, workspace, aliases }: Session): Promise<void> {
  if (aliases.has(alias)) return;
  aliases.add(alias);
  await db
    .update(products)
    .set({ aliases: sql`array_append(${products.aliases}, ${alias})` })
    .where(
      and(eq(products.workspaceId, workspace.id), eq(products.id, id), sql`not ${alias} = any(${products.aliases})`),
    );
}
