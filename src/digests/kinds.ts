import { choice } from '../capability/fields.ts';
import { closingDeals } from './closing-deals.ts';
import type { DigestKind } from './kind.ts';
import { pipeline } from './pipeline.ts';

/** Every kind of digest; a new one is a file and a line here. */
export const digestKinds: readonly DigestKind[] = [closingDeals, pipeline];

/** A field that takes a kind of digest. */
export function digestKind() {
  const values = Object.fromEntries(digestKinds.map(({ name, synonyms }) => [name, synonyms]));
  return choice(values as Record<DigestKind['name'], readonly string[]>, { label: 'Digest' });
}

/** The kind of a name. */
export function kindOf(name: string): DigestKind {
  const kind = digestKinds.find((candidate) => candidate.name === name);
  if (kind === undefined) throw new Error(`There is no kind of digest called ${name}`);
  return kind;
}
