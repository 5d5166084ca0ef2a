import { desc, eq, sql } from 'drizzle-orm';
import { v7 as uuid } from 'uuid';
import type { Context } from '../capability/context.ts';
import type { Lesson } from './reading.ts';
import { learnedReadings } from './tables.ts';

/** A reading of the LLM that was confirmed, and how often. */
export interface LearnedReading extends Lesson {
  readonly times: number;
  readonly lastAt: Date;
}

/** Keeps what a confirmed reading of the LLM teaches; the same again is counted. */
export async function learn(
  { db, workspace, now }: Pick<Context, 'db' | 'workspace' | 'now'>,
  { template, capabilities }: Lesson,
): Promise<void> {
  await db
    .insert(learnedReadings)
    .values({ workspaceId: workspace.id, id: uuid(), template, capabilities, firstAt: now, lastAt: now })
    .onConflictDoUpdate({
      target: [learnedReadings.workspaceId, learnedReadings.template, learnedReadings.capabilities],
      set: { times: sql`${learnedReadings.times} + 1`, lastAt: now },
    });
}

/** What was learned, the most often confirmed first. */
export async function listLearned({ db, workspace }: Pick<Context, 'db' | 'workspace'>): Promise<LearnedReading[]> {
  const { template, capabilities, times, lastAt, workspaceId } = learnedReadings;
  return db
    .select({ template, capabilities, times, lastAt })
    .from(learnedReadings)
    .where(eq(workspaceId, workspace.id))
    .orderBy(desc(times), desc(lastAt));
}
