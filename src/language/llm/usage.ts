import { and, eq, sql } from 'drizzle-orm';
import type { Transaction } from '../../database/transaction.ts';
import { llmUsage } from '../tables.ts';

/** What one member has had the LLM read today. */
export interface Usage {
  /** Messages read so far. */
  calls(): Promise<number>;
  /** Counts a message and its tokens, whatever came of it. */
  add(tokens: { readonly prompt: number; readonly completion: number }): Promise<void>;
}

/**
 * A member's usage of one day, counted in the request's transaction. It is looked up before a call and added to after it, so
 * that no row is locked while the LLM thinks; messages read at the same moment may pass a limit by their number.
 *
 * @param day `YYYY-MM-DD` in the member's zone
 */
export function dailyUsage(
  db: Transaction,
  { workspaceId, memberId, day }: { workspaceId: string; memberId: string; day: string },
): Usage {
  return {
    calls: async () => {
      const [row] = await db
        .select({ calls: llmUsage.calls })
        .from(llmUsage)
        .where(and(eq(llmUsage.workspaceId, workspaceId), eq(llmUsage.memberId, memberId), eq(llmUsage.day, day)));
      return row?.calls ?? 0;
    },
    add: async ({ prompt, completion }) => {
      await db
        .insert(llmUsage)
        .values({ workspaceId, memberId, day, calls: 1, promptTokens: prompt, completionTokens: completion })
        .onConflictDoUpdate({
          target: [llmUsage.workspaceId, llmUsage.memberId, llmUsage.day],
          set: {
            calls: sql`${llmUsage.calls} + 1`,
            promptTokens: sql`${llmUsage.promptTokens} + ${prompt}`,
            completionTokens: sql`${llmUsage.completionTokens} + ${completion}`,
          },
        });
    },
  };
}
