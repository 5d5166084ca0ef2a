import type { Reader } from '../../reader.ts';
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
  /** The tokens of whole names of several words: "Friday" of "Friday Media" is hardly a day. */
  readonly wholeNameTokens: ReadonlySet<number>;
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
    nameTokens: tokensOf(names, 1),
    wholeNameTokens: tokensOf(
      names.map((list) => list.filter(isWhole)),
      2,
    ),
    reader,
  };
}

function isWhole({ candidates: [best] }: PlacedName): boolean {
  return best?.manner === 'exact' || best?.manner === 'alias';
}

/** Values and names are sought in a message's first part; what follows can only be text. */
const MOST_TOKENS = 90;
const SURE_NAME = 0.9;

function tokensOf(names: NameTable, least: number): ReadonlySet<number> {
  const tokens = new Set<number>();
  for (const { from, to, candidates, noun } of names.flat()) {
    if (noun !== undefined || to - from < least || (candidates[0]?.score ?? 0) < SURE_NAME) continue;
    for (let at = from; at < to; at++) tokens.add(at);
  }
  return tokens;
}
