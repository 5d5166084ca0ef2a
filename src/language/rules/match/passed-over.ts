import type { CompiledCapability } from '../phrases/grammar.ts';
import { wordSet } from '../text/word-set.ts';
import { endOfCompanions, endOfOthers, endOfReporters } from './companions.ts';
import { COSTS } from './costs.ts';
import type { Matching } from './matching.ts';
import { endOfOldText, mayBeFormer, oldValueAt } from './old-values.ts';
import { BEFORE, type State } from './state.ts';

/** Words that change nothing, up to token `to`, and what leaving them out costs. */
export interface PassedOver {
  readonly to: number;
  readonly cost: number;
  /** True where it may not be left out of a text. */
  readonly outsideText?: boolean;
  /** True where it is said of a contact who was just named. */
  readonly behindContact?: boolean;
  /** Whether it is said before the phrase, or once it has begun; undefined where it may be either. */
  readonly beforePhrase?: boolean;
}

/** What a capability passes over that begins at a token: what was so far, and which of us were there as well. */
export function passedOverAt(at: number, compiled: CompiledCapability, matching: Matching, end: number): PassedOver[] {
  const former = changes(compiled)
    ? [...oldValues(at, compiled, matching, end), ...replaced(at, compiled, matching, end)]
    : [];
  return [...former, ...company(at, compiled, matching, end)];
}

/** True where a reading may pass over it. */
export function mayPass({ outsideText, behindContact, beforePhrase }: PassedOver, state: State): boolean {
  const { open, phrase, step } = state;
  if (outsideText === true && open >= 0) return false;
  if (behindContact === true && !(step.kind === 'fill' && step.field.name === 'contact')) return false;
  return beforePhrase === undefined || beforePhrase === (phrase === BEFORE);
}

const CHANGING = wordSet('update move assign');

function changes({ capability: { verb, effect } }: CompiledCapability): boolean {
  return effect === 'write' && CHANGING.has(verb);
}

/** "17k → 19.5k", "tasting to pricing": the first is what it was. */
function replaced(at: number, compiled: CompiledCapability, { lattice, clauses }: Matching, end: number): PassedOver[] {
  const { tokens } = lattice.message;
  return clauses.clausesAt(compiled, at).flatMap(({ field, fit, to, cued }): PassedOver[] => {
    if (fit === undefined || cued || to >= end || tokens[to]?.word !== 'to') return [];
    if (field.kind === 'reference' || !mayBeFormer(field, compiled.capability.name, undefined)) return [];
    const isReplaced = clauses
      .clausesAt(compiled, to + 1)
      .some((next) => next.field === field && next.fit !== undefined && !next.cued);
    return isReplaced ? [{ to, cost: COSTS.oldValue, outsideText: true }] : [];
  });
}

/** "From 45k to 60k", "33k, not 30k": what was so far changes nothing. */
function oldValues(
  at: number,
  compiled: CompiledCapability,
  { lattice, clauses }: Matching,
  end: number,
): PassedOver[] {
  const { name } = compiled.capability;
  const { tokens } = lattice.message;
  const start = oldValueAt(tokens, at);
  if (start === undefined) return [];
  const found: PassedOver[] = [];
  const text = tokens[at]?.word === 'from' ? endOfOldText(tokens, start) : undefined;
  if (text !== undefined && text < end) found.push({ to: text, cost: COSTS.oldText, outsideText: true });
  for (const { field, fit, to, cued } of clauses.clausesAt(compiled, start)) {
    const isFormer = mayBeFormer(field, name, tokens[start - 1]?.word);
    if (fit !== undefined && !cued && isFormer) found.push({ to, cost: COSTS.oldValue });
  }
  return found;
}

/** "With Lotte", "Imran and I": which of us were there as well is not written down. */
function company(at: number, { reports }: CompiledCapability, { lattice }: Matching, end: number): PassedOver[] {
  if (!reports) return [];
  const reporters = endOfReporters(at, lattice);
  const companions = endOfCompanions(at, lattice);
  const found: PassedOver[] = [];
  if (reporters !== undefined) found.push({ to: reporters, cost: COSTS.companion, beforePhrase: true });
  if (companions !== undefined) {
    found.push({ to: companions, cost: COSTS.companion, ...(reporters === undefined ? {} : { beforePhrase: false }) });
  }
  const others = endOfOthers(at, lattice);
  if (others !== undefined) found.push({ to: others, cost: COSTS.otherContact, behindContact: true });
  return found.filter(({ to }) => to <= end);
}
