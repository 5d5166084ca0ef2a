import { and, count, eq, gte, ilike, inArray, isNull, lt, lte, or, type SQL, sql } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import type { Context } from '../../capability/context.ts';
import type { Period, Range, Reference } from '../../capability/fields.ts';
import { escapeLike } from '../../database/like.ts';
import { addDays, momentOf } from '../days.ts';
import { toMinorUnits } from '../money.ts';
import { withinPeriod } from '../period.ts';
import { memberIds } from '../team/members.ts';
import { type Account, accountRows } from './account-rows.ts';
import { type AccountType, accounts } from './tables.ts';

/** What accounts are looked for by; everything given must hold. Archived ones are never found. */
export interface AccountFilter {
  /** Part of the name, an alias or the web domain. */
  readonly text?: string | undefined;
  readonly type?: AccountType | undefined;
  readonly status?: 'active' | 'inactive' | undefined;
  /** Part of it. */
  readonly industry?: string | undefined;
  readonly segment?: string | undefined;
  readonly territory?: string | undefined;
  /** A member, or the asker's team. */
  readonly owner?: Reference | undefined;
  readonly tag?: string | undefined;
  readonly employees?: Range | undefined;
  /** In the workspace's currency; accounts whose revenue is in another do not fit. */
  readonly annualRevenue?: Range | undefined;
  /** Without an activity for so many days, or ever. */
  readonly notContactedDays?: number | undefined;
  readonly created?: Period | undefined;
  /** At most so many, 10 unless said. */
  readonly limit?: number | undefined;
}

/** Accounts as found: the first ones, and how many there are in all. */
export interface FoundAccounts {
  readonly accounts: readonly Account[];
  readonly total: number;
}

/** Accounts by name; where those without contact are asked for, the longest neglected first. */
export async function findAccounts(context: Context, filter: AccountFilter): Promise<FoundAccounts> {
  const { db, workspace } = context;
  const where = await accountCondition(context, filter);
  const [totals] = await db
    .select({ total: count() })
    .from(accounts)
    .where(and(eq(accounts.workspaceId, workspace.id), where));
  const neglected = filter.notContactedDays === undefined ? [] : [sql`${accounts.lastActivityAt} asc nulls first`];
  const found = await accountRows(context, { where, limit: filter.limit ?? 10, orderBy: neglected });
  return { accounts: found, total: totals?.total ?? 0 };
}

/** The condition over `accounts` that a filter stands for, archived ones left out; the workspace is not part of it. */
export async function accountCondition(context: Context, filter: AccountFilter): Promise<SQL | undefined> {
  const { type, status, industry, segment, territory, owner, tag, employees, annualRevenue, created } = filter;
  const { actor, today } = context;
  return and(
    isNull(accounts.archivedAt),
    named(filter.text),
    type && eq(accounts.type, type),
    status && eq(accounts.status, status),
    partOf(accounts.industry, industry),
    partOf(accounts.segment, segment),
    partOf(accounts.territory, territory),
    owner && inArray(accounts.ownerId, await memberIds(context, owner)),
    tagged(accounts.tags, tag),
    within(accounts.employees, employees),
    annualRevenue && withinRevenue(context, annualRevenue),
    notContacted(accounts.lastActivityAt, filter.notContactedDays, today, actor.timeZone),
    withinPeriod(accounts.createdAt, created, actor.timeZone),
  );
}

/** The condition that a list of tags holds one, whatever its case. */
export function tagged(column: AnyPgColumn, tag: string | undefined): SQL | undefined {
  if (tag === undefined) return undefined;
  return sql`exists (select from unnest(${column}) as held where lower(held) = lower(${tag}))`;
}

/** The condition that the last activity lies more than so many days back, or that there was none. */
export function notContacted(
  column: AnyPgColumn,
  days: number | undefined,
  today: string,
  zone: string,
): SQL | undefined {
  if (days === undefined) return undefined;
  return or(isNull(column), lt(column, momentOf(addDays(today, -days), zone)));
}

function named(text: string | undefined): SQL | undefined {
  if (text === undefined) return undefined;
  const pattern = `%${escapeLike(text)}%`;
  return or(
    ilike(accounts.name, pattern),
    ilike(accounts.domain, pattern),
    sql`array_to_string(${accounts.aliases}, chr(10)) ilike ${pattern}`,
  );
}

function partOf(column: AnyPgColumn, text: string | undefined): SQL | undefined {
  return text === undefined ? undefined : ilike(column, `%${escapeLike(text)}%`);
}

function within(column: AnyPgColumn, range: Range | undefined): SQL | undefined {
  const { min = null, max = null } = range ?? {};
  return and(min === null ? undefined : gte(column, min), max === null ? undefined : lte(column, max));
}

function withinRevenue({ workspace: { currency } }: Context, { min, max }: Range): SQL | undefined {
  const minor = (amount: number | null) => (amount === null ? null : toMinorUnits({ amount, currency }));
  return and(
    eq(accounts.annualRevenueCurrency, currency),
    within(accounts.annualRevenue, { min: minor(min), max: minor(max) }),
  );
}
