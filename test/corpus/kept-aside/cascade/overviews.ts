import type { CorpusCase } from '../../opened/case.ts';
import { call, days } from '../../opened/write.ts';
import { choice, december, either, lastWeek, me, nextQuarter, november, october, thisQuarter, ways } from './values.ts';

const deal = 'show_deal';
const pipeline = 'show_pipeline';
const forecast = 'show_forecast';
const changes = 'show_changes';

/** One deal, the pipeline, the forecast and what changed. */
export const overviews: readonly CorpusCase[] = [
  either('plain', 'Show me D-208.', deal, { deal: 'd-208' }),
  either('plain', 'How is the Bluebird lot tracking deal doing?', deal, { deal: 'd-206' }),
  either('plain', "What's the status of the Northgate API integration?", deal, { deal: 'd-217' }),
  either('trap_name', 'where are we with March & Daughters pilot?', deal, { deal: 'd-214' }),
  either('terse', 'D-209?', deal, { deal: 'd-209' }),

  either('plain', 'Show me the pipeline.', pipeline, {}),
  either('plain', "What does Hank's pipeline look like?", pipeline, { owner: 'm-hank' }),
  either('plain', 'Show the pipeline for deals closing this quarter.', pipeline, { closing: thisQuarter }),
  either('terse', 'pipeline aisha nov', pipeline, { owner: 'm-aisha', closing: november }),
  either('voice', 'show me my pipeline for next quarter', pipeline, { owner: me, closing: nextQuarter }),

  either('plain', "What's the forecast for this quarter?", forecast, { period: thisQuarter }, { period: undefined }),
  either('plain', 'How far are we from quota this month?', forecast, { period: october }),
  either('plain', "Show me Brooke's forecast for Q4.", forecast, { owner: 'm-brooke', period: thisQuarter }),
  either('plain', 'What is the forecast for the first half of next year?', forecast, {
    period: days('2027-01-01', '2027-07-01'),
  }),
  either('terse', 'forecast dec', forecast, { period: december }),

  either('plain', 'What changed in the pipeline last week?', changes, { period: lastWeek }),
  either(
    'plain',
    "Which changes were there in Tyler's pipeline since October 1?",
    changes,
    { owner: 'm-tyler', period: days('2026-10-01', null) },
    { period: days('2026-10-01', '2026-10-14') },
  ),
  choice(
    'typo',
    'waht changed in the pipleine since yesterday',
    ...ways(changes, { period: days('2026-10-12', null) }),
    call(changes, { period: days('2026-10-12', '2026-10-14') }),
  ),
];
