import type { CorpusCase } from '../case.ts';
import { call, days, one, range } from '../write.ts';
import {
  lastMonth,
  lastQuarter,
  nextMonth,
  nextQuarter,
  nextWeek,
  november,
  thisMonth,
  thisWeek,
  thisYear,
} from './said.ts';
import { me } from './workspace.ts';

/** Questions about many deals. */
export const dealsFound: readonly CorpusCase[] = [
  one('plain', 'What have we got closing in November?', 'find_deals', { closing: november }),
  one('plain', 'Which of my deals are past due?', 'find_deals', { owner: me, pastDue: true }),
  one('plain', 'Give me everything in negotiation above 80k', 'find_deals', {
    stage: 'negotiation',
    amount: range(80000, null),
  }),
  one('plain', 'Anything of Nikhil that went stale?', 'find_deals', { owner: 'u_nikhil', stale: true }),
  one('plain', 'How much did we win last month?', 'find_deals', { status: 'won', closed: lastMonth }),
  one('plain', 'Which deals did we lose to Dachser this year?', 'find_deals', {
    status: 'lost',
    competitor: 'Dachser',
    closed: thisYear,
  }),
  one('plain', "I'd like to see the ten largest open deals", 'find_deals', {
    status: 'open',
    sort: 'amount',
    limit: 10,
  }),
  one('plain', 'Do we have any renewals coming up in Q4?', 'find_deals', { type: 'renewal', closing: nextQuarter }),
  one('plain', 'Show all the deals that Ciara opened in August', 'find_deals', {
    owner: 'u_ciara',
    created: lastMonth,
  }),
  one('plain', 'Which deals came in via referral?', 'find_deals', { source: 'referral' }),
  one('plain', 'List deals between 20.000 € and 50.000 €', 'find_deals', { amount: range(20000, 50000) }),
  one(
    'plain',
    'What is expected to close by the end of September?',
    'find_deals',
    { closing: days(null, '2026-10-01') },
    call('find_deals', { closing: days('2026-09-02', '2026-10-01') }),
  ),
  one(
    'plain',
    'Which opportunities do we have running with Pixelpark Electronics?',
    'find_deals',
    { account: 'a_pixel' },
    call('find_deals', { account: 'a_pixel', status: 'open' }),
  ),
  one(
    'plain',
    'what is at risk in my team?',
    'find_deals',
    { owner: 'team', atRisk: true },
    call('find_deals', { atRisk: true }),
  ),
  one('plain', 'Are there deals that nobody has touched and are stuck without activity?', 'find_deals', {
    stale: true,
  }),
  one('plain', "Sort Jörg's open deals by close date", 'find_deals', {
    owner: 'u_joerg',
    status: 'open',
    sort: 'closing',
  }),
  one('plain', 'How many deals did we lose in the last quarter?', 'find_deals', {
    status: 'lost',
    closed: lastQuarter,
  }),
  one('plain', 'Which deals include Customs Express?', 'find_deals', { product: 'p_customs' }),
  one('plain', 'I want to know what my team is closing next week', 'find_deals', { owner: 'team', closing: nextWeek }),
  one('plain', 'Find me new business worth at least a hundred thousand', 'find_deals', {
    type: 'new_business',
    amount: range(100000, null),
  }),
  one('plain', 'Qualification deals under 10k, which ones are those?', 'find_deals', {
    stage: 'qualification',
    amount: range(null, 10000),
  }),
  one('plain', 'Deals with a closing date in calendar week 38', 'find_deals', {
    closing: days('2026-09-14', '2026-09-21'),
  }),
  one('terse', 'my deals oct', 'find_deals', { owner: me, closing: nextMonth }),
  one('terse', 'deals closing this wk?', 'find_deals', { closing: thisWeek }),
  one('terse', 'top 5 deals', 'find_deals', { sort: 'amount', limit: 5 }),
  one('typo', 'wich deals are overdeu', 'find_deals', { pastDue: true }),
  one('typo', 'show dieals in negotation', 'find_deals', { stage: 'negotiation' }),
  one('typo', 'trade show dels of Thomasz', 'find_deals', { source: 'trade_show', owner: 'u_tomasz' }),
  one('voice', 'what deals over fifty thousand close in the fourth quarter', 'find_deals', {
    amount: range(50000, null),
    closing: nextQuarter,
  }),
  one('polite', 'Would it be possible to get a list of all deals closing this month? Many thanks', 'find_deals', {
    closing: thisMonth,
  }),
  one('emoji', '🔥 which deals are at risk 🔥', 'find_deals', { atRisk: true }),
  one(
    'run_on',
    'looking for open ones from Nikhil, proposal, more than 25k, expected in October, sorted by amount',
    'find_deals',
    {
      status: 'open',
      owner: 'u_nikhil',
      stage: 'proposal',
      amount: range(25000, null),
      closing: nextMonth,
      sort: 'amount',
    },
  ),
  one('trap_name', 'Which deals do we have with Lost & Found Vintage?', 'find_deals', { account: 'a_lost' }),
];
