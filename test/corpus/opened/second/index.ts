import type { CorpusCase } from '../case.ts';
import { accounts } from './accounts.ts';
import { activities } from './activities.ts';
import { changeDeals } from './change-deals.ts';
import { closeDeals } from './close-deals.ts';
import { contacts } from './contacts.ts';
import { createDeals } from './create-deals.ts';
import { createTasks } from './create-tasks.ts';
import { notRequests } from './declined.ts';
import { digests } from './digests.ts';
import { findDeals } from './find-deals.ts';
import { logCalls } from './log-calls.ts';
import { logOthers } from './log-others.ts';
import { notes } from './notes.ts';
import { pipelineAndForecast } from './pipeline.ts';
import { severalAtOnce } from './several.ts';
import { tasks } from './tasks.ts';
import { ambiguous, impossible } from './unclear.ts';
import { workspace } from './workspace.ts';

/**
 * What people of very different habits would type, written without knowledge of the rules that read it. It is only ever counted
 * (../report.ts): rules that are written with its messages at hand would no longer be measured by it.
 */
export const second: readonly CorpusCase[] = [
  ...logCalls,
  ...logOthers,
  ...activities,
  ...createTasks,
  ...tasks,
  ...createDeals,
  ...changeDeals,
  ...closeDeals,
  ...findDeals,
  ...pipelineAndForecast,
  ...accounts,
  ...contacts,
  ...notes,
  ...digests,
  ...workspace,
  ...severalAtOnce,
  ...notRequests,
  ...ambiguous,
  ...impossible,
];
