import type { CorpusCase } from '../case.ts';
import { call, days, one } from '../write.ts';
import {
  besides,
  friday,
  lastWeek,
  loose,
  maybe,
  me,
  nextWeek,
  thisWeek,
  thursday,
  tomorrow,
  wednesday,
  wholeToday,
} from './values.ts';

const find = 'find_tasks';
const complete = 'complete_task';
const update = 'update_task';
const open = [{}, { status: 'open' }];

/** Lists of tasks. */
export const listedTasks: readonly CorpusCase[] = [
  loose('plain', "What's on my task list today?", find, {}, [{ due: wholeToday }], maybe({ assignee: me }), open),
  loose('plain', 'Show me my overdue tasks.', find, { status: 'overdue' }, [{ assignee: me }, {}]),
  loose('plain', 'What does Travis have due this week?', find, { assignee: 'm-travis', due: thisWeek }, open),
  loose('plain', 'Are there any open tasks for Halvorsen Marine?', find, { about: 'ac-halvorsen' }, [
    { status: 'open' },
    {},
  ]),
  loose('plain', 'Which tasks did the team finish last week?', find, {
    status: 'done',
    due: lastWeek,
    assignee: 'team',
  }),
  one('plain', 'List every overdue task on my team.', find, { status: 'overdue', assignee: 'team' }),
  loose(
    'plain',
    'Show me the urgent tasks assigned to Priscilla.',
    find,
    { priority: 'urgent', assignee: 'm-priscilla' },
    open,
  ),
  loose(
    'plain',
    'Do I have any follow-ups due tomorrow?',
    find,
    { kind: 'follow_up', due: days('2026-11-10', '2026-11-11') },
    maybe({ assignee: me }),
    open,
  ),
  loose('plain', 'What do we still have to do for the Meridian eyewash stations deal?', find, { about: 'd-210' }, open),
  loose('terse', 'my tasks next week', find, { due: nextWeek }, [{ assignee: me }, {}], open),
  loose('typo', 'show luis overdeu tasks', find, { assignee: 'm-luis', status: 'overdue' }),
  loose(
    'polite',
    'Can you show me what Dwayne still has to do this week please?',
    find,
    { assignee: 'm-dwayne', due: thisWeek },
    open,
  ),
  loose('trap_name', 'Any open tasks for August Steel?', find, { about: 'ac-august' }, [{ status: 'open' }, {}]),
  loose(
    'voice',
    'what tasks does shelby have due by friday',
    find,
    { assignee: 'm-shelby' },
    [{ due: days(null, '2026-11-14') }, { due: days('2026-11-09', '2026-11-14') }],
    open,
  ),
];

/** Tasks that are done. */
export const doneTasks: readonly CorpusCase[] = [
  one('plain', 'Mark T-62 as done.', complete, { task: 't-62' }),
  one('plain', 'I sent Gulf Star the fit test schedule, you can close that task.', complete, { task: 't-61' }),
  one('plain', 'Complete the task about the Trident credit application.', complete, { task: 't-64' }),
  besides(
    loose(
      'run_on',
      'Ran by August Steel before the meeting and dropped off the glove samples, April took all six pairs, so you can check off T-65',
      complete,
      { task: 't-65' },
      [
        { outcome: 'April took all six pairs' },
        {},
        { outcome: 'dropped off the glove samples, April took all six pairs' },
        {
          outcome: 'Ran by August Steel before the meeting and dropped off the glove samples, April took all six pairs',
        },
      ],
    ),
    {
      several: [
        call('log_activity', {
          type: 'visit',
          account: 'ac-august',
          notes: 'dropped off the glove samples, April took all six pairs',
        }),
        call(complete, { task: 't-65' }),
      ],
    },
    {
      several: [
        call('log_activity', {
          type: 'visit',
          account: 'ac-august',
          contact: 'co-april',
          notes: 'dropped off the glove samples, April took all six pairs',
        }),
        call(complete, { task: 't-65' }),
      ],
    },
  ),
  one('plain', 'Check off T-67 please.', complete, { task: 't-67' }),
  one('terse', 't-66 done', complete, { task: 't-66' }),
  one('typo', 'mark the glove smaples task at August Steel as compelte', complete, { task: 't-65' }),
  one('emoji', 'T-63 ✅', complete, { task: 't-63' }),
];

/** Tasks that change. */
export const changedTasks: readonly CorpusCase[] = [
  one('plain', 'Move T-62 to Wednesday.', update, { task: 't-62', due: wednesday }),
  one('plain', 'Make T-63 urgent.', update, { task: 't-63', priority: 'urgent' }),
  one('plain', 'Set the priority of the Sabine price list task to low.', update, { task: 't-67', priority: 'low' }),
  one('plain', 'Rename T-66 to confirm delivery date and dock number with Halvorsen.', update, {
    task: 't-66',
    title: 'confirm delivery date and dock number with Halvorsen',
  }),
  besides(
    one('plain', 'Give T-65 to Luis.', 'assign', { record: 't-65', to: 'm-luis' }),
    call(update, { task: 't-65', assignee: 'm-luis' }),
  ),
  one('terse', 't-61 due friday', update, { task: 't-61', due: friday }),
  one('polite', 'Could you push the Baytown calibration gas task to tomorrow, please?', update, {
    task: 't-62',
    due: tomorrow,
  }),
  one('typo', 'chnage T-64 to high prioirty', update, { task: 't-64', priority: 'high' }),
  one('emoji', 'T-67 🗓️ Thursday please', update, { task: 't-67', due: thursday }),
];
