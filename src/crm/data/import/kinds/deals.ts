import { v7 as uuid } from 'uuid';
import { momentOf } from '../../../days.ts';
import type { DealStatus, DealType, dealEvents, deals, ForecastCategory } from '../../../deals/tables.ts';
import { toMinorUnits } from '../../../money.ts';
import { contentId } from '../content-id.ts';
import type { Entry } from '../directory.ts';
import type { Row } from '../row.ts';
import { ownerOf, referred, type Session } from '../session.ts';
import { RowError, readCurrency, readDay, readMoment, readMoney, readNumber, squash } from '../values.ts';
import { addAccountNamed } from './account-named.ts';
import { productNamed } from './product-named.ts';

/** A deal as a row of its table, but for its number, with what its history begins with. */
export interface PreparedDeal {
  readonly deal: Omit<typeof deals.$inferInsert, 'number'>;
  readonly events: readonly (typeof dealEvents.$inferInsert)[];
}

/** Stages of other systems, by what ours they come closest to. */
const foreignStages: Readonly<Record<string, string>> = {
  engaging: 'qualification',
  appointmentscheduled: 'prospecting',
  qualifiedtobuy: 'qualification',
  presentationscheduled: 'proposal',
  decisionmakerboughtin: 'negotiation',
  contractsent: 'negotiation',
  needsanalysis: 'qualification',
  valueproposition: 'proposal',
  perceptionanalysis: 'proposal',
  proposalpricequote: 'proposal',
  proposalmade: 'proposal',
  negotiationreview: 'negotiation',
  negotiationsstarted: 'negotiation',
  contactmade: 'qualification',
  demoscheduled: 'qualification',
  leadin: 'prospecting',
  opportunity: 'prospecting',
  proposalsent: 'proposal',
  innegociation: 'negotiation',
  innegotiation: 'negotiation',
  won: 'closed_won',
  lost: 'closed_lost',
  closedwon: 'closed_won',
  closedlost: 'closed_lost',
  delayed: 'negotiation',
};

/** One deal, with the events that its dates tell; null where the workspace has it already. @throws {RowError} */
export async function prepareDeal(row: Row, session: Session): Promise<PreparedDeal | null> {
  const { directory, workspace, now } = session;
  const externalId = row.get('externalId') ?? contentId(row);
  if (directory.byExternalId('deals', externalId) !== undefined) return null;
  const { stage, status } = stageOf(row, session);
  const { createdAt, closing, closedOn } = datesOf(row, status, session);
  const currency = row.read('currency', readCurrency) ?? workspace.currency;
  const money = row.read('amount', (cell) => readMoney(cell, currency));
  const account = referred(row, session, 'accounts') ?? (await addAccountNamed(row, session));
  const contact = referred(row, session, 'contacts', account?.id);
  const owner = await ownerOf(row, session);
  const product = await productNamed(row, session);
  const stageSince = closedOn === null ? createdAt : momentOf(closedOn, workspace.timeZone, 12);
  const deal = {
    workspaceId: workspace.id,
    id: uuid(),
    name: (row.name ?? nameOf(account, product, externalId)).slice(0, 300),
    accountId: account?.id ?? null,
    contactId: contact?.id ?? null,
    ownerId: owner?.id ?? null,
    productId: product?.id ?? null,
    stage,
    status,
    probability: status === 'open' ? row.readOrNull('probability', readProbability) : null,
    amount: money === undefined ? null : toMinorUnits(money),
    currency: money?.currency ?? currency,
    expectedClose: closing ?? closedOn,
    closedOn,
    closeReason: row.orNull('closeReason'),
    source: row.get('source')?.toLowerCase().replaceAll(/[ -]+/g, '_') ?? null,
    type: typeOf(row.get('type')),
    forecast: forecastOf(row.get('forecast')),
    competitor: row.orNull('competitor'),
    requirements: row.orNull('requirements'),
    nextStep: row.orNull('nextStep'),
    custom: row.custom,
    stageSince,
    externalId,
    createdAt,
    updatedAt: now,
  };
  directory.add('deals', deal);
  return { deal, events: eventsOf(deal) };
}

function datesOf(row: Row, status: DealStatus, { workspace, now }: Session) {
  const { timeZone: zone, locale } = workspace;
  const day = (cell: string) => readDay(cell, zone, locale);
  const closing = row.readOrNull('expectedClose', day);
  const closedOn = status === 'open' ? null : (row.readOrNull('closedOn', day) ?? closing);
  const createdAt = row.read('created', (cell) => readMoment(cell, zone, locale)) ?? now;
  if (closedOn !== null && momentOf(closedOn, zone, 23) < createdAt) {
    throw new RowError(`it closed on ${closedOn}, before it was created`);
  }
  return { createdAt, closing, closedOn };
}

function eventsOf(deal: PreparedDeal['deal']): PreparedDeal['events'] {
  const event = (kind: 'created' | 'closed', at: Date, from: string | null, to: string) => ({
    workspaceId: deal.workspaceId,
    id: uuid(),
    dealId: deal.id,
    at,
    memberId: deal.ownerId ?? null,
    kind,
    from,
    to,
  });
  const first = deal.status === 'open' ? deal.stage : 'prospecting';
  const created = event('created', deal.createdAt, null, first);
  return deal.status === 'open' ? [created] : [created, event('closed', deal.stageSince, first, deal.stage)];
}

function stageOf(row: Row, { stages, report }: Session): { stage: string; status: DealStatus } {
  const said = row.get('stage');
  const first = stages[0];
  if (first === undefined) throw new RowError('the workspace has no stages');
  if (said === undefined) return { stage: first.name, status: first.status };
  const squashed = squash(said);
  const own = stages.find(({ name, label }) => squash(name) === squashed || squash(label) === squashed);
  const name = own?.name ?? foreignStages[squashed];
  const stage = stages.find((candidate) => candidate.name === name);
  if (stage === undefined) throw new RowError(`there is no stage called “${said}”`);
  if (own === undefined && stage.status === 'open') report.notice(`The stage “${said}” was taken as ${stage.label}`);
  return { stage: stage.name, status: stage.status };
}

function nameOf(account: Entry | undefined, product: Entry | undefined, externalId: string): string {
  return [account?.name, product?.name].filter((part) => part !== undefined).join(' – ') || `Deal ${externalId}`;
}

function readProbability(cell: string): number {
  const value = readNumber(cell);
  const percent = Math.round(value <= 1 && !cell.includes('%') ? value * 100 : value);
  if (percent < 0 || percent > 100) throw new RowError(`the probability ${cell} is not between 0 and 100 %`);
  return percent;
}

function typeOf(cell = ''): DealType | null {
  if (/renew/i.test(cell)) return 'renewal';
  if (/exist|expan|upsell|cross/i.test(cell)) return 'expansion';
  return /new/i.test(cell) ? 'new_business' : null;
}

function forecastOf(cell = ''): ForecastCategory | null {
  const said = squash(cell);
  const categories = { pipeline: 'pipeline', bestcase: 'best_case', commit: 'commit', omitted: 'omitted' } as const;
  return categories[said as keyof typeof categories] ?? null;
}
