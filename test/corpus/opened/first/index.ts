import type { CorpusCase } from '../case.ts';
import { accounts } from './accounts.ts';
import { activities } from './activities.ts';
import { ambiguous } from './ambiguous.ts';
import { changeDeals } from './change-deals.ts';
import { contacts } from './contacts.ts';
import { createDeals } from './create-deals.ts';
import { createTasks } from './create-tasks.ts';
import { digests } from './digests.ts';
import { findDeals } from './find-deals.ts';
import { impossible } from './impossible.ts';
import { logCalls } from './log-calls.ts';
import { logMeetings } from './log-meetings.ts';
import { moveDeals } from './move-deals.ts';
import { negative } from './negative.ts';
import { notes } from './notes.ts';
import { pipeline } from './pipeline.ts';
import { several } from './several.ts';
import { tasks } from './tasks.ts';
import { workspace } from './workspace.ts';

/** Messages that were kept aside once and are opened now: the rules were mended by them, so that they measure nothing any more. */
export const first: readonly CorpusCase[] = [
  ...logCalls,
  ...logMeetings,
  ...activities,
  ...createTasks,
  ...tasks,
  ...createDeals,
  ...changeDeals,
  ...moveDeals,
  ...findDeals,
  ...pipeline,
  ...accounts,
  ...contacts,
  ...notes,
  ...digests,
  ...workspace,
  ...several,
  ...ambiguous,
  ...impossible,
  ...negative,
];
