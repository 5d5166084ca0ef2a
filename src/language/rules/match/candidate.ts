import type { RawInput } from '../../../capability/capability.ts';
import type { Field } from '../../../capability/fields.ts';
import type { Reading } from '../../reading.ts';
import type { Fit } from '../fields/fit.ts';
import { type CompiledCapability, SOMEBODY } from '../phrases/grammar.ts';
import type { Message } from '../text/message.ts';
import { embeddedReferences, toldChoices } from './embedded.ts';
import { type Matching, rankOfState } from './matching.ts';
import type { State, Step } from './state.ts';
import { textOf } from './text.ts';

/** A reading with what it is weighed by. */
export interface Candidate {
  readonly compiled: CompiledCapability;
  /** The phrase as its capability declares it. */
  readonly source: string;
  readonly reading: Reading;
  readonly cost: number;
  readonly evidence: number;
  /** Less is better. */
  readonly rank: number;
  /** The tokens taken as free text. */
  readonly textTokens: readonly number[];
  /** Of these, those that were announced: a text that the request needs, behind a colon. */
  readonly dictatedTokens: readonly number[];
  /** The token at which its phrase begins. */
  readonly begin: number;
  /** How much the phrase's own words spoke for it. */
  readonly trigger: number;
  /** The tokens left unexplained. */
  readonly leftTokens: readonly number[];
}

/** Makes a reading of a finished match; text that is open in its end goes on up to token `to`. */
export function candidateOf(
  end: State,
  compiled: CompiledCapability,
  matching: Matching,
  to: number = end.at,
): Candidate {
  const steps = stepsOf(end);
  const { lattice } = matching;
  const { message } = lattice;
  const { fills, recalled, texts, left } = gather(steps, endingText(end), end.at, to);
  const said = new Map<string, unknown>();
  for (const [field, fit] of fills) if (fit.value !== undefined) said.set(field.name, fit.value);
  for (const [field, tokens] of texts) {
    const text = textOf(field, tokens, message);
    if (text !== undefined) said.set(field.name, text);
  }
  const theirs = accountOfContact(compiled, said, lattice);
  if (theirs !== undefined) said.set('account', theirs);
  const textTokens = [...texts.values()].flat();
  const embedded = embeddedReferences(compiled, said, textTokens, said.has('name'), lattice);
  for (const [name, { value }] of embedded) said.set(name, value);
  const longTokens = [...texts].flatMap(([{ long }, tokens]) => (long ? tokens : []));
  for (const [name, value] of toldChoices(compiled, said, longTokens, lattice)) said.set(name, value);
  const sets = steps.flatMap((step) => (step.kind === 'phrase' ? [step.phrase.set] : []));
  const named: [string, Fit][] = [...[...fills].map(([{ name }, fit]): [string, Fit] => [name, fit]), ...embedded];
  const input = inOrder(compiled, Object.assign(Object.fromEntries(said), ...sets));
  return {
    compiled,
    source: sourceOf(steps),
    reading: {
      capability: compiled.capability.name,
      input,
      assumed: [...fills].flatMap(([field, fit]) => assumedOf(field, fit, recalled)),
      score: scoreOf(end),
      unexplained: left.map((token) => message.tokens[token]?.text ?? ''),
      ...openMatters(named),
      ...unsaidOf(steps, compiled, input),
    },
    cost: end.cost,
    evidence: end.evidence,
    rank: rankOfState(end),
    textTokens,
    dictatedTokens: [...texts].flatMap(([field, tokens]) => (isDictated(field, tokens, message) ? tokens : [])),
    begin: end.begin,
    trigger: end.trigger,
    leftTokens: left,
  };
}

/** A customer that the request needs and that was said along with somebody of theirs: "for Zara at Globex". */
function accountOfContact(
  { capability }: CompiledCapability,
  said: ReadonlyMap<string, unknown>,
  { reader }: Matching['lattice'],
): unknown {
  const contact = said.get('contact');
  const isNeeded = capability.fields.some(({ name, required }) => name === 'account' && required);
  if (!isNeeded || said.has('account') || typeof contact !== 'object' || contact === null || !('id' in contact))
    return undefined;
  const accountId = reader.names.get('contact', String(contact.id))?.accountId;
  const account = accountId === undefined ? undefined : reader.names.get('account', accountId);
  return account && { id: account.id, name: account.name };
}

