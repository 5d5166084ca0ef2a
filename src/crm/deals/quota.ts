import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Context } from '../../capability/context.ts';
import type { Period, Reference } from '../../capability/fields.ts';
import { daysBetween } from '../days.ts';
import { memberIds } from '../team/members.ts';
import { members, quotas } from '../team/tables.ts';

/** A quota as stored. */
export type Quota = Pick<typeof quotas.$inferSelect, 'memberId' | 'startsOn' | 'endsOn' | 'amount' | 'currency'>;

/** Quotas by currency, in minor units, that members have in a period of days. */
export async function quotaTotals(
  context: Context,
  period: Period,
  { owner, territory }: { owner?: Reference | undefined; territory?: string | undefined },
): Promise<ReadonlyMap<string, number>> {
  const { db, workspace } = context;
  const rows = await db
    .select({
      memberId: quotas.memberId,
      startsOn: quotas.startsOn,
      endsOn: quotas.endsOn,
      amount: quotas.amount,
      currency: quotas.currency,
    })
    .from(quotas)
    .innerJoin(members, and(eq(members.workspaceId, quotas.workspaceId), eq(members.id, quotas.memberId)))
    .where(
      and(
        eq(quotas.workspaceId, workspace.id),
        owner && inArray(quotas.memberId, await memberIds(context, owner)),
        territory === undefined ? undefined : sql`lower(${members.territory}) = lower(${territory})`,
      ),
    );
  const totals = new Map<string, number>();
  for (const group of byMemberAndCurrency(rows)) {
    const [first] = group;
    const amount = quotaWithin(group, period);
    if (first === undefined || amount === null) continue;
    totals.set(first.currency, (totals.get(first.currency) ?? 0) + amount);
  }
  return totals;
}

/**
 * What one member's quotas come to in a period, in minor units: those that lie within it, the longest where they overlap; else
 * the share, by days, of the shortest that holds it. Null where there is none, or where the period has an open end.
 */
export function quotaWithin(rows: readonly Quota[], { start, end }: Period): number | null {
  if (start === null || end === null) return null;
  const byLength = [...rows].sort((one, other) => lengthOf(other) - lengthOf(one));
  const inside = byLength.filter(({ startsOn, endsOn }) => startsOn >= start && endsOn <= end);
  if (inside.length > 0) return apart(inside).reduce((sum, { amount }) => sum + amount, 0);
  const around = byLength.findLast(({ startsOn, endsOn }) => startsOn <= start && endsOn >= end);
  if (around === undefined) return null;
  return Math.round((around.amount * daysBetween(start, end)) / lengthOf(around));
}

/** Those of some quotas, first ones first, that do not overlap. */
function apart(rows: readonly Quota[]): Quota[] {
  const kept: Quota[] = [];
  for (const row of rows) {
    if (kept.every(({ startsOn, endsOn }) => row.endsOn <= startsOn || row.startsOn >= endsOn)) kept.push(row);
  }
  return kept;
}

function lengthOf({ startsOn, endsOn }: Quota): number {
  return daysBetween(startsOn, endsOn);
}

function byMemberAndCurrency(rows: readonly Quota[]): Quota[][] {
  const groups = new Map<string, Quota[]>();
  for (const row of rows) {
    const key = `${row.memberId} ${row.currency}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()];
}
