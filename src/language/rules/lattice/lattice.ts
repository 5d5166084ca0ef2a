import type { Reader } from '../../reader.ts';
import type { Message } from '../text/message.ts';
import { type NameTable, placeNames } from './names.ts';
import { placeValues, type Values } from './values.ts';

/** All that a message may hold, before any capability is thought of: overlapping values and names with their places. */
export interface Lattice {
  readonly message: Message;
  readonly values: Values;
  readonly names: NameTable;
  readonly reader: Reader;
}

/** Reads the lattice of a message. */
export function readLattice(message: Message, reader: Reader): Lattice {
  return {
    message,
    values: placeValues(message, reader.context),
    names: placeNames(message, reader),
    reader,
  };
}