/** True where a reading has all that its request cannot do without. */
export function saysAllNeeded({ capability }: CompiledCapability, { input }: Reading): boolean {
  return capability.fields.every(({ name, required }) => !required || input[name] !== undefined);
}

/** "60k" assumes the currency, "next Friday" the day. */
function assumedOf(field: Field, { assumed, currencyAssumed }: Fit, recalled: ReadonlySet<Field>): string[] {
  return [
    ...(assumed || recalled.has(field) ? [field.name] : []),
    ...(currencyAssumed ? [`${field.name}.currency`] : []),
  ];
}

/** What was to be changed, and to what was not said. */
function unsaidOf(
  steps: readonly Step[],
  { capability }: CompiledCapability,
  input: RawInput,
): Pick<Reading, 'unsaid'> {
  const isSaid = capability.fields.some(({ name, required }) => !required && input[name] !== undefined);
  if (capability.effect !== 'write' || isSaid) return {};
  const unsaid = steps.flatMap((step) =>
    step.kind === 'mention' && input[step.field.name] === undefined ? [step.field.name] : [],
  );
  return unsaid.length === 0 ? {} : { unsaid };
}

function stepsOf(end: State): Step[] {
  const steps: Step[] = [];
  for (let state: State | undefined = end; state !== undefined; state = state.before) steps.push(state.step);
  return steps.reverse();
}

/** The field whose free text is open in the end of a match; undefined where none is. */
export function endingText(end: State): Field | undefined {
  let state: State | undefined = end;
  while (state?.step.kind === 'phrase' || state?.step.kind === 'pass') {
    if (state.before?.at !== state.at) return undefined;
    state = state.before;
  }
  return state?.step.kind === 'text' ? state.step.field : undefined;
}

function isDictated({ required }: Field, [first = 0]: readonly number[], { tokens }: Message): boolean {
  return required && tokens[first - 1]?.word === ':';
}

interface Gathered {
  readonly fills: Map<Field, Fit>;
  readonly recalled: Set<Field>;
  readonly texts: Map<Field, number[]>;
  readonly left: number[];
}

function gather(steps: readonly Step[], open: Field | undefined, at: number, to: number): Gathered {
  const gathered: Gathered = { fills: new Map(), recalled: new Set(), texts: new Map(), left: [] };
  for (const step of steps) {
    if ((step.kind === 'fill' || step.kind === 'recall') && step.field !== SOMEBODY)
      gathered.fills.set(step.field, step.fit);
    if (step.kind === 'recall') gathered.recalled.add(step.field);
    if (step.kind === 'left') gathered.left.push(step.token);
    if (step.kind === 'text') {
      gathered.texts.set(step.field, [...(gathered.texts.get(step.field) ?? []), step.token]);
    }
  }
  const last = open && gathered.texts.get(open);
  for (let token = at; token < to; token++) last?.push(token);
  return gathered;
}

/** What is still open about the fields: which of several records, names that nobody bears, values that cannot be. */
function openMatters(named: readonly (readonly [string, Fit])[]): Pick<Reading, 'choices' | 'unknown' | 'impossible'> {
  return {
    choices: named.flatMap(([field, { choices }]) => (choices === undefined ? [] : [{ field, options: choices }])),
    unknown: named.flatMap(([field, { unknown }]) => (unknown === undefined ? [] : [{ field, text: unknown }])),
    impossible: named.flatMap(([field, { impossible, said = '' }]) =>
      impossible === undefined ? [] : [{ field, text: said, message: impossible }],
    ),
  };
}

function sourceOf(steps: readonly Step[]): string {
  const step = steps.find(({ kind }) => kind === 'phrase');
  return step?.kind === 'phrase' ? step.phrase.source : '';
}

/** 0–1: how much of what was said speaks for the reading. */
function scoreOf({ cost, evidence }: State): number {
  const score = evidence <= 0 ? 0 : evidence / (evidence + cost);
  return Math.round(score * 1000) / 1000;
}

function inOrder({ capability }: CompiledCapability, said: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const names = capability.fields.map(({ name }) => name);
  return Object.fromEntries(names.filter((name) => said[name] !== undefined).map((name) => [name, said[name]]));
}
