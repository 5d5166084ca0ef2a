import type { CorpusCase } from '../case.ts';
import { call, days, one } from '../write.ts';
import { choose, later, likely, maybe, me, thisWeek, tomorrow, wholeDay } from './values.ts';

const find = 'find_tasks';
const done = 'complete_task';
const change = 'update_task';
const mine = maybe({ assignee: me });
const open = maybe({ status: 'open' });

/** Questions about tasks, and tasks that are done or changed. */
export const knownTasks: readonly CorpusCase[] = [
  choose('plain', 'What tasks do I have due today?', find, { due: wholeDay }, likely({ assignee: me }), open),
  choose('plain', 'Show me my overdue tasks.', find, { status: 'overdue' }, likely({ assignee: me })),
  choose('plain', 'What does Marcus have on his list this week?', find, { assignee: 'm-marcus', due: thisWeek }, open),
  choose(
    'plain',
    'Are there any open tasks for Granite Peak Construction?',
    find,
    { about: 'ac-gran' },
    likely({ status: 'open' }),
  ),
  choose('plain', "List the team's high priority tasks.", find, { assignee: 'team', priority: 'high' }, open),
  one('plain', 'Which tasks did Jenna finish last week?', find, {
    assignee: 'm-jenna',
    status: 'done',
    due: days('2026-05-04', '2026-05-11'),
  }),
  choose(
    'plain',
    'What do I need to get done by Friday?',
    find,
    {},
    likely({ assignee: me }),
    [{ due: days(null, '2026-05-16') }, { due: days('2026-05-14', '2026-05-16') }],
    open,
  ),
  choose('terse', 'my tasks', find, {}, likely({ assignee: me }), open),
  choose('terse', 'overdue nicole', find, { assignee: 'm-nicole', status: 'overdue' }),
  choose(
    'typo',
    'show me tasks due tomorow for the whole taem',
    find,
    { due: days('2026-05-15', '2026-05-16'), assignee: 'team' },
    open,
  ),
  choose(
    'polite',
    'Good morning! Could you tell me what is still on my plate for Five Points Realty, please?',
    find,
    { about: 'ac-five' },
    mine,
    open,
  ),
  choose(
    'voice',
    'what are all the urgent tasks that colt still has open',
    find,
    { assignee: 'm-colt', priority: 'urgent' },
    likely({ status: 'open' }),
  ),
  choose('emoji', '👀 anything overdue on my list?', find, { status: 'overdue' }, likely({ assignee: me })),

  one('plain', 'Mark T-61 as done.', done, { task: 't-61' }),
  one('plain', 'I finished pulling references for Sagebrush.', done, { task: 't-62' }),
  one('plain', 'The Granite Peak quote task is complete.', done, { task: 't-65' }),
  choose(
    'plain',
    'Check off T-64, he said they have 140 people in peak season.',
    done,
    { task: 't-64' },
    likely(
      { outcome: 'he said they have 140 people in peak season' },
      { outcome: 'they have 140 people in peak season' },
    ),
  ),
  one('plain', 'You can close out the thank-you gift task.', done, { task: 't-67' }),
  one('terse', 't-68 done', done, { task: 't-68' }),
  one('typo', 'compelte task T-66', done, { task: 't-66' }),
  one('emoji', '✅ T-62', done, { task: 't-62' }),

  one('plain', 'Move the due date of T-65 to Monday.', change, { task: 't-65', due: '2026-05-18' }),
  one('plain', 'Change the priority of the security questionnaire task to high.', change, {
    task: 't-66',
    priority: 'high',
  }),
  one('plain', 'Rename T-64 to "call Jeff about the July headcount".', change, {
    task: 't-64',
    title: 'call Jeff about the July headcount',
  }),
  one('plain', 'The Five Points renewal paperwork is now due May 27 at noon.', change, {
    task: 't-68',
    due: '2026-05-27T12:00:00-06:00',
  }),
  one('terse', 't-67 -> tomorrow', change, { task: 't-67', due: tomorrow }),
  one(
    'polite',
    'Please push back T-62 by a week, thank you',
    change,
    { task: 't-62', due: later({ days: 7 }) },
    call(change, { task: 't-62', due: '2026-05-21' }),
  ),
  one('typo', 'chagne the Blue Mesa demo prep task to low prioirty', change, { task: 't-63', priority: 'low' }),
];
