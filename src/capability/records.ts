import type { RawInput } from './capability.ts';
import type { Field, Reference } from './fields.ts';

/** True for a value that names a record. */
export function isReference(value: unknown): value is Reference {
  return typeof value === 'object' && value !== null && 'id' in value && 'name' in value;
}

/** The records that an input is about, each with its type; whoever is to do it is none of them. */
export function recordsIn(input: RawInput, fields: readonly Field[]): Reference[] {
  return fields.flatMap(({ name, types = [] }) => {
    const value = input[name];
    return isReference(value) && !types.includes('member') ? [{ type: types[0], ...value }] : [];
  });
}
