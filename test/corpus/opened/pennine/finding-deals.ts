import type { CorpusCase } from '../case.ts';
import { call, days, one, range } from '../write.ts';
import {
  either,
  lastQuarter,
  lastWeek,
  me,
  monday,
  nextQuarter,
  november,
  october,
  september,
  thisQuarter,
  thisWeek,
} from './values.ts';

const find = 'find_deals';

/** Lists of deals. */
export const findingDeals: readonly CorpusCase[] = [
  one('plain', 'Which of my deals are supposed to close this month?', find, { owner: me, closing: october }),
  one(
    'plain',
    'Do we have anything in Trial run over £20,000?',
    find,
    {
      stage: 'trial_run',
      amount: range(20000, null),
    },
    call(find, { stage: 'trial_run', amount: range(20000.01, null) }),
  ),
  one('plain', 'Which opportunities have had no activity lately?', find, { stale: true }),
  one('plain', "What's at risk this quarter?", find, { atRisk: true, closing: thisQuarter }),
  one('plain', 'What did we lose last quarter?', find, { status: 'lost', closed: lastQuarter }),
  either('plain', 'Biggest five open deals please', find, { sort: 'amount', limit: 5 }, { status: 'open' }),
  one('plain', "I'm after the deals we've got with Meadowcroft", find, { account: 'ac-meadow' }),
  one(
    'plain',
    'Have we got any live deals with Van Leeuwen?',
    find,
    { account: 'ac-leeuwen', status: 'open' },
    call(find, { account: 'ac-leeuwen' }),
  ),
  either(
    'plain',
    'Show the new business deals Imran has created since 1 September',
    find,
    { type: 'new_business', owner: 'm-imran', created: days('2026-09-01', null) },
    { created: days('2026-09-01', '2026-10-06') },
  ),
  one('plain', 'Everything between £10k and £25k in Samples', find, {
    amount: range(10000, 25000),
    stage: 'samples',
  }),
  one('plain', 'Which deals are we up against Boxwell on?', find, { competitor: 'Boxwell' }),
  one('plain', 'All deals with the Refill Pouch in them', find, { product: 'p-refill' }),
  one(
    'plain',
    "What's the list of won deals this financial year?",
    find,
    {
      status: 'won',
      closed: days('2026-04-01', '2027-04-01'),
    },
    call(find, { status: 'won', closed: days('2026-04-01', '2026-10-06') }),
  ),
  either(
    'plain',
    'Which deals do we expect to close by 31 October?',
    find,
    { closing: days(null, '2026-11-01') },
    { closing: days(monday, '2026-11-01') },
  ),
  one('plain', 'Did anybody add new deals last week?', find, { created: lastWeek }),
  one('plain', 'Which deals close between 12 and 23 October?', find, { closing: days('2026-10-12', '2026-10-24') }),
  one(
    'plain',
    'What have we got sitting in Contract?',
    find,
    { stage: 'contract' },
    call(find, { stage: 'contract', status: 'open' }),
  ),
  one('plain', "I'd like to see my team's overdue deals", find, { owner: 'team', pastDue: true }),
  either(
    'plain',
    'Deals over £30k that we have won since April',
    find,
    { status: 'won', amount: range(30000, null), closed: days('2026-04-01', null) },
    { closed: days('2026-04-01', '2026-10-06') },
  ),
  one('plain', 'How many deals did we win in September?', find, { status: 'won', closed: september }),
  one('plain', 'Renewals coming up in Q4', find, { type: 'renewal', closing: nextQuarter }),
  one('plain', 'Which deals came to us from a trade show?', find, { source: 'trade_show' }),
  one('plain', 'List my deals sorted by close date', find, { owner: me, sort: 'closing' }),
  one('plain', 'Give me the expansion deals in Enquiry', find, { type: 'expansion', stage: 'enquiry' }),
  one('plain', "Are any of Dev's deals stale?", find, { owner: 'm-dev', stale: true }),
  one('terse', 'closing this wk', find, { closing: thisWeek }),
  one('terse', 'top 3 deals by value', find, { sort: 'amount', limit: 3 }),
  either('terse', 'deals > 50k', find, { amount: range(50000, null) }, { amount: range(50000.01, null) }),
  one('terse', 'my deals closing q3', find, { owner: me, closing: thisQuarter }),
  one('typo', 'deasl closing next mnth', find, { closing: november }),
  one('typo', 'whcih deals are at rsik', find, { atRisk: true }),
  one('voice', 'what have we got closing in november over twenty thousand pounds', find, {
    closing: november,
    amount: range(20000, null),
  }),
  one('polite', "Could I trouble you for a list of Pip's deals closing this week?", find, {
    owner: 'm-pip',
    closing: thisWeek,
  }),
  one('run_on', 'my deals, Costing, over 10k, closing this quarter, biggest first', find, {
    owner: me,
    stage: 'costing',
    amount: range(10000, null),
    closing: thisQuarter,
    sort: 'amount',
  }),
  one('trap_name', 'which May Brothers deals close in May?', find, {
    account: 'ac-may',
    closing: days('2027-05-01', '2027-06-01'),
  }),
  one('trap_name', 'What has Trial Run Coffee got in Trial run?', find, { account: 'ac-trial', stage: 'trial_run' }),
];
