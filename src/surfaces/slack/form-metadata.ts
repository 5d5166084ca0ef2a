import { z } from 'zod';
import { placeSchema, pressedSchema } from './arrival.ts';

const schema = z.object({
  capability: z.string(),
  /** The audit entry to take back first. */
  replaces: z.string().optional(),
  place: placeSchema,
  pressed: pressedSchema.nullable(),
  /** Values that the form does not show, or shows in words: they stay as they are where nobody touches them. */
  kept: z.record(z.string(), z.unknown()),
  /** True once all fields are shown. */
  expanded: z.boolean(),
});

/** What a form carries along: what it is for, and where its result goes. */
export type FormMetadata = z.output<typeof schema>;

const longest = 3_000;

/** @throws {RangeError} where it is longer than Slack takes */
export function writeFormMetadata(metadata: FormMetadata): string {
  const written = JSON.stringify(metadata);
  if (written.length > longest) throw new RangeError('The form carries more than Slack takes');
  return written;
}

/** What a form of ours carries. @throws {z.ZodError} where it is none of ours */
export function readFormMetadata(written: string): FormMetadata {
  return schema.parse(JSON.parse(written));
}
