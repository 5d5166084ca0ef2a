import type { CorpusCase } from '../case.ts';
import { call, days, one } from '../write.ts';
import { at, monday, nextWeek, thisWeek, tomorrow, tuesday } from './dates.ts';
import { tasks } from './say.ts';

/** Tasks that are there: asked for, done and changed. */
export const oldTasks: readonly CorpusCase[] = [
  tasks('plain', 'What do I have to get done this week?', { assignee: 'renee', due: thisWeek }, [
    { assignee: undefined },
  ]),
  tasks('plain', 'Is anything overdue for Kate?', { assignee: 'kate', status: 'overdue' }),
  tasks('plain', 'Which to-dos are open for Cedar Springs Optical', { about: 'cedar', status: 'open' }),
  tasks('plain', "What's on the team's task list for next week?", { assignee: 'team', due: nextWeek }),
  tasks('plain', 'Show me the urgent things on my list', { assignee: 'renee', priority: 'urgent' }, [
    { assignee: undefined },
  ]),
  tasks('plain', 'How many tasks did Jamal finish last week?', {
    assignee: 'jamal',
    status: 'done',
    due: days('2026-07-13', '2026-07-20'),
  }),
  tasks('plain', 'Do we still owe Lakewood Dental anything, tasks-wise?', { about: 'lakewood' }, [
    { assignee: 'team' },
  ]),
  tasks('terse', 'my todos today', { assignee: 'renee', due: days('2026-07-22', '2026-07-23') }, [
    { assignee: undefined },
  ]),
  tasks('terse', 'overdue tasks team', { assignee: 'team', status: 'overdue' }),
  tasks('typo', 'list vikrams opne tasks', { assignee: 'vikram', status: 'open' }),
  tasks('voice', 'what tasks do i have tomorrow', { assignee: 'renee', due: days('2026-07-23', '2026-07-24') }, [
    { assignee: undefined },
  ]),
  tasks(
    'polite',
    'Could you kindly tell me which tasks are due for Lukas by Friday?',
    { assignee: 'lukas', due: days(null, '2026-07-25') },
    [{ due: days('2026-07-22', '2026-07-25') }],
  ),
  one('plain', 'T-32 can be ticked off', 'complete_task', { task: 't32' }),
  one(
    'plain',
    'I already sent Priscilla the port form, so mark T-31 finished',
    'complete_task',
    { task: 't31' },
    call('complete_task', { task: 't31', outcome: 'I already sent Priscilla the port form' }),
    call('complete_task', { task: 't31', outcome: 'sent Priscilla the port form' }),
    call('complete_task', { task: 't31', outcome: 'already sent Priscilla the port form' }),
  ),
  one('plain', 'Done with T-34, outcome: credit of $60 issued', 'complete_task', {
    task: 't34',
    outcome: 'credit of $60 issued',
  }),
  one('terse', 't-33 done', 'complete_task', { task: 't33' }),
  one('emoji', '✅ T-34', 'complete_task', { task: 't34' }),
  one('plain', 'Close out the router order task for Cedar Springs', 'complete_task', { task: 't32' }),
  one('plain', 'Please shift T-33 to Monday', 'update_task', { task: 't33', due: monday }),
  one('plain', 'T-31 is now high priority', 'update_task', { task: 't31', priority: 'high' }),
  one('plain', 'T-34 should read: refund the Pecan invoice', 'update_task', {
    task: 't34',
    title: 'refund the Pecan invoice',
  }),
  one('plain', 'The due date on T-32 has to be tomorrow at 5pm instead', 'update_task', {
    task: 't32',
    due: at(tomorrow, '17:00'),
  }),
  one(
    'terse',
    'T-33 -> Vikram',
    'update_task',
    { task: 't33', assignee: 'vikram' },
    call('assign', { record: 't33', to: 'vikram' }),
  ),
  one('typo', 'moev T-34 to next Tuseday', 'update_task', { task: 't34', due: tuesday }),
];
