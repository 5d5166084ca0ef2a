import type { Collector } from './collector.ts';
import type { Message } from './message.ts';
import type { NameTables } from './name-tables.ts';
import type { Step } from './steps.ts';

/** One search of one text: what the finders share. */
export interface Search {
  readonly message: Message;
  /** The readings of each of the message's words. */
  readonly steps: readonly (readonly Step[])[];
  readonly tables: NameTables;
  readonly collector: Collector;
  /** True where the text is known to name a record: ordinary words then count like any other. */
  readonly isReference: boolean;
}

/** Where a stretch begins: with the "Mr" or "Ms." before a person's name, and the "@" before a member's. */
export function startOf(search: Search, at: number, isPerson: boolean, isMention: boolean): number {
  const { words } = search.message;
  const word = words[at];
  if (word === undefined) return 0;
  if (isMention) return word.from - 1;
  return isPerson && word.afterHonorific ? (words[at - 1]?.from ?? word.from) : word.from;
}
