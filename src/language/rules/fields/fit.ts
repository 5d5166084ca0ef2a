import type { Reference } from '../../../capability/fields.ts';

/** A stretch of the message read as a field's value; it begins where it was asked for and ends at token `to`. */
export interface Fit {
  readonly to: number;
  /** As in the capability's input; undefined where something was pointed at and nobody knows what. */
  readonly value: unknown;
  /** What reading it so is held against it; 0 for a plain value. */
  readonly cost: number;
  /** How much it speaks for the reading. */
  readonly evidence: number;
  readonly assumed?: boolean | undefined;
  /** True for a deal named by what it is about rather than whose it is: "fleet upgrade". */
  readonly byTopic?: boolean | undefined;
  /** True for an amount whose currency was not said. */
  readonly currencyAssumed?: boolean | undefined;
  /** Records that fit about as well as `value`, itself among them. */
  readonly choices?: readonly Reference[] | undefined;
  /** The name said that nobody bears. */
  readonly unknown?: string | undefined;
  /** Why there can be no such value. */
  readonly impossible?: string | undefined;
  /** The impossible value as typed. */
  readonly said?: string | undefined;
}

/** A fit with all its properties in one order, however it was made: what is looked at so often is then looked up fast. */
export function alike({
  to,
  value,
  cost,
  evidence,
  assumed,
  byTopic,
  currencyAssumed,
  choices,
  unknown,
  impossible,
  said,
}: Fit): Fit {
  return { to, value, cost, evidence, assumed, byTopic, currencyAssumed, choices, unknown, impossible, said };
}

/** How a value stands in the message: in a phrase's slot, behind its cue, or alone. */
export type Manner = 'slot' | 'cued' | 'bare';
