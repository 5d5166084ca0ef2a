import type { Capability, RawInput } from '../capability/capability.ts';
import type { Field, Reference } from '../capability/fields.ts';
import type { Reader } from './reader.ts';
import type { ImpossibleValue, OpenChoice, Reading, UnknownName } from './reading.ts';
import { readFieldValue } from './rules/read-value.ts';

interface Findings {
  readonly input: Record<string, unknown>;
  readonly assumed: string[];
  readonly choices: OpenChoice[];
  readonly unknown: UnknownName[];
  readonly impossible: ImpossibleValue[];
}

/**
 * Reads input whose fields may be strings as a person would say them ("Acme", "next Tuesday", "$45k", "30 min") or values as the
 * capability takes them: the arguments of an LLM's tool call, a form, a REST call, an import. Fields that the capability does
 * not have are kept, so that validation names them.
 */
export function readInput(capability: Capability, spoken: RawInput, reader: Reader): Reading {
  const findings: Findings = { input: {}, assumed: [], choices: [], unknown: [], impossible: [] };
  const fields = new Map(capability.fields.map((field) => [field.name, field]));
  for (const [name, value] of Object.entries(spoken)) {
    if (value === undefined || value === null || value === '') continue;
    const field = fields.get(name);
    if (field === undefined) findings.input[name] = value;
    else readField(field, value, spoken, reader, findings);
  }
  return { capability: capability.name, score: 1, unexplained: [], ...findings };
}

function readField(field: Field, value: unknown, spoken: RawInput, reader: Reader, findings: Findings): void {
  if (field.list && field.kind === 'reference') {
    readList(field, value, spoken, reader, findings);
    return;
  }
  const text = spokenText(field, value, spoken);
  if (text === undefined) findings.input[field.name] = plainValue(field, value, reader);
  else {
    const read = readOne(field, text, reader, findings);
    if (read !== undefined) findings.input[field.name] = read;
  }
}

function readList(field: Field, value: unknown, spoken: RawInput, reader: Reader, findings: Findings): void {
  const items = Array.isArray(value) ? value : String(value).split(/\s*[,;]\s*/);
  const one = { ...field, list: false };
  findings.input[field.name] = items.flatMap((item) => {
    const text = spokenText(one, item, spoken);
    const read = text === undefined ? item : readOne(one, text, reader, findings);
    return read === undefined ? [] : [read];
  });
}

function readOne(field: Field, text: string, reader: Reader, findings: Findings): unknown {
  const read = readFieldValue(text, field, reader);
  switch (read.kind) {
    case 'value':
      if (read.assumed) findings.assumed.push(field.name);
      return read.value;
    case 'choice':
      findings.choices.push({ field: field.name, options: read.options });
      return read.options[0];
    case 'unknown':
      findings.unknown.push({ field: field.name, text: read.text });
      return undefined;
    case 'impossible':
      findings.impossible.push({ field: field.name, text, message: read.message });
      return undefined;
    case 'none':
      // Left as it is: validation says what is wrong with it, and in the field's own words.
      return text;
  }
}

/** The words to be read for a field; undefined where the value is already as the field takes it. */
function spokenText(field: Field, value: unknown, spoken: RawInput): string | undefined {
  if (field.kind === 'reference') return nameOf(field, value, spoken);
  if (field.kind === 'text' || field.kind === 'mapping') return undefined;
  if (typeof value !== 'string') return undefined;
  return field.schema.safeParse(value).success && field.kind !== 'choice' ? undefined : value;
}

function nameOf(field: Field, value: unknown, spoken: RawInput): string | undefined {
  if (typeof value === 'string') return withAccount(field, value, spoken.account);
  if (typeof value !== 'object' || value === null) return String(value);
  const { id, name, handle, account } = value as Partial<Reference>;
  if (id !== undefined && name !== undefined) return undefined;
  return handle ?? (name === undefined ? undefined : withAccount(field, name, account));
}

/** A first name said along with an account is somebody there. */
function withAccount(field: Field, name: string, account: unknown): string {
  const place = typeof account === 'string' ? account : ((account as Partial<Reference> | undefined)?.name ?? '');
  return field.types?.includes('contact') && place !== '' && !/\s(?:at|from)\s/i.test(name)
    ? `${name} at ${place}`
    : name;
}

function plainValue(field: Field, value: unknown, { context }: Reader): unknown {
  if (field.kind === 'money' && typeof value === 'number') return { amount: value, currency: context.currency };
  if (field.kind === 'text' && field.list && typeof value === 'string') {
    return value
      .split(',')
      .map((item) => item.trim())
      .filter((item) => item !== '');
  }
  return value;
}
