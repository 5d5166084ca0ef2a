import type { CorpusCase } from '../case.ts';
import { callsAndMails } from './calls-and-mails.ts';
import { closedDeals } from './closed-deals.ts';
import { foundDeals } from './finding-deals.ts';
import { loggedBefore } from './logged-before.ts';
import { loggedInHaste } from './logged-in-haste.ts';
import { seen, shown } from './looking.ts';
import { movedDeals } from './moving-deals.ts';
import { newDeals } from './new-deals.ts';
import { newTasks } from './new-tasks.ts';
import { oldTasks } from './old-tasks.ts';
import { chat, impossible, rest, together, unclear } from './others.ts';
import { accounts, contacts, notes } from './records.ts';
import { updatedDeals } from './updated-deals.ts';
import { visitsAndMeetings } from './visits-and-meetings.ts';

/** All messages of the team. */
export const cases: readonly CorpusCase[] = [
  ...callsAndMails,
  ...visitsAndMeetings,
  ...loggedInHaste,
  ...loggedBefore,
  ...newTasks,
  ...oldTasks,
  ...newDeals,
  ...updatedDeals,
  ...movedDeals,
  ...closedDeals,
  ...foundDeals,
  ...shown,
  ...seen,
  ...accounts,
  ...contacts,
  ...notes,
  ...rest,
  ...together,
  ...unclear,
  ...impossible,
  ...chat,
];
