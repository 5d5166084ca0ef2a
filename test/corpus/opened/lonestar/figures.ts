import type { CorpusCase } from '../case.ts';
import { call, days, one } from '../write.ts';
import {
  december,
  february,
  firstQuarter,
  january,
  lastFriday,
  lastWeek,
  loose,
  march,
  nextQuarter,
  thisQuarter,
  thisWeek,
  today,
  tomorrow,
  yesterday,
} from './values.ts';

/** The pipeline, the forecast, what changed, and counts of activities. */
export const figures: readonly CorpusCase[] = [
  one('plain', 'How does our pipeline look?', 'show_pipeline'),
  one('plain', "I'd like to see Travis's funnel", 'show_pipeline', { owner: 'travis' }),
  one('plain', 'What is my pipeline worth?', 'show_pipeline', { owner: 'rosa' }),
  one('plain', 'Total value of the pipeline closing in February', 'show_pipeline', { closing: february }),
  one('plain', 'Pipeline by stage for my team', 'show_pipeline', { owner: 'team' }),
  one('plain', 'What does the pipeline hold for next quarter?', 'show_pipeline', { closing: nextQuarter }),
  one('plain', 'Break the open pipeline down by stage', 'show_pipeline'),
  one('plain', 'Pipeline of the Gulf territory', 'show_pipeline', { territory: 'Gulf' }),
  one('terse', 'pipeline kofi', 'show_pipeline', { owner: 'kofi' }),

  one('plain', 'Are we going to hit quota?', 'show_forecast'),
  one('plain', 'Where will we land this quarter?', 'show_forecast', { period: thisQuarter }),
  one('plain', 'Forecast for March', 'show_forecast', { period: march }),
  one('plain', "How is Jolene's forecast for Q3?", 'show_forecast', { owner: 'jolene', period: nextQuarter }),
  one('plain', 'What is my gap to target?', 'show_forecast', { owner: 'rosa' }),
  one('plain', 'Projected revenue for next quarter', 'show_forecast', { period: nextQuarter }),
  one('plain', 'What does the forecast say for H2?', 'show_forecast', { period: days('2027-04-01', '2027-10-01') }),
  one('plain', 'Am I on track to make my number this month?', 'show_forecast', { owner: 'rosa', period: january }),
  one('terse', 'fcst q2', 'show_forecast', { period: thisQuarter }),

  one(
    'plain',
    'What moved in the pipeline since Friday?',
    'show_changes',
    { period: days(lastFriday, tomorrow) },
    call('show_changes', { period: days(lastFriday, null) }),
  ),
  one('plain', 'How has the pipeline changed this month?', 'show_changes', { period: january }),
  one(
    'plain',
    "What is different in Priya's pipeline since January 4?",
    'show_changes',
    { owner: 'priya', period: days('2027-01-04', tomorrow) },
    call('show_changes', { owner: 'priya', period: days('2027-01-04', null) }),
  ),
  one('plain', 'Which changes were made in my pipeline yesterday?', 'show_changes', {
    owner: 'rosa',
    period: days(yesterday, today),
  }),
  one('plain', "Show last week's pipeline movements", 'show_changes', { period: lastWeek }),
  one('plain', 'What happened to the pipeline over the last 14 days?', 'show_changes', {
    period: days('2027-01-05', tomorrow),
  }),

  one('plain', 'How many meetings did Kofi have this month?', 'find_activities', {
    type: 'meeting',
    by: 'kofi',
    period: january,
  }),
  loose(
    'plain',
    'All the calls I made yesterday',
    'find_activities',
    {
      type: 'call',
      by: 'rosa',
      period: days(yesterday, today),
    },
    [],
  ),
  one('plain', 'What emails went to Marta Quintero?', 'find_activities', { type: 'email', about: 'marta' }),
  one(
    'plain',
    'Visits to Barton Creek Resort since December 1',
    'find_activities',
    { type: 'visit', about: 'barton', period: days('2026-12-01', tomorrow) },
    call('find_activities', { type: 'visit', about: 'barton', period: days('2026-12-01', null) }),
  ),
  one('plain', 'Did anyone call Lucas Morgan last week?', 'find_activities', {
    type: 'call',
    about: 'lucas',
    period: lastWeek,
  }),
  one('plain', 'Number of demos in the last quarter', 'find_activities', { type: 'demo', period: firstQuarter }),
  one('plain', 'What activities has Travis logged this week?', 'find_activities', {
    by: 'travis',
    period: thisWeek,
  }),
  one('plain', 'Which activities are there on D-26?', 'find_activities', { about: 'd26' }),
  one('plain', 'Priya sent how many emails in December?', 'find_activities', {
    by: 'priya',
    type: 'email',
    period: december,
  }),
  one('terse', 'calls hank last wk', 'find_activities', { by: 'hank', type: 'call', period: lastWeek }),
];
