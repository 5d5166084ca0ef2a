import { and, eq, isNull, ne, sql } from 'drizzle-orm';
import type { Context } from '../../capability/context.ts';
import { InvalidError } from '../../capability/errors.ts';
import type { Reference } from '../../capability/fields.ts';
import { requireWritable } from '../access.ts';
import { type Account, getAccount } from '../accounts/account-rows.ts';
import { differs } from '../accounts/changed.ts';
import { requirePhone } from '../accounts/phones.ts';
import { type Contact, contactRows, getContact } from './contact-rows.ts';
import { type ContactRole, contacts } from './tables.ts';

/** What may be said of a contact beside the name. */
export interface ContactDetails {
  readonly account?: Reference | undefined;
  readonly title?: string | undefined;
  readonly role?: ContactRole | undefined;
  readonly email?: string | undefined;
  /** National numbers are read as ones of the account's country, else of the workspace's. */
  readonly phone?: string | undefined;
  readonly reportsTo?: Reference | undefined;
  readonly gender?: string | undefined;
  /** The account's main contact; an account has one. */
  readonly primary?: boolean | undefined;
  readonly preferredMethod?: 'email' | 'phone' | 'sms' | undefined;
}

/** How many levels of whom somebody reports to are looked through. */
const deepest = 50;

/**
 * Makes a contact, owned by the actor.
 *
 * @throws {InvalidError} `duplicate_contact` where one has that e-mail, or that name at the same account; `phone`, `reports_to`
 * @throws {DeniedError} `not_owner` where a main contact is set on somebody else's account
 */
export async function createContact(
  context: Context,
  { name, ...details }: ContactDetails & { readonly name: string },
): Promise<Contact> {
  const account = details.account ? await getAccount(context, details.account.id) : null;
  await requireNew(context, { name, email: details.email, accountId: account?.id ?? null });
  if (details.primary) await takePrimary(context, account);
  const { id } = await context.changes.insert(contacts, {
    ...(await columnsOf(context, details, account, null)),
    name,
    ownerId: context.actor.id,
    createdBy: context.actor.id,
    createdAt: context.now,
    updatedAt: context.now,
  });
  return getContact(context, id);
}

/**
 * Changes a contact. Who moves to another account is not its main contact unless said.
 *
 * @throws {InvalidError} `contact_not_found`, and what creating throws
 * @throws {DeniedError} `not_owner`
 */
export async function updateContact(
  context: Context,
  id: string,
  { name, ...details }: ContactDetails & { readonly name?: string | undefined },
): Promise<{ before: Contact; after: Contact }> {
  const before = await getContact(context, id);
  requireWritable(context, before.responsibleId, before.name);
  const accountId = details.account?.id ?? before.accountId;
  const account = accountId === null ? null : await getAccount(context, accountId);
  if (name !== undefined || details.email !== undefined) {
    await requireNew(context, { name: name ?? before.name, email: details.email, accountId }, id);
  }
  if (details.primary && !(before.primary && accountId === before.accountId)) await takePrimary(context, account);
  const patch = {
    ...(await columnsOf(context, details, account, before)),
    name,
  };
  if (!differs(before, patch)) return { before, after: before };
  await context.changes.update(contacts, id, { ...patch, updatedAt: context.now });
  return { before, after: await getContact(context, id) };
}

/** Puts a contact out of sight, or brings one back; one that is so already stays as it is, with `changed` false. */
export async function setArchived(
  context: Context,
  id: string,
  archived: boolean,
): Promise<{ contact: Contact; changed: boolean }> {
  const contact = await getContact(context, id);
  requireWritable(context, contact.responsibleId, contact.name);
  if ((contact.archivedAt !== null) === archived) return { contact, changed: false };
  await context.changes.update(contacts, id, {
    archivedAt: archived ? context.now : null,
    // A main contact that is gone is none; another may have become it meanwhile.
    primary: false,
    updatedAt: context.now,
  });
  return { contact: await getContact(context, id), changed: true };
}

/** Up to three other contacts of the same name, who may be the same person. */
export function namesakes(context: Context, { id, name }: Contact): Promise<Contact[]> {
  const where = and(sql`lower(${contacts.name}) = lower(${name})`, ne(contacts.id, id), isNull(contacts.archivedAt));
  return contactRows(context, { where, limit: 3 });
}

/** Makes room for another main contact of an account. */
async function takePrimary(context: Context, account: Account | null): Promise<void> {
  if (account === null) {
    throw new InvalidError('account_missing', 'Say the account of which this is the main contact.', 'account');
  }
  requireWritable(context, account.ownerId, `The main contact of ${account.name}`);
  const where = and(eq(contacts.accountId, account.id), eq(contacts.primary, true));
  for (const { id } of await contactRows(context, { where, limit: 100 })) {
    await context.changes.update(contacts, id, { primary: false, updatedAt: context.now });
  }
}

async function requireNew(
  context: Context,
  { name, email, accountId }: { name: string; email: string | undefined; accountId: string | null },
  except?: string,
): Promise<void> {
  const other = except === undefined ? undefined : ne(contacts.id, except);
  const same = email === undefined ? [] : await contactRows(context, { where: and(sameEmail(email), other), limit: 1 });
  const atAccount = and(
    sql`lower(${contacts.name}) = lower(${name})`,
    accountId === null ? isNull(contacts.accountId) : eq(contacts.accountId, accountId),
    other,
  );
  const [existing] = same.length > 0 ? same : await contactRows(context, { where: atAccount, limit: 1 });
  if (existing === undefined) return;
  const who = `${existing.name}${existing.account ? ` (${existing.account})` : ''}`;
  const why = same.length > 0 ? ` with the e-mail ${email}` : '';
  const advice =
    existing.archivedAt === null
      ? 'Use that contact, or change it with “update contact”.'
      : `It is archived: “restore ${existing.name}” brings it back.`;
  throw new InvalidError(
    'duplicate_contact',
    `${who} is in Rapport already${why}. ${advice}`,
    same.length > 0 ? 'email' : 'name',
  );
}

function sameEmail(email: string) {
  return sql`lower(${contacts.email}) = lower(${email})`;
}

async function columnsOf(context: Context, details: ContactDetails, account: Account | null, before: Contact | null) {
  const { title, role, email, phone, reportsTo, gender, primary, preferredMethod } = details;
  if (reportsTo !== undefined) await requireBoss(context, reportsTo, before);
  const moved = details.account !== undefined && details.account.id !== before?.accountId;
  const country = account?.country ?? context.workspace.country;
  return {
    title,
    role,
    gender,
    preferredMethod,
    email: email?.toLowerCase(),
    ...(phone === undefined ? {} : { phone: requirePhone(phone, country) }),
    ...(details.account === undefined ? {} : { accountId: details.account.id }),
    ...(reportsTo === undefined ? {} : { reportsToId: reportsTo.id }),
    ...(primary === undefined ? (moved ? { primary: false } : {}) : { primary }),
  };
}

async function requireBoss(context: Context, reportsTo: Reference, contact: Contact | null): Promise<void> {
  let above = await getContact(context, reportsTo.id);
  for (let level = 0; level < deepest; level++) {
    if (above.id === contact?.id) {
      const whom = reportsTo.id === contact.id ? 'themselves' : `${reportsTo.name}, who reports to them`;
      throw new InvalidError('reports_to', `${contact.name} cannot report to ${whom}.`, 'reportsTo');
    }
    if (above.reportsToId === null) return;
    above = await getContact(context, above.reportsToId);
  }
}
