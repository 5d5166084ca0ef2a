import { and, asc, desc, eq, type SQL } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Context } from '../../capability/context.ts';
import { InvalidError } from '../../capability/errors.ts';
import type { Reference } from '../../capability/fields.ts';
import { accounts } from '../accounts/tables.ts';
import { members } from '../team/tables.ts';
import { contacts } from './tables.ts';

/** A contact with the names around it. */
export type Contact = typeof contacts.$inferSelect & {
  readonly account: string | null;
  /** ISO 3166, of the account. */
  readonly country: string | null;
  /** Its own owner's name. */
  readonly owner: string | null;
  /** Who decides who may change it: its owner, else its account's. */
  readonly responsibleId: string | null;
  readonly reportsTo: string | null;
};

const bosses = alias(contacts, 'bosses');

/** Contacts of the workspace with names joined; main ones first, then by name, unless another order is given. */
export async function contactRows(
  { db, workspace }: Pick<Context, 'db' | 'workspace'>,
  { where, orderBy, limit }: { where: SQL | undefined; orderBy?: readonly SQL[]; limit: number },
): Promise<Contact[]> {
  const rows = await db
    .select({
      contact: contacts,
      account: accounts.name,
      country: accounts.country,
      accountOwnerId: accounts.ownerId,
      owner: members.name,
      reportsTo: bosses.name,
    })
    .from(contacts)
    .leftJoin(accounts, and(eq(accounts.workspaceId, workspace.id), eq(accounts.id, contacts.accountId)))
    .leftJoin(members, and(eq(members.workspaceId, workspace.id), eq(members.id, contacts.ownerId)))
    .leftJoin(bosses, and(eq(bosses.workspaceId, workspace.id), eq(bosses.id, contacts.reportsToId)))
    .where(and(eq(contacts.workspaceId, workspace.id), where))
    .orderBy(...(orderBy ?? []), desc(contacts.primary), asc(contacts.name), asc(contacts.id))
    .limit(limit);
  return rows.map(({ contact, accountOwnerId, ...names }) => ({
    ...contact,
    ...names,
    responsibleId: contact.ownerId ?? accountOwnerId,
  }));
}

/** One contact, archived or not. @throws {InvalidError} `contact_not_found` */
export async function getContact(context: Pick<Context, 'db' | 'workspace'>, id: string): Promise<Contact> {
  const [contact] = await contactRows(context, { where: eq(contacts.id, id), limit: 1 });
  if (contact !== undefined) return contact;
  throw new InvalidError('contact_not_found', 'That contact is not in Rapport any more.', 'contact');
}

/** A reference to a contact, as inputs, buttons and memory hold it. */
export function contactReference({ id, name, account, email }: Contact): Reference {
  return { type: 'contact', id, name, ...(account === null ? {} : { account }), ...(email === null ? {} : { email }) };
}
