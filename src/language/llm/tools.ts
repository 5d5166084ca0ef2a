import type { Capability } from '../../capability/capability.ts';
import type { Field } from '../../capability/fields.ts';
import { inputSchema, type JsonSchema } from '../../capability/json-schema.ts';
import type { Prompts } from './prompts.ts';

/** A function that the model may call. */
export interface Tool {
  readonly name: string;
  readonly description: string;
  /** Strict: every property is required, and nothing else may be there. */
  readonly parameters: Record<string, unknown>;
}

/** Called where a message asks nothing of a CRM. */
export const DECLINE = 'decline';
/** Called where it is unclear which of several tools is meant. */
export const ASK = 'ask';

const MOST_EXAMPLES = 3;

/** The tools for some capabilities, and the two for messages that are none of them. */
export function toolsFor(capabilities: readonly Capability[], prompts: Prompts): Tool[] {
  const names = capabilities.map(({ name }) => name);
  return [
    ...capabilities.map(toolOf),
    { name: ASK, description: prompts.ask, parameters: strictObject({ tools: listOf(names) }) },
    { name: DECLINE, description: prompts.decline, parameters: strictObject({}) },
  ];
}

/** A capability as a tool. All of its fields may be null: what was not said is asked for, not made up. */
export function toolOf(capability: Capability): Tool {
  const { name, summary, examples, fields } = capability;
  const schema = inputSchema(capability);
  const properties = schema.properties as Readonly<Record<string, JsonSchema>>;
  const open = fields.map((field) => [field.name, openSchema(field, properties[field.name] ?? {})] as const);
  return {
    name,
    description: `${summary} For example: ${examples
      .slice(0, MOST_EXAMPLES)
      .map((example) => `“${example}”`)
      .join(', ')}.`,
    parameters: { ...schema, properties: Object.fromEntries(open) },
  };
}

/** A field's schema, open to null and, for money, to words ("five grand more"). */
function openSchema({ kind, list }: Field, { description, ...schema }: JsonSchema): JsonSchema {
  const shapes: readonly JsonSchema[] = Array.isArray(schema.anyOf) ? schema.anyOf : [schema, { type: 'null' }];
  return { description, anyOf: kind === 'money' && list !== true ? [...shapes, { type: 'string' }] : shapes };
}

function strictObject(properties: Record<string, JsonSchema>): Record<string, unknown> {
  return { type: 'object', properties, required: Object.keys(properties), additionalProperties: false };
}

function listOf(names: readonly string[]): JsonSchema {
  return { type: 'array', description: 'Two or three of the tools.', items: { type: 'string', enum: [...names] } };
}
