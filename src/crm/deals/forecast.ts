import { or, sql } from 'drizzle-orm';
import type { Context } from '../../capability/context.ts';
import type { Period, Reference } from '../../capability/fields.ts';
import { stageOfDeal } from './deal.ts';
import { dealCondition } from './filter.ts';
import { type DealTotal, sums } from './find.ts';
import { quotaTotals } from './quota.ts';
import { dealStages, deals } from './tables.ts';

/** A number of deals and what they are worth in minor units. */
export type Sum = Omit<DealTotal, 'currency'>;

/** What a period is to bring in one currency. Open deals are those expected to close in it, each in one category. */
export interface Forecast {
  readonly currency: string;
  readonly won: Sum;
  readonly commit: Sum;
  readonly bestCase: Sum;
  /** Open deals that nobody has put into another category. */
  readonly pipeline: Sum;
  /** Open deals left out of everything else here. */
  readonly omitted: Sum;
  /** Commit, best case and pipeline together. */
  readonly open: Sum;
  /** Minor units; null where nobody has one in this period. */
  readonly quota: number | null;
  /** What is missing to the quota, zero where it is reached. */
  readonly gap: number | null;
  /** What is open divided by the gap; null without a gap. */
  readonly coverage: number | null;
}

/** What a forecast is narrowed by. */
export interface ForecastFilter {
  /** Days. */
  readonly period: Period;
  readonly owner?: Reference | undefined;
  readonly territory?: string | undefined;
}

const none: Sum = { count: 0, value: 0, weighted: 0 };

/** The forecast of a period, a currency each, the workspace's first; that one is there even where it is empty. */
export async function forecast(context: Context, { period, owner, territory }: ForecastFilter): Promise<Forecast[]> {
  const { db, workspace } = context;
  const who = { owner, territory };
  const category = sql<string>`case when ${deals.status} = 'won' then 'won' else coalesce(${deals.forecast}, 'pipeline') end`;
  const rows = await db
    .select({ currency: deals.currency, category, ...sums })
    .from(deals)
    .leftJoin(dealStages, stageOfDeal)
    .where(
      or(
        await dealCondition(context, { ...who, status: 'won', closed: period }),
        await dealCondition(context, { ...who, status: 'open', closing: period }),
      ),
    )
    .groupBy(deals.currency, category);
  const quotas = await quotaTotals(context, period, who);
  const currencies = new Set([workspace.currency, ...rows.map(({ currency }) => currency).sort(), ...quotas.keys()]);
  return [...currencies].map((currency) => {
    const of = (name: string) => rows.find((row) => row.currency === currency && row.category === name) ?? none;
    return forecastOf(currency, of, quotas.get(currency) ?? null);
  });
}

function forecastOf(currency: string, of: (category: string) => Sum, quota: number | null): Forecast {
  const [won, commit, bestCase, pipeline, omitted] = ['won', 'commit', 'best_case', 'pipeline', 'omitted'].map((name) =>
    plain(of(name)),
  ) as [Sum, Sum, Sum, Sum, Sum];
  const open = added(added(commit, bestCase), pipeline);
  const gap = quota === null ? null : Math.max(0, quota - won.value);
  const coverage = gap === null || gap === 0 ? null : open.value / gap;
  return { currency, won, commit, bestCase, pipeline, omitted, open, quota, gap, coverage };
}

function plain({ count, value, weighted }: Sum): Sum {
  return { count, value, weighted };
}

function added(one: Sum, other: Sum): Sum {
  return {
    count: one.count + other.count,
    value: one.value + other.value,
    weighted: one.weighted + other.weighted,
  };
}
