import type { Lesson, Reading } from '../language/reading.ts';

/** One thing that may be picked as an answer. */
export interface Choice {
  readonly label: string;
  /** What the field then holds, as in the capability's input. */
  readonly value: unknown;
}

/** The request that a question belongs to, as far as it is known. */
export interface HeldRequest {
  readonly capability: string;
  readonly input: Readonly<Record<string, unknown>>;
  /** The input's fields that the person did not say. */
  readonly assumed: readonly string[];
  readonly understoodBy: 'rules' | 'llm' | null;
  /** What else reading it left open. */
  readonly open?: Pick<Reading, 'choices' | 'unknown' | 'impossible' | 'unsaid'> | undefined;
  /** True where the person is to confirm how it was read. */
  readonly doubtful?: boolean | undefined;
  /** What is learned once the person has confirmed it; where the LLM read it. */
  readonly lesson?: Lesson | undefined;
  /** The audit entry to take back first. */
  readonly replaces?: string | undefined;
  /** Further requests of the same message, to run after this one. */
  readonly further: readonly HeldRequest[];
}

/** What Rapport asked: for a missing field, which of several, or whether to go ahead. */
export type Question =
  | { readonly kind: 'missing'; readonly request: HeldRequest; readonly field: string }
  | {
      readonly kind: 'choice';
      readonly request: HeldRequest;
      readonly field: string;
      readonly choices: readonly Choice[];
    }
  /** Two readings of one message, nearly as likely. */
  | { readonly kind: 'reading'; readonly requests: readonly HeldRequest[] }
  | { readonly kind: 'confirm'; readonly request: HeldRequest };
