import { and, eq, inArray, isNull, ne, or, sql } from 'drizzle-orm';
import type { Context } from '../../capability/context.ts';
import { InvalidError } from '../../capability/errors.ts';
import type { Money, Reference } from '../../capability/fields.ts';
import { escapeLike } from '../../database/like.ts';
import { requireWritable } from '../access.ts';
import { toMinorUnits } from '../money.ts';
import { teamReference } from '../team/members.ts';
import { type Account, accountRows, getAccount } from './account-rows.ts';
import { differs } from './changed.ts';
import { countryOfPhone, requirePhone } from './phones.ts';
import { countryOfAddress, domainOf } from './places.ts';
import { type AccountType, accounts } from './tables.ts';

/** What may be said of an account beside its name. */
export interface AccountDetails {
  readonly type?: AccountType | undefined;
  readonly industry?: string | undefined;
  readonly segment?: string | undefined;
  /** Its domain follows from it. */
  readonly website?: string | undefined;
  /** National numbers are read as ones of the account's country, else of the workspace's. */
  readonly phone?: string | undefined;
  readonly email?: string | undefined;
  readonly territory?: string | undefined;
  readonly owner?: Reference | undefined;
  readonly parent?: Reference | undefined;
  readonly employees?: number | undefined;
  readonly annualRevenue?: Money | undefined;
  readonly address?: string | undefined;
  readonly tags?: readonly string[] | undefined;
}

/** What may be changed of an account. */
export interface AccountPatch extends AccountDetails {
  readonly name?: string | undefined;
  readonly status?: 'active' | 'inactive' | undefined;
  readonly lifecycleStage?: string | undefined;
  /** Added to the custom fields there are. */
  readonly custom?: Readonly<Record<string, string | number | boolean>> | undefined;
}

/** How many levels of parents are looked through. */
const deepest = 50;

/**
 * Makes an account, owned by the actor unless said.
 *
 * @throws {InvalidError} `duplicate_account` where one of that name exists, `phone`, `website`, `account_not_found` of the parent
 */
export async function createAccount(
  context: Context,
  { name, ...details }: AccountDetails & { readonly name: string },
): Promise<Account> {
  await requireNewName(context, name);
  const { id } = await context.changes.insert(accounts, {
    ...(await columnsOf(context, details, null)),
    name,
    ownerId: details.owner ? onePerson(details.owner) : context.actor.id,
    createdBy: context.actor.id,
    createdAt: context.now,
    updatedAt: context.now,
  });
  return getAccount(context, id);
}

/**
 * Changes an account.
 *
 * @throws {InvalidError} `account_not_found`, `parent_loop`, and what creating throws
 * @throws {DeniedError} `not_owner`
 */
export async function updateAccount(
  context: Context,
  id: string,
  { name, status, lifecycleStage, custom, ...details }: AccountPatch,
): Promise<{ before: Account; after: Account }> {
  const before = await getAccount(context, id);
  requireWritable(context, before.ownerId, before.name);
  if (name !== undefined) await requireNewName(context, name, id);
  const patch = {
    ...(await columnsOf(context, details, before)),
    name,
    status,
    lifecycleStage,
    ...(custom === undefined ? {} : { custom: { ...before.custom, ...custom } }),
  };
  if (!differs(before, patch)) return { before, after: before };
  await context.changes.update(accounts, id, { ...patch, updatedAt: context.now });
  return { before, after: await getAccount(context, id) };
}

/** Puts an account out of sight, or brings it back; one that is so already stays as it is, with `changed` false. */
export async function setArchived(
  context: Context,
  id: string,
  archived: boolean,
): Promise<{ account: Account; changed: boolean }> {
  const account = await getAccount(context, id);
  requireWritable(context, account.ownerId, account.name);
  if ((account.archivedAt !== null) === archived) return { account, changed: false };
  await context.changes.update(accounts, id, {
    archivedAt: archived ? context.now : null,
    updatedAt: context.now,
  });
  return { account: await getAccount(context, id), changed: true };
}

/** Up to three other accounts that may be the same company: the same web domain, or a name that begins like it. */
export function similarAccounts(context: Context, { id, name, domain }: Account): Promise<Account[]> {
  const lower = name.toLowerCase();
  const words = lower.split(' ');
  const beginnings = words.slice(1).map((_, index) => words.slice(0, index + 1).join(' '));
  const where = and(
    ne(accounts.id, id),
    isNull(accounts.archivedAt),
    or(
      domain === null ? undefined : eq(accounts.domain, domain),
      beginnings.length === 0 ? undefined : inArray(sql`lower(${accounts.name})`, beginnings),
      sql`lower(${accounts.name}) like ${`${escapeLike(lower)} %`}`,
    ),
  );
  return accountRows(context, { where, limit: 3 });
}

async function requireNewName(context: Context, name: string, except?: string): Promise<void> {
  const where = and(
    sql`lower(${accounts.name}) = lower(${name})`,
    except === undefined ? undefined : ne(accounts.id, except),
  );
  const [existing] = await accountRows(context, { where, limit: 1 });
  if (existing === undefined) return;
  const advice =
    existing.archivedAt === null
      ? `Use that one${existing.owner ? ` (it is owned by ${existing.owner})` : ''}, or add something that tells the two apart: “${name} Berlin”.`
      : `It is archived: “restore ${existing.name}” brings it back.`;
  throw new InvalidError('duplicate_account', `${existing.name} is in Rapport already. ${advice}`, 'name');
}

async function columnsOf(context: Context, details: AccountDetails, before: Account | null) {
  const { type, industry, segment, website, phone, email, territory, owner, parent, employees, annualRevenue } =
    details;
  const { address, tags } = details;
  if (parent !== undefined) await requireParent(context, parent, before);
  const known = countryOfAddress(address) ?? before?.country ?? null;
  const country = known ?? (phone === undefined ? null : countryOfPhone(phone));
  return {
    type,
    industry,
    segment,
    territory,
    employees,
    address,
    country,
    email: email?.toLowerCase(),
    ...(website === undefined ? {} : { website, domain: domainOf(website) }),
    ...(phone === undefined ? {} : { phone: requirePhone(phone, country ?? context.workspace.country) }),
    ...(owner === undefined ? {} : { ownerId: onePerson(owner) }),
    ...(parent === undefined ? {} : { parentId: parent.id }),
    ...(tags === undefined ? {} : { tags: withoutRepeats(tags) }),
    ...(annualRevenue === undefined
      ? {}
      : { annualRevenue: toMinorUnits(annualRevenue), annualRevenueCurrency: annualRevenue.currency }),
  };
}

async function requireParent(context: Context, parent: Reference, child: Account | null): Promise<void> {
  let above = await getAccount(context, parent.id);
  for (let level = 0; level < deepest; level++) {
    if (above.id === child?.id) {
      const why = parent.id === child.id ? 'be its own parent' : `belong to ${parent.name}, which is part of it`;
      throw new InvalidError('parent_loop', `${child.name} cannot ${why}.`, 'parent');
    }
    if (above.parentId === null) return;
    above = await getAccount(context, above.parentId);
  }
}

function onePerson(owner: Reference): string {
  if (owner.id !== teamReference.id) return owner.id;
  throw new InvalidError('one_member', 'An account is owned by one person. Say who.', 'owner');
}

function withoutRepeats(tags: readonly string[]): string[] {
  return [...new Map(tags.map((tag) => [tag.toLowerCase(), tag])).values()];
}
