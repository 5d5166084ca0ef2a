import type { Field } from '../../../capability/fields.ts';
import type { Reading } from '../../reading.ts';
import type { Fit } from '../fields/fit.ts';
import type { CompiledCapability } from '../phrases/grammar.ts';
import { embeddedReferences } from './embedded.ts';
import { type Matching, rankOfState } from './matcher.ts';
import type { State } from './state.ts';
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
  /** The token at which its phrase begins. */
  readonly begin: number;
  /** How much the phrase's own words spoke for it. */
  readonly trigger: number;
  /** The tokens left unexplained. */
  readonly leftTokens: readonly number[];
}

/** Makes a reading of a finished match. */
export function candidateOf(end: State, compiled: CompiledCapability, matching: Matching): Candidate {
  const steps: State['step'][] = [];
  for (let state: State | undefined = end; state !== undefined; state = state.before) steps.push(state.step);
  steps.reverse();
  const sets = steps.flatMap((step) => (step.kind === 'phrase' ? [step.phrase.set] : []));
  const { message } = matching.lattice;
  const fills = new Map<Field, Fit>();
  const recalled = new Set<Field>();
  const texts = new Map<Field, number[]>();
  const left: number[] = [];
  for (const step of steps) {
    if (step.kind === 'fill' || step.kind === 'recall') fills.set(step.field, step.fit);
    if (step.kind === 'recall') recalled.add(step.field);
    if (step.kind === 'text') texts.set(step.field, [...(texts.get(step.field) ?? []), step.token]);
    if (step.kind === 'left') left.push(step.token);
  }
  const said = new Map<string, unknown>();
  for (const [field, fit] of fills) if (fit.value !== undefined) said.set(field.name, fit.value);
  for (const [field, tokens] of texts) {
    const text = textOf(field, tokens, message);
    if (text !== undefined) said.set(field.name, text);
  }
  const all = [...fills];
  const textTokens = [...texts.values()].flat();
  const embedded = embeddedReferences(compiled, said, textTokens, matching.lattice);
  for (const [name, { value }] of embedded) said.set(name, value);
  const input = inOrder(compiled, Object.assign(Object.fromEntries(said), ...sets));
  const reading: Reading = {
    capability: compiled.capability.name,
    input,
    assumed: all.filter(([field, fit]) => fit.assumed || recalled.has(field)).map(([field]) => field.name),
    score: scoreOf(end),
    unexplained: left.map((token) => message.tokens[token]?.text ?? ''),
    choices: [...all.map(([field, fit]): [string, Fit] => [field.name, fit]), ...embedded].flatMap(([field, fit]) =>
      fit.choices === undefined ? [] : [{ field, options: fit.choices }],
    ),
    unknown: all.flatMap(([field, fit]) =>
      fit.unknown === undefined ? [] : [{ field: field.name, text: fit.unknown }],
    ),
    impossible: all.flatMap(([field, fit]) =>
      fit.impossible === undefined ? [] : [{ field: field.name, text: spanOf(field, fit), message: fit.impossible }],
    ),
  };
  return {
    compiled,
    source: sourceOf(steps),
    reading,
    cost: end.cost,
    evidence: end.evidence,
    rank: rankOfState(end),
    textTokens,
    begin: end.begin,
    trigger: end.trigger,
    leftTokens: left,
  };
}

function sourceOf(steps: readonly State['step'][]): string {
  const step = steps.find(({ kind }) => kind === 'phrase');
  return step?.kind === 'phrase' ? step.phrase.source : '';
}

function spanOf(field: Field, _: Fit): string {
  return field.label;
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
