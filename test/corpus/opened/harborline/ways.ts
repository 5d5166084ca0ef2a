import type { CaseKind, CorpusCase, ExpectedCall } from '../case.ts';
import { call, one } from '../write.ts';

type Part = ExpectedCall['input'];

interface Latitude {
  /** Equally good ways to hold one thing that was said; one of them must be there. */
  readonly ways?: readonly Part[];
  /** What may be in as well as left out. */
  readonly maybe?: readonly Part[];
}

/** One request whose meaning several inputs hold equally well. */
export function said(
  kind: CaseKind,
  text: string,
  capability: string,
  base: Part,
  { ways = [{}], maybe = [] }: Latitude,
): CorpusCase {
  let inputs: readonly Part[] = ways.map((way) => ({ ...base, ...way }));
  for (const extra of maybe) inputs = [...inputs, ...inputs.map((input) => ({ ...input, ...extra }))];
  const [first = base, ...others] = inputs;
  return one(kind, text, capability, first, ...others.map((input) => call(capability, input)));
}

/** One activity. */
export function log(kind: CaseKind, text: string, base: Part, latitude: Latitude = {}): CorpusCase {
  return said(kind, text, 'log_activity', base, latitude);
}

/** A mood or an upshot, as a value of either field or in the notes; the notes hold all else that was said. */
export function mood(value: 'positive' | 'negative' | 'neutral', notes: string, rest?: string): readonly Part[] {
  const plain: Part = rest === undefined ? {} : { notes: rest };
  const values: readonly Part[] = [{ sentiment: value }, { outcome: value }, { sentiment: value, outcome: value }];
  return [...values.map((each) => ({ ...plain, ...each })), { notes }, ...values.map((each) => ({ ...each, notes }))];
}
