import type { Context } from '../../capability/context.ts';
import type { Money } from '../../capability/fields.ts';
import { toMinorUnits } from '../money.ts';
import type { Deal, DealRow } from './deal.ts';
import { recordEvent } from './events.ts';

/** The columns of a deal that a pipeline review asks about, beside its stage. */
export type Reviewed = Partial<Pick<DealRow, 'amount' | 'currency' | 'expectedClose' | 'timesPushed'>>;

/** The columns for an amount and an expected close that are to be set; a later close counts as pushed. */
export function reviewedPatch(
  before: Pick<Deal, 'expectedClose' | 'timesPushed'>,
  { amount, expectedClose }: { amount?: Money | undefined; expectedClose?: string | undefined },
): Reviewed {
  const pushed = expectedClose !== undefined && before.expectedClose !== null && expectedClose > before.expectedClose;
  return {
    ...(amount === undefined ? {} : { amount: toMinorUnits(amount), currency: amount.currency }),
    ...(expectedClose === undefined ? {} : { expectedClose }),
    ...(pushed ? { timesPushed: before.timesPushed + 1 } : {}),
  };
}

/** Keeps the changes of amount and expected close among the deal's events. */
export async function recordReviewed(context: Context, before: Deal, after: Reviewed): Promise<void> {
  const { amount = before.amount, currency = before.currency, expectedClose = before.expectedClose } = after;
  if (amount !== before.amount || currency !== before.currency) {
    const note = currency === before.currency ? null : `${before.currency} to ${currency}`;
    await recordEvent(context, before.id, 'amount', { from: textOf(before.amount), to: textOf(amount), note });
  }
  if (expectedClose !== before.expectedClose) {
    await recordEvent(context, before.id, 'expected_close', { from: before.expectedClose, to: expectedClose });
  }
}

/** What differs of some values from a deal's own; undefined values stay out. */
export function differences(before: Deal, values: Partial<DealRow>): Partial<DealRow> {
  return Object.fromEntries(
    Object.entries(values).filter(([key, value]) => value !== undefined && value !== before[key as keyof Deal]),
  );
}

function textOf(amount: number | null): string | null {
  return amount === null ? null : String(amount);
}
