import { and, eq, inArray, ne, type SQL, sql } from 'drizzle-orm';
import type { Context } from '../../capability/context.ts';
import { type Deal, probabilityOf, selectDeals, stageOfDeal } from './deal.ts';
import { closingDay, type DealFilter, type DealSort, dealCondition, dealOrder, statusesOf } from './filter.ts';
import { listStages } from './stages.ts';
import { type DealStatus, dealStages, deals } from './tables.ts';

/** The deals of one currency, added up; amounts in minor units. */
export interface DealTotal {
  readonly currency: string;
  readonly count: number;
  readonly value: number;
  /** Each amount times its probability. */
  readonly weighted: number;
}

/** Deals as found. */
export interface FoundDeals {
  /** As many as were asked for, in order. */
  readonly deals: readonly Deal[];
  /** How many fit in all. */
  readonly count: number;
  /** Over all that fit, a currency each: the workspace's own first, then by number of deals. */
  readonly totals: readonly DealTotal[];
  /** The same by status, where the question takes in more than one: open, won and lost in turn. */
  readonly byStatus: readonly { readonly status: DealStatus; readonly totals: readonly DealTotal[] }[];
  /** How many are left out for being in a currency that the asked amounts are not in. */
  readonly otherCurrencies: number;
  /** How many more would fit were it not for their being won or lost, where the person did not say which they want. */
  readonly settled: number;
}

/** The sums over `deals` joined with `deal_stages`; amounts in minor units. */
export const sums = {
  count: sql<number>`count(*)`.mapWith(Number),
  value: sql<number>`coalesce(sum(${deals.amount}), 0)`.mapWith(Number),
  weighted: sql<number>`coalesce(round(sum(${deals.amount}::numeric * (${probabilityOf})) / 100), 0)`.mapWith(Number),
};

/** Finds deals and adds all of them up, those beyond the limit too. */
export async function findDeals(
  context: Context,
  filter: DealFilter & { sort?: DealSort | undefined; limit?: number | undefined },
): Promise<FoundDeals> {
  const condition = await dealCondition(context, filter);
  const orderBy = dealOrder(filter, context.workspace.currency);
  const found = await selectDeals(context, condition, { orderBy, limit: filter.limit ?? 10 });
  const totals = await totalDeals(context, condition);
  return {
    deals: found,
    totals,
    byStatus: await totalsByStatus(context, filter),
    count: totals.reduce((sum, { count }) => sum + count, 0),
    otherCurrencies: await countOtherCurrencies(context, filter),
    settled: await countSettled(context, filter),
  };
}

async function totalsByStatus(context: Context, filter: DealFilter): Promise<FoundDeals['byStatus']> {
  const statuses = statusesOf(filter, await listStages(context));
  if (filter.closing === undefined || statuses.length < 2) return [];
  const condition = await dealCondition(context, filter);
  const each = statuses.map(async (status) => ({
    status,
    totals: await totalDeals(context, and(condition, eq(deals.status, status))),
  }));
  return Promise.all(each);
}

/** Deals that fit a condition over `deals`, added up by currency. */
export async function totalDeals({ db, workspace }: Context, condition: SQL | undefined): Promise<DealTotal[]> {
  return db
    .select({ currency: deals.currency, ...sums })
    .from(deals)
    .leftJoin(dealStages, stageOfDeal)
    .where(and(eq(deals.workspaceId, workspace.id), condition))
    .groupBy(deals.currency)
    .orderBy(sql`${deals.currency} <> ${workspace.currency}, count(*) desc, ${deals.currency}`);
}

/** What is to close in one week, in one currency; amounts in minor units. */
export interface ClosingWeek extends Omit<DealTotal, 'currency'> {
  /** The week's Monday. */
  readonly start: string;
}

/** What of the deals that a filter finds closes or closed in which week, but for lost ones, in one currency; weeks in order. */
export async function closingWeeks(context: Context, filter: DealFilter, currency: string): Promise<ClosingWeek[]> {
  const start = sql<string>`to_char(date_trunc('week', ${closingDay}), 'YYYY-MM-DD')`;
  return context.db
    .select({ start, ...sums })
    .from(deals)
    .leftJoin(dealStages, stageOfDeal)
    .where(and(await dealCondition(context, filter), eq(deals.currency, currency), ne(deals.status, 'lost')))
    .groupBy(start)
    .orderBy(start);
}

async function countOtherCurrencies(context: Context, filter: DealFilter): Promise<number> {
  if (filter.amount === undefined) return 0;
  const others = ne(deals.currency, context.workspace.currency);
  return countDeals(context, and(await dealCondition(context, { ...filter, amount: undefined }), others));
}

async function countSettled(context: Context, filter: DealFilter): Promise<number> {
  const statuses = statusesOf(filter, await listStages(context));
  // Of everybody's deals nobody expects the closed ones; of an account's or a competitor's they may.
  const narrow = [filter.account, filter.product, filter.competitor, filter.source].some(
    (value) => value !== undefined,
  );
  if (!narrow || statuses.length > 1 || saysStatus(filter)) return 0;
  const settled = inArray(deals.status, ['won', 'lost']);
  return countDeals(context, and(await dealCondition(context, { ...filter, status: 'any_status' }), settled));
}

function saysStatus({ status, stage, closing, stale, pastDue, atRisk }: DealFilter): boolean {
  return [status, stage, closing, stale, pastDue, atRisk].some((value) => value !== undefined);
}

async function countDeals({ db, workspace }: Context, condition: SQL | undefined): Promise<number> {
  const [row] = await db
    .select({ count: sums.count })
    .from(deals)
    .where(and(eq(deals.workspaceId, workspace.id), condition));
  return row?.count ?? 0;
}
