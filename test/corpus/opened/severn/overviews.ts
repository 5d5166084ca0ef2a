import type { CorpusCase } from '../case.ts';
import { days } from '../write.ts';
import {
  february,
  financialYear,
  form,
  january,
  lastQuarter,
  lastWeek,
  me,
  nextQuarter,
  thisQuarter,
  thisWeek,
} from './values.ts';

/** Single deals that are looked at. */
export const shownDeals: readonly CorpusCase[] = [
  form('plain', 'Show me the Wyedean pen test.', 'show_deal', { deal: 'd-201' }),
  form('plain', "How's the Mendip incident response retainer looking?", 'show_deal', { deal: 'd-205' }),
  form('plain', 'How long has D-207 been in its current stage?', 'show_deal', { deal: 'd-207' }),
  form('plain', 'What stage is the Clifton Dental backup audit at?', 'show_deal', { deal: 'd-211' }),
  form('terse', 'D-214', 'show_deal', { deal: 'd-214' }),
  form('typo', 'sohw me the Usk Valley firewal review', 'show_deal', { deal: 'd-210' }),
  form('polite', 'Could you open up D-209 for me please?', 'show_deal', { deal: 'd-209' }),
  form('polite', 'Hi, would you show me where the Bridewell ISO 27001 readiness deal has got to? Thanks', 'show_deal', {
    deal: 'd-206',
  }),
];

/** The pipeline, the forecast and what has changed. */
export const overviews: readonly CorpusCase[] = [
  form('plain', 'Show me the pipeline.', 'show_pipeline'),
  form('plain', 'What does my pipeline look like?', 'show_pipeline', { owner: me }),
  form('plain', "Show me Nadia's pipeline for this quarter.", 'show_pipeline', {
    owner: 'm-nadia',
    closing: thisQuarter,
  }),
  form('plain', 'How much do we have in each stage?', 'show_pipeline'),
  form('plain', 'What is the weighted pipeline by stage for deals closing in February?', 'show_pipeline', {
    closing: february,
  }),
  form('plain', 'Give me the pipeline for the Wales territory.', 'show_pipeline', { territory: 'Wales' }),
  form('terse', 'pipeline joe', 'show_pipeline', { owner: 'm-joe' }),
  form('typo', 'shwo the pipleine for next quarter', 'show_pipeline', { closing: nextQuarter }),
  form('plain', "What's the forecast for this quarter?", 'show_forecast', { period: thisQuarter }),
  form('plain', 'How far am I off quota?', 'show_forecast', { owner: me }),
  form('plain', "What is Beth's forecast for January?", 'show_forecast', { owner: 'm-beth', period: january }),
  form('plain', 'Show me the forecast for the financial year.', 'show_forecast', { period: financialYear }),
  form('plain', 'Do we have enough coverage to hit quota next quarter?', 'show_forecast', { period: nextQuarter }),
  form('plain', 'What are we forecasting for February?', 'show_forecast', { period: february }),
  form('terse', 'fcst marcus', 'show_forecast', { owner: 'm-marcus' }),
  form('voice', 'what is my forecast for this quarter', 'show_forecast', { owner: me, period: thisQuarter }),
  form(
    'plain',
    'What changed in the pipeline since Monday?',
    'show_changes',
    {},
    { period: [days('2027-01-18', null), days('2027-01-18', '2027-01-23')] },
  ),
  form('plain', 'What moved last week?', 'show_changes', { period: lastWeek }),
  form('plain', "Show me the changes to Marcus's deals this week.", 'show_changes', {
    owner: 'm-marcus',
    period: thisWeek,
  }),
  form('plain', 'How did the pipeline change over the last quarter?', 'show_changes', { period: lastQuarter }),
  form(
    'terse',
    'pipeline changes this month',
    'show_changes',
    { period: january },
    { period: [january, days('2027-01-01', '2027-01-23')] },
  ),
  form(
    'typo',
    'what has chnaged in my pipelin since wednesday',
    'show_changes',
    { owner: me },
    { period: [days('2027-01-20', null), days('2027-01-20', '2027-01-23')] },
  ),
];
