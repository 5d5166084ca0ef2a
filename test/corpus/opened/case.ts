/** How the phrasings of a case are typed; figures are given for each. */
export type CaseKind =
  | 'plain'
  | 'terse'
  | 'typo'
  | 'voice'
  | 'run_on'
  | 'polite'
  | 'emoji'
  | 'trap_name'
  | 'ambiguous'
  | 'negative'
  | 'impossible'
  | 'several';

/**
 * One request as the vocabulary page writes it, with the fields that the person said. References are ids of
 * test/corpus/workspace.ts, `team` for "my team". A value said relative to the record's is `{ relative: { days: 14 } }`.
 */
export interface ExpectedCall {
  readonly capability: string;
  readonly input: Readonly<Record<string, unknown>>;
}

/** What a reasonable colleague would make of a message. */
export type Expectation =
  | ExpectedCall
  | { readonly several: readonly ExpectedCall[] }
  /** Not a request to a CRM. */
  | { readonly outcome: 'abstain' }
  /** A question back; `about` names the field in question where only one is open. */
  | { readonly outcome: 'ask'; readonly about?: string }
  /** A value that cannot be; it must not be replaced by another. */
  | { readonly outcome: 'refuse'; readonly about?: string };

/** One expectation with messages of one kind that all mean it. */
export interface CorpusCase {
  readonly kind: CaseKind;
  readonly say: readonly string[];
  readonly expect: Expectation;
  /** Other ends that would serve the person just as well. */
  readonly also?: readonly Expectation[];
}
