import type { CorpusCase } from '../opened/case.ts';
import { reads } from './reads.ts';

const march = { start: '2026-03-01', end: '2026-04-01' };
const april = { start: '2026-04-01', end: '2026-05-01' };
const february = { start: '2026-02-01', end: '2026-03-01' };
const lastQuarter = { start: '2025-10-01', end: '2026-01-01' };
const thisQuarter = { start: '2026-01-01', end: '2026-04-01' };
const nextQuarter = { start: '2026-04-01', end: '2026-07-01' };
const lastWeek = { start: '2026-02-23', end: '2026-03-02' };
const thisWeek = { start: '2026-03-02', end: '2026-03-09' };

/** More questions about deals, the pipeline and the forecast, as they came on teams that the phrases were not made on. */
export const dealsAskedAgain: readonly CorpusCase[] = [
  reads(
    'find_deals',
    { created: thisWeek },
    'Did anyone open new deals this week?',
    'Has anybody added any new deals this week?',
  ),
  reads('find_deals', { status: 'won', closed: lastQuarter }, 'How much business did we win last quarter'),
  reads(
    'find_deals',
    { status: 'lost', closed: lastQuarter },
    'What’s the list of lost deals last quarter?',
    'I would like an overview of lost deals, last quarter',
  ),
  reads(
    'find_deals',
    { owner: 'm-rob', atRisk: true },
    'Which of Rob’s deals look dodgy?',
    'Of Rob’s deals, which are at risk?',
    'Which ones look risky, just Rob’s please',
  ),
  reads('find_deals', { atRisk: true }, 'Which of ours are in danger of slipping?', 'deals that are about to slip'),
  reads(
    'find_deals',
    { stale: true },
    'Which opportunities have had no activity of late?',
    'Anything that no one has touched in weeks?',
  ),
  reads(
    'find_deals',
    { pastDue: true },
    'Is anything slipping?',
    'Give me the ones with a close date that’s passed',
    'Which deals are overdue and who owns them?',
  ),
  reads('find_deals', { closing: april }, 'What should come in during April?', 'have we got much coming in April?'),
  reads('find_deals', { owner: 'm-kim', amount: { min: 100000, max: null } }, 'What does Kim have above 100k?'),
  reads('find_deals', { forecast: 'commit', closing: nextQuarter }, 'Which ones are we counting as commit for Q2?'),
  reads('find_deals', { forecast: 'best_case', closing: nextQuarter }, 'best case for Q2?'),
  reads(
    'show_deal',
    { deal: 'hooli-pilot' },
    'Give me the full picture on D-4',
    'Any joy with the Hooli pilot?',
    'Refresh my memory on D-4',
    'D-4 — where’s that at?',
    'I forgot what the Hooli pilot is worth',
  ),
  reads(
    'show_deal',
    { deal: 'umbrella-labs' },
    'Umbrella labs, how is that one coming on?',
    'I need to know the status of D-9 before lunch',
  ),
  reads(
    'show_pipeline',
    { owner: 'm-rob' },
    'I’d love to go over Rob’s pipeline',
    'Give me Rob’s pipeline before our meeting',
    'Could you pull Rob’s funnel up',
  ),
  reads('show_pipeline', { territory: 'Denmark' }, 'Can I get the pipeline for Denmark'),
  reads('show_pipeline', { closing: nextQuarter }, 'Pipeline for whatever is closing next quarter'),
  reads(
    'show_pipeline',
    {},
    'How does the funnel look today?',
    'stage by stage, how much is open?',
    'We need a pipeline overview for the board',
  ),
  reads(
    'show_forecast',
    { period: nextQuarter },
    'What’s the outlook for next quarter, forecast-wise?',
    'The board want our Q2 numbers',
  ),
  reads(
    'show_forecast',
    { period: thisQuarter },

    'How short are we this quarter?',
    'The director wants to know how we will finish the quarter',
  ),
  reads(
    'show_changes',
    { period: lastWeek },
    'What got won and what got lost last week?',
    'What was added to the pipeline last week',
    'Which deals advanced last week?',
  ),
  reads(
    'show_changes',
    { period: february },
    'Summarise the pipeline movements for February',
    'Has anything been pushed out in February?',
  ),
  reads('show_changes', { period: march }, 'Has anything been pushed out this month?'),
];
