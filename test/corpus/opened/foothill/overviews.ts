import type { CorpusCase } from '../case.ts';
import { call, days, one } from '../write.ts';
import {
  choose,
  june,
  lastWeek,
  likely,
  may,
  maybe,
  me,
  q1,
  q2,
  q3,
  since,
  thisWeek,
  thisYear,
  yesterday,
} from './values.ts';

const show = 'show_deal';
const pipeline = 'show_pipeline';
const forecast = 'show_forecast';
const changes = 'show_changes';

/** Single deals, the pipeline, the forecast and what changed. */
export const overviews: readonly CorpusCase[] = [
  one('plain', 'Show me D-204.', show, { deal: 'd-204' }),
  one('plain', "What's the status of the Sagebrush deal?", show, { deal: 'd-210' }),
  one('plain', 'How long has the Lakeshore benefits admin deal been in its current stage?', show, { deal: 'd-211' }),
  one('plain', 'Where do we stand on the Granite Peak renewal?', show, { deal: 'd-206' }),
  one('plain', 'When is the Hartwell HR suite supposed to close?', show, { deal: 'd-202' }),
  one('terse', 'd-216?', show, { deal: 'd-216' }),
  one('typo', 'waht stage is teh Blue Mesa onboarding pilot in', show, { deal: 'd-207' }),
  one('polite', 'Would you mind pulling up the TriCounty compliance package? Thanks', show, { deal: 'd-213' }),
  one('trap_name', 'How is March & Sons starter plan looking?', show, { deal: 'd-217' }),

  one('plain', 'Show me the pipeline.', pipeline, {}, call(pipeline, { owner: 'team' })),
  one('plain', "What does Jenna's pipeline look like?", pipeline, { owner: 'm-jenna' }),
  one('plain', 'How much do I have in my pipeline for this quarter?', pipeline, { owner: me, closing: q2 }),
  one('plain', 'Give me the pipeline for deals closing in June.', pipeline, { closing: june }),
  one('plain', "What's the weighted pipeline for next quarter?", pipeline, { closing: q3 }),
  one('terse', 'pipeline dave', pipeline, { owner: 'm-dave' }),
  one('typo', 'show my pipline by stgae', pipeline, { owner: me }),
  one(
    'voice',
    'what is our total pipeline for the rest of the year',
    pipeline,
    {},
    call(pipeline, { closing: days('2026-05-14', '2027-01-01') }),
    call(pipeline, { closing: days('2026-05-15', '2027-01-01') }),
    call(pipeline, { closing: thisYear }),
  ),

  choose(
    'plain',
    'Are we going to hit quota this quarter?',
    forecast,
    {},
    likely({ period: q2 }),
    maybe({ owner: 'team' }),
  ),
  one('plain', "What's the forecast for Q3?", forecast, { period: q3 }),
  one('plain', 'Show me my forecast for this month.', forecast, { owner: me, period: may }),
  one(
    'plain',
    'How far is Marcus from his number this quarter?',
    forecast,
    { owner: 'm-marcus', period: q2 },
    call(forecast, { owner: 'm-marcus' }),
  ),
  choose('plain', 'What is our commit for the year?', forecast, { period: thisYear }, maybe({ owner: 'team' })),
  choose('plain', 'How did we do against quota in Q1?', forecast, { period: q1 }, maybe({ owner: 'team' })),
  one('terse', 'forecast colt q2', forecast, { owner: 'm-colt', period: q2 }),
  choose('emoji', '📈 how am I tracking against quota?', forecast, { owner: me }, maybe({ period: q2 })),

  choose(
    'plain',
    'What changed in the pipeline since Monday?',
    changes,
    {},
    since('period', '2026-05-11'),
    maybe({ owner: 'team' }),
  ),
  one('plain', 'What moved last week?', changes, { period: lastWeek }),
  one('plain', "Show me what's changed in my pipeline this week.", changes, { owner: me, period: thisWeek }),
  one('plain', "Which changes were there in Jenna's deals in the past two weeks?", changes, {
    owner: 'm-jenna',
    period: days('2026-04-30', '2026-05-15'),
  }),
  one('typo', 'waht changed yesturday in the pipeline', changes, { period: days(yesterday, '2026-05-14') }),
  choose('polite', 'Morning! Please show me the pipeline changes so far this month.', changes, {}, [
    { period: may },
    { period: days('2026-05-01', '2026-05-15') },
  ]),
];
