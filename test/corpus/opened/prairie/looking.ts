import type { CorpusCase } from '../case.ts';
import { call, days, one } from '../write.ts';
import { lastMonth, lastWeek, nextMonth, nextQuarter, thisMonth, thisQuarter, thisWeek } from './dates.ts';

const activity = 'find_activities';

/** One record, all about it. */
export const shown: readonly CorpusCase[] = [
  one('plain', 'What do we know about Bluestem Blood Center?', 'show_account', { account: 'bluestem' }),
  one('plain', 'Pull up Minnewaska County for me', 'show_account', { account: 'minnewaska' }),
  one('plain', "I'm driving to Duluth, brief me on Twin Ports", 'show_account', { account: 'twinports' }),
  one('plain', 'Give me the full picture on Halcyon', 'show_account', { account: 'halcyon' }),
  one('plain', 'Do you have a phone number for Priyanka Nair?', 'show_contact', { contact: 'priyanka' }),
  one('plain', 'Who exactly is Leroy Batiste?', 'show_contact', { contact: 'leroy' }),
  one('plain', 'What email address do we have for José?', 'show_contact', { contact: 'jose' }),
  one(
    'plain',
    'when did I speak to Sven Åkesson last',
    'show_contact',
    { contact: 'sven' },
    call(activity, {
      about: 'sven',
      by: 'bridget',
    }),
  ),
  one('plain', 'What is the state of D-33?', 'show_deal', { deal: 'd33' }),
  one('plain', "How's the liquid handler coming along", 'show_deal', { deal: 'd31' }),
  one('plain', 'Which stage is the autoclave refresh in?', 'show_deal', { deal: 'd21' }),
  one('plain', 'When do we expect the slit lamps to close?', 'show_deal', { deal: 'd34' }),
  one('plain', 'I need details on the flow cytometer deal before my 11 o’clock', 'show_deal', { deal: 'd25' }),
  one('terse', 'otter tail genomics', 'show_account', { account: 'ottertail' }),
  one('typo', 'shwo me Zumbro Vally Eye Institue', 'show_account', { account: 'zumbro' }),
  one('polite', 'Hello, could you tell me a bit about Köhler Analytik US, please?', 'show_account', {
    account: 'koehler',
  }),
  one('trap_name', "What's new at Push Rehab Group?", 'show_account', { account: 'push' }),
  one('trap_name', 'Bill Dressler email', 'show_contact', { contact: 'dressler' }),
  one('voice', 'tell me everything about red cedar university', 'show_account', { account: 'redcedar' }),
];

/** The pipeline, what it will bring, and how it changed. */
export const seen: readonly CorpusCase[] = [
  one('plain', 'How full is our pipeline right now?', 'show_pipeline', {}, call('show_pipeline', { owner: 'team' })),
  one('plain', "I'd like to go through Anjali's pipeline", 'show_pipeline', { owner: 'anjali' }),
  one('plain', 'pipeline by stage for deals closing next month', 'show_pipeline', { closing: nextMonth }),
  one('plain', 'What does my own funnel look like?', 'show_pipeline', { owner: 'bridget' }),
  one('terse', 'pipe wade', 'show_pipeline', { owner: 'wade' }),
  one('polite', 'Please show the total pipeline value for this quarter, if you can.', 'show_pipeline', {
    closing: thisQuarter,
  }),
  one('typo', 'my piepline plz', 'show_pipeline', { owner: 'bridget' }),
  one(
    'plain',
    'Will we make our number this quarter?',
    'show_forecast',
    { period: thisQuarter },
    call('show_forecast', {
      period: thisQuarter,
      owner: 'team',
    }),
  ),
  one('plain', 'How far is Joel from his quota?', 'show_forecast', { owner: 'joel' }),
  one('plain', "What's the outlook for next quarter, forecast-wise?", 'show_forecast', { period: nextQuarter }),
  one('plain', 'show me my forecast for June', 'show_forecast', { owner: 'bridget', period: nextMonth }),
  one(
    'plain',
    'forecast for the whole team, this month',
    'show_forecast',
    { owner: 'team', period: thisMonth },
    call('show_forecast', { period: thisMonth }),
  ),
  one('terse', 'fcst', 'show_forecast', {}),
  one('voice', 'um what is tomas forecasting for this quarter', 'show_forecast', {
    owner: 'tomas',
    period: thisQuarter,
  }),
  one('plain', 'What moved in the pipeline last week?', 'show_changes', { period: lastWeek }),
  one(
    'plain',
    'Anything different in my deals since Monday?',
    'show_changes',
    {
      owner: 'bridget',
      period: days('2026-05-11', '2026-05-15'),
    },
    call('show_changes', { owner: 'bridget', period: days('2026-05-11', null) }),
  ),
  one('plain', "Compare notes for me: what changed in Wade's pipeline last month", 'show_changes', {
    owner: 'wade',
    period: lastMonth,
  }),
  one('polite', 'Would you please show how the pipeline has changed this week?', 'show_changes', { period: thisWeek }),
];
