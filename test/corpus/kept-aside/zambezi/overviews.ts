import type { CorpusCase } from '../../opened/case.ts';
import { call, days, one } from '../../opened/write.ts';
import {
  december,
  fiscalQuarter,
  lastWeek,
  maybe,
  me,
  nextFiscalQuarter,
  nextQuarter,
  november,
  pick,
  schedule,
  thisQuarter,
  ways,
} from './values.ts';

const show = 'show_deal';
const pipeline = 'show_pipeline';
const forecast = 'show_forecast';
const changes = 'show_changes';
const digest = 'schedule_digest';

/** Single deals. */
export const dealsShown: readonly CorpusCase[] = [
  one('plain', 'Show me D-211.', show, { deal: 'd-211' }),
  one('plain', 'What is the status of the Rooikloof frost fans?', show, { deal: 'd-207' }),
  one('plain', 'Where are we with the Letsatsi borehole pumps?', show, { deal: 'd-209' }),
  one('terse', 'd-203?', show, { deal: 'd-203' }),
  one('typo', 'show me teh Kleinbos drip retrofti', show, { deal: 'd-206' }),
  one('polite', 'Could you pull up the Mkhondeni tender for me please? Thanks', show, { deal: 'd-211' }),
  one('trap_name', 'How is the Twenty Dams pipeline deal doing?', show, { deal: 'd-213' }),
];

/** The pipeline, the forecast and what changed. */
export const overviews: readonly CorpusCase[] = [
  one('plain', 'Show me the pipeline.', pipeline),
  one('plain', "What does Katlego's pipeline look like?", pipeline, { owner: 'm-katlego' }),
  one('plain', 'Show the pipeline of deals closing in December.', pipeline, { closing: december }),
  one('plain', 'What is in the pipeline for the Western Cape?', pipeline, { territory: 'Western Cape' }),
  one('terse', 'pipeline sipho', pipeline, { owner: 'm-sipho' }),
  one('typo', 'shwo my pipline', pipeline, { owner: me }),
  one('emoji', '📊 pipeline pls', pipeline),

  one('plain', 'What is the forecast for this month?', forecast, { period: november }),
  ways('plain', "Show me Riaan's forecast for this quarter.", forecast, { owner: 'm-riaan' }, [
    { period: thisQuarter },
    { period: fiscalQuarter },
    {},
  ]),
  ways(
    'plain',
    'How far are we from our quota this quarter?',
    forecast,
    {},
    [{ period: thisQuarter }, { period: fiscalQuarter }, {}],
    maybe({ owner: 'team' }),
  ),
  ways('plain', 'What is the forecast for next quarter?', forecast, {}, pick('period', nextQuarter, nextFiscalQuarter)),
  one('plain', 'Give me the December forecast for the Northern Cape.', forecast, {
    period: december,
    territory: 'Northern Cape',
  }),
  one('terse', 'fcst nov', forecast, { period: november }),
  one('voice', 'what is my forecast for december', forecast, { owner: me, period: december }),

  ways(
    'plain',
    'What changed in the pipeline since Monday?',
    changes,
    {},
    pick('period', days('2026-11-09', null), days('2026-11-09', '2026-11-13')),
  ),
  one('plain', 'Show me what moved in the pipeline last week.', changes, { period: lastWeek }),
  one('plain', "What changed in Pravin's pipeline this month?", changes, { owner: 'm-pravin', period: november }),
  ways(
    'terse',
    'pipeline changes since 1 nov',
    changes,
    {},
    pick('period', days('2026-11-01', null), days('2026-11-01', '2026-11-13')),
  ),
  ways(
    'polite',
    'Morning, could you please tell me what has changed in the pipeline over the last 7 days? Thanks',
    changes,
    {},
    [{ period: days('2026-11-05', '2026-11-13') }, { period: days('2026-11-06', '2026-11-13') }, {}],
  ),
];

/** Digests, the workspace and taking back. */
export const housekeeping: readonly CorpusCase[] = [
  one(
    'plain',
    'Send the pipeline digest here every Monday at 7:30.',
    digest,
    { digest: 'pipeline', schedule: schedule('30 7 * * 1') },
    call(digest, { digest: 'pipeline', schedule: schedule('30 7 * * 1'), channel: 'C0ZAMBEZI' }),
    call(digest, { digest: 'pipeline', schedule: schedule('30 7 * * 1'), channel: 'here' }),
  ),
  ways(
    'plain',
    'Post the closing deals every Friday at 4pm in #sales.',
    digest,
    { digest: 'closing_deals', schedule: schedule('0 16 * * 5') },
    pick('channel', '#sales', 'sales'),
  ),
  one('plain', "Schedule a pipeline digest of Riaan's deals for weekdays at 8am.", digest, {
    digest: 'pipeline',
    owner: 'm-riaan',
    schedule: schedule('0 8 * * 1-5'),
  }),
  one('plain', 'Schedule a closing deals digest on the first of every month at 9.', digest, {
    digest: 'closing_deals',
    schedule: schedule('0 9 1 * *'),
  }),
  one('voice', 'every thursday at six in the morning give me the closing deals', digest, {
    digest: 'closing_deals',
    schedule: schedule('0 6 * * 4'),
  }),
  one(
    'plain',
    'Send the pipeline digest now.',
    'send_digest',
    { digest: 'pipeline' },
    call('send_digest', { scheduled: 'g-1' }),
  ),
  ways(
    'plain',
    'Post the closing deals digest in #management now.',
    'send_digest',
    {},
    [{ digest: 'closing_deals' }, { scheduled: 'g-2' }],
    pick('channel', '#management', 'management'),
  ),
  one('plain', 'Stop the closing deals digest.', 'cancel_digest', { digest: 'g-2' }),
  one('terse', 'cancel G-1', 'cancel_digest', { digest: 'g-1' }),
  one('plain', 'Which digests are scheduled?', 'find_digests'),
  one('plain', 'Undo that.', 'undo'),
  one('polite', 'Sorry, could you please take back what I just did?', 'undo'),
  one('plain', 'Who am I logged in as?', 'whoami'),
  one('plain', 'What can you do with tasks?', 'help', { topic: 'tasks' }),
];
