import { DateTime } from 'luxon';
import { z } from 'zod';
import type { RawInput } from '../../capability/capability.ts';
import type { Context } from '../../capability/context.ts';
import { InvalidError } from '../../capability/errors.ts';
import { fromMinorUnits, toMinorUnits } from '../money.ts';
import { type Deal, getDeal } from './deal.ts';

const reference = z.object({ id: z.string(), name: z.string() });
const shift = z.object({ relative: z.object({ days: z.number().optional(), months: z.number().optional() }) });
const plainAmount = z.strictObject({ amount: z.number() });
const difference = z.object({ relative: z.object({ amount: z.number(), currency: z.string().optional() }) });

/**
 * Input about a deal with "two weeks later" and "five grand more" counted from the deal's current values, and amounts without a
 * currency in the deal's.
 *
 * @throws {InvalidError} `no_close_date` where there is no day to count from, `currency` where the amounts' currencies differ
 */
export async function absoluteDealValues(context: Context, rawInput: RawInput): Promise<RawInput> {
  const later = shift.safeParse(rawInput.expectedClose).data?.relative;
  const more = difference.safeParse(rawInput.amount).data?.relative;
  const plain = plainAmount.safeParse(rawInput.amount).data;
  const about = reference.safeParse(rawInput.deal).data;
  if (about === undefined || (later === undefined && more === undefined && plain === undefined)) return rawInput;
  const deal = await getDeal(context, about);
  return {
    ...rawInput,
    ...(later ? { expectedClose: shiftedClose(deal, later) } : {}),
    ...(more ? { amount: changedAmount(context, deal, more) } : {}),
    ...(plain
      ? { amount: { ...plain, currency: deal.amount === null ? context.workspace.currency : deal.currency } }
      : {}),
  };
}

function shiftedClose(
  { name, handle, expectedClose }: Deal,
  by: { days?: number | undefined; months?: number | undefined },
): string {
  if (expectedClose === null) {
    throw new InvalidError(
      'no_close_date',
      `${name} has no close date to count from. Say the day: “${handle} closes March 20”.`,
      'expectedClose',
    );
  }
  const { days = 0, months = 0 } = by;
  return DateTime.fromISO(expectedClose, { zone: 'utc' }).plus({ days, months }).toISODate() ?? expectedClose;
}

function changedAmount(
  { workspace }: Context,
  { name, amount, currency }: Deal,
  by: { amount: number; currency?: string | undefined },
) {
  // "Five grand more" arrives in the workspace's currency, since none was said; it means the deal's.
  const said = by.currency === workspace.currency && amount !== null ? currency : (by.currency ?? currency);
  if (said !== currency && amount !== null) {
    throw new InvalidError('currency', `${name} is in ${currency}. Say the new amount as a whole instead.`, 'amount');
  }
  return fromMinorUnits((amount ?? 0) + toMinorUnits({ amount: by.amount, currency: said }), said);
}
