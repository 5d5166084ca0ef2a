import type { CorpusCase } from '../kept-aside/case.ts';

/** Ways of saying one request. */
export function reads(capability: string, input: Readonly<Record<string, unknown>>, ...say: string[]): CorpusCase {
  return { kind: 'plain', say, expect: { capability, input } };
}
