import type { Field } from '../../../capability/fields.ts';
import { isWithinName, type Lattice } from '../lattice/lattice.ts';
import { nounOf } from '../lattice/names.ts';
import type { CompiledCapability } from '../phrases/grammar.ts';
import type { Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import { COSTS } from './costs.ts';
import { isPast } from './tales.ts';

const POINTERS = wordSet('that this said same');
/** "Make the deal 19k" makes no new one. */
const CHANGING = wordSet('make set put call keep bump');
/** What stands before a noun: "the call", "every call". */
const BEFORE_NOUNS = wordSet('a an the my our his her their your this that last next every each');

const DEFINITE = wordSet('the our this that');
/** "The account list" is one of many. */
const LISTS = wordSet('list lists overview summary report');

/** What a phrase's word costs that was said as it is: "my" says whose, "that deal" is no new one, and "the Acme deal" no list. */
export function exactCost(at: number, word: string, compiled: CompiledCapability, lattice: Lattice): number {
  const { tokens } = lattice.message;
  if (compiled.capability.verb === 'find' && isOneThing(at, word, lattice)) return COSTS.oneAsList;
  if (tokens[at]?.word !== word) return 0;
  if (word === 'my') return compiled.asksWhose ? COSTS.myUnread : 0;
  const before = tokens[at - 1]?.word ?? '';
  const isKnown = POINTERS.has(before) || (before === 'the' && CHANGING.has(tokens[at - 2]?.word ?? ''));
  const isPointedAt = isKnown && nounOf(tokens[at]) !== undefined;
  return isPointedAt && compiled.capability.verb === 'create' ? COSTS.pointedAt : 0;
}

/** "The renewal", "the Acme deal": one that is known, where a list would be of "renewals" or "deals". */
function isOneThing(at: number, word: string, { message: { tokens }, names }: Lattice): boolean {
  const said = tokens[at]?.word ?? '';
  if (LISTS.has(tokens[at + 1]?.word ?? '')) return false;
  if (word === `${said}s`) return DEFINITE.has(tokens[at - 1]?.word ?? '');
  if (word !== said || nounOf(tokens[at]) === undefined) return false;
  return names.some((placed, from) => DEFINITE.has(tokens[from - 1]?.word ?? '') && placed.some(({ to }) => to === at));
}

/** What it costs to take "the renewal" of "they signed the renewal" for the kind of what is asked for. */
export function onlyOneCost(at: number, { kind }: Field, compiled: CompiledCapability, lattice: Lattice): number {
  const { tokens } = lattice.message;
  if (kind !== 'choice' || compiled.capability.verb !== 'find') return 0;
  const isTold = DEFINITE.has(tokens[at - 1]?.word ?? '') && isPast(tokens[at - 2]);
  return isTold && nounOf(tokens[at + 1]) === undefined && !/s$/.test(tokens[at]?.word ?? '') ? COSTS.oneAsList : 0;
}

/** How many tokens a hyphen between the words of a phrase takes: "follow-up". */
export function hyphenAfter(at: number, tokens: readonly Token[]): number {
  const hyphen = tokens[at + 1];
  return hyphen?.text === '-' && !hyphen.spaced && tokens[at + 2]?.spaced === false ? 1 : 0;
}

/** True for "the call" and "got a call with Dana": what follows these is no order. */
export function isNoun(at: number, tokens: readonly Token[]): boolean {
  return BEFORE_NOUNS.has(tokens[at - 1]?.word ?? '');
}

/** What it costs to take "Friday" of "Friday Media" for a value of its own. */
export function apartCost(at: number, lattice: Lattice): number {
  return isWithinName(at, lattice) ? COSTS.nameTakenApart : 0;
}

/** What it costs to take "Easter" of '"Easter hampers"' for a value or name of its own. */
export function quotedPartCost(at: number, end: number, { quotes, message: { tokens } }: Lattice): number {
  const isPart = quotes.some(
    ({ from, to }) => from < at && end < to && (at > from + 1 || end < to - 1) && !(from === 0 && to === tokens.length),
  );
  return isPart ? COSTS.quoteTakenApart : 0;
}

/** What it costs to take "Finch" of "Argyle & Finch" for a name of its own. */
export function partCost(at: number, end: number, { longNames }: Lattice): number {
  const isPart = longNames.some(({ from, to }) => from <= at && end <= to && to - from > end - at);
  return isPart ? COSTS.nameTakenApart : 0;
}
