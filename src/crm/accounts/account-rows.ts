import { and, asc, eq, type SQL } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Context } from '../../capability/context.ts';
import { InvalidError } from '../../capability/errors.ts';
import type { Reference } from '../../capability/fields.ts';
import { members } from '../team/tables.ts';
import { accounts } from './tables.ts';

/** An account with the names of its owner and parent. */
export type Account = typeof accounts.$inferSelect & {
  readonly owner: string | null;
  readonly parent: string | null;
};

const parents = alias(accounts, 'parents');

/** Accounts of the workspace with names joined, by name unless another order is given. */
export async function accountRows(
  { db, workspace }: Pick<Context, 'db' | 'workspace'>,
  { where, orderBy, limit }: { where: SQL | undefined; orderBy?: readonly SQL[]; limit: number },
): Promise<Account[]> {
  const rows = await db
    .select({ account: accounts, owner: members.name, parent: parents.name })
    .from(accounts)
    .leftJoin(members, and(eq(members.workspaceId, workspace.id), eq(members.id, accounts.ownerId)))
    .leftJoin(parents, and(eq(parents.workspaceId, workspace.id), eq(parents.id, accounts.parentId)))
    .where(and(eq(accounts.workspaceId, workspace.id), where))
    .orderBy(...(orderBy ?? []), asc(accounts.name), asc(accounts.id))
    .limit(limit);
  return rows.map(({ account, owner, parent }) => ({ ...account, owner, parent }));
}

/** One account, archived or not. @throws {InvalidError} `account_not_found` */
export async function getAccount(context: Pick<Context, 'db' | 'workspace'>, id: string): Promise<Account> {
  const [account] = await accountRows(context, { where: eq(accounts.id, id), limit: 1 });
  if (account !== undefined) return account;
  throw new InvalidError('account_not_found', 'That account is not in Rapport any more.', 'account');
}

/** A reference to an account, as inputs, buttons and memory hold it. */
export function accountReference({ id, name }: Pick<Account, 'id' | 'name'>): Reference {
  return { type: 'account', id, name };
}
