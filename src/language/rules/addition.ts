import type { Field } from '../../capability/fields.ts';
import type { Reading } from '../reading.ts';
import { leadIn, mayFollow, readChange } from './follow-up.ts';
import type { Prepared } from './read-requests.ts';
import type { Message } from './text/message.ts';

/**
 * A fragment said behind what was just written down, as more of it: "at 3pm", "about the security review", "high priority".
 * Undefined where it leaves a word unexplained, or nothing was written.
 */
export function readAddition(prepared: Prepared): Reading | undefined {
  const { message, reader } = prepared.matching.lattice;
  const { memory } = reader;
  const [about] = memory.about;
  const [, subject] = /^(?:create|log|update)_(.+)$/.exec(memory.lastCapability ?? '') ?? [];
  const compiled = prepared.grammar.byName.get(`update_${subject}`);
  if (about?.type === undefined || compiled === undefined || !mayFollow(prepared) || message.text.includes('?'))
    return undefined;
  const { type, ...record } = about;
  const { fields } = compiled.capability;
  const field = fields.find(({ types }) => types?.some((each) => each === type));
  const change = readChange(compiled, prepared, leadIn(message).start);
  if (field === undefined || change === undefined || change.reading.choices.length > 0) return undefined;
  const { input } = change.reading;
  if (input[field.name] !== undefined || !fields.some((each) => input[each.name] !== undefined && tells(each, message)))
    return undefined;
  return { ...change.reading, input: { [field.name]: record, ...input } };
}

/** "Nice one" is praise and "good" an answer, unless the field is named: "high priority". */
function tells({ kind, label }: Field, { tokens }: Message): boolean {
  return kind !== 'choice' || tokens.some(({ word }) => word === label.toLowerCase());
}
