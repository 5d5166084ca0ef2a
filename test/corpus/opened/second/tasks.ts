import type { CorpusCase } from '../case.ts';
import { call, days, lastWeek, nextWeek, one, thisWeek, today } from '../write.ts';

const find = 'find_tasks';
const done = 'complete_task';
const update = 'update_task';

/** What there is to do, what is done, and what is to be done otherwise. */
export const tasks: readonly CorpusCase[] = [
  one('plain', "what's on my to-do list today", find, { assignee: 'm-mia', due: days(today, '2026-03-04') }),
  one('plain', 'Which tasks are overdue?', find, { status: 'overdue' }),
  one('plain', "show me Kim's open tasks", find, { assignee: 'm-kim', status: 'open' }),
  one('plain', 'what do I have to do this week', find, { assignee: 'm-mia', due: thisWeek }),
  one('plain', 'Tasks for Acme?', find, { about: 'acme' }),
  one('plain', 'anything overdue for the team', find, { assignee: 'team', status: 'overdue' }),
  one('terse', 'urgent tasks', find, { priority: 'urgent' }),
  one('plain', 'which tasks did Rob finish last week', find, { assignee: 'm-rob', status: 'done', due: lastWeek }),
  one('plain', 'my to-dos due by Friday', find, { assignee: 'm-mia', due: days(null, '2026-03-07') }),
  one('plain', 'Which tasks are open regarding Elena?', find, { about: 'elena', status: 'open' }),
  one('terse', 'todos', find),
  one('plain', 'what am I late on', find, { assignee: 'm-mia', status: 'overdue' }),
  one('terse', 'tasks tmrw', find, { due: days('2026-03-04', '2026-03-05') }),
  one('plain', 'do I have any reminders for next week?', find, { assignee: 'm-mia', kind: 'reminder', due: nextWeek }),
  one('plain', "what's Sam supposed to be doing for Stark", find, { assignee: 'm-sam', about: 'stark' }),
  one('terse', 'T-7 done', done, { task: 't-7' }),
  one('plain', 'tick off the Globex quote', done, { task: 't-8' }),
  one('plain', 'I have sent the contract to Dana, you can close that task', done, { task: 't-7' }),
  one('plain', 'Mark the Globex quote task as finished', done, { task: 't-8' }),
  one('plain', 'done with T-8, sent to Dana Cole', done, { task: 't-8', outcome: 'sent to Dana Cole' }),
  one('emoji', '✅ T-7', done, { task: 't-7' }),
  one('plain', 'finished preparing the globex quote', done, { task: 't-8' }),
  one('typo', 'complte t-8', done, { task: 't-8' }),
  one('plain', 'push T-7 to Thursday', update, { task: 't-7', due: '2026-03-05' }),
  one('plain', 'make T-8 urgent', update, { task: 't-8', priority: 'urgent' }),
  one(
    'plain',
    'T-7 should be done by Sam instead',
    update,
    { task: 't-7', assignee: 'm-sam' },
    call('assign', { record: 't-7', to: 'm-sam' }),
  ),
  one('plain', 'Move the Globex quote task to next Monday', update, { task: 't-8', due: '2026-03-09' }),
  one('plain', 'rename T-8 to Prepare the revised Globex quote', update, {
    task: 't-8',
    title: 'Prepare the revised Globex quote',
  }),
  one('terse', 'T-7 low prio pls', update, { task: 't-7', priority: 'low' }),
  one('plain', 'snooze T-8 until tomorrow 9am', update, { task: 't-8', due: '2026-03-04T09:00:00-05:00' }),
];
