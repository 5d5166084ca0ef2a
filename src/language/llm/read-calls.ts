import type { Capability, RawInput } from '../../capability/capability.ts';
import { type Field, words } from '../../capability/fields.ts';
import { readInput } from '../read-input.ts';
import type { Reader } from '../reader.ts';
import type { ImpossibleValue, Reading } from '../reading.ts';
import { argumentsOf } from './arguments.ts';
import type { ToolCall } from './client.ts';
import type { Grounds } from './grounds.ts';
import { ASK, DECLINE } from './tools.ts';

/** What the tool calls of an answer come to. */
export type CallsRead =
  | { readonly kind: 'requests'; readonly requests: readonly Reading[]; readonly spoken: readonly RawInput[] }
  /** It is unclear which of these is meant. */
  | { readonly kind: 'ask'; readonly alternatives: readonly Reading[] }
  | { readonly kind: 'declined' }
  /** There are calls, and none that can be taken. */
  | { readonly kind: 'nonsense' };

const MOST_REQUESTS = 5;
const MOST_ALTERNATIVES = 3;

/** Reads tool calls as requests, in order; calls of what was not among the tools are left out. */
export function readCalls(
  calls: readonly ToolCall[],
  capabilities: readonly Capability[],
  grounds: Grounds,
): CallsRead {
  const byName = new Map(capabilities.map((capability) => [capability.name, capability]));
  const read = new Map<string, { reading: Reading; spoken: RawInput }>();
  for (const call of calls) {
    const capability = byName.get(call.name);
    const request = capability === undefined ? null : readCall(capability, call, grounds);
    if (request !== null) read.set(JSON.stringify([call.name, request.reading.input]), request);
  }
  const requests = [...read.values()].slice(0, MOST_REQUESTS);
  if (requests.length > 0) {
    return {
      kind: 'requests',
      requests: requests.map(({ reading }) => reading),
      spoken: requests.map(({ spoken }) => spoken),
    };
  }
  const alternatives = calls.filter(({ name }) => name === ASK).flatMap((call) => asked(call, byName));
  if (alternatives.length > 0) return { kind: 'ask', alternatives: alternatives.slice(0, MOST_ALTERNATIVES) };
  return calls.length === 0 || calls.some(({ name }) => name === DECLINE) ? { kind: 'declined' } : { kind: 'nonsense' };
}

function readCall(
  capability: Capability,
  call: ToolCall,
  grounds: Grounds,
): { reading: Reading; spoken: RawInput } | null {
  const taken = argumentsOf(capability, call.arguments, grounds);
  if (taken === null) return null;
  const reading = withoutMisfits(capability, readInput(capability, taken.spoken, grounds.reader), grounds.reader);
  // A filter that there is not would go unseen in an answer; what is written is shown before it is done.
  const unknownFilter = capability.effect === 'read' ? taken.invented[0] : undefined;
  const impossible = unknownFilter === undefined ? [] : [noSuchFilter(capability, unknownFilter)];
  return { reading: { ...reading, impossible: [...reading.impossible, ...impossible] }, spoken: taken.spoken };
}

/** The reading without values that their fields do not take: what must be there is asked for, the rest is said. */
function withoutMisfits(capability: Capability, reading: Reading, reader: Reader): Reading {
  const input: Record<string, unknown> = {};
  const impossible: ImpossibleValue[] = [...reading.impossible];
  for (const field of capability.fields) {
    const value = reading.input[field.name];
    if (value === undefined) continue;
    if (fits(field, value, reader)) input[field.name] = value;
    else if (!field.required) impossible.push(misfit(field, value, reader));
  }
  return { ...reading, input, impossible };
}

function fits(field: Field, value: unknown, { stages }: Reader): boolean {
  if (typeof value === 'object' && value !== null && 'relative' in value) return true;
  if (field.optionsFrom === 'stages') return stages.some((stage) => stage.value === value);
  return field.schema.safeParse(value).success;
}

function misfit({ name, label, options, optionsFrom }: Field, value: unknown, { stages }: Reader): ImpossibleValue {
  const text = (typeof value === 'string' ? value : JSON.stringify(value)).slice(0, 60);
  const choices = optionsFrom === 'stages' ? stages : (options ?? []);
  const advice = choices.length === 0 ? '' : ` It can be ${choices.map((choice) => choice.label).join(', ')}.`;
  return { field: name, text, message: `I could not read “${text}” as ${label.toLowerCase()}.${advice}` };
}

function noSuchFilter({ name }: Capability, field: string): ImpossibleValue {
  const said = words(field.slice(0, 40)).toLowerCase();
  return { field: null, text: said, message: `“${words(name)}” knows no ${said}. Say it without, or in other words.` };
}

/** The capabilities that the model wants the person to choose from, as readings without input. */
function asked(call: ToolCall, byName: ReadonlyMap<string, Capability>): Reading[] {
  let tools: unknown;
  try {
    tools = (JSON.parse(call.arguments) as { tools?: unknown } | null)?.tools;
  } catch {
    return [];
  }
  const names = [...new Set(Array.isArray(tools) ? tools : [])];
  return names.flatMap((name) => (byName.has(name) ? [emptyReading(name)] : []));
}

function emptyReading(capability: string): Reading {
  return {
    capability,
    input: {},
    assumed: [],
    score: 0.5,
    unexplained: [],
    choices: [],
    unknown: [],
    impossible: [],
  };
}
