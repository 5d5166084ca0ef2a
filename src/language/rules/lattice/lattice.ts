import type { Reader } from '../../reader.ts';
import type { MatchManner } from '../../references/named-record.ts';
import type { Message } from '../text/message.ts';
import { type NameTable, type PlacedName, placeNames } from './names.ts';
import { placeValues, type Values } from './values.ts';

/** All that a message may hold, before any capability is thought of: overlapping values and names with their places. */
export interface Lattice {
  readonly message: Message;
  readonly values: Values;
  readonly names: NameTable;
  /** The tokens within names that are surely known ones. */
  readonly nameTokens: ReadonlySet<number>;
  /** Names of several words: "Friday" of "Friday Media" is hardly a day. */
  readonly longNames: readonly Pick<PlacedName, 'from' | 'to'>[];
  /** What stands in quotation marks, the marks included. */
  readonly quotes: readonly Pick<PlacedName, 'from' | 'to'>[];
  readonly reader: Reader;
}

/** Reads the lattice of a message. */
export function readLattice(message: Message, reader: Reader): Lattice {
  const head = { ...message, tokens: message.tokens.slice(0, MOST_TOKENS) };
  const names = placeNames(head, reader);
  const values = placeValues(head, reader.context);
  return {
    message,
    values,
    names,
    nameTokens: tokensOf(names),
    longNames: names.flat().filter(isLong),
    quotes: values.future.flat().filter(({ value }) => value.kind === 'quote'),
    reader,
  };
}

function isLong({ from, to, noun, candidates: [best] }: PlacedName): boolean {
  // "The pipeline digest" may be one that is scheduled, and says as well what is to be scheduled.
  const isSure =
    best !== undefined && best.record.type !== 'digest' && WRITTEN.has(best.manner) && best.score >= SURE_LONG_NAME;
  return noun === undefined && to - from > 1 && isSure;
}

/** True for a word of a name of several words. */
export function isWithinName(at: number, { longNames }: Lattice): boolean {
  return longNames.some(({ from, to }) => from <= at && at < to);
}

/** The same lattice where others were spoken of last: which records a name means first may differ, and nothing else. */
export function againIn(lattice: Lattice, reader: Reader): Lattice {
  const head = { ...lattice.message, tokens: lattice.message.tokens.slice(0, MOST_TOKENS) };
  return { ...lattice, names: placeNames(head, reader), reader };
}

/** Values and names are sought in a message's first part; what follows can only be text. */
const MOST_TOKENS = 90;
const SURE_NAME = 0.9;
const SURE_LONG_NAME = 0.75;
const WRITTEN: ReadonlySet<MatchManner> = new Set<MatchManner>(['exact', 'alias', 'short_name', 'part']);

function tokensOf(names: NameTable): ReadonlySet<number> {
  const tokens = new Set<number>();
  for (const { from, to, candidates, noun } of names.flat()) {
    if (noun !== undefined || (candidates[0]?.score ?? 0) < SURE_NAME) continue;
    for (let at = from; at < to; at++) tokens.add(at);
  }
  return tokens;
}
