import type { CorpusCase } from '../../opened/case.ts';
import { days } from '../../opened/write.ts';
import { either, lastWeek, me, monday, thisWeek, tomorrow } from './values.ts';

const find = 'find_tasks';
const complete = 'complete_task';
const update = 'update_task';
const open = { status: 'open' };
const dueTomorrow = days('2026-06-18', '2026-06-19');

/** Questions about tasks, tasks done and tasks changed. */
export const knownTasks: readonly CorpusCase[] = [
  either('plain', 'What tasks do I have due this week?', find, { assignee: me, due: thisWeek }, open),
  either('plain', 'Show me all overdue tasks for the team.', find, { assignee: 'team', status: 'overdue' }),
  either('plain', 'Which tasks does Priya still have open?', find, { assignee: 'm-priya', status: 'open' }),
  either('plain', 'List the open tasks for Merritt Hospital System', find, { about: 'ac-merritt', status: 'open' }),
  either('plain', 'Which tasks did Marcus finish last week?', find, {
    assignee: 'm-marcus',
    status: 'done',
    due: lastWeek,
  }),
  either('plain', 'show me my urgent tasks', find, { assignee: me, priority: 'urgent' }, open),
  either('plain', 'Do we have any tasks for Summit Orthopedics?', find, { about: 'ac-summit' }, open, {
    assignee: 'team',
  }),
  either('terse', 'my todos', find, { assignee: me }, open),
  either('terse', 'gregs overdue tasks', find, { assignee: 'm-greg', status: 'overdue' }),
  either('typo', 'waht tasks do i have tommorow', find, { assignee: me, due: dueTomorrow }, open),
  either(
    'polite',
    'Good morning! Could you show me the follow-ups I have due next week please?',
    find,
    { assignee: me, kind: 'follow_up', due: days('2026-06-22', '2026-06-29') },
    open,
  ),

  either('plain', 'mark t-61 as done', complete, { task: 't-61' }),
  either('plain', 'I finished the Merritt security questionnaire.', complete, { task: 't-63' }),
  either('plain', 'T-66 is done, two clinics agreed to be references', complete, {
    task: 't-66',
    outcome: 'two clinics agreed to be references',
  }),
  either(
    'emoji',
    'Elmwood training is booked 🙌 please mark T-65 as done',
    complete,
    { task: 't-65' },
    { outcome: 'Elmwood training is booked' },
  ),
  either('terse', 't-67 done', complete, { task: 't-67' }),
  either('typo', 'makr T-62 as complet', complete, { task: 't-62' }),
  either('emoji', 'T-64 ✅', complete, { task: 't-64' }),

  either('plain', 'move t-62 to monday', update, { task: 't-62', due: monday }),
  either('plain', 'Change the due date of T-63 to June 25', update, { task: 't-63', due: '2026-06-25' }),
  either('plain', 'Make T-66 high priority.', update, { task: 't-66', priority: 'high' }),
  either('plain', 'Rename T-67 to archive the Twelve Oaks user list', update, {
    task: 't-67',
    title: 'archive the Twelve Oaks user list',
  }),
  either('plain', 'Push the task to chase Harbor Point for signature to next Tuesday.', update, {
    task: 't-64',
    due: '2026-06-23',
  }),
  either('terse', 't-61 urgent, due tmrw', update, { task: 't-61', priority: 'urgent', due: tomorrow }),
  either('polite', 'Could you bump T-65 to July 8 please?', update, { task: 't-65', due: '2026-07-08' }),
];
