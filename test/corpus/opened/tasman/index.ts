import type { CorpusCase } from '../case.ts';
import { callsAndVisits } from './calls-and-visits.ts';
import { customers } from './customers.ts';
import { dealLists } from './deal-lists.ts';
import { dealsThatChange } from './deals-that-change.ts';
import { desk } from './desk.ts';
import { moreCallsAndVisits } from './more-calls-and-visits.ts';
import { newDeals } from './new-deals.ts';
import { clearAfterAll, noCall } from './no-call.ts';
import { questions } from './questions.ts';
import { quickReports } from './quick-reports.ts';
import { severalRequests } from './several-requests.ts';
import { tasks } from './tasks.ts';

export const cases: readonly CorpusCase[] = [
  ...callsAndVisits,
  ...moreCallsAndVisits,
  ...quickReports,
  ...tasks,
  ...dealLists,
  ...dealsThatChange,
  ...newDeals,
  ...questions,
  ...customers,
  ...desk,
  ...severalRequests,
  ...noCall,
  ...clearAfterAll,
];
