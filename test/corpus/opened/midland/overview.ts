import type { CorpusCase } from '../case.ts';
import { call, days, one } from '../write.ts';
import { lastMonth, lastWeek, nextQuarter, thisMonth, thisQuarter, thisWeek, thisYear } from './values.ts';

/** Single records shown, and the whole: pipeline, forecast, changes and what was done. */
export const overview: readonly CorpusCase[] = [
  one('plain', 'Where do we stand with the CIP skid?', 'show_deal', { deal: 'd-cip' }),
  one('plain', 'Has anything moved on the Tollgate deal?', 'show_deal', { deal: 'd-tollgate' }),
  one('plain', 'When do we think the booster station retrofit will close', 'show_deal', { deal: 'd-booster' }),
  one('plain', 'How healthy is the Ridgeline deal?', 'show_deal', { deal: 'd-ridge' }),
  one('plain', 'Pull up the Sable Coatings account', 'show_account', { account: 'a-sable' }),
  one('plain', 'When was the last time anybody talked to St. Clair Paper?', 'show_account', { account: 'a-stclair' }),
  one('plain', 'Fill me in on Delmar Beverages', 'show_account', { account: 'a-delmar' }),
  one('plain', 'Who is this Ruth Ames?', 'show_contact', { contact: 'c-ruth' }),
  one('plain', 'When did I last speak with Sanjay Mehta', 'show_contact', { contact: 'c-sanjay' }),
  one('plain', 'What e-mail do we use for Jürgen Weiß?', 'show_contact', { contact: 'c-jurgen' }),
  one('terse', 'd-32?', 'show_deal', { deal: 'd-delmar' }),
  one('terse', 'beth okafor email', 'show_contact', { contact: 'c-beth' }),
  one('typo', 'tell me abuot tolgate chemcal', 'show_account', { account: 'a-tollgate' }),
  one('voice', 'um what is going on with Kessler Pharma', 'show_account', { account: 'a-kessler' }),
  one('polite', 'May I have the details of deal D-28 please', 'show_deal', { deal: 'd-bluestem' }),
  one('trap_name', "What's Will Chase's number?", 'show_contact', { contact: 'c-will' }),
  one('trap_name', "what's new with Grant Miller Steel", 'show_account', { account: 'a-grant' }),

  one('plain', "I'd like a look at Tyler's pipeline", 'show_pipeline', { owner: 'u-tyler' }),
  one('plain', 'Break my pipeline down by stage', 'show_pipeline', { owner: 'u-denise' }),
  one('plain', 'Pipeline that closes in Q3, what is it worth weighted?', 'show_pipeline', { closing: nextQuarter }),
  one('plain', 'Are we going to make quota this quarter?', 'show_forecast', { period: thisQuarter }),
  one('plain', "Priya's forecast for next quarter please", 'show_forecast', { owner: 'u-priya', period: nextQuarter }),
  one('plain', 'How big is the gap to quota for the year?', 'show_forecast', { period: thisYear }),
  one(
    'plain',
    'What has changed in the pipeline since Thursday?',
    'show_changes',
    { period: days('2026-06-04', null) },
    call('show_changes', { period: days('2026-06-04', '2026-06-09') }),
  ),
  one('plain', 'Which of Ray’s deals moved or slipped last week? I want the pipeline changes', 'show_changes', {
    owner: 'u-ray',
    period: lastWeek,
  }),
  one('plain', 'Run me through the pipeline changes in May', 'show_changes', { period: lastMonth }),
  one('terse', 'pipeline mike', 'show_pipeline', { owner: 'u-mike' }),
  one('terse', 'fcst q3', 'show_forecast', { period: nextQuarter }),
  one('terse', 'changes this week', 'show_changes', { period: thisWeek }),
  one('typo', 'shwo the piepline', 'show_pipeline', {}),
  one('voice', "okay what's the forecast for this month", 'show_forecast', { period: thisMonth }),
  one('polite', 'Could I trouble you for the pipeline of Anita', 'show_pipeline', { owner: 'u-anita' }),

  one('plain', 'How many calls did Ray make last week', 'find_activities', {
    type: 'call',
    by: 'u-ray',
    period: lastWeek,
  }),
  one('plain', 'What have we done with Bluestem Foods this month?', 'find_activities', {
    about: 'a-bluestem',
    period: thisMonth,
  }),
  one('plain', 'List the site visits Mike did in May', 'find_activities', {
    type: 'visit',
    by: 'u-mike',
    period: lastMonth,
  }),
  one('plain', 'Any emails to Yuki Tanabe this year?', 'find_activities', {
    type: 'email',
    about: 'c-yuki',
    period: thisYear,
  }),
  one('terse', 'demos q2', 'find_activities', { type: 'demo', period: thisQuarter }),
];
