import type { CorpusCase } from '../../opened/case.ts';
import { days, one } from '../../opened/write.ts';
import { allToday, lastWeek, maybe, me, nextWeek, pick, thisWeek, tomorrow, ways } from './values.ts';

const find = 'find_tasks';
const done = 'complete_task';
const update = 'update_task';
const everybody = maybe({ assignee: 'team' });
const stillOpen = maybe({ status: 'open' });

/** Lists of tasks. */
export const tasksAsked: readonly CorpusCase[] = [
  ways('plain', 'What tasks do I have today?', find, { due: allToday }, [{ assignee: me }, {}], stillOpen),
  one('plain', "Show Katlego's overdue tasks.", find, { assignee: 'm-katlego', status: 'overdue' }),
  ways(
    'plain',
    'Which tasks are open for Upper Orange?',
    find,
    { about: 'ac-upper' },
    [{ status: 'open' }, {}],
    everybody,
  ),
  one('plain', 'What did Sipho finish last week?', find, { assignee: 'm-sipho', status: 'done', due: lastWeek }),
  ways('plain', 'List all urgent tasks for my team.', find, { priority: 'urgent', assignee: 'team' }, stillOpen),
  ways(
    'plain',
    'Which tasks are due tomorrow?',
    find,
    { due: days('2026-11-13', '2026-11-14') },
    maybe({ assignee: me }, { assignee: 'team' }),
    stillOpen,
  ),
  ways(
    'plain',
    'Do we have any tasks about the Groenvlei centre pivot?',
    find,
    { about: 'd-201' },
    stillOpen,
    everybody,
  ),
  ways('plain', 'What must Anneke still do this week?', find, { assignee: 'm-anneke', due: thisWeek }, stillOpen),
  ways('terse', 'overdue tasks', find, { status: 'overdue' }, maybe({ assignee: me }, { assignee: 'team' })),
  ways('terse', 'tasks next wk pravin', find, { assignee: 'm-pravin', due: nextWeek }, stillOpen),
  ways(
    'typo',
    'wat tasks are opne for me this week',
    find,
    { due: thisWeek },
    [{ assignee: me }, {}],
    [{ status: 'open' }, {}],
  ),
  ways(
    'voice',
    'what reminders do i have for monday',
    find,
    { due: days('2026-11-16', '2026-11-17') },
    [{ kind: 'reminder' }, {}],
    [{ assignee: me }, {}],
    stillOpen,
  ),
];

/** Tasks that are done or change. */
export const changedTasks: readonly CorpusCase[] = [
  one('plain', 'Mark T-62 as done.', done, { task: 't-62' }),
  one('plain', 'I have finished the soil report for Rooikloof.', done, { task: 't-64' }),
  ways(
    'plain',
    'The site survey at Letsatsi is booked, you can close that task.',
    done,
    { task: 't-63' },
    maybe({ outcome: 'The site survey at Letsatsi is booked' }, { outcome: 'booked' }),
  ),
  ways('plain', 'T-66 is done, the borehole gives 12 000 litres an hour.', done, { task: 't-66' }, [
    { outcome: 'the borehole gives 12 000 litres an hour' },
  ]),
  one('terse', 't65 done', done, { task: 't-65' }),
  one('typo', 'compelted the Mkhondeni tender documnets task', done, { task: 't-67' }),
  ways(
    'polite',
    'Hi, please tick off the pivot quote to Hannes, it went out at lunch. Thanks!',
    done,
    { task: 't-61' },
    [{ outcome: 'it went out at lunch' }, { outcome: 'went out at lunch' }, {}],
  ),
  one('plain', 'Move T-61 to Monday.', update, { task: 't-61', due: '2026-11-16' }),
  one('plain', 'Make the Mkhondeni tender documents task urgent.', update, { task: 't-67', priority: 'urgent' }),
  one('plain', 'Change the due date of the spare nozzles task to 25 November.', update, {
    task: 't-68',
    due: '2026-11-25',
  }),
  one('plain', "Rename T-64 to 'soil and water report for Rooikloof'.", update, {
    task: 't-64',
    title: 'soil and water report for Rooikloof',
  }),
  one('terse', 't-68 low prio', update, { task: 't-68', priority: 'low' }),
  ways('typo', 'pospone T-62 to nxt Monday', update, { task: 't-62' }, pick('due', '2026-11-16', '2026-11-23')),
  one('voice', 'push the borehole test call with nomsa to friday', update, { task: 't-66', due: tomorrow }),
];
