import type { CorpusPart } from '../corpus-workspace.ts';
import { cases as cascadeCases } from './cascade/index.ts';
import { workspace as cascade } from './cascade/workspace.ts';
import { cases as merrimackCases } from './merrimack/index.ts';
import { workspace as merrimack } from './merrimack/workspace.ts';
import { cases as tamarCases } from './tamar/index.ts';
import { workspace as tamar } from './tamar/workspace.ts';
import { cases as zambeziCases } from './zambezi/index.ts';
import { workspace as zambezi } from './zambezi/workspace.ts';

/**
 * What people of very different habits would type, written without knowledge of the rules that read it. It is only ever counted
 * (../report.ts): rules that are written with its messages at hand would no longer be measured by it.
 */
export const keptAside: readonly CorpusPart[] = [
  { workspace: cascade, cases: cascadeCases },
  { workspace: merrimack, cases: merrimackCases },
  { workspace: tamar, cases: tamarCases },
  { workspace: zambezi, cases: zambeziCases },
];
