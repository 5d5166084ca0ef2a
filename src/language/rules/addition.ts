import type { RawInput } from '../../capability/capability.ts';
import type { Field } from '../../capability/fields.ts';
import type { Reading } from '../reading.ts';
import { leadIn, mayFollow, readChange } from './follow-up.ts';
import { onItsDay } from './its-day.ts';
import type { Prepared } from './read-requests.ts';
import type { Message } from './text/message.ts';

/**
 * A fragment said behind what was just written down, as more of it: "at 3pm", "about the security review", "because of price".
 * Undefined where it leaves a word unexplained, or nothing was written.
 */
export function readAddition(said: Prepared): Reading | undefined {
  const { message, reader } = said.matching.lattice;
  const { memory } = reader;
  const [about] = memory.about;
  const compiled = said.grammar.byName.get(takingMore(memory.lastCapability ?? ''));
  if (about?.type === undefined || compiled === undefined || !mayFollow(said) || message.text.includes('?'))
    return undefined;
  const prepared = onItsDay(said, compiled, memory.lastInput ?? {});
  const { type, ...record } = about;
  const { fields } = compiled.capability;
  const field = fields.find(({ types }) => types?.some((each) => each === type));
  const change = readChange(compiled, prepared, leadIn(prepared.matching.lattice.message).start);
  if (field === undefined || change === undefined || change.reading.choices.length > 0) return undefined;
  const { input } = change.reading;
  if (input[field.name] !== undefined || !fields.some((each) => input[each.name] !== undefined && tells(each, message)))
    return undefined;
  const isAgain = compiled.capability.name === memory.lastCapability;
  const known = isAgain ? neededOf(compiled.capability.fields, memory.lastInput ?? {}) : {};
  return { ...change.reading, input: { ...known, [field.name]: record, ...input } };
}

/** The capability by which more is said of what another wrote: closing a deal again says why, all else is changed. */
function takingMore(capability: string): string {
  return /^(?:create|log|update|close)_/.test(capability) ? capability.replace(/^(?:create|log)_/, 'update_') : '';
}

function neededOf(fields: readonly Field[], input: RawInput): RawInput {
  const needed = fields.filter(({ name, required }) => required && input[name] !== undefined);
  return Object.fromEntries(needed.map(({ name }) => [name, input[name]]));
}

/** "Nice one" is praise and "good" an answer, unless the field is named: "high priority". */
function tells({ kind, label }: Field, { tokens }: Message): boolean {
  return kind !== 'choice' || tokens.some(({ word }) => word === label.toLowerCase());
}
