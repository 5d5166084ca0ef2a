import { BLOCKS } from './blocks.ts';
import { ELEMENTS } from './elements.ts';
import { LIMITS } from './limits.ts';
import type { JsonObject, Problem, Rule, Shape } from './rules.ts';

/** True for a JSON object; false for lists, null and everything else. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Checks a value against a rule and returns what Slack would refuse, each with a pointer that begins with `pointer`. */
export function walk(value: unknown, rule: Rule, pointer: string): Problem[] {
  switch (rule.kind) {
    case 'any':
      return [];
    case 'boolean':
      return typeof value === 'boolean' ? [] : [wrongType(pointer, 'boolean', value)];
    case 'number':
      return walkNumber(value, rule, pointer);
    case 'string':
      return walkString(value, rule, pointer);
    case 'text':
      return walkText(value, rule, pointer);
    case 'list':
      return walkList(value, rule, pointer);
    case 'object':
      return isObject(value) ? walkShape(value, rule.shape, pointer) : [wrongType(pointer, 'object', value)];
    case 'typed':
      return walkTyped(value, rule, pointer);
  }
}

function wrongType(pointer: string, expected: string, value: unknown): Problem {
  const got = value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
  return { pointer, code: 'wrong_type', message: `must be a valid ${expected}, got ${got}` };
}

function walkNumber(value: unknown, rule: Rule & { kind: 'number' }, pointer: string): Problem[] {
  if (typeof value !== 'number' || !Number.isFinite(value)) return [wrongType(pointer, 'number', value)];
  if (rule.integer && !Number.isInteger(value)) return [wrongType(pointer, 'integer', value)];
  if (rule.min !== undefined && value < rule.min) {
    return [{ pointer, code: 'too_small', message: `must be at least ${rule.min}` }];
  }
  if (rule.max !== undefined && value > rule.max) {
    return [{ pointer, code: 'too_large', message: `must be at most ${rule.max}` }];
  }
  return [];
}

function walkString(value: unknown, rule: Rule & { kind: 'string' }, pointer: string): Problem[] {
  if (typeof value !== 'string') return [wrongType(pointer, 'string', value)];
  if (rule.oneOf && !rule.oneOf.includes(value)) {
    return [{ pointer, code: 'unknown_value', message: `must be one of: ${rule.oneOf.join(', ')}` }];
  }
  if (rule.max !== undefined && value.length > rule.max) {
    return [{ pointer, code: 'too_long', message: `must be less than ${rule.max + 1} characters` }];
  }
  if (rule.min !== undefined && value.length < rule.min) {
    return [{ pointer, code: 'too_short', message: `must be more than ${rule.min - 1} characters` }];
  }
  if (rule.pattern && !rule.pattern.test(value)) {
    return [{ pointer, code: 'bad_format', message: `must be ${rule.expected ?? 'in the right format'}` }];
  }
  return [];
}

function walkText(value: unknown, rule: Rule & { kind: 'text' }, pointer: string): Problem[] {
  const types = rule.only ? [rule.only] : ['plain_text', 'mrkdwn'];
  if (!isObject(value)) return [wrongType(pointer, 'text object', value)];
  if (typeof value.type !== 'string' || !types.includes(value.type)) {
    return [{ pointer: `${pointer}/type`, code: 'unknown_value', message: `must be one of: ${types.join(', ')}` }];
  }
  const extra = value.type === 'plain_text' ? 'emoji' : 'verbatim';
  return walkShape(
    value,
    {
      fields: {
        type: { kind: 'any' },
        text: { kind: 'string', min: 1, max: rule.max },
        [extra]: { kind: 'boolean' },
      },
      required: ['text'],
    },
    pointer,
  );
}

function walkList(value: unknown, rule: Rule & { kind: 'list' }, pointer: string): Problem[] {
  if (!Array.isArray(value)) return [wrongType(pointer, 'array', value)];
  const problems: Problem[] = [];
  if (rule.max !== undefined && value.length > rule.max) {
    problems.push({ pointer, code: 'too_many', message: `no more than ${rule.max} items allowed` });
  }
  if (rule.min !== undefined && value.length < rule.min) {
    problems.push({ pointer, code: 'too_few', message: `no less than ${rule.min} items allowed` });
  }
  return problems.concat(value.flatMap((item, index) => walk(item, rule.of, `${pointer}/${index}`)));
}

function walkTyped(value: unknown, rule: Rule & { kind: 'typed' }, pointer: string): Problem[] {
  if (!isObject(value)) return [wrongType(pointer, 'object', value)];
  const { type } = value;
  if (typeof type !== 'string') {
    return [{ pointer, code: 'missing', message: 'missing required field: type' }];
  }
  if (!rule.of.includes(type)) {
    return [{ pointer: `${pointer}/type`, code: 'unsupported_type', message: `unsupported type: ${type}` }];
  }
  if (type === 'plain_text' || type === 'mrkdwn') return walk(value, { kind: 'text', max: LIMITS.text }, pointer);
  const shape = (rule.name === 'block' ? BLOCKS[type] : ELEMENTS[type]) ?? BLOCKS[type];
  return shape ? walkShape(value, { ...shape, fields: { ...shape.fields, type: { kind: 'any' } } }, pointer) : [];
}

function walkShape(value: JsonObject, shape: Shape, pointer: string): Problem[] {
  const given = (name: string) => value[name] !== undefined;
  const missing = (shape.required ?? [])
    .filter((name) => !given(name))
    .map((name) => ({ pointer, code: 'missing', message: `missing required field: ${name}` }));
  const none = (shape.some ?? [])
    .filter((names) => !names.some(given))
    .map((names) => ({ pointer, code: 'missing', message: `must define one of: ${names.join(', ')}` }));
  const both = (shape.single ?? [])
    .filter((names) => names.filter(given).length > 1)
    .map((names) => ({ pointer, code: 'too_many', message: `must define only one of: ${names.join(', ')}` }));
  const inside = Object.entries(value).flatMap(([name, field]) => {
    if (field === undefined) return [];
    const rule = shape.fields[name];
    if (rule) return walk(field, rule, `${pointer}/${name}`);
    return [{ pointer, code: 'unknown_field', message: `invalid additional property: ${name}` }];
  });
  return [...missing, ...none, ...both, ...inside];
}
