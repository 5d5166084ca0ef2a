import type { Capability } from '../../../capability/capability.ts';
import type { Field } from '../../../capability/fields.ts';
import { type CompiledCapability, speakOptions } from './grammar.ts';

/** A capability of one field alone, so that a field can be read without any request around it. */
export function compileField(field: Field, effect: Capability['effect'] = 'write'): CompiledCapability {
  const capability: Pick<Capability, 'name' | 'fields' | 'effect'> = {
    name: `field ${field.name}`,
    fields: [field],
    effect,
  };
  return {
    capability: capability as Capability,
    fields: new Map([[field.name, field]]),
    places: new Map([[field.name, 0]]),
    phrases: [],
    clauses: [],
    cues: new Map(),
    spokenStems: new Set(),
    textCueStems: new Set(),
    hasStages: false,
    asksWhose: false,
    needsActivity: false,
    reports: false,
    options: new Map(field.options === undefined ? [] : [[field.name, speakOptions(field.options)]]),
  };
}
