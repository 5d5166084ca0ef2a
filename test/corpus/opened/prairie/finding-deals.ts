import type { CorpusCase } from '../case.ts';
import { call, days, one, range } from '../write.ts';
import { lastMonth, lastQuarter, nextMonth, nextQuarter, nextWeek, thisMonth, thisQuarter, thisWeek } from './dates.ts';

const find = 'find_deals';

/** Lists of deals. */
export const foundDeals: readonly CorpusCase[] = [
  one('plain', 'Which deals are supposed to close next month?', find, { closing: nextMonth }),
  one('plain', 'Show everything sitting in PO pending', find, { stage: 'po_pending' }),
  one('plain', 'Are any of Wade’s deals past due?', find, { owner: 'wade', pastDue: true }),
  one(
    'plain',
    'Give me the five biggest open deals',
    find,
    { status: 'open', sort: 'amount', limit: 5 },
    call(find, {
      sort: 'amount',
      limit: 5,
    }),
  ),
  one(
    'plain',
    'How many deals did the team win last month?',
    find,
    {
      owner: 'team',
      status: 'won',
      closed: lastMonth,
    },
    call(find, { status: 'won', closed: lastMonth }),
  ),
  one('plain', 'I would like to see the deals at Lakeshore', find, { account: 'lakeshore' }),
  one('plain', 'anything over $100k in committee?', find, { stage: 'committee', amount: range(100000, null) }),
  one('plain', 'which of my deals have gone quiet', find, { owner: 'bridget', stale: true }),
  one('plain', 'What have we lost to Labstar this year?', find, {
    status: 'lost',
    competitor: 'Labstar',
    closed: days('2026-01-01', '2027-01-01'),
  }),
  one('plain', 'Pull up deals between 20 and 60 thousand dollars', find, { amount: range(20000, 60000) }),
  one(
    'plain',
    'Whose renewals are due to close by June 15?',
    find,
    {
      type: 'renewal',
      closing: days(null, '2026-06-16'),
    },
    call(find, { type: 'renewal', closing: days('2026-05-14', '2026-06-16') }),
  ),
  one(
    'plain',
    'List the new business Anjali brought in since April 1',
    find,
    {
      owner: 'anjali',
      type: 'new_business',
      created: days('2026-04-01', null),
    },
    call(find, { owner: 'anjali', type: 'new_business', created: days('2026-04-01', '2026-05-15') }),
  ),
  one('plain', 'Deals that came from trade shows, please', find, { source: 'trade_show' }),
  one('plain', "What's Joel got in quote sent?", find, { owner: 'joel', stage: 'quote_sent' }),
  one('plain', 'Do we have any deal with the Steriline 500 in it?', find, { product: 'steriline' }),
  one('plain', 'Which ones are in danger of slipping, my team only', find, { owner: 'team', atRisk: true }),
  one('plain', 'Show me the deals we have on commit for next quarter', find, {
    forecast: 'commit',
    closing: nextQuarter,
  }),
  one('plain', 'Sort all my open opportunities by close date', find, {
    owner: 'bridget',
    status: 'open',
    sort: 'closing',
  }),
  one('plain', "I'm looking for deals under 15k", find, { amount: range(null, 15000) }),
  one('plain', 'Did Tomás lose anything in the first quarter? Show lost deals of his from January to March', find, {
    owner: 'tomas',
    status: 'lost',
    closed: lastQuarter,
  }),
  one('plain', 'every deal Red Cedar has ever had with us, open or closed', find, {
    account: 'redcedar',
    status: 'any_status',
  }),
  one('plain', 'Opportunities closing between May 18 and June 5', find, { closing: days('2026-05-18', '2026-06-06') }),
  one('plain', 'Show won deals for this fiscal year', find, {
    status: 'won',
    closed: days('2025-10-01', '2026-10-01'),
  }),
  one('plain', 'Any expansion deals above a quarter million?', find, {
    type: 'expansion',
    amount: range(250000, null),
  }),
  one('plain', 'deals with no activity, biggest first', find, { stale: true, sort: 'amount' }),
  one('terse', 'overdue deals tomás', find, { owner: 'tomas', pastDue: true }),
  one('terse', 'won qtd', find, { status: 'won', closed: days('2026-04-01', '2026-05-15') }),
  one('terse', 'deals > 50k closing next week', find, { amount: range(50000, null), closing: nextWeek }),
  one('typo', 'waht deals are colsing this monht', find, { closing: thisMonth }),
  one('typo', 'lsit my opne deasl', find, { owner: 'bridget', status: 'open' }),
  one('typo', 'whcih deals are at rsik in Twin Prots', find, { account: 'twinports', atRisk: true }),
  one('voice', 'uh show me all the deals over fifty thousand dollars closing this quarter', find, {
    amount: range(50000, null),
    closing: thisQuarter,
  }),
  one('polite', 'Good morning! May I ask which deals of Anjali close this week?', find, {
    owner: 'anjali',
    closing: thisWeek,
  }),
  one('run_on', 'open, mine, over 25k, in committee, closing in June, largest first, deals please', find, {
    status: 'open',
    owner: 'bridget',
    amount: range(25000, null),
    stage: 'committee',
    closing: nextMonth,
    sort: 'amount',
  }),
  one('emoji', '🔥 which deals are at risk 😬', find, { atRisk: true }),
  one('trap_name', 'Deals with April Creek Veterinary', find, { account: 'april' }),
];
