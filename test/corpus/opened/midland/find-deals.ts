import type { CorpusCase } from '../case.ts';
import { call, days, one, range } from '../write.ts';
import {
  lastMonth,
  lastQuarter,
  me,
  nextMonth,
  nextQuarter,
  secondHalf,
  thisFriday,
  thisMonth,
  thisQuarter,
  today,
} from './values.ts';

/** Deals asked for. */
export const findDeals: readonly CorpusCase[] = [
  one('plain', "What's due to close in June?", 'find_deals', { closing: thisMonth }),
  one('plain', 'I want to see everything that sits in Site Survey', 'find_deals', { stage: 'site_survey' }),
  one('plain', 'Do we have any open deals at Kessler?', 'find_deals', { account: 'a-kessler', status: 'open' }),
  one('plain', 'What did we win in May?', 'find_deals', { status: 'won', closed: lastMonth }),
  one('plain', 'My five biggest opportunities, please, largest first', 'find_deals', {
    owner: me,
    sort: 'amount',
    limit: 5,
  }),
  one('plain', 'What has gone stale?', 'find_deals', { stale: true }),
  one('plain', "Any of Priya's deals past their close date?", 'find_deals', { owner: 'u-priya', pastDue: true }),
  one('plain', 'What have we got in negotiation between 50 and 150 thousand dollars', 'find_deals', {
    stage: 'negotiation',
    amount: range(50000, 150000),
  }),
  one('plain', 'Did any deals come out of trade shows?', 'find_deals', { source: 'trade_show' }),
  one('plain', 'Which renewals close in September?', 'find_deals', {
    type: 'renewal',
    closing: days('2026-09-01', '2026-10-01'),
  }),
  one(
    'plain',
    "Which of my team's deals should I be worried about, the ones at risk?",
    'find_deals',
    { owner: 'team', atRisk: true },
    call('find_deals', { atRisk: true }),
  ),
  one('plain', 'On which deals are we up against Corbel?', 'find_deals', { competitor: 'Corbel' }),
  one(
    'plain',
    'Opportunities created since June 1',
    'find_deals',
    { created: days('2026-06-01', null) },
    call('find_deals', { created: days('2026-06-01', '2026-06-09') }),
  ),
  one('plain', 'How much did Mike win last month', 'find_deals', { owner: 'u-mike', status: 'won', closed: lastMonth }),
  one(
    'plain',
    'What is Ray expecting to land by July 31',
    'find_deals',
    { owner: 'u-ray', closing: days(null, '2026-08-01') },
    call('find_deals', { owner: 'u-ray', closing: days(today, '2026-08-01') }),
  ),
  one('plain', 'Is there anything under 20 grand in the New stage?', 'find_deals', {
    stage: 'new',
    amount: range(null, 20000),
  }),
  one('plain', 'Best case deals, sorted by close date', 'find_deals', { forecast: 'best_case', sort: 'closing' }),
  one('plain', 'Which deals have the HydraLine X200 in them?', 'find_deals', { product: 'p-x200' }),
  one('plain', 'What did Priya lose in Q1?', 'find_deals', { owner: 'u-priya', status: 'lost', closed: lastQuarter }),
  one('plain', 'Which expansion deals do we expect in H2?', 'find_deals', { type: 'expansion', closing: secondHalf }),
  one('plain', 'Only deals worth at least $250K', 'find_deals', { amount: range(250000, null) }),
  one('plain', 'Deals in the Gulf territory that close next month', 'find_deals', {
    territory: 'Gulf',
    closing: nextMonth,
  }),
  one('terse', 'top 10 deals by value', 'find_deals', { sort: 'amount', limit: 10 }),
  one('terse', 'overdue deals tyler', 'find_deals', { owner: 'u-tyler', pastDue: true }),
  one('terse', 'closing this fri?', 'find_deals', { closing: days(thisFriday, '2026-06-13') }),
  one('terse', 'lost deals june', 'find_deals', { status: 'lost', closed: thisMonth }),
  one('terse', 'my deals q3', 'find_deals', { owner: me, closing: nextQuarter }),
  one('typo', 'waht deals are closign this qarter', 'find_deals', { closing: thisQuarter }),
  one('typo', 'shwo me priyas open opportunites', 'find_deals', { owner: 'u-priya', status: 'open' }),
  one('typo', 'delas over 80k in neogtiation', 'find_deals', { amount: range(80000, null), stage: 'negotiation' }),
  one('voice', 'show me all the deals over uh two hundred thousand closing in august', 'find_deals', {
    amount: range(200000, null),
    closing: days('2026-08-01', '2026-09-01'),
  }),
  one('polite', "Would it be possible to see Mike's deals that close in July?", 'find_deals', {
    owner: 'u-mike',
    closing: nextMonth,
  }),
  one('polite', 'Please share the list of deals won in last month', 'find_deals', { status: 'won', closed: lastMonth }),
  one('trap_name', 'deals at Qualified Mechanical', 'find_deals', { account: 'a-qualified' }),
  one('trap_name', 'What new business do we have at 3 Rivers?', 'find_deals', {
    account: 'a-rivers',
    type: 'new_business',
  }),
];
