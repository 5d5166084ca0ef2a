import type { CorpusPart } from '../corpus-workspace.ts';
import { cases as liffeyCases } from './liffey/index.ts';
import { workspace as liffey } from './liffey/workspace.ts';
import { cases as trinityCases } from './trinity/index.ts';
import { workspace as trinity } from './trinity/workspace.ts';

/**
 * What people of very different habits would type, written without knowledge of the rules that read it. It is only ever counted
 * (../report.ts): rules that are written with its messages at hand would no longer be measured by it.
 */
export const keptAside: readonly CorpusPart[] = [
  { workspace: liffey, cases: liffeyCases },
  { workspace: trinity, cases: trinityCases },
];
