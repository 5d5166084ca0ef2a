import type { CorpusCase } from '../opened/case.ts';

/** Ways of saying one request. */
export function reads(capability: string, input: Readonly<Record<string, unknown>>, ...say: string[]): CorpusCase {
  return { kind: 'plain', say, expect: { capability, input } };
}
