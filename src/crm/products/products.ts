import { and, eq, or, sql } from 'drizzle-orm';
import type { Context } from '../../capability/context.ts';
import type { Money, Reference } from '../../capability/fields.ts';
import { toMinorUnits } from '../money.ts';
import { products } from './tables.ts';

/** A product as stored. */
export type Product = typeof products.$inferSelect;

/** What a new product is made of. */
export interface NewProduct {
  readonly name: string;
  readonly aliases?: readonly string[] | undefined;
  readonly category?: string | undefined;
  readonly price?: Money | undefined;
  readonly description?: string | undefined;
  readonly externalId?: string | undefined;
}

/** The product of a name or alias, case aside; one in use before one that is retired, null where there is none. */
export async function findProduct(
  { db, workspace }: Pick<Context, 'db' | 'workspace'>,
  name: string,
): Promise<Product | null> {
  const said = name.trim().toLowerCase();
  const [product] = await db
    .select()
    .from(products)
    .where(
      and(
        eq(products.workspaceId, workspace.id),
        or(
          eq(sql`lower(${products.name})`, said),
          sql`exists (select 1 from unnest(${products.aliases}) as alias where lower(alias) = ${said})`,
        ),
      ),
    )
    .orderBy(sql`lower(${products.name}) = ${said} desc, ${products.active} desc, ${products.name}`)
    .limit(1);
  return product ?? null;
}

/** Puts a product into the catalogue. A name that is there already, case aside, fails the insert. */
export function createProduct(
  { changes, now }: Pick<Context, 'changes' | 'now'>,
  values: NewProduct,
): Promise<Product> {
  const { name, aliases = [], category, price, description, externalId } = values;
  return changes.insert(products, {
    name: name.trim(),
    aliases: [...aliases],
    category: category ?? null,
    price: price === undefined ? null : toMinorUnits(price),
    currency: price?.currency ?? null,
    description: description ?? null,
    externalId: externalId ?? null,
    createdAt: now,
    updatedAt: now,
  });
}

/** The product of a name or alias, put into the catalogue where it is not there yet. */
export async function findOrCreateProduct(context: Context, name: string): Promise<Product> {
  return (await findProduct(context, name)) ?? createProduct(context, { name });
}

/** A reference to a product, as inputs and memory hold it. */
export function productReference({ id, name }: Pick<Product, 'id' | 'name'>): Reference {
  return { type: 'product', id, name };
}
