import { and, desc, eq, ilike, isNull, or, type SQL, sql } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import type { Context } from '../../capability/context.ts';
import type { Reference, ReferenceType } from '../../capability/fields.ts';
import { accounts } from '../../crm/accounts/tables.ts';
import { contacts } from '../../crm/contacts/tables.ts';
import { deals } from '../../crm/deals/tables.ts';
import { handleOf } from '../../crm/handles.ts';
import { products } from '../../crm/products/tables.ts';
import { tasks } from '../../crm/tasks/tables.ts';
import { members } from '../../crm/team/tables.ts';
import { escapeLike } from '../../database/like.ts';
import type { NameIndex } from '../../language/references/name-index.ts';
import type { NamedRecord, RecordType } from '../../language/references/named-record.ts';

type Request = Pick<Context, 'db' | 'workspace' | 'actor'>;
type Search = (request: Request, typed: string) => Promise<Reference[]>;

const most = 20;

/**
 * Records to choose from while a name is being typed: whose name, or a word of it, begins like that; then those that the text
 * may mean otherwise (a handle, a nickname, a slip). With nothing typed yet, what was touched last, the asker's own first.
 */
export async function suggestRecords(
  request: Request,
  names: NameIndex,
  types: readonly ReferenceType[],
  typed: string,
): Promise<Reference[]> {
  const text = typed.trim();
  const searched = await Promise.all(types.map((type) => searches[type]?.(request, text) ?? []));
  const likely = text === '' ? [] : names.lookup(text, { types: types as readonly RecordType[], limit: most });
  const found = likely.map(({ record }) => ({
    type: record.type,
    id: record.id,
    name: record.name,
    ...(record.handle ? { handle: record.handle } : {}),
    ...accountOf(record, names),
  }));
  const all = [...searched.flat(), ...found];
  return [...new Map(all.map((one) => [`${one.type}:${one.id}`, one])).values()];
}

function accountOf({ accountId }: NamedRecord, names: NameIndex): { account?: string } {
  const account = accountId === undefined ? undefined : names.get('account', accountId);
  return account === undefined ? {} : { account: account.name };
}

const searches: Partial<Record<ReferenceType, Search>> = {
  account: async ({ db, workspace, actor }, typed) => {
    const rows = await db
      .select({ id: accounts.id, name: accounts.name })
      .from(accounts)
      .where(and(eq(accounts.workspaceId, workspace.id), isNull(accounts.archivedAt), begins(accounts.name, typed)))
      .orderBy(...order(accounts.name, typed, accounts.ownerId, actor.id, accounts.updatedAt))
      .limit(most);
    return rows.map((row) => ({ type: 'account', ...row }));
  },
  contact: async ({ db, workspace, actor }, typed) => {
    const rows = await db
      .select({ id: contacts.id, name: contacts.name, account: accounts.name })
      .from(contacts)
      .leftJoin(accounts, and(eq(accounts.workspaceId, contacts.workspaceId), eq(accounts.id, contacts.accountId)))
      .where(and(eq(contacts.workspaceId, workspace.id), isNull(contacts.archivedAt), begins(contacts.name, typed)))
      .orderBy(...order(contacts.name, typed, contacts.ownerId, actor.id, contacts.updatedAt))
      .limit(most);
    return rows.map(({ account, ...row }) => ({ type: 'contact', ...row, ...(account === null ? {} : { account }) }));
  },
  deal: async ({ db, workspace, actor }, typed) => {
    const rows = await db
      .select({ id: deals.id, name: deals.name, number: deals.number })
      .from(deals)
      .where(and(eq(deals.workspaceId, workspace.id), eq(deals.status, 'open'), begins(deals.name, typed)))
      .orderBy(...order(deals.name, typed, deals.ownerId, actor.id, deals.updatedAt))
      .limit(most);
    return rows.map(({ number, ...row }) => ({ type: 'deal', ...row, handle: handleOf('deal', number) }));
  },
  task: async ({ db, workspace, actor }, typed) => {
    const rows = await db
      .select({ id: tasks.id, name: tasks.title, number: tasks.number })
      .from(tasks)
      .where(and(eq(tasks.workspaceId, workspace.id), isNull(tasks.completedAt), begins(tasks.title, typed)))
      .orderBy(...order(tasks.title, typed, tasks.assigneeId, actor.id, tasks.updatedAt))
      .limit(most);
    return rows.map(({ number, ...row }) => ({ type: 'task', ...row, handle: handleOf('task', number) }));
  },
  product: async ({ db, workspace }, typed) => {
    const rows = await db
      .select({ id: products.id, name: products.name })
      .from(products)
      .where(and(eq(products.workspaceId, workspace.id), products.active, begins(products.name, typed)))
      .orderBy(products.name)
      .limit(most);
    return rows.map((row) => ({ type: 'product', ...row }));
  },
  member: async ({ db, workspace }, typed) => {
    const rows = await db
      .select({ id: members.id, name: members.name, email: members.email })
      .from(members)
      .where(and(eq(members.workspaceId, workspace.id), members.active, begins(members.name, typed)))
      .orderBy(members.name)
      .limit(most);
    return rows.map((row) => ({ type: 'member', ...row }));
  },
};

/** The name, or a word of it, begins with what is typed. */
function begins(name: AnyPgColumn, typed: string): SQL | undefined {
  if (typed === '') return undefined;
  const pattern = escapeLike(typed);
  return or(ilike(name, `${pattern}%`), ilike(name, `% ${pattern}%`));
}

/** Names that begin so first, then the asker's own, then the latest touched. */
function order(name: AnyPgColumn, typed: string, owner: AnyPgColumn, actorId: string, touched: AnyPgColumn): SQL[] {
  const begin = typed === '' ? [] : [desc(ilike(name, `${escapeLike(typed)}%`))];
  return [...begin, desc(sql`${owner} is not distinct from ${actorId}`), desc(touched)];
}
