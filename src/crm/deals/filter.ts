import {
  and,
  asc,
  desc,
  eq,
  exists,
  gte,
  ilike,
  inArray,
  isNotNull,
  lt,
  lte,
  not,
  or,
  type SQL,
  sql,
} from 'drizzle-orm';
import type { Context } from '../../capability/context.ts';
import type { Period, Range, Reference } from '../../capability/fields.ts';
import { escapeLike } from '../../database/like.ts';
import { accounts } from '../accounts/tables.ts';
import { addDays, boundaryMoment, dayOf, isDay, momentOf } from '../days.ts';
import { handlePrefixes } from '../handles.ts';
import { toMinorUnits } from '../money.ts';
import { memberIds } from '../team/members.ts';
import { members } from '../team/tables.ts';
import { overstay, pushesAllowed, staleDays } from './risks.ts';
import { type DealStage, listStages, requireStage } from './stages.ts';
import { type DealStatus, type DealType, dealStages, deals, type ForecastCategory } from './tables.ts';

/** What deals are looked for by; everything given must hold. */
export interface DealFilter {
  /** Part of the deal's or its account's name, or the handle. */
  readonly text?: string | undefined;
  readonly account?: Reference | undefined;
  /** A member, or the asker's team. */
  readonly owner?: Reference | undefined;
  readonly stage?: string | undefined;
  /** Absent: see `statusesOf`. */
  readonly status?: DealStatus | 'any_status' | undefined;
  /** Days of the expected close; of the close itself for what is won or lost. */
  readonly closing?: Period | undefined;
  /** Days on which deals were won or lost. */
  readonly closed?: Period | undefined;
  readonly created?: Period | undefined;
  /** In the workspace's currency; deals in others do not fit. */
  readonly amount?: Range | undefined;
  readonly type?: DealType | undefined;
  readonly source?: string | undefined;
  readonly competitor?: string | undefined;
  readonly product?: Reference | undefined;
  /** Deals without a category count as pipeline. */
  readonly forecast?: ForecastCategory | undefined;
  /** Of the account, else of the owner. */
  readonly territory?: string | undefined;
  /** Open without activity for more than 14 days. */
  readonly stale?: boolean | undefined;
  /** Open, and its expected close is over. */
  readonly pastDue?: boolean | undefined;
  /** Open and stale, past due, pushed twice, or in its stage over twice as long as expected. */
  readonly atRisk?: boolean | undefined;
}

/** The day that a deal closes on: that on which it did, else the expected one. */
export const closingDay: SQL<string | null> = sql`coalesce(${deals.closedOn}, ${deals.expectedClose})`;

/** What deals can be sorted by. */
export type DealSort = 'amount' | 'closing' | 'created' | 'stage';

/**
 * The statuses that a filter means: what it says, else what its stage is, else won and lost for days on which deals closed,
 * else all where it asks by name, by day of creation or by what closes when (what is won this month closes this month, too),
 * else open.
 */
export function statusesOf(filter: DealFilter, stages: readonly DealStage[]): readonly DealStatus[] {
  const { status, stage, closing, closed, created, text, stale, pastDue, atRisk } = filter;
  if (status === 'any_status') return ['open', 'won', 'lost'];
  if (status !== undefined) return [status];
  if (stage !== undefined) return [requireStage(stages, stage).status];
  if (closed !== undefined) return ['won', 'lost'];
  if (stale !== undefined || pastDue !== undefined || atRisk !== undefined) return ['open'];
  const whatever = [closing, created, text].some((value) => value !== undefined);
  return whatever ? ['open', 'won', 'lost'] : ['open'];
}

/**
 * The condition over `deals` alone that a filter means, the workspace included.
 *
 * @throws {InvalidError} `unknown_stage`
 */
export async function dealCondition(context: Context, filter: DealFilter): Promise<SQL | undefined> {
  const { workspace, actor } = context;
  const stages = await listStages(context);
  const { text, account, owner, stage, closing, closed, created, amount, type, source, competitor, product } = filter;
  const statuses = statusesOf(filter, stages);
  return and(
    eq(deals.workspaceId, workspace.id),
    inArray(deals.status, [...statuses]),
    text === undefined ? undefined : named(context, text),
    account && eq(deals.accountId, account.id),
    owner && inArray(deals.ownerId, await memberIds(context, owner)),
    stage === undefined ? undefined : eq(deals.stage, requireStage(stages, stage).name),
    closing && within(closingDay, closing, actor.timeZone),
    closed && and(isNotNull(deals.closedOn), within(deals.closedOn, closed, actor.timeZone)),
    created?.start ? gte(deals.createdAt, boundaryMoment(created.start, actor.timeZone)) : undefined,
    created?.end ? lt(deals.createdAt, boundaryMoment(created.end, actor.timeZone)) : undefined,
    amount && amountWithin(workspace.currency, amount),
    type && eq(deals.type, type),
    source === undefined ? undefined : eq(deals.source, source),
    competitor === undefined ? undefined : ilike(deals.competitor, `%${escapeLike(competitor)}%`),
    product && eq(deals.productId, product.id),
    filter.forecast && sql`coalesce(${deals.forecast}, 'pipeline') = ${filter.forecast}`,
    filter.territory === undefined ? undefined : inTerritory(context, filter.territory),
    ...riskConditions(context, filter, stages),
  );
}

