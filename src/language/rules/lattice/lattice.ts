import type { Reader } from '../../reader.ts';
import type { Message } from '../text/message.ts';
import { type NameTable, placeNames } from './names.ts';
import { placeValues, type Values } from './values.ts';

/** All that a message may hold, before any capability is thought of: overlapping values and names with their places. */
export interface Lattice {
  readonly message: Message;
  readonly values: Values;
  readonly names: NameTable;
  /** The tokens within names that are surely known ones. */
  readonly nameTokens: ReadonlySet<number>;
  readonly reader: Reader;
}

/** Reads the lattice of a message. */
export function readLattice(message: Message, reader: Reader): Lattice {
  const head = { ...message, tokens: message.tokens.slice(0, MOST_TOKENS) };
  const names = placeNames(head, reader);
  return { message, values: placeValues(head, reader.context), names, nameTokens: tokensOf(names), reader };
}

/** Values and names are sought in a message's first part; what follows can only be text. */
const MOST_TOKENS = 90;
const SURE_NAME = 0.9;

function tokensOf(names: NameTable): ReadonlySet<number> {
  const tokens = new Set<number>();
  for (const { from, to, candidates, noun } of names.flat()) {
    if (noun !== undefined || (candidates[0]?.score ?? 0) < SURE_NAME) continue;
    for (let at = from; at < to; at++) tokens.add(at);
  }
  return tokens;
}
