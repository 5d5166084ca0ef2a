import type { Capability } from './capability.ts';
import { type Field, words } from './fields.ts';

/** A JSON Schema, of the part of it that strict function calling knows. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * The JSON Schema of a capability's input as a program or the LLM sends it, fit for strict function calling: every property is
 * required, optional ones may be null, nothing else may be there. Records are sent by what people call them: a name, a handle
 * or an e-mail, or their id.
 */
export function inputSchema(capability: Capability): JsonSchema {
  return {
    type: 'object',
    properties: Object.fromEntries(capability.fields.map((field) => [field.name, fieldSchema(field)])),
    required: capability.fields.map(({ name }) => name),
    additionalProperties: false,
  };
}

function fieldSchema(field: Field): JsonSchema {
  const description = descriptionOf(field);
  const single = valueSchema(field);
  const schema: JsonSchema = field.list ? { type: 'array', items: single } : single;
  return field.required ? { description, ...schema } : { description, anyOf: [schema, { type: 'null' }] };
}

function descriptionOf({ label, hint, kind, types = [] }: Field): string {
  const what = hint ?? `${label}.`;
  if (kind !== 'reference') return `${what}${formats[kind] ?? ''}`;
  const kinds = types.map((type) => words(type).toLowerCase()).join(', ');
  return `${what} The ${kinds} by name, handle or e-mail, as the person said it.`;
}

const formats: Readonly<Partial<Record<Field['kind'], string>>> = {
  date: ' A day as YYYY-MM-DD.',
  datetime: ' A day as YYYY-MM-DD, or a moment as ISO 8601 with offset where a clock time was said.',
  period: ' Days as YYYY-MM-DD, the end exclusive; null is open.',
  minutes: ' Whole minutes.',
  schedule: ' A five-field cron and the IANA time zone that it is read in.',
};

function valueSchema(field: Field): JsonSchema {
  const nullable = (schema: JsonSchema) => ({ anyOf: [schema, { type: 'null' }] });
  switch (field.kind) {
    case 'money':
      return strictObject({ amount: { type: 'number' }, currency: { type: 'string' } });
    case 'period':
      return strictObject({ start: nullable({ type: 'string' }), end: nullable({ type: 'string' }) });
    case 'range':
      return strictObject({ min: nullable({ type: 'number' }), max: nullable({ type: 'number' }) });
    case 'schedule':
      return strictObject({ cron: { type: 'string' }, timezone: { type: 'string' } });
    case 'mapping':
      return { type: 'array', items: strictObject({ field: { type: 'string' }, value: { type: 'string' } }) };
    case 'minutes':
    case 'integer':
      return { type: 'integer' };
    case 'number':
    case 'percent':
      return { type: 'number' };
    case 'flag':
      return { type: 'boolean' };
    case 'choice':
      return field.options === undefined || field.optionsFrom !== undefined
        ? { type: 'string' }
        : { type: 'string', enum: field.options.map(({ value }) => value) };
    default:
      return { type: 'string' };
  }
}

function strictObject(properties: Readonly<Record<string, JsonSchema>>): JsonSchema {
  return { type: 'object', properties, required: Object.keys(properties), additionalProperties: false };
}
