import { and, sql } from 'drizzle-orm';
import type { Context } from '../../capability/context.ts';
import { words } from '../../capability/fields.ts';
import { stageOfDeal } from './deal.ts';
import { type DealFilter, dealCondition } from './filter.ts';
import { type DealTotal, sums, totalDeals } from './find.ts';
import { listStages } from './stages.ts';
import { dealStages, deals } from './tables.ts';

/** The open deals of one stage. */
export interface PipelineStage {
  readonly stage: string;
  readonly label: string;
  /** Percent; null for a stage that deals are in though it was taken out of the pipeline. */
  readonly probability: number | null;
  /** A currency each; none where the stage is empty. */
  readonly totals: readonly DealTotal[];
}

/** What is open, by stage. */
export interface Pipeline {
  /** In the pipeline's order, empty ones too. */
  readonly stages: readonly PipelineStage[];
  readonly totals: readonly DealTotal[];
  /** Those of them that need somebody. */
  readonly atRisk: readonly DealTotal[];
}

/** What a pipeline is narrowed by. */
export type PipelineFilter = Pick<DealFilter, 'owner' | 'territory' | 'closing'>;

/** The open deals added up by stage and currency. */
export async function pipelineByStage(context: Context, filter: PipelineFilter): Promise<Pipeline> {
  const { db, workspace } = context;
  const open = { ...filter, status: 'open' } as const;
  const condition = await dealCondition(context, open);
  const rows = await db
    .select({ stage: deals.stage, currency: deals.currency, ...sums })
    .from(deals)
    .leftJoin(dealStages, stageOfDeal)
    .where(condition)
    .groupBy(deals.stage, deals.currency)
    .orderBy(sql`${deals.currency} <> ${workspace.currency}, ${deals.currency}`);
  const known = (await listStages(context)).filter(({ status }) => status === 'open');
  const unknown = [...new Set(rows.map(({ stage }) => stage))].filter((name) =>
    known.every((one) => one.name !== name),
  );
  const stages = [
    ...known.map(({ name, label, probability }) => ({ stage: name, label, probability })),
    ...unknown.map((stage) => ({ stage, label: words(stage), probability: null })),
  ];
  return {
    stages: stages.map((stage) => ({
      ...stage,
      totals: rows.filter((row) => row.stage === stage.stage).map(({ stage: _, ...total }) => total),
    })),
    totals: await totalDeals(context, condition),
    atRisk: await totalDeals(context, and(await dealCondition(context, { ...open, atRisk: true }))),
  };
}
