import type { CorpusCase } from '../case.ts';
import { call, one } from '../write.ts';
import { at, nextWeek, thisWeek } from './dates.ts';

/** Tasks that are there. */
export const oldTasks: readonly CorpusCase[] = [
  one('plain', "What's on my to-do list for today?", 'find_tasks', {
    assignee: 'bridget',
    due: { start: '2026-05-14', end: '2026-05-15' },
  }),
  one('plain', 'Which tasks of mine are late?', 'find_tasks', { assignee: 'bridget', status: 'overdue' }),
  one('plain', 'Is Joel behind on anything? Show his overdue tasks', 'find_tasks', {
    assignee: 'joel',
    status: 'overdue',
  }),
  one(
    'plain',
    'what still needs doing for Twin Ports',
    'find_tasks',
    { about: 'twinports' },
    call('find_tasks', {
      about: 'twinports',
      status: 'open',
    }),
  ),
  one('plain', 'Show me everything urgent the team has due this week', 'find_tasks', {
    assignee: 'team',
    priority: 'urgent',
    due: thisWeek,
  }),
  one('plain', 'Which tasks did Wade finish last week?', 'find_tasks', {
    assignee: 'wade',
    status: 'done',
    due: { start: '2026-05-04', end: '2026-05-11' },
  }),
  one(
    'terse',
    'tasks next week',
    'find_tasks',
    { due: nextWeek },
    call('find_tasks', {
      assignee: 'bridget',
      due: nextWeek,
    }),
  ),
  one('terse', 'anjali open todos', 'find_tasks', { assignee: 'anjali', status: 'open' }),
  one('typo', 'shwo my ovredue taks', 'find_tasks', { assignee: 'bridget', status: 'overdue' }),
  one(
    'voice',
    'um what have i got to do tomorrow',
    'find_tasks',
    {
      assignee: 'bridget',
      due: { start: '2026-05-15', end: '2026-05-16' },
    },
    call('find_tasks', { due: { start: '2026-05-15', end: '2026-05-16' } }),
  ),
  one(
    'polite',
    'Please may I see any open tasks we have regarding Ruth Tollefson?',
    'find_tasks',
    {
      about: 'ruth',
      status: 'open',
    },
    call('find_tasks', { about: 'ruth', status: 'open', assignee: 'team' }),
  ),
  one('plain', 'T-61 is finished', 'complete_task', { task: 't61' }),
  one('plain', 'I booked the loaner pickup at Twin Ports, tick it off', 'complete_task', { task: 't62' }),
  one('plain', 'You can close T-64, outcome: eleven weeks from the factory', 'complete_task', {
    task: 't64',
    outcome: 'eleven weeks from the factory',
  }),
  one('terse', 't-65 done', 'complete_task', { task: 't65' }),
  one('emoji', 'T-62 ✅', 'complete_task', { task: 't62' }),
  one('plain', 'Move the due date of T-65 to June 5', 'update_task', { task: 't65', due: '2026-06-05' }),
  one('plain', "T-61 can wait until next Thursday, I'm swamped", 'update_task', { task: 't61', due: '2026-05-21' }),
  one(
    'plain',
    'Have Wade do T-62 instead of me',
    'update_task',
    { task: 't62', assignee: 'wade' },
    call('assign', {
      record: 't62',
      to: 'wade',
    }),
  ),
  one('plain', 'bump the priority on T-64 up to high', 'update_task', { task: 't64', priority: 'high' }),
  one('plain', 'Reword T-61 as mail Karen the steam quality report', 'update_task', {
    task: 't61',
    title: 'mail Karen the steam quality report',
  }),
  one('terse', 'T-64 -> monday 2pm', 'update_task', { task: 't64', due: at('2026-05-18', '14:00') }),
  one('typo', 'makr T-65 as compelte pls', 'complete_task', { task: 't65' }),
];
