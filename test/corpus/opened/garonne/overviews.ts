import type { CorpusCase } from '../case.ts';
import { days } from '../write.ts';
import {
  field,
  fits,
  lastWeek,
  likely,
  me,
  nextQuarter,
  november,
  october,
  pastMonday,
  september,
  thisQuarter,
  thisWeek,
  thisYear,
  today,
  yesterday,
} from './values.ts';

const show = 'show_deal';
const pipeline = 'show_pipeline';
const forecast = 'show_forecast';
const changes = 'show_changes';

/** One deal, the pipeline, the forecast and what changed. */
export const overviews: readonly CorpusCase[] = [
  fits('plain', 'Show me the Núñez can line retrofit.', show, { deal: 'd-211' }),
  fits('plain', 'What is the status of the Müller tray sealer?', show, { deal: 'd-204' }),
  fits('plain', 'In which stage is the Five Oaks bread bagger?', show, { deal: 'd-216' }),
  fits('plain', 'Open D-209, please.', show, { deal: 'd-209' }),
  fits('plain', 'How long has the Castel jar labeller been in its stage?', show, { deal: 'd-208' }),
  fits('typo', 'shwo me the Penrose yogurt case packer', show, { deal: 'd-207' }),
  fits('voice', 'where do we stand with the hofmann blister line', show, { deal: 'd-213' }),
  fits('polite', 'Could you show me the deal D-201? Thanks', show, { deal: 'd-201' }),

  fits('plain', 'Show me the pipeline.', pipeline, {}),
  fits('plain', 'What does the pipeline of Katrin look like?', pipeline, { owner: 'm-katrin' }),
  fits('plain', 'Show the pipeline of the deals closing this quarter.', pipeline, { closing: thisQuarter }),
  fits('plain', 'How much is in each stage for my team?', pipeline, {}, likely({ owner: 'team' })),
  fits('terse', 'pipeline inès q4', pipeline, { owner: 'm-ines', closing: nextQuarter }),
  fits('typo', 'show me teh pipelin of Tom', pipeline, { owner: 'm-tom' }),
  fits(
    'run_on',
    'Monday review is moved to this afternoon and I have no slides, so just show me my own pipeline, only what should close in November',
    pipeline,
    { owner: me, closing: november },
  ),
  fits('emoji', '📊 pipeline please', pipeline, {}),

  fits('plain', 'What is our forecast for this quarter?', forecast, {}, likely({ period: thisQuarter })),
  fits('plain', 'Show me the forecast of Tom for October.', forecast, { owner: 'm-tom', period: october }),
  fits('plain', 'How far are we from the quota this month?', forecast, { period: september }),
  fits('plain', 'What is the forecast for the fourth quarter?', forecast, { period: nextQuarter }),
  fits('plain', 'Give me the forecast of Germany for this year.', forecast, { territory: 'Germany', period: thisYear }),
  fits('typo', 'forcast for next quater please', forecast, { period: nextQuarter }),
  fits(
    'voice',
    'what is my forecast until the end of the year',
    forecast,
    { owner: me },
    field('period', days(today, '2027-01-01'), days(null, '2027-01-01'), thisYear),
  ),
  fits('polite', "Hello, could you give me Katrin's forecast for November, please?", forecast, {
    owner: 'm-katrin',
    period: november,
  }),

  fits(
    'plain',
    'What has changed in the pipeline since Monday?',
    changes,
    {},
    field('period', days(pastMonday, null), days(pastMonday, '2026-09-17')),
  ),
  fits('plain', 'What changed in the deals of Inès last week?', changes, { owner: 'm-ines', period: lastWeek }),
  fits('plain', 'Show me the pipeline changes of this month.', changes, { period: september }),
  fits('plain', 'What moved in the pipeline yesterday?', changes, { period: days(yesterday, today) }),
  fits('terse', 'pipeline changes this week', changes, { period: thisWeek }),
  fits(
    'run_on',
    'I was ten days in Spain and read nothing, so tell me what changed in the pipeline since 7 September',
    changes,
    {},
    field('period', days('2026-09-07', null), days('2026-09-07', '2026-09-17')),
  ),
];
