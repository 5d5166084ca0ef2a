import type { CorpusCase } from '../case.ts';
import { call, days } from '../write.ts';
import {
  lastMonth,
  lastQuarter,
  lastWeek,
  nextMonth,
  or,
  plain,
  secondQuarter,
  thisMonth,
  thisQuarter,
} from './said.ts';

/** The pipeline, the forecast and what changed. */
export const pipeline: readonly CorpusCase[] = [
  plain("How's the pipeline looking?", 'show_pipeline'),
  plain("I'd love to see Greta's pipeline", 'show_pipeline', { owner: 'mem-greta' }),
  plain(
    'What is in my pipeline for September?',
    'show_pipeline',
    { owner: 'mem-marnie', closing: nextMonth },
    call('find_deals', { owner: 'mem-marnie', closing: nextMonth }),
  ),
  plain('Break the funnel down by stage', 'show_pipeline'),
  plain('How much do we have in each stage?', 'show_pipeline'),
  plain("The team's pipeline closing this quarter, please", 'show_pipeline', { owner: 'team', closing: thisQuarter }),
  plain('What value is sitting in the pipeline altogether?', 'show_pipeline'),
  plain('Is Jack carrying enough pipeline?', 'show_pipeline', { owner: 'mem-jack' }),
  plain(
    'Pipeline for the Newcastle territory',
    'show_pipeline',
    { territory: 'Newcastle' },
    call('show_pipeline', { territory: 'the Newcastle territory' }),
  ),
  plain("What's the weighted pipeline?", 'show_pipeline'),
  plain('How does the forecast look for Q2?', 'show_forecast', { period: secondQuarter }),
  plain('Are we going to hit quota this quarter?', 'show_forecast', { period: thisQuarter }),
  plain('Sunil: how far is he from his quota?', 'show_forecast', { owner: 'mem-sunil' }),
  plain('Run me the numbers for this month: forecast against quota', 'show_forecast', { period: thisMonth }),
  plain('I have to report a forecast for next month', 'show_forecast', { period: nextMonth }),
  plain('My own forecast', 'show_forecast', { owner: 'mem-marnie' }),
  plain('What gap is left to target for my team this quarter?', 'show_forecast', {
    owner: 'team',
    period: thisQuarter,
  }),
  plain('How did the forecast for last quarter end up?', 'show_forecast', { period: lastQuarter }),
  plain("What's our coverage like?", 'show_forecast'),
  plain('Give us the forecast by territory? Just Wollongong will do', 'show_forecast', { territory: 'Wollongong' }),
  plain('Financial year 2027 forecast', 'show_forecast', { period: days('2026-07-01', '2027-07-01') }),
  plain(
    'What moved in the pipeline since Monday?',
    'show_changes',
    { period: days('2026-08-10', null) },
    call('show_changes', { period: days('2026-08-10', '2026-08-13') }),
  ),
  plain(
    "Tell me what's different in the pipeline from last week",
    'show_changes',
    { period: lastWeek },
    ...or('show_changes', { period: days('2026-08-03', null) }, {}),
  ),
  plain("Summarise July's pipeline changes", 'show_changes', { period: lastMonth }),
  plain("Has anything changed in Tevita's pipeline this month?", 'show_changes', {
    owner: 'mem-tevita',
    period: thisMonth,
  }),
  plain('Pipeline movement over the past two weeks', 'show_changes', { period: days('2026-07-29', '2026-08-13') }),
  plain('What got pushed, won and lost yesterday across the pipeline?', 'show_changes', {
    period: days('2026-08-11', '2026-08-12'),
  }),
  plain(
    'What changed while I was away? I left on 3 August',
    'show_changes',
    { period: days('2026-08-03', null) },
    call('show_changes', { period: days('2026-08-03', '2026-08-13') }),
  ),
];
