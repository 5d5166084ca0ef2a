import type { CorpusCase } from '../case.ts';
import { call, days, one } from '../write.ts';
import { lastWeek, nextWeek, november, or, said, today, wednesday } from './words.ts';

/** What there is to do, and what becomes of it. */
export const taskLists: readonly CorpusCase[] = [
  said(
    'plain',
    'What have I got to do tomorrow?',
    'find_tasks',
    { assignee: 'gemma', due: days('2026-10-16', '2026-10-17') },
    { assignee: null },
    { status: 'open' },
  ),
  said(
    'plain',
    'Are any of my tasks late?',
    'find_tasks',
    { assignee: 'gemma', status: 'overdue' },
    { assignee: null },
  ),
  one('plain', "Which of Joss's to-dos are still open?", 'find_tasks', { assignee: 'joss', status: 'open' }),
  said(
    'plain',
    'Anything outstanding on Thornbury Insurance task-wise?',
    'find_tasks',
    { about: 'thornbury', status: 'open' },
    { status: null },
  ),
  said(
    'terse',
    'tasks today',
    'find_tasks',
    { due: days(today, '2026-10-16') },
    { assignee: 'gemma' },
    { status: 'open' },
  ),
  one('plain', 'What did Tariq tick off last week?', 'find_tasks', {
    assignee: 'tariq',
    status: 'done',
    due: lastWeek,
  }),
  said(
    'plain',
    "Show everyone's urgent tasks",
    'find_tasks',
    { assignee: 'team', priority: 'urgent' },
    { status: 'open' },
  ),
  one('plain', 'To-do list for D-24', 'find_tasks', { about: 'd24' }),
  said(
    'plain',
    'Which tasks does the team have due by Friday?',
    'find_tasks',
    { assignee: 'team', due: days(null, '2026-10-17') },
    { due: days(today, '2026-10-17') },
    { status: 'open' },
  ),
  said(
    'plain',
    "what's on my plate next week",
    'find_tasks',
    { assignee: 'gemma', due: nextWeek },
    { assignee: null },
    { status: 'open' },
  ),
  said('typo', 'shwo my overdeu taks', 'find_tasks', { assignee: 'gemma', status: 'overdue' }, { assignee: null }),
  said(
    'polite',
    "Could I see Anneke's tasks for November, please?",
    'find_tasks',
    { assignee: 'anneke', due: november },
    { status: 'open' },
  ),
  said('emoji', '🔥 overdue tasks?', 'find_tasks', { status: 'overdue' }, { assignee: 'gemma' }),

  one('plain', 'T-33 is finished', 'complete_task', { task: 't33' }),
  said(
    'plain',
    'T-31 can be ticked off, Olu has the questionnaire',
    'complete_task',
    { task: 't31', outcome: 'Olu has the questionnaire' },
    { outcome: null },
  ),
  one('plain', 'Tick off "chase PO from Castlegate"', 'complete_task', { task: 't32' }),
  one('terse', 'close T-34', 'complete_task', { task: 't34' }),
  one('emoji', 'T-32 done ✅', 'complete_task', { task: 't32' }),
  said(
    'plain',
    'T-34 got done yesterday, Aisha signed it',
    'complete_task',
    { task: 't34', outcome: 'Aisha signed it' },
    { outcome: 'got done yesterday, Aisha signed it' },
  ),
  one('typo', 'complet T-33 plz', 'complete_task', { task: 't33' }),
  one('plain', 'Move T-34 to next Wednesday', 'update_task', { task: 't34', due: wednesday }),
  one('plain', "T-31 isn't that pressing any more, make it low priority", 'update_task', {
    task: 't31',
    priority: 'low',
  }),
  or(
    one('plain', 'Tariq can do T-32 instead of Joss', 'update_task', { task: 't32', assignee: 'tariq' }),
    call('assign', { record: 't32', to: 'tariq' }),
  ),
  one('plain', 'T-33 is now due Monday at 5pm', 'update_task', {
    task: 't33',
    due: '2026-10-19T17:00:00+01:00',
  }),
  one('plain', 'Retitle T-34 as renew Wexley processor agreement', 'update_task', {
    task: 't34',
    title: 'renew Wexley processor agreement',
  }),
  one('polite', 'could you please give T-33 high priority', 'update_task', { task: 't33', priority: 'high' }),
];
