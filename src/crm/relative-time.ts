import { DateTime } from 'luxon';
import { z } from 'zod';
import type { Money } from '../../capability/fields.ts';
import { isDay } from '../days.ts';

const step = z.object({ relative: z.object({ days: z.number().optional(), months: z.number().optional() }) });
const difference = z.object({ relative: z.object({ amount: z.number(), currency: z.string().optional() }) });

/** A day or moment said as a distance ("two weeks later") counted from another, in a zone; anything else as it is. */
export function absoluteTime(said: unknown, from: string, zone: string): unknown {
  const by = step.safeParse(said).data?.relative;
  if (by === undefined) return said;
  const moved = DateTime.fromISO(from, { zone }).plus({ days: by.days ?? 0, months: by.months ?? 0 });
  return isDay(from) ? moved.toISODate() : moved.toISO({ suppressMilliseconds: true });
}

/** An amount said as a difference ("5k more") added to the current one, which may be none; anything else as it is. */
export function absoluteMoney(said: unknown, current: Money | null, currency: string): unknown {
  const by = difference.safeParse(said).data?.relative;
  if (by === undefined) return said;
  const unit = by.currency ?? current?.currency ?? currency;
  // Amounts of different currencies do not add up: then what is said is the new one.
  const base = current?.currency === unit ? current.amount : 0;
  return { amount: base + by.amount, currency: unit };
}
