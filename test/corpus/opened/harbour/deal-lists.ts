import type { CaseKind, CorpusCase, ExpectedCall } from '../case.ts';
import { call, days, range } from '../write.ts';
import {
  from,
  lastMonth,
  nextWeek,
  november,
  or,
  said,
  since,
  thisMonth,
  thisQuarter,
  thisWeek,
  thisYear,
  today,
} from './words.ts';

type Input = ExpectedCall['input'];

function found(kind: CaseKind, text: string, input: Input, ...changes: Input[]): CorpusCase {
  return said(kind, text, 'find_deals', input, ...changes);
}

const openToo = { status: 'open' };

/** Which deals there are. */
export const dealLists: readonly CorpusCase[] = [
  found(
    'plain',
    'Which deals land before Christmas?',
    { closing: days(null, '2026-12-25') },
    { closing: days(today, '2026-12-25') },
    openToo,
  ),
  found('plain', "What's due to close in November?", { closing: november }, openToo),
  found('plain', 'Show me everything sitting in Procurement', { stage: 'procurement' }, openToo),
  found('plain', "List Anneke's deals above 40k", { owner: 'anneke', amount: range(40000, null) }, openToo),
  found('plain', 'Which of my deals have gone quiet?', { owner: 'gemma', stale: true }, openToo),
  found('plain', 'Have we lost anything to Vantra this year?', {
    status: 'lost',
    competitor: 'Vantra',
    closed: thisYear,
  }),
  found(
    'plain',
    'Any wins across the team in September?',
    { status: 'won', closed: lastMonth, owner: 'team' },
    { owner: null },
  ),
  found('plain', 'How many renewals are open?', { type: 'renewal', status: 'open' }),
  found('plain', 'Biggest five deals in the pipeline', { sort: 'amount', limit: 5 }, openToo),
  found('plain', 'Does anybody have deals past their close date?', { pastDue: true }, openToo),
  found('plain', 'Are there any deals at risk at Pennine Water?', { account: 'pennine', atRisk: true }, openToo),
  found(
    'plain',
    "Fergus's deals created since 1 September",
    { owner: 'fergus', created: since('2026-09-01') },
    { created: from('2026-09-01') },
    { status: 'any_status' },
  ),
  found(
    'plain',
    'Opportunities between 10 and 25 grand in trial',
    { amount: range(10000, 25000), stage: 'trial' },
    openToo,
  ),
  or(
    found('plain', "What's in commit for this quarter?", { forecast: 'commit', closing: thisQuarter }, openToo),
    call('show_forecast', { period: thisQuarter }),
  ),
  found(
    'plain',
    'Which trade show deals did we win in H1?',
    { source: 'trade_show', status: 'won', closed: days('2026-04-01', '2026-10-01') },
    { closed: days('2026-01-01', '2026-07-01') },
  ),
  found(
    'plain',
    'Show deals expected in by the end of the year',
    { closing: days(null, '2027-01-01') },
    { closing: days(today, '2027-01-01') },
    openToo,
  ),
  found('plain', 'Every deal for Tamar Building Society, won and lost included', {
    account: 'tamar',
    status: 'any_status',
  }),
  or(
    found('plain', 'Do we have open deals with Kestrel Rail', { account: 'kestrel', status: 'open' }),
    call('show_account', { account: 'kestrel' }),
  ),
  found('plain', "I'd like to see the deals that came through partners", { source: 'partner' }, openToo),
  found('plain', 'Which deals include Tideline Forecasting?', { product: 'tideline' }, openToo),
  found('plain', 'Any deals over £100k?', { amount: range(100000, null) }, openToo),
  found('plain', "Shreya's lost deals this quarter", { owner: 'shreya', status: 'lost', closed: thisQuarter }),
  found('plain', 'Deals closing next week sorted by value', { closing: nextWeek, sort: 'amount' }, openToo),
  found('plain', 'New business deals created this week', { type: 'new_business', created: thisWeek }, openToo, {
    status: 'any_status',
  }),
  found('plain', 'Which deals have had no activity lately?', { stale: true }, openToo),
  found('plain', 'What am I closing this week?', { owner: 'gemma', closing: thisWeek }, openToo),
  found(
    'plain',
    'Which three deals under 20k are the oldest?',
    {
      amount: range(null, 20000),
      sort: 'created',
      limit: 3,
    },
    openToo,
  ),
  found('terse', 'my deals in demo', { owner: 'gemma', stage: 'demo' }, openToo),
  found('terse', 'stale deals?', { stale: true }, openToo),
  found('terse', 'proposal >50k', { stage: 'proposal', amount: range(50000, null) }, openToo),
  found('terse', 'closing this month fergus', { owner: 'fergus', closing: thisMonth }, openToo),
  found(
    'terse',
    'deals won q2',
    { status: 'won', closed: days('2026-07-01', '2026-10-01') },
    { closed: days('2026-04-01', '2026-07-01') },
  ),
  found(
    'terse',
    'lost deals since august',
    { status: 'lost', closed: since('2026-08-01') },
    { closed: from('2026-08-01') },
  ),
  found('terse', 'at risk, mine', { atRisk: true, owner: 'gemma' }, openToo),
  found('typo', 'wich deals are overdeu', { pastDue: true }, openToo),
  found('typo', 'opne oportunities in porposal', { stage: 'proposal', status: 'open' }, { status: null }),
  found(
    'voice',
    'what deals have i got closing between now and the end of november',
    { owner: 'gemma', closing: days(today, '2026-12-01') },
    { closing: days(null, '2026-12-01') },
    openToo,
  ),
  found(
    'polite',
    'Hi, could you kindly share the list of deals in Procurement owned by Joss? Thanks in advance',
    { stage: 'procurement', owner: 'joss' },
    openToo,
  ),
  found('emoji', '💰 deals over 75k', { amount: range(75000, null) }, openToo),
  found('trap_name', 'Any open deals with May & Sterling?', { account: 'may', status: 'open' }, { status: null }),
  found('trap_name', 'Deals at Discovery Parks', { account: 'parks' }, openToo, { status: 'any_status' }),
  found('trap_name', 'won deals at Harriet Bloom', { account: 'bloom', status: 'won' }),
];
