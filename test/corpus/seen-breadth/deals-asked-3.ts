import type { CorpusCase } from '../opened/case.ts';
import { reads } from './reads.ts';

const march = { start: '2026-03-01', end: '2026-04-01' };
const april = { start: '2026-04-01', end: '2026-05-01' };
const february = { start: '2026-02-01', end: '2026-03-01' };
const lastQuarter = { start: '2025-10-01', end: '2026-01-01' };
const secondQuarter = { start: '2026-04-01', end: '2026-07-01' };
const lastWeek = { start: '2026-02-23', end: '2026-03-02' };

/** Questions about deals, the pipeline and the forecast, as they came on teams that the phrases were not made on. */
export const dealsAsked: readonly CorpusCase[] = [
  reads(
    'find_deals',
    { owner: 'm-rob', closing: april },
    'show me all the deals Rob has closing in April',
    'Which of Rob’s deals are meant to land in April?',
    'Give me everything Rob is due to close in April',
    'rob april closings',
    'what deals will rob be signing in april',
  ),
  reads(
    'find_deals',
    { owner: 'm-kim', status: 'won', closed: february },
    'How many deals did Kim win in February?',
    'Please provide me a list of all deals which Kim has won in February.',
    'won february kim',
  ),
  reads(
    'find_deals',
    { owner: 'm-rob', status: 'lost', closed: lastQuarter },
    'the ones Rob lost last quarter, can you list them',
    'Rob’s lost deals last quarter',
  ),
  reads(
    'find_deals',
    { account: 'globex', status: 'won' },
    'Everything we ever sold to Globex',
    'what has Globex bought off us',
    'Did Globex ever buy anything?',
  ),
  reads(
    'find_deals',
    { product: 'p-gtx', status: 'won' },
    'which customers bought the GTX Pro?',
    'who has bought GTX Pro from us?',
  ),
  reads(
    'find_deals',
    { pastDue: true },
    'Which deals should have closed by now but have not?',
    'Deals with a close date that has already passed',
    'which deals missed their close date?',
    'which deals have gone past their expected close',
  ),
  reads('find_deals', { owner: 'm-kim', forecast: 'best_case' }, 'kim best case', 'upside for kim'),
  reads(
    'find_deals',
    { owner: 'm-kim', forecast: 'commit', closing: march },
    'Deals Kim has called as commit this month',
    'kim commit march',
  ),
  reads('find_deals', { status: 'any_status', closed: march }, 'How many deals have we won and lost this month?'),
  reads('find_deals', { owner: 'm-kim', created: march }, 'Deals created by Kim this month'),
  reads(
    'show_forecast',
    { owner: 'm-kim', period: secondQuarter },
    'What is Kim forecast to bring in for Q2?',
    'How much is Kim going to bring in next quarter?',
  ),
  reads(
    'show_changes',
    { period: february },
    'How is the pipeline different from last month?',
    'what changed in the pipeline compared to last month',
  ),
  reads(
    'show_changes',
    { owner: 'm-rob', period: lastWeek },
    'what has changed on Rob’s deals last week',
    'changes on Rob’s deals last week please',
  ),
  reads(
    'show_pipeline',
    { owner: 'm-rob' },
    'so uh what is in robs pipeline right now',
    'in robs pipeline what is there',
  ),
];
