import type { CorpusCase } from '../case.ts';
import { call, days, one } from '../write.ts';
import {
  at,
  field,
  fits,
  friday,
  lastWeek,
  likely,
  maybe,
  me,
  monday,
  nextWeek,
  october,
  september,
  today,
  tomorrow,
} from './values.ts';

const find = 'find_tasks';
const done = 'complete_task';
const change = 'update_task';
const mine = likely({ assignee: me });
const stillOpen = maybe({ status: 'open' });

/** Tasks that are looked up, finished or changed. */
export const knownTasks: readonly CorpusCase[] = [
  fits('plain', 'What are my tasks for today?', find, { due: days(today, tomorrow) }, mine, stillOpen),
  fits('plain', 'Which tasks are overdue in my team?', find, { assignee: 'team', status: 'overdue' }),
  fits('plain', 'Show me the open tasks of Katrin.', find, { assignee: 'm-katrin', status: 'open' }),
  fits('plain', 'What do I have to do next week?', find, { due: nextWeek }, mine, stillOpen),
  fits('plain', 'List the urgent tasks of everybody.', find, { priority: 'urgent', assignee: 'team' }, stillOpen),
  fits('plain', 'Which tasks did Tom finish last week?', find, { assignee: 'm-tom', status: 'done', due: lastWeek }),
  fits('plain', 'Show all my deadlines in October.', find, { kind: 'deadline', due: october }, mine, stillOpen),
  fits('plain', 'Which tasks are still open for Biscuiterie Lauragais?', find, { about: 'ac-biscuit', status: 'open' }),
  fits('terse', 'my overdue tasks', find, { status: 'overdue' }, mine),
  fits(
    'typo',
    'wich tasks are due tomorow?',
    find,
    { due: days(tomorrow, friday) },
    maybe({ assignee: me }, { assignee: 'team' }),
    stillOpen,
  ),
  fits(
    'voice',
    'show me all tasks for julien that are due this month',
    find,
    { assignee: 'm-julien', due: september },
    stillOpen,
  ),
  fits(
    'polite',
    'Could you show me what Bastien has on his to-do list, please?',
    find,
    { assignee: 'm-bastien' },
    stillOpen,
  ),
  fits('trap_name', 'Tasks for May & Finch', find, { about: 'ac-may' }, stillOpen),

  fits(
    'plain',
    'The layout drawing for Castel is sent, close the task.',
    done,
    { task: 't-61' },
    maybe({ outcome: 'The layout drawing for Castel is sent' }, { outcome: 'sent' }),
  ),
  fits('plain', 'Mark T-64 as done, he accepted the list.', done, { task: 't-64', outcome: 'he accepted the list' }),
  fits('plain', 'I have finished the datasheet for Pyrénées.', done, { task: 't-68' }),
  fits('plain', 'Task T-62 is done: acceptance on 14 October.', done, {
    task: 't-62',
    outcome: 'acceptance on 14 October',
  }),
  fits('terse', 't-65 done', done, { task: 't-65' }),
  fits('typo', 'complet the task to ordr test film for Núñez', done, { task: 't-66' }),
  fits('polite', 'Please could you tick off the FAT protocol for Hofmann? Thanks a lot', done, { task: 't-63' }),
  fits('emoji', '✅ T-61', done, { task: 't-61' }),

  one(
    'plain',
    'Move the task T-62 to next Thursday.',
    change,
    { task: 't-62', due: '2026-09-24' },
    call(change, { task: 't-62', due: tomorrow }),
  ),
  fits('plain', 'Change the priority of T-63 to high.', change, { task: 't-63', priority: 'high' }),
  fits('plain', 'Postpone the call to Laurent Pujol about the spare parts list until 25 September.', change, {
    task: 't-64',
    due: '2026-09-25',
  }),
  fits('plain', 'Rename T-68 to "new datasheet with the 60 Hz version".', change, {
    task: 't-68',
    title: 'new datasheet with the 60 Hz version',
  }),
  fits('plain', 'Make T-66 due tomorrow at 16:00.', change, { task: 't-66', due: at(tomorrow, '16:00') }),
  fits('terse', 't-67 due fri', change, { task: 't-67', due: friday }),
  fits('typo', 'chnage the due date of T-61 to 21 Septmber', change, { task: 't-61', due: monday }),
  fits('polite', 'Could you put T-64 back to Monday please?', change, { task: 't-64' }, field('due', monday)),
];
