import { z } from 'zod';
import type { Context, View } from './context.ts';
import { type Field, fieldsOf } from './fields.ts';
import type { Reply } from './reply.ts';
import { defaultRoles, type Effect, type Role } from './roles.ts';

/**
 * One way to ask: literal words and fields, `(a|b)` alternatives, `[optional]` parts, `{field}` slots. `set` gives values that the
 * words imply: `{ say: 'we won {deal}', set: { result: 'won' } }`.
 */
export type Phrase = string | { readonly say: string; readonly set: Readonly<Record<string, unknown>> };

/** Input before validation: by field, as read from words, a form or a program. */
export type RawInput = Readonly<Record<string, unknown>>;

/** What one capability is, as its file declares it. */
export interface Definition<Shape extends z.ZodRawShape, Result> {
  /** snake_case, as in the vocabulary; public, so it never changes. */
  readonly name: string;
  /** What it does for a person, one sentence in the imperative: "Log a call, e-mail, meeting or other activity." */
  readonly summary: string;
  /** The subject it belongs to; help is grouped by it. */
  readonly topic: string;
  readonly effect: Effect;
  /** Who may; by default read: everybody, write: from rep, destructive: from manager. */
  readonly roles?: readonly Role[];
  /** Fields made by src/capability/fields.ts. */
  readonly input: Shape;
  /** Groups of optional fields of which at least one must be there. */
  readonly needsOneOf?: readonly (readonly (keyof Shape & string)[])[];
  /**
   * How people ask for it, in phrases over literal words and fields: `(move|push) [the] {deal} to {stage}`. Fields with cues
   * and further typed values may follow or precede in any order without being written out. See docs/understanding.md.
   */
  readonly phrases: readonly Phrase[];
  /** Whole messages that must be understood as this capability; shown in help, on the reference page and to the LLM. */
  readonly examples: readonly string[];
  /** Values for fields that were not said and that depend on who asks and when: "me", "today", "this quarter". */
  defaults?(context: Omit<Context, 'db' | 'changes'>): RawInput;
  /**
   * Turns values said relative to the record's current ones ("push it two weeks", "five grand more") into absolute ones, before
   * validation. Such values arrive as `{ relative: { days: 14 } }`, `{ relative: { months: 1 } }` or `{ relative: { amount: 5000 } }`.
   * An amount whose currency nobody said ("60k") arrives as `{ amount: 60000 }` and takes the record's.
   */
  prepare?(context: Context, rawInput: RawInput): Promise<RawInput>;
  /** Does it, in the request's transaction, and returns data; knows no surface. */
  run(context: Context, input: z.output<z.ZodObject<Shape>>): Promise<Result>;
  /** Draws the result; pure. */
  render(result: Result, view: View): Reply;
}

/** A capability as the catalogue holds it: its types erased, its fields and roles worked out. */
export interface Capability {
  readonly name: string;
  /** With which its name begins: what is found, created, updated or moved is read differently. */
  readonly verb: string;
  readonly summary: string;
  readonly topic: string;
  readonly effect: Effect;
  readonly roles: readonly Role[];
  readonly fields: readonly Field[];
  readonly schema: z.ZodObject;
  readonly needsOneOf: readonly (readonly string[])[];
  readonly phrases: readonly Phrase[];
  readonly examples: readonly string[];
  readonly defaults?: ((context: Omit<Context, 'db' | 'changes'>) => RawInput) | undefined;
  readonly prepare?: ((context: Context, rawInput: RawInput) => Promise<RawInput>) | undefined;
  run(context: Context, input: never): Promise<unknown>;
  render(result: never, view: View): Reply;
}

/**
 * Declares a capability: the one record from which phrases, LLM tool, slash command, help, form, REST route and reference page
 * are made.
 */
export function defineCapability<const Shape extends z.ZodRawShape, Result>(
  definition: Definition<Shape, Result>,
): Capability {
  return {
    ...definition,
    verb: definition.name.split('_', 1)[0] ?? '',
    roles: definition.roles ?? defaultRoles(definition.effect),
    fields: fieldsOf(definition.input),
    schema: z.strictObject(definition.input),
    needsOneOf: definition.needsOneOf ?? [],
  };
}
