import type { CorpusCase } from '../case.ts';
import {
  call,
  days,
  february,
  lastWeek,
  nextMonth,
  nextQuarter,
  one,
  thisMonth,
  thisQuarter,
  thisWeek,
  thisYear,
} from '../write.ts';

const pipeline = 'show_pipeline';
const forecast = 'show_forecast';
const changes = 'show_changes';

/** The whole of it: by stage, as expected, and what moved. */
export const pipelineAndForecast: readonly CorpusCase[] = [
  one('terse', 'pipeline', pipeline),
  one('plain', 'show my pipeline', pipeline, { owner: 'm-mia' }),
  one('plain', 'how does the funnel look for next quarter', pipeline, { closing: nextQuarter }),
  one('terse', "Rob's pipe", pipeline, { owner: 'm-rob' }),
  one('plain', 'What does the pipeline look like in EMEA', pipeline, { territory: 'EMEA' }),
  one('plain', 'pipeline for deals closing this month', pipeline, { closing: thisMonth }),
  one('plain', 'give me a breakdown of the pipeline per stage for Kim', pipeline, { owner: 'm-kim' }),
  one('plain', "my team's pipeline", pipeline, { owner: 'team' }),
  one('typo', 'pls can you show me the pipline', pipeline),
  one('emoji', '👀 pipeline?', pipeline),
  one('plain', 'how healthy is my pipeline this quarter', pipeline, { owner: 'm-mia', closing: thisQuarter }),
  one('plain', 'What sits in the funnel at the moment?', pipeline),
  one('voice', 'show me the pipeline for sam whitfield closing in april', pipeline, {
    owner: 'm-sam',
    closing: nextMonth,
  }),
  one('terse', 'forecast', forecast),
  one('plain', 'Are we going to hit quota this quarter?', forecast, { period: thisQuarter }),
  one('terse', 'Q2 forecast', forecast, { period: nextQuarter }),
  one(
    'plain',
    "What's Kim's commit for March",
    forecast,
    { owner: 'm-kim', period: thisMonth },
    call('find_deals', { owner: 'm-kim', forecast: 'commit', closing: thisMonth }),
  ),
  one('plain', 'how far am I off my quota', forecast, { owner: 'm-mia' }),
  one('plain', 'where will we land this year', forecast, { period: thisYear }),
  one('plain', 'forecast next month for sam', forecast, { owner: 'm-sam', period: nextMonth }),
  one('plain', 'How much gap do I have to my target in this quarter?', forecast, {
    owner: 'm-mia',
    period: thisQuarter,
  }),
  one('plain', 'quota coverage next quarter?', forecast, { period: nextQuarter }),
  one('typo', 'forcast pls', forecast),
  one('plain', 'H1 forecast for the DACH region', forecast, {
    period: days('2026-01-01', '2026-07-01'),
    territory: 'DACH',
  }),
  one('polite', 'sorry to bother you, could I see the forecast for my team please?', forecast, { owner: 'team' }),
  one('plain', 'What changed since Monday?', changes, { period: days('2026-03-02', null) }),
  one('plain', 'what moved this week', changes, { period: thisWeek }),
  one(
    'plain',
    'anything new in the pipeline since yesterday',
    changes,
    { period: days('2026-03-02', null) },
    call('find_deals', { created: days('2026-03-02', null) }),
  ),
  one('plain', 'pipeline changes last week for Rob', changes, { period: lastWeek, owner: 'm-rob' }),
  one('plain', 'what slipped last month', changes, { period: february }),
  one('plain', 'what was won, lost and moved in Feb', changes, { period: february }),
  one('plain', 'since friday what happened in the pipeline', changes, { period: days('2026-02-27', null) }),
  one('plain', "how did Kim's pipeline change this month", changes, { owner: 'm-kim', period: thisMonth }),
  one('terse', 'pipe movement past two weeks', changes, { period: days('2026-02-17', null) }),
  one('terse', 'changes since 1 March', changes, { period: days('2026-03-01', null) }),
];
