import type { CorpusCase } from '../case.ts';
import { call, days, one } from '../write.ts';
import { at, either, lastWeek, me, thisWeek, tomorrow } from './values.ts';

/** Tasks that are asked for, changed and finished. */
export const knownTasks: readonly CorpusCase[] = [
  either(
    'plain',
    'What have I got on my list for tomorrow?',
    'find_tasks',
    { due: days(tomorrow, '2026-10-07') },
    {
      assignee: me,
    },
  ),
  one('plain', "Show me every task that's overdue across my team", 'find_tasks', {
    assignee: 'team',
    status: 'overdue',
  }),
  one('plain', 'Which tasks does Lotte still have open?', 'find_tasks', { assignee: 'm-lotte', status: 'open' }),
  either('plain', 'Are there any to-dos on Nordlys?', 'find_tasks', { about: 'ac-nordlys' }, { status: 'open' }),
  either(
    'plain',
    'Which tasks did I finish last week?',
    'find_tasks',
    { status: 'done', due: lastWeek },
    {
      assignee: me,
    },
  ),
  one('plain', 'open jobs on D-103', 'find_tasks', { about: 'd-103', status: 'open' }),
  either('terse', 'my todos', 'find_tasks', {}, { assignee: me }),
  either('terse', 'tasks this wk Pip', 'find_tasks', { assignee: 'm-pip', due: thisWeek }),
  one('typo', 'waht taks are due this week', 'find_tasks', { due: thisWeek }),

  one('plain', 'T-41 is sorted', 'complete_task', { task: 't-41' }),
  either('plain', "I've done T-44, Freja's happy with it", 'complete_task', {
    task: 't-44',
    outcome: "Freja's happy with it",
  }),
  one('plain', 'You can tick off the FSC certificate for Nordlys', 'complete_task', { task: 't-44' }),
  one(
    'plain',
    'The PO from Bakker is in, so T-42 is finished',
    'complete_task',
    { task: 't-42' },
    call('complete_task', { task: 't-42', outcome: 'The PO from Bakker is in' }),
  ),
  one('plain', 'T-43 can wait until 19 October', 'update_task', { task: 't-43', due: '2026-10-19' }),
  one('plain', 'Bump T-41 up to urgent', 'update_task', { task: 't-41', priority: 'urgent' }),
  one(
    'plain',
    'T-42 should be with Lotte',
    'update_task',
    { task: 't-42', assignee: 'm-lotte' },
    call('assign', { record: 't-42', to: 'm-lotte' }),
  ),
  one('plain', 'Put the press pass task for Kirkgate back to Wednesday', 'update_task', {
    task: 't-43',
    due: '2026-10-07',
  }),
  one('terse', 'T-42 -> fri', 'update_task', { task: 't-42', due: '2026-10-09' }),
  one('terse', 'T-41: tomorrow 11am, low priority', 'update_task', {
    task: 't-41',
    due: at(tomorrow, '11:00'),
    priority: 'low',
  }),
  one('polite', 'Could I please have T-44 moved to Thursday, thank you', 'update_task', {
    task: 't-44',
    due: '2026-10-08',
  }),
  one('typo', 'complte T-41', 'complete_task', { task: 't-41' }),
  one('emoji', '✅ T-44', 'complete_task', { task: 't-44' }),
];
