import type { CorpusCase } from '../case.ts';
import { call, one } from '../write.ts';
import {
  lastMonth,
  lastWeek,
  mondayUpToNow,
  nextMonth,
  nextQuarter,
  sinceMonday,
  thisMonth,
  thisQuarter,
  thisYear,
} from './dates.ts';

/** One deal, the pipeline and the forecast. */
export const dealViews: readonly CorpusCase[] = [
  one('plain', 'Where do we stand with the mass spec at Kestrel?', 'show_deal', { deal: 'd-kestrel' }),
  one('plain', 'Pull up D-24 for me', 'show_deal', { deal: 'd-west-flow' }),
  one('plain', "What's the status of the Stonebridge core facility deal?", 'show_deal', { deal: 'd-stone' }),
  one('plain', 'When is the Vantor framework expected to close?', 'show_deal', { deal: 'd-vantor' }),
  one('terse', 'd-30?', 'show_deal', { deal: 'd-helixa' }),
  one('trap_name', 'How is the Monday Morning deal looking?', 'show_deal', { deal: 'd-monday' }),
  one('typo', 'shwo me the Calder sequncer upgrade', 'show_deal', { deal: 'd-calder-seq' }),
  one(
    'plain',
    'What does our pipeline look like at the moment?',
    'show_pipeline',
    {},
    call('show_pipeline', { owner: 'team' }),
  ),
  one('plain', 'Total pipeline value by stage for Lotte', 'show_pipeline', { owner: 'u-lotte' }),
  one('plain', 'I would like to see the pipeline for Q1', 'show_pipeline', { closing: nextQuarter }),
  one('terse', 'my pipeline', 'show_pipeline', { owner: 'u-nora' }),
  one(
    'voice',
    'so uh what is in devs pipeline right now',
    'show_pipeline',
    { owner: 'u-dev' },
    call('find_deals', { owner: 'u-dev' }),
    call('find_deals', { owner: 'u-dev', status: 'open' }),
  ),
  one(
    'plain',
    'Are we going to make the number this quarter?',
    'show_forecast',
    { period: thisQuarter },
    call('show_forecast', {}),
    call('show_forecast', { period: thisQuarter, owner: 'team' }),
  ),
  one('plain', 'Give me Kieran’s forecast for next quarter', 'show_forecast', {
    owner: 'u-kieran',
    period: nextQuarter,
  }),
  one('plain', 'How big is the gap to quota for December?', 'show_forecast', { period: thisMonth }),
  one('terse', 'fcst 2026', 'show_forecast', { period: thisYear }),
  one('typo', 'forcast for nxt month', 'show_forecast', { period: nextMonth }),
  one('plain', 'What moved in the pipeline last week?', 'show_changes', { period: lastWeek }),
  one(
    'plain',
    "Tell me what's different in my pipeline since Monday",
    'show_changes',
    { owner: 'u-nora', period: sinceMonday },
    call('show_changes', { owner: 'u-nora', period: mondayUpToNow }),
  ),
  one('terse', 'pipeline changes nov', 'show_changes', { period: lastMonth }),
  one('polite', 'Could somebody tell me what has changed on Tasha’s deals this month, please', 'show_changes', {
    owner: 'u-tasha',
    period: thisMonth,
  }),
];
