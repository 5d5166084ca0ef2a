import type { Context } from '../../capability/context.ts';
import { InvalidError } from '../../capability/errors.ts';
import type { Money, Reference } from '../../capability/fields.ts';
import { addNote } from '../notes/notes.ts';
import { type Deal, type DealRow, dealReference, getDeal, getWritableDeal } from './deal.ts';
import { recordEvent, stageBeforeClosing } from './events.ts';
import { differences, recordReviewed, reviewedPatch } from './reviewed.ts';
import { closingStage, type DealStage, firstOpenStage, listStages, requireStage } from './stages.ts';
import { deals } from './tables.ts';

/** A deal as it was and as it is after a move. */
export interface Moved {
  readonly before: Deal;
  readonly deal: Deal;
}

/** How a deal ended. */
export interface Closing {
  readonly result: 'won' | 'lost';
  readonly reason?: string | undefined;
  readonly competitor?: string | undefined;
  readonly amount?: Money | undefined;
  /** Today where absent. */
  readonly closedOn?: string | undefined;
  /** Which of several closing stages; the first with this result where absent. */
  readonly stage?: DealStage | undefined;
}

/**
 * Moves an open deal to another stage; its probability becomes the stage's. A closing stage closes it.
 *
 * @throws {InvalidError} `deal_closed`, `same_stage`, `unknown_stage` or `deal_not_found`
 * @throws {DeniedError} `not_owner`
 */
export async function moveDeal(
  context: Context,
  reference: Reference,
  values: { stage: string; note?: string | undefined; amount?: Money | undefined; expectedClose?: string | undefined },
): Promise<Moved> {
  const before = await getWritableDeal(context, reference);
  const stage = requireStage(await listStages(context), values.stage);
  if (before.status !== 'open') throw closedAlready(before);
  if (stage.status !== 'open') {
    const closing = { result: stage.status, reason: values.note, amount: values.amount, stage };
    return { before, deal: await closeDeal(context, reference, closing) };
  }
  const review = differences(before, reviewedPatch(before, values));
  const moves = stage.name !== before.stage;
  if (!moves && Object.keys(review).length === 0) {
    throw new InvalidError('same_stage', `${before.name} is in ${before.stageLabel} already.`, 'stage');
  }
  await context.changes.update(deals, before.id, { ...review, ...(moves ? entering(context, stage) : {}) });
  if (moves) {
    await recordEvent(context, before.id, 'stage', { from: before.stage, to: stage.name, note: values.note });
  }
  await recordReviewed(context, before, review);
  if (values.note !== undefined) {
    // Beside the event, so that it is found among the deal's notes too.
    await addNote(context, { about: dealReference(before), text: values.note, pinned: false, mentions: [] });
  }
  return { before, deal: await getDeal(context, before) };
}

/**
 * Closes a deal. Closing it the same way again only adds what is new: a reason, a competitor, an amount, another day.
 *
 * @throws {InvalidError} `deal_closed` where it ended the other way, `already_closed`, `future_close` or `deal_not_found`
 * @throws {DeniedError} `not_owner`
 */
export async function closeDeal(
  context: Context,
  reference: Pick<Reference, 'id' | 'name'>,
  closing: Closing,
): Promise<Deal> {
  const before = await getWritableDeal(context, reference);
  const { result, reason, competitor, amount, closedOn = context.today } = closing;
  if (closedOn > context.today) {
    throw new InvalidError(
      'future_close',
      `A deal cannot be closed on a day to come. Set its expected close instead: “${before.handle} closes ${closedOn}”.`,
      'closedOn',
    );
  }
  const details = { closeReason: reason, competitor, ...reviewedPatch(before, { amount }) };
  if (before.status !== 'open') return addToClosed(context, before, closing, details);
  const stage = closing.stage ?? closingStage(await listStages(context), result);
  const review = differences(before, details);
  await context.changes.update(deals, before.id, { ...review, ...entering(context, stage), status: result, closedOn });
  await recordEvent(context, before.id, 'closed', { from: before.stage, to: stage.name, note: reason });
  await recordReviewed(context, before, review);
  return getDeal(context, before);
}

/**
 * Opens a closed deal again, in the stage it was closed from unless another is said.
 *
 * @throws {InvalidError} `deal_open`, `unknown_stage`, `closed_stage` or `deal_not_found`
 * @throws {DeniedError} `not_owner`
 */
export async function reopenDeal(context: Context, reference: Reference, stageName?: string): Promise<Moved> {
  const before = await getWritableDeal(context, reference);
  if (before.status === 'open') {
    throw new InvalidError('deal_open', `${before.name} is open already, in ${before.stageLabel}.`, 'deal');
  }
  const stages = await listStages(context);
  const stage = await stageToReopenIn(context, before, stages, stageName);
  if (stage.status !== 'open') {
    throw new InvalidError('closed_stage', `${stage.label} is where deals end. Name an open stage.`, 'stage');
  }
  const open = { status: 'open', closedOn: null, closeReason: null } as const;
  await context.changes.update(deals, before.id, { ...entering(context, stage), ...open });
  await recordEvent(context, before.id, 'reopened', { from: before.stage, to: stage.name });
  return { before, deal: await getDeal(context, before) };
}

async function addToClosed(
  context: Context,
  before: Deal,
  { result, closedOn = context.today }: Closing,
  details: Partial<DealRow>,
): Promise<Deal> {
  if (before.status !== result) throw closedAlready(before);
  // Today is what goes without saying, so it does not replace the day that is known.
  const day = closedOn === context.today ? undefined : closedOn;
  const added = differences(before, { ...details, closedOn: day });
  if (Object.keys(added).length === 0) {
    throw new InvalidError('already_closed', `${before.name} is ${before.status} already.`, 'deal');
  }
  await context.changes.update(deals, before.id, { ...added, updatedAt: context.now });
  await recordReviewed(context, before, added);
  return getDeal(context, before);
}

async function stageToReopenIn(
  context: Context,
  deal: Deal,
  stages: readonly DealStage[],
  said: string | undefined,
): Promise<DealStage> {
  if (said !== undefined) return requireStage(stages, said);
  const previous = await stageBeforeClosing(context, deal.id);
  return stages.find(({ name, status }) => name === previous && status === 'open') ?? firstOpenStage(stages);
}

function entering({ now }: Context, { name }: DealStage): Partial<DealRow> {
  return { stage: name, probability: null, stageSince: now, updatedAt: now };
}

function closedAlready({ name, status, handle }: Deal): InvalidError {
  return new InvalidError(
    'deal_closed',
    `${name} is ${status} already. To work on it again, say “reopen ${handle}”.`,
    'deal',
  );
}
