import type { CorpusCase } from '../case.ts';
import { call, days, one } from '../write.ts';
import { justToday, lastWeek, me, thisFriday, thisWeek, tomorrow } from './values.ts';

/** Tasks that are there: asked for, changed and done. */
export const tasks: readonly CorpusCase[] = [
  one(
    'plain',
    'What do I have to do today?',
    'find_tasks',
    { assignee: me, due: justToday },
    call('find_tasks', { due: justToday }),
  ),
  one('plain', "What's on Ray's plate this week?", 'find_tasks', { assignee: 'u-ray', due: thisWeek }),
  one('plain', 'Which of my tasks are late', 'find_tasks', { assignee: me, status: 'overdue' }),
  one('plain', 'Who on my team is behind on their tasks?', 'find_tasks', { assignee: 'team', status: 'overdue' }),
  one('plain', "I'd like to see what Tyler finished last week, tasks I mean", 'find_tasks', {
    assignee: 'u-tyler',
    status: 'done',
    due: lastWeek,
  }),
  one('plain', 'Give me the urgent to-dos of the whole team', 'find_tasks', { assignee: 'team', priority: 'urgent' }),
  one(
    'plain',
    'What reminders have I got tomorrow',
    'find_tasks',
    { assignee: me, kind: 'reminder', due: days(tomorrow, '2026-06-10') },
    call('find_tasks', { assignee: me, due: days(tomorrow, '2026-06-10') }),
  ),
  one('terse', 'todos mike', 'find_tasks', { assignee: 'u-mike' }),
  one('typo', 'shwo my ovredue taks', 'find_tasks', { assignee: me, status: 'overdue' }),
  one('polite', "Would you be able to pull up Anita's open tasks, please?", 'find_tasks', {
    assignee: 'u-anita',
    status: 'open',
  }),

  one('plain', "T-33 is taken care of, they're mailing it Thursday", 'complete_task', {
    task: 't-po',
    outcome: "they're mailing it Thursday",
  }),
  one('plain', 'You can tick off T-31', 'complete_task', { task: 't-curves' }),
  one('plain', 'I got T-32 done this morning', 'complete_task', { task: 't-survey' }),
  one('terse', 't-34 done', 'complete_task', { task: 't-seals' }),
  one('emoji', 'T-33 ✅', 'complete_task', { task: 't-po' }),
  one('plain', 'T-32 can wait until Friday', 'update_task', { task: 't-survey', due: thisFriday }),
  one('plain', 'Move T-34 to the 18th and give it high priority', 'update_task', {
    task: 't-seals',
    due: '2026-06-18',
    priority: 'high',
  }),
  one('plain', 'T-33 should read: get the signed PO from Kessler', 'update_task', {
    task: 't-po',
    title: 'get the signed PO from Kessler',
  }),
  one('plain', "T-31 isn't that important any more, set it to low", 'update_task', {
    task: 't-curves',
    priority: 'low',
  }),
  one('terse', 'T-32 -> tomorrow', 'update_task', { task: 't-survey', due: tomorrow }),
  one('typo', 'reshcedule T-34 to wendesday', 'update_task', { task: 't-seals', due: '2026-06-10' }),
];
