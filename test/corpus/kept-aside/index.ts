import type { CorpusPart } from '../corpus-workspace.ts';
import { cases as clydeCases } from './clyde/index.ts';
import { workspace as clyde } from './clyde/workspace.ts';
import { cases as harborlineCases } from './harborline/index.ts';
import { workspace as harborline } from './harborline/workspace.ts';

/**
 * What people of very different habits would type, written without knowledge of the rules that read it. It is only ever counted
 * (../report.ts): rules that are written with its messages at hand would no longer be measured by it.
 */
export const keptAside: readonly CorpusPart[] = [
  { workspace: clyde, cases: clydeCases },
  { workspace: harborline, cases: harborlineCases },
];