/** The order of a list; deals without the value come last, and the oldest first among equals. */
export function dealOrder(filter: DealFilter & { sort?: DealSort | undefined }, currency: string): SQL[] {
  const closedFirst = filter.closed !== undefined || filter.status === 'won' || filter.status === 'lost';
  const settledLast = sql`case when ${deals.status} = 'open' then 0 else 1 end`;
  const orders: Record<DealSort, SQL[]> = {
    // Amounts of different currencies do not compare; the workspace's own come first.
    amount: [sql`${deals.currency} <> ${currency}`, sql`${deals.currency}`, sql`${deals.amount} desc nulls last`],
    closing: closedFirst ? [sql`${deals.closedOn} desc nulls last`] : [settledLast, sql`${closingDay} asc nulls last`],
    created: [desc(deals.createdAt)],
    stage: [
      sql`(select ${dealStages.position} from ${dealStages}
        where ${dealStages.workspaceId} = ${deals.workspaceId} and ${dealStages.name} = ${deals.stage}) nulls last`,
      sql`${deals.expectedClose} asc nulls last`,
    ],
  };
  return [...orders[filter.sort ?? 'closing'], asc(deals.number)];
}

/** The condition that a day lies within a period; a period with clock times takes the days they lie on. */
export function within(day: SQL | typeof deals.expectedClose | typeof deals.closedOn, period: Period, zone: string) {
  const { start, end } = period;
  const first = start === null || isDay(start) ? start : dayOf(new Date(start), zone);
  const after = end === null || isDay(end) ? end : addDays(dayOf(new Date(end), zone), 1);
  return and(first === null ? undefined : sql`${day} >= ${first}`, after === null ? undefined : sql`${day} < ${after}`);
}

function named({ db, workspace }: Context, text: string): SQL | undefined {
  const pattern = `%${escapeLike(text.trim())}%`;
  const ofAccount = db
    .select({ id: accounts.id })
    .from(accounts)
    .where(
      and(eq(accounts.workspaceId, workspace.id), eq(accounts.id, deals.accountId), ilike(accounts.name, pattern)),
    );
  const handle = new RegExp(`^${handlePrefixes.deal}-(\\d{1,9})$`, 'i').exec(text.trim())?.[1];
  return or(
    ilike(deals.name, pattern),
    exists(ofAccount),
    handle === undefined ? undefined : eq(deals.number, Number(handle)),
  );
}

function amountWithin(currency: string, { min, max }: Range): SQL | undefined {
  return and(
    eq(deals.currency, currency),
    isNotNull(deals.amount),
    min === null ? undefined : gte(deals.amount, toMinorUnits({ amount: min, currency })),
    max === null ? undefined : lte(deals.amount, toMinorUnits({ amount: max, currency })),
  );
}

function inTerritory({ workspace }: Context, territory: string): SQL {
  return sql`lower(coalesce(
    (select ${accounts.territory} from ${accounts}
      where ${accounts.workspaceId} = ${workspace.id} and ${accounts.id} = ${deals.accountId}),
    (select ${members.territory} from ${members}
      where ${members.workspaceId} = ${workspace.id} and ${members.id} = ${deals.ownerId})
  )) = lower(${territory})`;
}

function riskConditions(
  { today, actor }: Context,
  { stale, pastDue, atRisk }: DealFilter,
  stages: readonly DealStage[],
): (SQL | undefined)[] {
  const startOfDay = (daysAgo: number) => momentOf(addDays(today, -daysAgo), actor.timeZone).toISOString();
  const isStale = sql`coalesce(${deals.lastActivityAt}, ${deals.createdAt}) < ${startOfDay(staleDays)}`;
  const isPastDue = sql`coalesce(${deals.expectedClose} < ${today}, false)`;
  const overstaying = stages.flatMap(({ name, expectedDays }) =>
    expectedDays === null
      ? []
      : [sql`(${deals.stage} = ${name} and ${deals.stageSince} < ${startOfDay(expectedDays * overstay)})`],
  );
  const isAtRisk = or(isStale, isPastDue, sql`${deals.timesPushed} > ${pushesAllowed}`, ...overstaying) ?? isStale;
  const asked = (said: boolean | undefined, condition: SQL) =>
    said === undefined ? undefined : said ? condition : not(condition);
  return [asked(stale, isStale), asked(pastDue, isPastDue), asked(atRisk, isAtRisk)];
}
