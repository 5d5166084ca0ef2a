import type { CorpusPart } from '../corpus-workspace.ts';
import { cases as pennineCases } from './pennine/index.ts';
import { workspace as pennine } from './pennine/workspace.ts';
import { cases as prairieCases } from './prairie/index.ts';
import { workspace as prairie } from './prairie/workspace.ts';

/**
 * What people of very different habits would type, written without knowledge of the rules that read it. It is only ever counted
 * (../report.ts): rules that are written with its messages at hand would no longer be measured by it.
 */
export const keptAside: readonly CorpusPart[] = [
  { workspace: pennine, cases: pennineCases },
  { workspace: prairie, cases: prairieCases },
];
