import type { CaseKind, CorpusCase } from '../case.ts';
import { call, days, one } from '../write.ts';
import {
  december,
  financialYear,
  from,
  lastMonth,
  lastWeek,
  nextQuarter,
  november,
  or,
  pastMonday,
  said,
  since,
  thisMonth,
  thisQuarter,
  thisWeek,
  yesterday,
} from './words.ts';

function aDeal(kind: CaseKind, text: string, deal: string): CorpusCase {
  return one(kind, text, 'show_deal', { deal });
}

function aCompany(kind: CaseKind, text: string, account: string): CorpusCase {
  return one(kind, text, 'show_account', { account });
}

function aPerson(kind: CaseKind, text: string, contact: string): CorpusCase {
  return one(kind, text, 'show_contact', { contact });
}

/** One record, looked at. */
export const views: readonly CorpusCase[] = [
  aDeal('plain', "How's D-29 looking?", 'd29'),
  aDeal('plain', 'Where are we with the Orrin deal?', 'd34'),
  aDeal('plain', "When's Kestrel punctuality meant to close?", 'd33'),
  aDeal('terse', 'D-31', 'd31'),
  aDeal('plain', 'What stage is the Lowfield deal at?', 'd24'),
  aDeal('plain', 'How much is Thornbury claims analytics worth?', 'd23'),
  aDeal('plain', 'Why is D-27 at risk?', 'd27'),
  aDeal('trap_name', "What's happening with Discovery Parks occupancy", 'd28'),
  aCompany('plain', 'Give me the low-down on Pennine Water', 'pennine'),
  or(
    aCompany('plain', 'When did anybody last speak to Salcombe Marine?', 'salcombe'),
    call('find_activities', { about: 'salcombe' }),
  ),
  aCompany('plain', 'Brief me on Tamar Building Society', 'tamar'),
  aCompany('terse', 'Fenwright Foods', 'fenwright'),
  aCompany('trap_name', 'pull up Harriet Bloom', 'bloom'),
  aCompany('plain', 'Who owns Northgate Outfitters?', 'northgate'),
  aCompany('plain', 'Is Castlegate Housing a customer or still a prospect?', 'castlegate'),
  aPerson('plain', "What's Siobhán Keane's mobile?", 'siobhan'),
  aPerson('plain', 'How do I reach Aisha Rahman', 'aisha'),
  aPerson('plain', 'Who is Colin Bragg again?', 'colin'),
  aPerson('plain', 'How long ago did I talk to Nia?', 'nia'),
  aPerson('typo', 'emial adress of olu adebayo', 'olu'),
  aPerson('trap_name', 'Which company does Will Prentice work for?', 'will'),
  aPerson('terse', 'lena novak phone', 'lena'),
  aPerson('polite', "Could you tell me Dieter Krämer's job title?", 'dieter'),
];

/** How it stands. */
export const numbers: readonly CorpusCase[] = [
  one('plain', "What's in the funnel?", 'show_pipeline'),
  one('plain', "I want to look at Tariq's pipeline", 'show_pipeline', { owner: 'tariq' }),
  one('plain', 'How much pipeline have I got for this quarter?', 'show_pipeline', {
    owner: 'gemma',
    closing: thisQuarter,
  }),
  one('terse', 'pipeline', 'show_pipeline'),
  or(
    one('plain', 'Total value of everything open, stage by stage', 'show_pipeline'),
    call('find_deals', { status: 'open', sort: 'stage' }),
  ),
  one('terse', 'pipeline anneke december', 'show_pipeline', { owner: 'anneke', closing: december }),
  one('typo', 'pipelien pls', 'show_pipeline'),
  said(
    'plain',
    'How are we tracking against target this quarter?',
    'show_forecast',
    { period: thisQuarter },
    {
      period: null,
    },
  ),
  one('plain', 'Forecast for next quarter', 'show_forecast', { period: nextQuarter }),
  said('plain', 'Am I going to hit quota?', 'show_forecast', { owner: 'gemma' }, { period: thisQuarter }),
  one('plain', "What's Shreya forecasting for November?", 'show_forecast', {
    owner: 'shreya',
    period: november,
  }),
  said('terse', 'fcast q3', 'show_forecast', { period: thisQuarter }, { period: days('2026-07-01', '2026-10-01') }),
  one('plain', 'Show me the forecast for this financial year', 'show_forecast', { period: financialYear }),
  one('plain', 'How big is the gap to quota for Fergus?', 'show_forecast', { owner: 'fergus' }),
  said(
    'plain',
    "What's moved in the pipeline since Monday?",
    'show_changes',
    { period: since(pastMonday) },
    {
      period: from(pastMonday),
    },
  ),
  said(
    'plain',
    'Anything new in my pipeline since yesterday?',
    'show_changes',
    { owner: 'gemma', period: since(yesterday) },
    { period: from(yesterday) },
  ),
  said(
    'plain',
    'What happened to the pipeline over the past fortnight?',
    'show_changes',
    { period: days('2026-10-01', '2026-10-16') },
    { period: days('2026-10-02', '2026-10-16') },
  ),
  one('terse', 'moved/slipped last week?', 'show_changes', { period: lastWeek }),
  one('plain', "How did Joss's pipeline change in September?", 'show_changes', {
    owner: 'joss',
    period: lastMonth,
  }),
  one('plain', 'Which deals were pushed out or pulled in this month?', 'show_changes', { period: thisMonth }),
  said(
    'plain',
    'How many demos did we run last month?',
    'find_activities',
    { type: 'demo', period: lastMonth },
    {
      by: 'team',
    },
  ),
  one('plain', 'What meetings has Fergus had this week?', 'find_activities', {
    type: 'meeting',
    by: 'fergus',
    period: thisWeek,
  }),
  said(
    'plain',
    'Emails with Thornbury Insurance since 1 September',
    'find_activities',
    { type: 'email', about: 'thornbury', period: since('2026-09-01') },
    { period: from('2026-09-01') },
  ),
  one('terse', 'calls with olu adebayo', 'find_activities', { type: 'call', about: 'olu' }),
];
