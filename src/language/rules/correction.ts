import type { RawInput } from '../../capability/capability.ts';
import { leadIn, merged, readChange } from './follow-up.ts';
import { onItsDay } from './its-day.ts';
import type { Prepared } from './read-requests.ts';

/**
 * A request that was read and not yet done, as a short text puts it right: "no, 30 min". Undefined where it says something else,
 * or only what it is not.
 */
export function readCorrected(said: Prepared, capability: string, input: RawInput): RawInput | undefined {
  const compiled = said.grammar.byName.get(capability);
  if (compiled === undefined || DENIES.test(said.text)) return undefined;
  const prepared = onItsDay(said, compiled, input);
  const change = readChange(compiled, prepared, leadIn(prepared.matching.lattice.message).start);
  if (change === undefined || change.reading.choices.length > 0) return undefined;
  const isTold = Object.keys(change.reading.input).some((name) => compiled.fields.get(name)?.kind === 'text');
  return isTold || change.reading.impossible.length > 0 ? undefined : merged(change.reading, input, compiled).input;
}

/** "Not tomorrow" does not say when. */
const DENIES = /^\s*(?:(?:no|sorry|wait)[,.]?\s+)?not\b[^,;]*$/i;
