import type { Reader } from '../reader.ts';
import type { NamedRecord } from '../references/named-record.ts';

/** A record that a part of the message may mean. */
export interface Candidate {
  readonly record: NamedRecord;
  /** The part, as typed. */
  readonly said: string;
}

const MOST_CANDIDATES = 20;
const MOST_FOR_A_PART = 5;
const LEAST_SCORE = 0.35;

/** The records that a message may name, at most twenty, the surest parts first; nothing else of the workspace is sent out. */
export function candidatesIn(text: string, { names, actor, memory }: Reader): Candidate[] {
  const preferredIds = new Set(memory.about.map(({ id }) => id));
  const found = new Map<string, Candidate>();
  for (const { text: said, candidates } of names.findIn(text, { preferredIds, ownerId: actor.id })) {
    for (const { record, score } of candidates.slice(0, MOST_FOR_A_PART)) {
      const key = `${record.type} ${record.id}`;
      if (score >= LEAST_SCORE && !found.has(key)) found.set(key, { record, said });
    }
  }
  return [...found.values()].slice(0, MOST_CANDIDATES);
}
