import type { CorpusCase } from '../case.ts';
import { days } from '../write.ts';
import { at, form, lastWeek, me, nextWeek, none, thisWeek, today, todayOnly } from './values.ts';

const find = 'find_tasks';
const mine = [me, none];

/** Lists of tasks. */
export const foundTasks: readonly CorpusCase[] = [
  form('plain', 'Which of my tasks are overdue?', find, { status: 'overdue' }, { assignee: mine }),
  form(
    'plain',
    'What tasks do I have due next week?',
    find,
    { due: nextWeek },
    { assignee: mine, status: [none, 'open'] },
  ),
  form('plain', "Show me Joe's open tasks.", find, { assignee: 'm-joe' }, { status: ['open', none] }),
  form(
    'plain',
    'Are there any tasks for Wyedean District Council?',
    find,
    { about: 'ac-wyedean' },
    { status: [none, 'open'] },
  ),
  form('plain', 'What did I finish last week?', find, { status: 'done', due: lastWeek }, { assignee: mine }),
  form(
    'plain',
    'List all urgent tasks across the team.',
    find,
    { assignee: 'team', priority: 'urgent' },
    { status: [none, 'open'] },
  ),
  form(
    'plain',
    'What is on my to-do list for today?',
    find,
    { due: todayOnly },
    { assignee: mine, status: [none, 'open'] },
  ),
  form(
    'plain',
    'Which reminders have I got set for Monday?',
    find,
    { kind: 'reminder', due: days('2027-01-25', '2027-01-26') },
    { assignee: mine, status: [none, 'open'] },
  ),
  form('terse', 'overdue tasks beth', find, { status: 'overdue', assignee: 'm-beth' }),
  form('terse', 'my tasks this wk', find, { due: thisWeek }, { assignee: mine, status: [none, 'open'] }),
  form('typo', 'waht tasks are ovredue for nadia', find, { status: 'overdue', assignee: 'm-nadia' }),
  form(
    'voice',
    'what tasks have i got open for harbourside housing',
    find,
    { about: 'ac-harbourside' },
    { assignee: [me, none], status: ['open', none] },
  ),
  form(
    'polite',
    'Could you show me what Marcus has on his task list, please?',
    find,
    { assignee: 'm-marcus' },
    { status: [none, 'open'] },
  ),
  form(
    'trap_name',
    'Any open tasks on Friday Street Brewery?',
    find,
    { about: 'ac-friday' },
    { status: ['open', none] },
  ),
];

/** Tasks that are done. */
export const doneTasks: readonly CorpusCase[] = [
  form('plain', 'Mark T-61 as done.', 'complete_task', { task: 't-61' }),
  form(
    'plain',
    "I've sent Wyedean the scoping questionnaire, so tick that task off.",
    'complete_task',
    { task: 't-61' },
    { outcome: [none, "I've sent Wyedean the scoping questionnaire", 'sent'] },
  ),
  form('plain', 'The SOC one-pager for Avon Vale is finished.', 'complete_task', { task: 't-64' }),
  form(
    'plain',
    'Complete T-67; they gave us a glowing reference.',
    'complete_task',
    { task: 't-67' },
    { outcome: ['they gave us a glowing reference', 'a glowing reference'] },
  ),
  form('plain', 'Tick off the task to chase Mendip for the signed NDA.', 'complete_task', { task: 't-62' }),
  form('terse', 'T-68 done', 'complete_task', { task: 't-68' }),
  form('typo', 'mark the requote Quantcok task as doen', 'complete_task', { task: 't-68' }),
  form('emoji', 'PO from Harbourside ✅', 'complete_task', { task: 't-65' }),
];

/** Tasks that change. */
export const changedTasks: readonly CorpusCase[] = [
  form('plain', 'Move T-62 to Wednesday.', 'update_task', { task: 't-62', due: '2027-01-27' }),
  form('plain', 'Make the SOC one-pager for Avon Vale urgent.', 'update_task', { task: 't-64', priority: 'urgent' }),
  form('plain', 'The reference call for Usk Valley is now due on 3 February at 2pm.', 'update_task', {
    task: 't-67',
    due: at('2027-02-03', '14:00'),
  }),
  form('plain', 'Change the title of T-68 to "requote Quantock Cider with SOC".', 'update_task', {
    task: 't-68',
    title: 'requote Quantock Cider with SOC',
  }),
  form('plain', 'Drop T-65 to low priority.', 'update_task', { task: 't-65', priority: 'low' }),
  form('terse', 't-61 due mon', 'update_task', { task: 't-61', due: '2027-01-25' }),
  form('typo', 'psuh T-64 to tuesady please', 'update_task', { task: 't-64', due: '2027-01-26' }),
  form(
    'polite',
    'Sorry to be a pain, could you bump T-67 to high priority and make it due today? Thanks',
    'update_task',
    { task: 't-67', priority: 'high', due: today },
  ),
  form(
    'run_on',
    'Simon is off with his back for a bit so chasing Mendip for the signed NDA can wait, make T-62 due 1 February and knock it down to low priority',
    'update_task',
    { task: 't-62', due: '2027-02-01', priority: 'low' },
  ),
];
