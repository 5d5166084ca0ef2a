import type { CorpusCase } from '../case.ts';
import { call, days, one, range } from '../write.ts';
import { fiscalYear, lastMonth, nextMonth, nextQuarter, thisMonth, thisQuarter, thisWeek } from './wording.ts';

/** Which deals there are, asked in many ways. */
export const dealLists: readonly CorpusCase[] = [
  one('plain', 'Which deals should land this month?', 'find_deals', { closing: thisMonth }),
  one('plain', 'Show me everything Grant has in Pricing', 'find_deals', { owner: 'grant', stage: 'pricing' }),
  one('plain', 'Any deals above 30 grand?', 'find_deals', { amount: range(30000, null) }),
  one('plain', 'How many deals did we win last month?', 'find_deals', { status: 'won', closed: lastMonth }),
  one('plain', 'Which of my deals have gone stale?', 'find_deals', { owner: 'aroha', stale: true }),
  one('plain', 'List the deals sitting in Trial order', 'find_deals', { stage: 'trial_order' }),
  one(
    'plain',
    'What deals have we got going with Suva Bay Resorts at the moment',
    'find_deals',
    { account: 'suva' },
    call('find_deals', { account: 'suva', status: 'open' }),
  ),
  one('plain', 'Do we have opportunities that are past their close date?', 'find_deals', { pastDue: true }),
  one('plain', 'Give me the top five deals by value', 'find_deals', { sort: 'amount', limit: 5 }),
  one('plain', 'the renewals closing next quarter, please', 'find_deals', { type: 'renewal', closing: nextQuarter }),
  one('plain', 'Which deals came to us via trade shows?', 'find_deals', { source: 'trade_show' }),
  one('plain', 'Where are we up against Coral Imports? List the deals', 'find_deals', { competitor: 'Coral Imports' }),
  one('plain', 'Deals between 10k and 25k please', 'find_deals', { amount: range(10000, 25000) }),
  one('plain', 'Are any of our deals at risk at the moment, and whose?', 'find_deals', { atRisk: true }),
  one('plain', 'What new deals came in this week?', 'find_deals', { created: thisWeek }),
  one('plain', 'Find the deals that have Manuka Tonic in them', 'find_deals', { product: 'tonic' }),
  one('plain', 'Which deals have we won in Fiji this financial year?', 'find_deals', {
    status: 'won',
    territory: 'Fiji',
    closed: fiscalYear,
  }),
  one('plain', "Priyanka's open deals, biggest first", 'find_deals', {
    owner: 'priyanka',
    status: 'open',
    sort: 'amount',
  }),
  one('plain', 'show won deals over $20,000 from the last 90 days', 'find_deals', {
    status: 'won',
    amount: range(20000, null),
    closed: days('2026-12-05', '2027-03-06'),
  }),
  one('plain', "which of Jürgen's opportunities close in April", 'find_deals', {
    owner: 'juergen',
    closing: nextMonth,
  }),
  one('plain', 'Which deals are still in lead in?', 'find_deals', { stage: 'lead_in' }),
  one('plain', "My team's best case deals", 'find_deals', { owner: 'team', forecast: 'best_case' }),
  one('plain', 'all our deals with Thorndon Cellars, open or closed', 'find_deals', {
    account: 'thorndon',
    status: 'any_status',
  }),
  one('terse', 'overdue deals', 'find_deals', { pastDue: true }),
  one('terse', 'my deals > 15k', 'find_deals', { owner: 'aroha', amount: range(15000, null) }),
  one('terse', 'deals closing nxt month', 'find_deals', { closing: nextMonth }),
  one('terse', 'won feb', 'find_deals', { status: 'won', closed: lastMonth }),
  one('typo', 'shwo deals in prcing', 'find_deals', { stage: 'pricing' }),
  one('typo', 'wich deals close this qaurter', 'find_deals', { closing: thisQuarter }),
  one('typo', 'find oppertunities for Denarau Tradng', 'find_deals', { account: 'denarau' }),
  one('voice', 'show me uh all the deals in trial order over twenty thousand', 'find_deals', {
    stage: 'trial_order',
    amount: range(20000, null),
  }),
  one('polite', 'Could I please have a list of the deals that Sione owns?', 'find_deals', { owner: 'sione' }),
  one('run_on', 'my deals, Tasting stage, under 20k, closing in April, sorted by close date', 'find_deals', {
    owner: 'aroha',
    stage: 'tasting',
    amount: range(null, 20000),
    closing: nextMonth,
    sort: 'closing',
  }),
  one('emoji', '💰 3 biggest deals?', 'find_deals', { sort: 'amount', limit: 3 }),
  one('trap_name', 'deals at Cuba Quarter closing this quarter', 'find_deals', {
    account: 'cuba',
    closing: thisQuarter,
  }),
  one('trap_name', 'which deals do we have with Tasting Shed', 'find_deals', { account: 'shed' }),
  one('trap_name', 'lost deals at The Lost Gull', 'find_deals', { account: 'gull', status: 'lost' }),
];
