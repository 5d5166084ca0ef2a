import { sql } from 'drizzle-orm';
import type { PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import type { Database } from './connection.ts';

/** A running transaction; nested ones are savepoints. */
export type Transaction = Parameters<Parameters<PostgresJsDatabase['transaction']>[0]>[0];

/**
 * Runs `work` in a transaction that sees and writes one workspace only: the role `rapport_app` owns nothing and row-level
 * security confines it to the workspace named here.
 */
export function inWorkspace<Result>(
  database: Database,
  workspaceId: string,
  work: (transaction: Transaction) => Promise<Result>,
): Promise<Result> {
  return database.orm.transaction(async (transaction) => {
    await enterWorkspace(transaction, workspaceId);
    return work(transaction);
  });
}

/** Confines the rest of a running transaction to a workspace. */
export async function enterWorkspace(transaction: Transaction, workspaceId: string): Promise<void> {
  await transaction.execute(
    sql`select set_config('role', 'rapport_app', true), set_config('rapport.workspace_id', ${workspaceId}, true)`,
  );
}

/**
 * Runs `work` as the dispatcher, who may read the directory of workspaces and the inbox and outbox of all of them, and nothing
 * else: who receives an event must find its workspace before it can enter it.
 */
export function asDispatcher<Result>(
  database: Database,
  work: (transaction: Transaction) => Promise<Result>,
): Promise<Result> {
  return database.orm.transaction(async (transaction) => {
    await transaction.execute(sql`select set_config('role', 'rapport_dispatcher', true)`);
    return work(transaction);
  });
}
