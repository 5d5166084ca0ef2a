import type { Capability } from '../capability/capability.ts';
import type { Context } from '../capability/context.ts';
import type { Change } from '../database/changes.ts';
import type { Reader } from '../language/reader.ts';
import type { Reading } from '../language/reading.ts';
import type { HeldRequest } from './question.ts';

/** A request on its way: held ones have no open points but a question's. */
export interface Request extends HeldRequest {
  /** True once the person has said yes. */
  readonly confirmed: boolean;
}

/** Where and for whom a message is answered. */
export interface Scene {
  readonly context: Omit<Context, 'changes'>;
  readonly reader: Reader;
  readonly dryRun: boolean;
  /** Told of each row that was changed, so that what is kept in memory follows. */
  readonly changed: (changes: readonly Change[]) => void;
}

/** What conversation needs from the rest. */
export interface Parts {
  readonly catalogue: ReadonlyMap<string, Capability>;
}

/** A reading as a request. */
export function requestOf(reading: Reading, by: 'rules' | 'llm'): Request {
  const { capability, input, assumed, choices, unknown, impossible, unsaid, doubtful, lesson } = reading;
  return {
    capability,
    input,
    assumed,
    understoodBy: by,
    doubtful,
    lesson,
    further: [],
    confirmed: false,
    open: { choices, unknown, impossible, unsaid },
  };
}
