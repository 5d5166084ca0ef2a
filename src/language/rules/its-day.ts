import type { RawInput } from '../../capability/capability.ts';
import { leadIn } from './follow-up.ts';
import type { CompiledCapability } from './phrases/grammar.ts';
import { type Prepared, prepare } from './read-requests.ts';

/** "At 3pm" of what is due on Thursday: the same message with its day, where it says a time of day and nothing else. */
export function onItsDay(prepared: Prepared, compiled: CompiledCapability, input: RawInput): Prepared {
  const { matching } = prepared;
  const { message, reader } = matching.lattice;
  const time = message.text.slice(message.tokens[leadIn(message).start]?.from ?? 0).trim();
  const day = compiled.capability.fields
    .filter(({ kind, lean }) => kind === 'datetime' && lean !== 'past')
    .map(({ name }) => input[name])
    .find((value) => typeof value === 'string' && DAY.test(value));
  if (!TIME.test(time) || typeof day !== 'string') return prepared;
  return prepare(`${time} on ${day.slice(0, 10)}`, reader, matching.effort);
}

const DAY = /^\d{4}-\d{2}-\d{2}(?:T|$)/;
const TIME =
  /^(?:(?:at|by|around|about|from)\s+)?(?:\d{1,2}(?:[:.]\d{2})?\s*(?:am|pm|o.?clock)|\d{1,2}:\d{2}|noon|midday|midnight)$|^at\s+\d{1,2}$/i;
