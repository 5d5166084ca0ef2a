import { showPipeline } from '../crm/deals/show-pipeline.ts';
import type { DigestKind } from './kind.ts';
import { runRead } from './run-read.ts';

/** pipeline: the open deals by stage, with their value and weighted value. */
export const pipeline: DigestKind = {
  name: 'pipeline',
  synonyms: ['pipeline digest', 'pipeline summary', 'pipeline report', 'pipeline overview', 'funnel', 'sales pipeline'],
  build: (context, { owner }) => runRead(context, showPipeline, { owner }),
};
