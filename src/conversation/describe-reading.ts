import type { Capability } from '../capability/capability.ts';
import type { View } from '../capability/context.ts';
import { words } from '../capability/fields.ts';
import type { Reading } from '../language/reading.ts';
import { describeValue } from './describe.ts';

/** A reading in a few words, for a button: "Log activity: call, Dana Kim". */
export function describeReading(
  reading: Pick<Reading, 'capability' | 'input'>,
  catalogue: ReadonlyMap<string, Capability>,
  view: View,
): string {
  const fields = catalogue.get(reading.capability)?.fields ?? [];
  const values = fields
    .filter((field) => reading.input[field.name] !== undefined)
    .slice(0, 3)
    .map((field) => describeValue(field, reading.input[field.name], view));
  return values.length === 0 ? words(reading.capability) : `${words(reading.capability)}: ${values.join(', ')}`;
}
