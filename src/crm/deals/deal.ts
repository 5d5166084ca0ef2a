import { and, eq, type SQL, sql } from 'drizzle-orm';
import type { Context } from '../../capability/context.ts';
import { InvalidError } from '../../capability/errors.ts';
import { type Reference, words } from '../../capability/fields.ts';
import { requireWritable } from '../access.ts';
import { accounts } from '../accounts/tables.ts';
import { contacts } from '../contacts/tables.ts';
import { handleOf } from '../handles.ts';
import { products } from '../products/tables.ts';
import { members } from '../team/tables.ts';
import { dealStages, deals } from './tables.ts';

/** A deal as stored. */
export type DealRow = typeof deals.$inferSelect;

/** A deal with the names around it. */
export interface Deal extends Omit<DealRow, 'probability'> {
  /** Percent: its own, else its stage's; 100 where won, 0 where lost. */
  readonly probability: number;
  /** `D-12`. */
  readonly handle: string;
  readonly account: string | null;
  readonly contact: string | null;
  readonly owner: string | null;
  readonly product: string | null;
  readonly stageLabel: string;
  /** Days that deals are expected to stay in its stage. */
  readonly expectedDays: number | null;
}

/** A deal's probability in percent in SQL, over `deals` joined with `deal_stages`. */
export const probabilityOf: SQL<number> = sql<number>`case ${deals.status}
  when 'won' then 100 when 'lost' then 0
  else coalesce(${deals.probability}, ${dealStages.probability}, 0) end`;

/** The condition that joins a deal with its stage. */
export const stageOfDeal = and(eq(dealStages.workspaceId, deals.workspaceId), eq(dealStages.name, deals.stage));

/** Deals that fit a condition, with the names around them. */
export async function selectDeals(
  { db, workspace }: Pick<Context, 'db' | 'workspace'>,
  where: SQL | undefined,
  options: { orderBy?: readonly SQL[] | undefined; limit?: number | undefined } = {},
): Promise<Deal[]> {
  const query = db
    .select({
      deal: deals,
      probability: probabilityOf.mapWith(Number),
      account: accounts.name,
      contact: contacts.name,
      owner: members.name,
      product: products.name,
      stageLabel: dealStages.label,
      expectedDays: dealStages.expectedDays,
    })
    .from(deals)
    .leftJoin(dealStages, stageOfDeal)
    .leftJoin(accounts, and(eq(accounts.workspaceId, deals.workspaceId), eq(accounts.id, deals.accountId)))
    .leftJoin(contacts, and(eq(contacts.workspaceId, deals.workspaceId), eq(contacts.id, deals.contactId)))
    .leftJoin(members, and(eq(members.workspaceId, deals.workspaceId), eq(members.id, deals.ownerId)))
    .leftJoin(products, and(eq(products.workspaceId, deals.workspaceId), eq(products.id, deals.productId)))
    .where(and(eq(deals.workspaceId, workspace.id), where))
    .orderBy(...(options.orderBy ?? [sql`${deals.number}`]))
    .$dynamic();
  const rows = await (options.limit === undefined ? query : query.limit(options.limit));
  return rows.map(({ deal, stageLabel, ...rest }) => ({
    ...deal,
    ...rest,
    stageLabel: stageLabel ?? words(deal.stage),
    handle: handleOf('deal', deal.number),
  }));
}

/**
 * One deal.
 *
 * @throws {InvalidError} `deal_not_found`
 */
export async function getDeal(
  context: Pick<Context, 'db' | 'workspace'>,
  { id, name }: Pick<Reference, 'id' | 'name'>,
): Promise<Deal> {
  const [deal] = await selectDeals(context, eq(deals.id, id));
  if (deal !== undefined) return deal;
  throw new InvalidError('deal_not_found', `The deal ${name} is not in Rapport any more.`, 'deal');
}

/**
 * One deal that the actor may change, locked until the transaction ends, so that what is worked out from it stays true.
 *
 * @throws {InvalidError} `deal_not_found`
 * @throws {DeniedError} `not_owner`
 */
export async function getWritableDeal(context: Context, reference: Pick<Reference, 'id' | 'name'>): Promise<Deal> {
  await context.db
    .select({ id: deals.id })
    .from(deals)
    .where(and(eq(deals.workspaceId, context.workspace.id), eq(deals.id, reference.id)))
    .for('update');
  const deal = await getDeal(context, reference);
  requireWritable(context, deal.ownerId, deal.name);
  return deal;
}

/** A reference to a deal, as inputs, buttons and memory hold it. */
export function dealReference({ id, name, handle }: Pick<Deal, 'id' | 'name' | 'handle'>): Reference {
  return { type: 'deal', id, name, handle };
}
