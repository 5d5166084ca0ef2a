import type { RawInput } from '../capability/capability.ts';
import type { Reference } from '../capability/fields.ts';

/** A field for which several records or values fit about equally well. */
export interface OpenChoice {
  readonly field: string;
  readonly options: readonly Reference[];
}

/** A name said for a field that no record bears ("Foo Corp" for account). */
export interface UnknownName {
  readonly field: string;
  readonly text: string;
}

/** A value said that cannot be ("February 30"), with a kind sentence about it. */
export interface ImpossibleValue {
  readonly field: string | null;
  readonly text: string;
  readonly message: string;
}

/** What a message that the LLM read teaches, without personal data. */
export interface Lesson {
  /** The message with slots for names, values and free text: `{word} with {contact} about {subject}`. */
  readonly template: string;
  /** What it asked for, in order. */
  readonly capabilities: readonly string[];
}

/** One request as it was read: a capability and its unvalidated input. */
export interface Reading {
  readonly capability: string;
  readonly input: RawInput;
  /**
   * The input's fields that were assumed rather than said ("next Friday": which one?); `amount.currency` where only the
   * currency of a record's new amount was.
   */
  readonly assumed: readonly string[];
  /** 0–1; how surely this is what was meant. */
  readonly score: number;
  /** Words that the reading leaves unexplained. */
  readonly unexplained: readonly string[];
  readonly choices: readonly OpenChoice[];
  readonly unknown: readonly UnknownName[];
  readonly impossible: readonly ImpossibleValue[];
  /** Fields to be changed that were named without a value ("change the close date of D-3"): to be asked for. */
  readonly unsaid?: readonly string[] | undefined;
  /** True where it is likely meant and not sure enough to be done unasked: the person confirms it first. */
  readonly doubtful?: boolean | undefined;
  /** What is to be learned once the person confirms this reading; only where the LLM read it. */
  readonly lesson?: Lesson | undefined;
}

/** What became of a message's text. */
export type Understanding =
  /** One request, or several in the order in which they were said. */
  | { readonly outcome: 'read'; readonly by: 'rules' | 'llm'; readonly requests: readonly Reading[] }
  /** A near tie of two or three readings, best first. */
  | { readonly outcome: 'ambiguous'; readonly by: 'rules' | 'llm'; readonly alternatives: readonly Reading[] }
  /**
   * Not a request, or none that can be read with confidence; `nearest` names the capabilities that came closest, `note` says
   * why nobody else could read it.
   */
  | { readonly outcome: 'abstained'; readonly nearest: readonly string[]; readonly note?: string };
