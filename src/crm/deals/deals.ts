import { and, eq, ne } from 'drizzle-orm';
import { DateTime } from 'luxon';
import type { Context } from '../../capability/context.ts';
import { InvalidError } from '../../capability/errors.ts';
import { type Money, type Reference, words } from '../../capability/fields.ts';
import { accounts } from '../accounts/tables.ts';
import { takeNumber } from '../handles.ts';
import { toMinorUnits } from '../money.ts';
import { requireActiveMember } from '../team/ownership.ts';
import { type Deal, getDeal, getWritableDeal, selectDeals } from './deal.ts';
import { recordEvent } from './events.ts';
import { differences, recordReviewed, reviewedPatch } from './reviewed.ts';
import { closeDeal } from './stage-moves.ts';
import { firstOpenStage, listStages, requireStage } from './stages.ts';
import { type DealType, deals, type ForecastCategory } from './tables.ts';

/** What a new deal is made of. */
export interface NewDeal {
  /** Made from the account and the product, type or month where absent. */
  readonly name?: string | undefined;
  readonly account: Reference;
  readonly contact?: Reference | undefined;
  readonly amount?: Money | undefined;
  /** A stage's name; the first open one where absent. */
  readonly stage?: string | undefined;
  readonly expectedClose?: string | undefined;
  readonly source?: string | undefined;
  readonly type?: DealType | undefined;
  /** Percent. */
  readonly probability?: number | undefined;
  readonly product?: Reference | undefined;
  readonly requirements?: string | undefined;
  readonly competitor?: string | undefined;
  /** The actor where absent. */
  readonly owner?: Reference | undefined;
}

/** What may be changed of a deal; what is absent stays. */
export interface DealPatch extends Partial<Omit<NewDeal, 'account' | 'stage' | 'owner' | 'product'>> {
  readonly risk?: string | undefined;
  readonly nextStep?: string | undefined;
  readonly forecast?: ForecastCategory | undefined;
}

/**
 * Makes a deal; one that is made in a closed stage is closed today.
 *
 * @throws {InvalidError} `account_not_found`, `account_archived`, `unknown_stage` or `member_not_found`
 */
export async function createDeal(context: Context, values: NewDeal): Promise<Deal> {
  const { changes, workspace, actor, now } = context;
  const account = await requireAccount(context, values.account);
  const stages = await listStages(context);
  const stage = values.stage === undefined ? firstOpenStage(stages) : requireStage(stages, values.stage);
  const first = stage.status === 'open' ? stage : firstOpenStage(stages);
  const owner = values.owner === undefined ? actor : await requireActiveMember(context, values.owner);
  const row = await changes.insert(deals, {
    number: await takeNumber(context, 'deal'),
    name: values.name ?? defaultName(context, account.name, values),
    accountId: account.id,
    contactId: values.contact?.id ?? null,
    ownerId: owner.id,
    productId: values.product?.id ?? null,
    stage: first.name,
    status: 'open',
    probability: values.probability === undefined ? null : Math.round(values.probability),
    amount: values.amount === undefined ? null : toMinorUnits(values.amount),
    currency: values.amount?.currency ?? workspace.currency,
    expectedClose: values.expectedClose ?? null,
    source: values.source ?? null,
    type: values.type ?? null,
    competitor: values.competitor ?? null,
    requirements: values.requirements ?? null,
    stageSince: now,
    createdAt: now,
    updatedAt: now,
    createdBy: actor.id,
  });
  await recordEvent(context, row.id, 'created', { from: null, to: row.stage });
  if (stage.status === 'open') return getDeal(context, row);
  return closeDeal(context, row, { result: stage.status, stage });
}

/**
 * Changes a deal; returns it with the labels of what was changed, none where all of it was so already.
 *
 * @throws {InvalidError} `deal_not_found`, `deal_closed` where only an open deal has such a value
 * @throws {DeniedError} `not_owner`
 */
export async function updateDeal(
  context: Context,
  reference: Reference,
  values: DealPatch,
): Promise<{ before: Deal; deal: Deal; changed: readonly string[] }> {
  const before = await getWritableDeal(context, reference);
  const { name, contact, competitor, risk, requirements, nextStep, forecast, type, source } = values;
  const openOnly = (['expectedClose', 'probability', 'forecast'] as const).find((key) => values[key] !== undefined);
  if (before.status !== 'open' && openOnly !== undefined) {
    throw new InvalidError(
      'deal_closed',
      `${before.name} is ${before.status} already, so its ${words(openOnly).toLowerCase()} counts no more. Reopen it first: “reopen ${before.handle}”.`,
      openOnly,
    );
  }
  const probability = values.probability === undefined ? undefined : Math.round(values.probability);
  const plain = { name, competitor, risk, requirements, nextStep, forecast, type, source, probability };
  const patch = differences(before, { ...plain, contactId: contact?.id, ...reviewedPatch(before, values) });
  const changed = Object.keys(patch);
  if (changed.length === 0) return { before, deal: before, changed };
  await context.changes.update(deals, before.id, { ...patch, updatedAt: context.now });
  await recordReviewed(context, before, patch);
  return { before, deal: await getDeal(context, before), changed };
}

/** The account's other open deals, so that nobody makes one twice. */
export function otherOpenDeals(context: Context, deal: Deal): Promise<Deal[]> {
  if (deal.accountId === null) return Promise.resolve([]);
  const others = and(eq(deals.accountId, deal.accountId), eq(deals.status, 'open'), ne(deals.id, deal.id));
  return selectDeals(context, others, { limit: 5 });
}

function defaultName(
  { workspace, today }: Context,
  account: string,
  { product, type, expectedClose }: NewDeal,
): string {
  if (product !== undefined) return `${account} – ${product.name}`;
  if (type !== undefined) return `${account} – ${words(type)}`;
  const day = DateTime.fromISO(expectedClose ?? today, { zone: 'utc', locale: workspace.locale });
  return `${account} – ${day.toLocaleString({ month: 'long', year: 'numeric' })}`;
}

async function requireAccount(
  { db, workspace }: Context,
  { id, name }: Reference,
): Promise<typeof accounts.$inferSelect> {
  const [account] = await db
    .select()
    .from(accounts)
    .where(and(eq(accounts.workspaceId, workspace.id), eq(accounts.id, id)));
  if (account === undefined) {
    throw new InvalidError('account_not_found', `The account ${name} is not in Rapport any more.`, 'account');
  }
  if (account.archivedAt === null) return account;
  throw new InvalidError(
    'account_archived',
    `${account.name} is archived. Say “restore ${account.name}” first, then make the deal.`,
    'account',
  );
}
