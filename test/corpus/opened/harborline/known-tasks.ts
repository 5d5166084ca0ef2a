import type { CorpusCase } from '../case.ts';
import { call, one } from '../write.ts';
import { justToday, lastWeek, nextWeek, thisWeek, tomorrow } from './dates.ts';
import { said } from './ways.ts';

/** Tasks that exist. */
export const knownTasks: readonly CorpusCase[] = [
  said(
    'plain',
    "What's on my plate today?",
    'find_tasks',
    { due: justToday },
    {
      maybe: [{ assignee: 'u-nora' }, { status: 'open' }],
    },
  ),
  said('plain', 'Does Dev have anything overdue?', 'find_tasks', { assignee: 'u-dev', status: 'overdue' }, {}),
  said(
    'plain',
    'Which tasks are still open for Sable Biopharma?',
    'find_tasks',
    { about: 'a-sable' },
    {
      ways: [{ status: 'open' }, {}],
    },
  ),
  said(
    'plain',
    'Show everything the team has to do next week',
    'find_tasks',
    { assignee: 'team', due: nextWeek },
    {
      maybe: [{ status: 'open' }],
    },
  ),
  said(
    'plain',
    'What did Lotte finish last week?',
    'find_tasks',
    { assignee: 'u-lotte', status: 'done', due: lastWeek },
    {},
  ),
  said(
    'plain',
    'Give me the urgent to-dos of Kieran',
    'find_tasks',
    { assignee: 'u-kieran', priority: 'urgent' },
    { maybe: [{ status: 'open' }] },
  ),
  said(
    'terse',
    'my todos this week',
    'find_tasks',
    { due: thisWeek },
    {
      maybe: [{ assignee: 'u-nora' }, { status: 'open' }],
    },
  ),
  said('terse', 'overdue tasks whole team', 'find_tasks', { assignee: 'team', status: 'overdue' }, {}),
  said('typo', 'shwo my ovredue tasks', 'find_tasks', { status: 'overdue' }, { maybe: [{ assignee: 'u-nora' }] }),
  said(
    'polite',
    'May I see what tasks Tasha has due tomorrow, please?',
    'find_tasks',
    { assignee: 'u-tasha', due: { start: '2026-12-04', end: '2026-12-05' } },
    { maybe: [{ status: 'open' }] },
  ),
  one('plain', 'I finished T-52', 'complete_task', { task: 't-quote' }),
  one('plain', 'The task about the installation engineer is done, they come on the 14th', 'complete_task', {
    task: 't-engineer',
    outcome: 'they come on the 14th',
  }),
  one('plain', 'Tick off T-54, outcome: papers were fine', 'complete_task', {
    task: 't-import',
    outcome: 'papers were fine',
  }),
  one('terse', 't-51 done', 'complete_task', { task: 't-protocol' }),
  one('plain', 'Move T-53 back to next Tuesday', 'update_task', { task: 't-engineer', due: '2026-12-08' }),
  one('plain', 'T-51 can wait until December 16 and it is only low priority', 'update_task', {
    task: 't-protocol',
    due: '2026-12-16',
    priority: 'low',
  }),
  one(
    'plain',
    'Let Tasha take over T-54',
    'assign',
    { record: 't-import', to: 'u-tasha' },
    call('update_task', { task: 't-import', assignee: 'u-tasha' }),
  ),
  one('terse', 't-52 → high prio', 'update_task', { task: 't-quote', priority: 'high' }),
  one('plain', 'Reword T-52 as send Sable the final quote', 'update_task', {
    task: 't-quote',
    title: 'send Sable the final quote',
  }),
  one('typo', 'postpone T-53 to firday', 'update_task', { task: 't-engineer', due: tomorrow }),
  one('emoji', 'T-53 ✅', 'complete_task', { task: 't-engineer' }),
];
