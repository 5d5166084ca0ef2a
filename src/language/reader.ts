import type { Capability, RawInput } from '../capability/capability.ts';
import type { Actor } from '../capability/context.ts';
import type { ChoiceOption, Reference } from '../capability/fields.ts';
import type { NameIndex } from './references/name-index.ts';
import type { ReadingContext } from './values/value.ts';

/** What was last done in this conversation, for "it", "and by rep?" and "same for last month". */
export interface Memory {
  /** What "it" means, most important first. */
  readonly about: readonly Reference[];
  readonly lastCapability: string | null;
  readonly lastInput: RawInput | null;
}

/** All that reading a message may know. */
export interface Reader {
  readonly catalogue: readonly Capability[];
  readonly names: NameIndex;
  readonly actor: Actor;
  /** The workspace's deal stages as choices. */
  readonly stages: readonly ChoiceOption[];
  readonly memory: Memory;
  /** The channel that it is asked in, for "here". */
  readonly channel: string | null;
  readonly context: Omit<ReadingContext, 'lean'>;
}
