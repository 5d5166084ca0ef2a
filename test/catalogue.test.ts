import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { inputSchema, type JsonSchema } from '../src/capability/json-schema.ts';
import { roles } from '../src/capability/roles.ts';
import { catalogue } from '../src/catalogue.ts';

const each = catalogue.map((capability) => [capability.name, capability] as const);

describe('the catalogue', () => {
  it('has unique names', () => {
    const names = catalogue.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
  });

  it('has unique examples: a message is an example of one capability only', () => {
    const examples = catalogue.flatMap(({ examples }) => examples.map((example) => example.toLowerCase()));
    expect(examples).toEqual([...new Set(examples)]);
  });
});

describe.each(each)('%s', (name, capability) => {
  it('is named, summed up in one sentence, and says who may', () => {
    expect(name).toMatch(/^[a-z]+(_[a-z]+)*$/);
    expect(capability.summary).toMatch(/^[A-Z].{8,150}\.$/);
    expect(capability.topic).toMatch(/^[a-z ]+$/);
    expect(['read', 'write', 'destructive']).toContain(capability.effect);
    expect(capability.roles.length).toBeGreaterThan(0);
    expect(roles).toEqual(expect.arrayContaining([...capability.roles]));
    expect(capability.roles).toContain('admin');
  });

  it('is open to viewers only where it reads', () => {
    if (capability.effect !== 'read') expect(capability.roles).not.toContain('viewer');
  });

  it('has phrases, and at least two examples', () => {
    expect(capability.phrases.length).toBeGreaterThan(0);
    expect(capability.examples.length).toBeGreaterThanOrEqual(2);
  });

  it('names fields that exist where it needs one of several', () => {
    const fields = capability.fields.map((field) => field.name);
    expect(fields).toEqual(expect.arrayContaining(capability.needsOneOf.flat()));
  });

  it('has an input schema that strict function calling takes', () => {
    const schema = inputSchema(capability);
    expect(new Ajv2020({ strict: true, allowUnionTypes: true }).validateSchema(schema)).toBe(true);
    expect(looseObjects(schema)).toEqual([]);
    expect(JSON.stringify(schema).length).toBeLessThan(16_000);
  });

  it('has the input schema that was agreed on', async () => {
    await expect(`${JSON.stringify(inputSchema(capability), null, 2)}\n`).toMatchFileSnapshot(
      `__goldens__/schemas/${name}.json`,
    );
  });
});

/** Where a schema has an object that is open, or a property that may be absent: strict function calling refuses both. */
function looseObjects(schema: unknown, path = '#'): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { type, properties, required, additionalProperties } = schema as JsonSchema;
  const names = Object.keys((properties as object | undefined) ?? {});
  const loose =
    type === 'object' && (additionalProperties !== false || JSON.stringify(names) !== JSON.stringify(required ?? []));
  const inner = Object.entries(schema).flatMap(([key, value]) => looseObjects(value, `${path}/${key}`));
  return loose ? [path, ...inner] : inner;
}
