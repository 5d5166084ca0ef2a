import type { CorpusCase } from '../case.ts';
import { call } from '../write.ts';
import { friday, monday, nextWeek, or, plain, thisWeek, today, tomorrow } from './said.ts';

/** Tasks that are changed, done and asked for. */
export const tasksAfterwards: readonly CorpusCase[] = [
  plain('T-61 can be ticked off', 'complete_task', { task: 'task-61' }),
  plain("I've dealt with T-63", 'complete_task', { task: 'task-63' }),
  plain(
    'The site measure is booked, so T-62 is finished',
    'complete_task',
    { task: 'task-62' },
    call('complete_task', { task: 'task-62', outcome: 'the site measure is booked' }),
  ),
  plain('Tevita completed T-62: they want it on a Saturday', 'complete_task', {
    task: 'task-62',
    outcome: 'they want it on a Saturday',
  }),
  plain('Cross T-64 off the list', 'complete_task', { task: 'task-64' }),
  plain('Is T-63 closed? If not, close it', 'complete_task', { task: 'task-63' }),
  plain('T-64 has to wait until 1 September', 'update_task', { task: 'task-64', due: '2026-09-01' }),
  plain('Give T-61 high priority', 'update_task', { task: 'task-61', priority: 'high' }),
  plain('The due date of T-62 is now tomorrow at 3pm', 'update_task', {
    task: 'task-62',
    due: '2026-08-13T15:00:00+10:00',
  }),
  plain('T-64 should be called "update the price list for FY27"', 'update_task', {
    task: 'task-64',
    title: 'update the price list for FY27',
  }),
  plain("There's no rush on T-63, make it low", 'update_task', { task: 'task-63', priority: 'low' }),
  plain(
    'Let Jack take care of T-62',
    'update_task',
    { task: 'task-62', assignee: 'mem-jack' },
    call('assign', { record: 'task-62', to: 'mem-jack' }),
  ),
  plain('Could T-61 be postponed to Monday?', 'update_task', { task: 'task-61', due: monday }),
  plain(
    'What do I have to do today?',
    'find_tasks',
    { assignee: 'mem-marnie', due: { start: today, end: tomorrow } },
    call('find_tasks', { due: { start: today, end: tomorrow } }),
  ),
  plain(
    "What's outstanding for Harbord Insurance in the way of tasks?",
    'find_tasks',
    { about: 'acc-harbord', status: 'open' },
    call('find_tasks', { about: 'acc-harbord' }),
  ),
  plain("Which of Tevita's tasks are late?", 'find_tasks', { assignee: 'mem-tevita', status: 'overdue' }),
  plain('Has Bea got anything due next week?', 'find_tasks', { assignee: 'mem-bea', due: nextWeek }),
  plain(
    'Everything urgent on my to-do list',
    'find_tasks',
    { assignee: 'mem-marnie', priority: 'urgent' },
    ...or('find_tasks', { priority: 'urgent' }, { assignee: 'mem-marnie', priority: 'urgent', status: 'open' }),
  ),
  plain(
    'Am I behind on any tasks?',
    'find_tasks',
    { assignee: 'mem-marnie', status: 'overdue' },
    call('find_tasks', { status: 'overdue' }),
  ),
  plain('How many tasks did my team finish this week?', 'find_tasks', {
    assignee: 'team',
    status: 'done',
    due: thisWeek,
  }),
  plain(
    'Reminders concerning Dora Kostas?',
    'find_tasks',
    { about: 'con-dora' },
    call('find_tasks', { about: 'con-dora', kind: 'reminder' }),
  ),
  plain('Pull up the to-dos on D-28', 'find_tasks', { about: 'deal-pelican' }),
  plain("Sunil's workload for Friday, please: tasks only", 'find_tasks', {
    assignee: 'mem-sunil',
    due: { start: friday, end: '2026-08-15' },
  }),
  plain('High priority tasks across the team', 'find_tasks', { assignee: 'team', priority: 'high' }),
];
