import type { Capability, RawInput } from '../../capability/capability.ts';
import type { Field } from '../../capability/fields.ts';
import { type Grounds, groundedName, isSaid } from './grounds.ts';
import { Shifts } from './shifts.ts';

/** The arguments of a tool call that may be read as input. */
export interface Arguments {
  readonly spoken: RawInput;
  /** Names of fields that the capability does not have, with something in them. */
  readonly invented: readonly string[];
}

/** How models write that something was not said. */
const NOTHING = /^(?:null|none|n\/?a|nil|undefined|unknown|unspecified|not (?:said|specified|given|provided))$/i;

/**
 * Takes what a model gave for each field, where it comes from the message: names, addresses and numbers that are made up are
 * left out, and so is what says nothing. Null where it is no object.
 */
export function argumentsOf(capability: Capability, written: string, grounds: Grounds): Arguments | null {
  const given = objectOf(written);
  if (given === null) return null;
  const fields = new Map(capability.fields.map((field) => [field.name, field]));
  const shifts = new Shifts(grounds.text, grounds.reader);
  const spoken: Record<string, unknown> = {};
  const invented: string[] = [];
  for (const [name, value] of Object.entries(given)) {
    if (isNothing(value)) continue;
    const field = fields.get(name);
    if (field === undefined) invented.push(name);
    else {
      const taken = shifts.read(capability, field, value) ?? takenValue(field, value, grounds);
      if (taken !== undefined) spoken[name] = taken;
    }
  }
  return { spoken, invented };
}

function objectOf(written: string): Readonly<Record<string, unknown>> | null {
  if (written.trim() === '') return {};
  try {
    const parsed: unknown = JSON.parse(written);
    return isObject(parsed) ? parsed : null;
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isNothing(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  if (typeof value === 'string') return value.trim() === '' || NOTHING.test(value.trim());
  if (Array.isArray(value)) return value.every(isNothing);
  return isObject(value) && Object.values(value).every(isNothing);
}

function takenValue(field: Field, value: unknown, grounds: Grounds): unknown {
  switch (field.kind) {
    case 'reference':
      return takenReference(field, value, grounds);
    case 'mapping':
      return takenMapping(value);
    case 'email':
    case 'phone':
    case 'url':
      return typeof value === 'string' && isSaid(field.kind, value, grounds) ? value.trim() : undefined;
    default:
      // Shifts of a record's values are read from words only; as an object one would reach the capability unread.
      return isObject(value) && 'relative' in value ? undefined : value;
  }
}

function takenReference(field: Field, value: unknown, grounds: Grounds): unknown {
  const names = (Array.isArray(value) ? value : [value]).flatMap((item) => {
    const name = nameIn(item);
    return name === undefined ? [] : (groundedName(name, field.types ?? [], grounds) ?? []);
  });
  if (names.length === 0) return undefined;
  return field.list ? names : names[0];
}

/** The name in a value; ids are never taken from a model. */
function nameIn(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim();
  if (!isObject(value)) return undefined;
  const name = value.handle ?? value.name;
  return typeof name === 'string' ? name.trim() : undefined;
}

function takenMapping(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const pairs = value.flatMap((item) =>
    isObject(item) && typeof item.field === 'string' && !isNothing(item.value)
      ? [[item.field, item.value] as const]
      : [],
  );
  return pairs.length === 0 ? undefined : Object.fromEntries(pairs);
}
