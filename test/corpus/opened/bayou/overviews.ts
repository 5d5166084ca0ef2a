import type { CorpusCase } from '../case.ts';
import { call, days, one } from '../write.ts';
import {
  december,
  january,
  lastFriday,
  lastMonday,
  lastWeek,
  loose,
  me,
  nextQuarter,
  november,
  october,
  schedule,
  thisQuarter,
  thisWeek,
  thisYear,
} from './values.ts';

/** The pipeline as it stands. */
export const pipelines: readonly CorpusCase[] = [
  one('plain', 'Show me the pipeline.', 'show_pipeline'),
  one('plain', "What does Travis's pipeline look like?", 'show_pipeline', { owner: 'm-travis' }),
  one('plain', 'Show me the pipeline closing this quarter.', 'show_pipeline', { closing: thisQuarter }),
  one('plain', 'How much do we have in each stage right now?', 'show_pipeline'),
  one('plain', "Give me Shelby's pipeline for December.", 'show_pipeline', { owner: 'm-shelby', closing: december }),
  one('voice', 'show me the pipeline for the beaumont territory', 'show_pipeline', { territory: 'beaumont' }),
  one('terse', 'my pipeline', 'show_pipeline', { owner: me }),
  one('typo', 'show piepline for Priscilla', 'show_pipeline', { owner: 'm-priscilla' }),
  one(
    'polite',
    'Can you pull up the team pipeline for me? Thanks!',
    'show_pipeline',
    {},
    call('show_pipeline', { owner: 'team' }),
  ),
  one('emoji', 'pipeline by stage 📊', 'show_pipeline'),
];

/** What is expected to come in. */
export const forecasts: readonly CorpusCase[] = [
  one('plain', "What's the forecast for this quarter?", 'show_forecast', { period: thisQuarter }),
  one('plain', 'Show me the forecast for December.', 'show_forecast', { period: december }),
  one('plain', 'How far is Dwayne from his quota this quarter?', 'show_forecast', {
    owner: 'm-dwayne',
    period: thisQuarter,
  }),
  one('plain', 'What are we forecasting for Q1?', 'show_forecast', { period: nextQuarter }),
  one('plain', 'Are we going to make our number this month?', 'show_forecast', { period: november }),
  one('plain', 'Show me my forecast for the year.', 'show_forecast', { owner: me, period: thisYear }),
  one('terse', 'forecast luis nov', 'show_forecast', { owner: 'm-luis', period: november }),
  one('voice', 'what is the forecast for january', 'show_forecast', { period: january }),
  one('typo', "waht's Travis's foercast for next quarter", 'show_forecast', { owner: 'm-travis', period: nextQuarter }),
];

/** What changed in the pipeline. */
export const changes: readonly CorpusCase[] = [
  one('plain', 'What changed in the pipeline last week?', 'show_changes', { period: lastWeek }),
  loose('plain', 'What has changed since Friday?', 'show_changes', {}, [
    { period: days(lastFriday, '2026-11-10') },
    { period: days(lastFriday, null) },
  ]),
  one('plain', "Show me the changes in Luis's deals in October.", 'show_changes', { owner: 'm-luis', period: october }),
  one('plain', 'What moved in the pipeline this month?', 'show_changes', { period: november }),
  loose('terse', 'pipeline changes since nov 2', 'show_changes', {}, [
    { period: days(lastMonday, '2026-11-10') },
    { period: days(lastMonday, null) },
  ]),
  one('polite', 'Could you tell me what changed in the pipeline this week? Thanks', 'show_changes', {
    period: thisWeek,
  }),
];

/** Digests that come by themselves or now. */
export const digests: readonly CorpusCase[] = [
  one('plain', 'Post the pipeline here every Monday at 8am.', 'schedule_digest', {
    digest: 'pipeline',
    schedule: schedule('0 8 * * 1'),
  }),
  one('plain', 'Send us the closing deals every weekday at 7:30.', 'schedule_digest', {
    digest: 'closing_deals',
    schedule: schedule('30 7 * * 1-5'),
  }),
  one('plain', "Schedule a pipeline digest of Travis's deals for Fridays at 4pm.", 'schedule_digest', {
    digest: 'pipeline',
    schedule: schedule('0 16 * * 5'),
    owner: 'm-travis',
  }),
  one('plain', 'I want the closing deals digest on the 1st of every month at 9.', 'schedule_digest', {
    digest: 'closing_deals',
    schedule: schedule('0 9 1 * *'),
  }),
  one('terse', 'closing deals daily 6pm', 'schedule_digest', {
    digest: 'closing_deals',
    schedule: schedule('0 18 * * *'),
  }),
  one('polite', 'Can we get the pipeline digest in here every Thursday at 8:15, please?', 'schedule_digest', {
    digest: 'pipeline',
    schedule: schedule('15 8 * * 4'),
  }),
  one(
    'plain',
    'Send the pipeline digest now.',
    'send_digest',
    { digest: 'pipeline' },
    call('send_digest', { scheduled: 'g-1' }),
    call('send_digest', { digest: 'pipeline', scheduled: 'g-1' }),
  ),
  one(
    'plain',
    'Post G-2 right now.',
    'send_digest',
    { scheduled: 'g-2' },
    call('send_digest', { digest: 'closing_deals', scheduled: 'g-2' }),
  ),
  one(
    'typo',
    'snd the closing deals digest now',
    'send_digest',
    { digest: 'closing_deals' },
    call('send_digest', { scheduled: 'g-2' }),
    call('send_digest', { digest: 'closing_deals', scheduled: 'g-2' }),
  ),
  one('plain', 'Cancel the closing deals digest.', 'cancel_digest', { digest: 'g-2' }),
  one('terse', 'stop G-1', 'cancel_digest', { digest: 'g-1' }),
  one('plain', 'Which digests are scheduled?', 'find_digests'),
];
