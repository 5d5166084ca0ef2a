import type { CorpusCase } from '../../opened/case.ts';
import { days, range } from '../../opened/write.ts';
import { either, lastQuarter, me, november, october, thisQuarter, thisWeek, thisYear } from './values.ts';

const find = 'find_deals';
const open = { status: 'open' };

/** Lists of deals. */
export const findingDeals: readonly CorpusCase[] = [
  either('plain', 'Which deals are closing this month?', find, { closing: october }, open),
  either(
    'plain',
    "Show me all of Tyler's deals in negotiation.",
    find,
    { owner: 'm-tyler', stage: 'negotiation' },
    open,
  ),
  either('plain', 'What deals do we have over $50,000?', find, { amount: range(50000, null) }, open, {
    amount: range(50000.01, null),
  }),
  either('plain', 'Which of my deals have gone stale?', find, { owner: me, stale: true }, open),
  either('plain', 'What did we win last quarter?', find, { status: 'won', closed: lastQuarter }),
  either(
    'plain',
    'List the three largest open deals.',
    find,
    { sort: 'amount', limit: 3, status: 'open' },
    { status: undefined },
  ),
  either(
    'plain',
    'Are there any renewals closing before December 15?',
    find,
    { type: 'renewal', closing: days(null, '2026-12-15') },
    open,
    { closing: days('2026-10-13', '2026-12-15') },
  ),
  either(
    'plain',
    'Which open deals are past their close date?',
    find,
    { pastDue: true, status: 'open' },
    {
      status: undefined,
    },
  ),
  either(
    'plain',
    'Show the deals Brooke lost this year.',
    find,
    { owner: 'm-brooke', status: 'lost', closed: thisYear },
    { closed: days('2026-01-01', '2026-10-14') },
  ),
  either('plain', 'What deals do we have with Harbor Freightway?', find, { account: 'ac-harbor' }, open, {
    status: 'any_status',
  }),
  either(
    'plain',
    'Which deals are we competing with Zebrafish Systems on?',
    find,
    { competitor: 'Zebrafish Systems' },
    open,
  ),
  either(
    'plain',
    'Which deals came from a trade show since August?',
    find,
    { source: 'trade_show', created: days('2026-08-01', null) },
    { created: days('2026-08-01', '2026-10-14') },
    open,
    { status: 'any_status' },
  ),
  either('terse', 'deals in proposal under 20k', find, { stage: 'proposal', amount: range(null, 20000) }, open, {
    amount: range(null, 19999.99),
  }),
  either('terse', 'commit deals this qtr', find, { forecast: 'commit', closing: thisQuarter }, open),
  either('typo', 'whcih deals are at risk', find, { atRisk: true }, open),
  either('typo', "show me Aisha's dealls closing nxet month", find, { owner: 'm-aisha', closing: november }, open),
  either(
    'voice',
    'list every deal between ten and thirty thousand dollars',
    find,
    { amount: range(10000, 30000) },
    open,
    { status: 'any_status' },
  ),
  either(
    'polite',
    "Could you pull up the deals we've added this week? Thanks",
    find,
    { created: thisWeek },
    { created: days('2026-10-12', '2026-10-14') },
    open,
    { status: 'any_status' },
  ),
  either(
    'trap_name',
    'any open deals for Second Street?',
    find,
    { account: 'ac-second', status: 'open' },
    {
      status: undefined,
    },
  ),
];
