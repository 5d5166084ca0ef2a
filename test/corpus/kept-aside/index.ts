import type { CorpusPart } from '../corpus-workspace.ts';
import { cases as laurentianCases } from './laurentian/index.ts';
import { workspace as laurentian } from './laurentian/workspace.ts';
import { cases as tasmanCases } from './tasman/index.ts';
import { workspace as tasman } from './tasman/workspace.ts';

/**
 * What people of very different habits would type, written without knowledge of the rules that read it. It is only ever counted
 * (../report.ts): rules that are written with its messages at hand would no longer be measured by it.
 */
export const keptAside: readonly CorpusPart[] = [
  { workspace: laurentian, cases: laurentianCases },
  { workspace: tasman, cases: tasmanCases },
];
