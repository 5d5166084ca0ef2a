import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Context } from '../../capability/context.ts';
import { words } from '../../capability/fields.ts';
import { dayOf, daysBetween } from '../days.ts';
import { members } from '../team/tables.ts';
import type { Deal } from './deal.ts';
import type { DealStage } from './stages.ts';
import { dealEvents } from './tables.ts';

type EventKind = (typeof dealEvents.$inferSelect)['kind'];

/** One stay of a deal in a stage. */
export interface StageVisit {
  readonly stage: string;
  readonly label: string;
  /** The day it entered, `YYYY-MM-DD` in the actor's zone. */
  readonly since: string;
  /** Days it stayed, up to today where it is still there. */
  readonly days: number;
  /** Who moved it there. */
  readonly by: string | null;
  readonly note: string | null;
}

/**
 * Keeps one change of a deal. Kinds `created`, `stage`, `closed` and `reopened` hold names of stages, `amount` minor units and
 * `expected_close` days.
 */
export async function recordEvent(
  { changes, actor, now }: Context,
  dealId: string,
  kind: EventKind,
  { from, to, note }: { from: string | null; to: string | null; note?: string | null | undefined },
): Promise<void> {
  await changes.insert(dealEvents, { dealId, at: now, memberId: actor.id, kind, from, to, note: note ?? null });
}

/** The stages that a deal has been in, oldest first. */
export async function stageHistory(
  { db, workspace, actor, today }: Context,
  deal: Pick<Deal, 'id' | 'stage' | 'stageLabel' | 'stageSince'>,
  stages: readonly DealStage[],
): Promise<StageVisit[]> {
  const events = await db
    .select({ at: dealEvents.at, to: dealEvents.to, note: dealEvents.note, by: members.name })
    .from(dealEvents)
    .leftJoin(members, and(eq(members.workspaceId, dealEvents.workspaceId), eq(members.id, dealEvents.memberId)))
    .where(
      and(
        eq(dealEvents.workspaceId, workspace.id),
        eq(dealEvents.dealId, deal.id),
        inArray(dealEvents.kind, ['created', 'stage', 'closed', 'reopened']),
      ),
    )
    .orderBy(asc(dealEvents.at), asc(dealEvents.id));
  // Imported deals have no events; all that is known of them is where they are.
  const entries = events.length > 0 ? events : [{ at: deal.stageSince, to: deal.stage, note: null, by: null }];
  return entries.map(({ at, to, note, by }, index) => {
    const since = dayOf(at, actor.timeZone);
    const next = entries[index + 1];
    const stage = to ?? deal.stage;
    const label = stages.find(({ name }) => name === stage)?.label ?? words(stage);
    const days = daysBetween(since, next === undefined ? today : dayOf(next.at, actor.timeZone));
    return { stage, label, since, days, by, note };
  });
}

/** The stage in which a deal was before it was last closed; null where that is not known. */
export async function stageBeforeClosing({ db, workspace }: Context, dealId: string): Promise<string | null> {
  const events = await db
    .select({ from: dealEvents.from })
    .from(dealEvents)
    .where(and(eq(dealEvents.workspaceId, workspace.id), eq(dealEvents.dealId, dealId), eq(dealEvents.kind, 'closed')))
    .orderBy(asc(dealEvents.at), asc(dealEvents.id));
  return events.at(-1)?.from ?? null;
}
