import type { CorpusCase } from '../../opened/case.ts';
import { days, range } from '../../opened/write.ts';
import { august, either, financialYear, july, june, lastWeek, me, today } from './values.ts';

const find = 'find_deals';
const open = { status: 'open' };

/** Lists of deals. */
export const findingDeals: readonly CorpusCase[] = [
  either('plain', 'Which of my deals are closing this month?', find, { owner: me, closing: july }, open),
  either('plain', 'Show me all deals in Proof.', find, { stage: 'proof' }, open),
  either(
    'plain',
    'What deals have we got open with Exe Valley Homes?',
    find,
    { account: 'ac-exe', status: 'open' },
    { status: undefined },
  ),
  either(
    'plain',
    'List deals over £15,000 that should close by the end of September.',
    find,
    { amount: range(15000, null), closing: days(null, '2026-10-01') },
    { closing: days(today, '2026-10-01') },
    { amount: range(15000.01, null) },
    open,
  ),
  either('plain', 'Which deals have gone quiet?', find, { stale: true }, open),
  either('plain', 'What did Marcus win last month?', find, { owner: 'm-marcus', status: 'won', closed: june }),
  either('plain', 'Show me the five biggest deals.', find, { sort: 'amount', limit: 5 }, open),
  either('plain', "Are any of Ellie's deals past their close date?", find, { owner: 'm-ellie', pastDue: true }, open),
  either(
    'plain',
    'Which deals did we lose this financial year?',
    find,
    { status: 'lost', closed: financialYear },
    { closed: days('2026-04-01', '2026-07-09') },
  ),
  either(
    'plain',
    'Find all the deals that came from referrals.',
    find,
    { source: 'referral' },
    { status: 'any_status' },
  ),
  either('plain', 'What new deals were created last week?', find, { created: lastWeek }, { status: 'any_status' }),
  either('terse', 'deals at risk', find, { atRisk: true }, open),
  either(
    'terse',
    'jago open deals quote stage',
    find,
    { owner: 'm-jago', status: 'open', stage: 'quote' },
    { status: undefined },
  ),
  either('typo', 'shwo me deals between 5k and 10k', find, { amount: range(5000, 10000) }, open),
  either(
    'voice',
    'which deals are we up against printworks south west on',
    find,
    { competitor: 'printworks south west' },
    open,
  ),
  either(
    'polite',
    'Could you please list all my deals sorted by close date? Cheers',
    find,
    {
      owner: me,
      sort: 'closing',
    },
    open,
    { status: 'any_status' },
  ),
  either(
    'polite',
    'Hi there, would you mind showing me any renewal deals due to close next month? Ta',
    find,
    { type: 'renewal', closing: august },
    open,
  ),
  either('trap_name', 'Show the deals for June & Daughters', find, { account: 'ac-june' }, open, {
    status: 'any_status',
  }),
];
