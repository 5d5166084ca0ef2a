import type { Field } from '../../../capability/fields.ts';
import type { Fit } from '../fields/fit.ts';

/** What a step of a reading did. */
export type Step =
  | { readonly kind: 'fill'; readonly field: Field; readonly fit: Fit }
  | { readonly kind: 'recall'; readonly field: Field; readonly fit: Fit }
  | { readonly kind: 'text'; readonly field: Field; readonly token: number }
  | { readonly kind: 'left'; readonly token: number }
  | { readonly kind: 'pass' };

/** A reading under way: how far it is in the message and in the phrase, and how it came there. */
export interface State {
  readonly at: number;
  /** 0 for the phrase, n for the n-th clause phrase. */
  readonly network: number;
  readonly node: number;
  /** Where the phrase goes on after a clause phrase. */
  readonly back: number;
  /** The free text that is open, by the field's place; -1 for none. */
  readonly open: number;
  /** The fields filled so far, as bits by place. */
  readonly filled: number;
  readonly cost: number;
  readonly evidence: number;
  readonly step: Step;
  readonly before: State | undefined;
}

/** What tells states apart for what may still come. */
export function keyOf({ network, node, back, open, filled }: State): string {
  return `${network} ${node} ${back} ${open} ${filled}`;
}
