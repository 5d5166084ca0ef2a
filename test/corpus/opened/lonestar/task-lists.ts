import type { CorpusCase } from '../case.ts';
import { call, days, one } from '../write.ts';
import {
  january,
  lastWeek,
  loose,
  monday,
  nextWeek,
  thisWeek,
  thursday,
  today,
  tomorrow,
  yesterday,
} from './values.ts';

/** Lists of tasks, and what becomes of tasks. */
export const taskLists: readonly CorpusCase[] = [
  loose('plain', 'What do I have to do today?', 'find_tasks', { assignee: 'rosa', due: days(today, tomorrow) }, [
    'assignee',
  ]),
  one('plain', 'Is Hank behind with any tasks?', 'find_tasks', { assignee: 'hank', status: 'overdue' }),
  one('plain', 'What is still open for Bluebonnet Credit Union on the task side?', 'find_tasks', {
    about: 'bluebonnet',
    status: 'open',
  }),
  one('plain', 'Which tasks are due tomorrow?', 'find_tasks', { due: days(tomorrow, thursday) }),
  one('plain', "Priya's to-do list", 'find_tasks', { assignee: 'priya' }),
  one('plain', 'Which tasks did Jolene finish last week?', 'find_tasks', {
    assignee: 'jolene',
    status: 'done',
    due: lastWeek,
  }),
  one('plain', 'Does anybody on my team have urgent tasks?', 'find_tasks', { assignee: 'team', priority: 'urgent' }),
  loose(
    'plain',
    'Have I got reminders for Thursday?',
    'find_tasks',
    { assignee: 'rosa', due: days(thursday, '2027-01-22'), kind: 'reminder' },
    ['assignee', 'kind'],
  ),
  loose(
    'plain',
    'Is there anything on my list about Comal Foods?',
    'find_tasks',
    { assignee: 'rosa', about: 'comal' },
    ['assignee'],
  ),
  one('plain', 'Show the tasks of Kofi that are due next week', 'find_tasks', { assignee: 'kofi', due: nextWeek }),
  one('plain', 'How many open tasks does Travis have?', 'find_tasks', { assignee: 'travis', status: 'open' }),
  loose('plain', 'What is on my plate this month?', 'find_tasks', { assignee: 'rosa', due: january }, ['assignee']),
  one('plain', 'Tasks concerning Marta Quintero', 'find_tasks', { about: 'marta' }),
  loose('plain', 'My high-priority tasks, please', 'find_tasks', { assignee: 'rosa', priority: 'high' }, ['assignee']),
  loose(
    'plain',
    'List the tasks I finished yesterday',
    'find_tasks',
    { assignee: 'rosa', status: 'done', due: days(yesterday, today) },
    ['assignee'],
  ),
  one('plain', 'Are there tasks attached to D-26?', 'find_tasks', { about: 'd26' }),
  one(
    'plain',
    'What remains to be done by Jolene this week?',
    'find_tasks',
    { assignee: 'jolene', due: thisWeek, status: 'open' },
    call('find_tasks', { assignee: 'jolene', due: thisWeek }),
  ),
  loose('terse', 'todo today', 'find_tasks', { assignee: 'rosa', due: days(today, tomorrow) }, ['assignee']),
  one('terse', 'hank tasks', 'find_tasks', { assignee: 'hank' }),

  one('plain', 'I have finished T-34', 'complete_task', { task: 't34' }),
  one('plain', 'You can tick off T-32', 'complete_task', { task: 't32' }),
  one('plain', 'T-33 completed: certificate arrived by mail', 'complete_task', {
    task: 't33',
    outcome: 'certificate arrived by mail',
  }),
  one('plain', 'Close T-34, outcome: all eight keyholders confirmed', 'complete_task', {
    task: 't34',
    outcome: 'all eight keyholders confirmed',
  }),
  one('plain', 'Check T-31 off my list', 'complete_task', { task: 't31' }),
  one('plain', 'The task "Book the Barton Creek site walk" is finished', 'complete_task', { task: 't32' }),
  one('plain', 'T-31 has been taken care of', 'complete_task', { task: 't31' }),
  one('terse', 'T-33 ok done', 'complete_task', { task: 't33' }),

  one('plain', 'T-33 can wait until Monday', 'update_task', { task: 't33', due: monday }),
  one('plain', 'T-32 deserves high priority', 'update_task', { task: 't32', priority: 'high' }),
  one('plain', 'Reschedule T-31 for Thursday at 2pm', 'update_task', {
    task: 't31',
    due: '2027-01-21T14:00:00-06:00',
  }),
  one(
    'plain',
    'Let Travis take T-34',
    'update_task',
    { task: 't34', assignee: 'travis' },
    call('assign', { record: 't34', to: 'travis' }),
  ),
  one('plain', 'T-32 should be called "Walk the Barton Creek site"', 'update_task', {
    task: 't32',
    title: 'Walk the Barton Creek site',
  }),
  one('plain', 'Due date of T-34 is February 8', 'update_task', { task: 't34', due: '2027-02-08' }),
  one('plain', 'Downgrade T-33 to low', 'update_task', { task: 't33', priority: 'low' }),
  one('plain', 'T-31 needs to happen today', 'update_task', { task: 't31', due: today }),
  one('plain', 'Postpone T-32 by two days', 'update_task', { task: 't32', due: { relative: { days: 2 } } }),
  one('plain', 'The wording of T-33 should read "Get the insurance PDF from MoPac"', 'update_task', {
    task: 't33',
    title: 'Get the insurance PDF from MoPac',
  }),
];
