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
  /** The tokens of names of several words: "Friday" of "Friday Media" is hardly a day. */
  readonly longNameTokens: ReadonlySet<number>;
  readonly reader: Reader;
}

/** Reads the lattice of a message. */
export function readLattice(message: Message, reader: Reader): Lattice {
  const head = { ...message, tokens: message.tokens.slice(0, MOST_TOKENS) };
  const names = placeNames(head, reader);
  return {
    message,
    values: placeValues(head, reader.context),
    names,
    nameTokens: tokensOf(names, 1, SURE_NAME),
    longNameTokens: tokensOf(
      names.map((list) => list.filter(isAsWritten)),
      2,
      SURE_LONG_NAME,
    ),
    reader,
  };
}

function isAsWritten({ candidates: [best] }: PlacedName): boolean {
  return best !== undefined && WRITTEN.has(best.manner);
}

/** Values and names are sought in a message's first part; what follows can only be text. */
const MOST_TOKENS = 90;
const SURE_NAME = 0.9;
const SURE_LONG_NAME = 0.75;
const WRITTEN: ReadonlySet<MatchManner> = new Set<MatchManner>(['exact', 'alias', 'short_name', 'part']);

function tokensOf(names: NameTable, least: number, sure: number): ReadonlySet<number> {
  const tokens = new Set<number>();
  for (const { from, to, candidates, noun } of names.flat()) {
    if (noun !== undefined || to - from < least || (candidates[0]?.score ?? 0) < sure) continue;
    for (let at = from; at < to; at++) tokens.add(at);
  }
  return tokens;
}
