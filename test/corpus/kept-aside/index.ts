import type { CorpusPart } from '../corpus-workspace.ts';
import { cases as spreeCases } from './spree/index.ts';
import { workspace as spree } from './spree/workspace.ts';
import { cases as summitCases } from './summit/index.ts';
import { workspace as summit } from './summit/workspace.ts';

/**
 * What people of very different habits would type, written without knowledge of the rules that read it. It is only ever counted
 * (../report.ts): rules that are written with its messages at hand would no longer be measured by it.
 */
export const keptAside: readonly CorpusPart[] = [
  { workspace: spree, cases: spreeCases },
  { workspace: summit, cases: summitCases },
];
