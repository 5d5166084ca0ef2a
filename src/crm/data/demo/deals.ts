import type { DealStatus, DealType, ForecastCategory } from '../../deals/tables.ts';
import { type Day, workday } from './calendar.ts';
import type { DemoAccount, DemoContact } from './customers.ts';
import type { DemoProduct } from './products.ts';
import type { DemoSeller } from './team.ts';

/** The open stages of the default pipeline, in order. */
export const openStages = ['prospecting', 'qualification', 'proposal', 'negotiation'] as const;

/** An open stage of the default pipeline. */
export type OpenStage = (typeof openStages)[number];

/** The story of a deal, in days; what its row and its events are made from. */
export interface DealStory {
  readonly account: DemoAccount;
  readonly contact: DemoContact | null;
  readonly owner: DemoSeller;
  readonly product: DemoProduct;
  readonly name: string;
  readonly type: DealType;
  readonly source: string;
  /** Whole units of the currency; null where nobody has said yet. */
  readonly amount: number | null;
  /** What it was thought to be worth before, and the day on which that changed. */
  readonly earlierAmount: { readonly amount: number; readonly until: Day } | null;
  /** The stages it entered, the first on the day it was made. */
  readonly path: readonly { readonly stage: OpenStage; readonly day: Day }[];
  /** The expected closes it had, each with the day from which on; the last one stands. */
  readonly closes: readonly { readonly close: Day; readonly since: Day }[];
  readonly ended: { readonly status: Exclude<DealStatus, 'open'>; readonly day: Day; readonly reason: string } | null;
  readonly competitor: string | null;
  /** Days without activity up to today; null where it is looked after. */
  readonly quietDays: number | null;
  readonly forecast: ForecastCategory | null;
  readonly nextStep: string | null;
  readonly requirements: string | null;
  readonly risk: string | null;
  /** Percent; null takes the stage's. */
  readonly probability: number | null;
}

/** The day on which a deal was made. */
export function firstDay({ path }: Pick<DealStory, 'path'>): Day {
  return path[0]?.day ?? 0;
}

/** The moves of an expected close through a deal's life: pushed `pushes` times before it came to stand at `close`. */
export function closesOf({
  created,
  until,
  close,
  pushes,
}: {
  created: Day;
  until: Day;
  close: Day;
  pushes: number;
}): { close: Day; since: Day }[] {
  // Each push comes a few days before the close it replaces, and the last one lands on `close`.
  const latest = Math.min(until, close - 7);
  const step = Math.floor((latest - created) / Math.max(1, pushes));
  if (pushes === 0 || step < 8) return [{ close, since: created }];
  const days = Array.from({ length: pushes }, (_, index) => latest - step * (pushes - 1 - index) - 1);
  return [created, ...days].map((since, index) => {
    const next = days[index];
    return { close: next === undefined ? close : Math.min(workday(next + 4, -1), close - 1), since };
  });
}
