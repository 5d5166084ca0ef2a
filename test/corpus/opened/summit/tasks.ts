import type { CorpusCase } from '../case.ts';
import { call, days, one } from '../write.ts';
import { either, nextWeek, thisWeek } from './values.ts';
import { me } from './workspace.ts';

/** Questions about what is to be done. */
export const taskQuestions: readonly CorpusCase[] = [
  either(
    'plain',
    'What do I have to do today?',
    'find_tasks',
    { assignee: me, due: days('2026-04-24', '2026-04-25') },
    { due: days('2026-04-24', '2026-04-25') },
    { assignee: me, status: 'open', due: days('2026-04-24', '2026-04-25') },
  ),
  one('plain', "What's Marcus late on?", 'find_tasks', { assignee: 'm-marcus', status: 'overdue' }),
  one('plain', 'open to-dos for Tidewater', 'find_tasks', { about: 'a-tidewater', status: 'open' }),
  either(
    'plain',
    'Did I tick off any tasks this week?',
    'find_tasks',
    { assignee: me, status: 'done', due: thisWeek },
    { status: 'done', due: thisWeek },
  ),
  one('plain', 'Which tasks does Grace still have open', 'find_tasks', { assignee: 'm-grace', status: 'open' }),
  one('plain', 'urgent tasks across my team', 'find_tasks', { assignee: 'team', priority: 'urgent' }),
  either(
    'plain',
    'Have I got tasks due Monday?',
    'find_tasks',
    { assignee: me, due: days('2026-04-27', '2026-04-28') },
    { due: days('2026-04-27', '2026-04-28') },
  ),
  either(
    'terse',
    'tasks tmrw',
    'find_tasks',
    { due: days('2026-04-25', '2026-04-26') },
    { assignee: me, due: days('2026-04-25', '2026-04-26') },
  ),
  one(
    'terse',
    'tomasz todos',
    'find_tasks',
    { assignee: 'm-tomasz' },
    call('find_tasks', { assignee: 'm-tomasz', status: 'open' }),
  ),
  either('typo', 'my taks for next weke', 'find_tasks', { assignee: me, due: nextWeek }, { due: nextWeek }),
  either(
    'voice',
    "so what's on my list for monday",
    'find_tasks',
    { assignee: me, due: days('2026-04-27', '2026-04-28') },
    { due: days('2026-04-27', '2026-04-28') },
  ),
  one('polite', "Could you show me Will's tasks for next week, please?", 'find_tasks', {
    assignee: 'm-will',
    due: nextWeek,
  }),
];

/** Tasks done and changed. */
export const taskChanges: readonly CorpusCase[] = [
  either('plain', 'T-41 is off my plate, sent it this morning', 'complete_task', {
    task: 't-41',
    outcome: 'sent it this morning',
  }),
  one('plain', "I've finished the QBR slides for Tidewater", 'complete_task', { task: 't-44' }),
  one('plain', 'T-43 should rather happen on Wednesday', 'update_task', { task: 't-43', due: '2026-04-29' }),
  one('plain', 'T-42 can wait until May 6', 'update_task', { task: 't-42', due: '2026-05-06' }),
  one('plain', 'bump T-44 to urgent', 'update_task', { task: 't-44', priority: 'urgent' }),
  one('plain', 'Change the wording of T-42 to reserve the auditorium for Kestrel', 'update_task', {
    task: 't-42',
    title: 'reserve the auditorium for Kestrel',
  }),
  one('plain', 'Tick T-43 off, they promised the PO for Friday', 'complete_task', {
    task: 't-43',
    outcome: 'they promised the PO for Friday',
  }),
  one(
    'plain',
    'give T-42 to Will instead',
    'assign',
    { record: 't-42', to: 'm-will' },
    call('update_task', { task: 't-42', assignee: 'm-will' }),
  ),
  one('terse', 'done T-42', 'complete_task', { task: 't-42' }),
  one('terse', 't-41 mon 9am', 'update_task', { task: 't-41', due: '2026-04-27T09:00:00-06:00' }),
  one('typo', 'T-43 is dnoe', 'complete_task', { task: 't-43' }),
  one('emoji', 'T-44 ✅', 'complete_task', { task: 't-44' }),
  one('polite', 'Could you set the priority of T-41 to high, please?', 'update_task', {
    task: 't-41',
    priority: 'high',
  }),
];
