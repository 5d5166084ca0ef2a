import type { CorpusCase } from '../case.ts';
import { call, days, one } from '../write.ts';
import { friday, nextMonday, nextWeek, thisWeek, today, tomorrow } from './said.ts';
import { me } from './workspace.ts';

/** Tasks changed, ticked off and asked for. */
export const tasksKept: readonly CorpusCase[] = [
  one('plain', 'T-43 has to wait until Monday', 'update_task', { task: 't_hall', due: nextMonday }),
  one('plain', 'The customs papers task goes to high priority', 'update_task', { task: 't_papers', priority: 'high' }),
  one('plain', 'Give T-44 a new title: agree keg deposit with finance', 'update_task', {
    task: 't_deposit',
    title: 'agree keg deposit with finance',
  }),
  one(
    'plain',
    'Let Ciara take over T-42 from Nikhil',
    'update_task',
    { task: 't_papers', assignee: 'u_ciara' },
    call('assign', { record: 't_papers', to: 'u_ciara' }),
  ),
  one('terse', 't-41 -> 18/9', 'update_task', { task: 't_rates', due: '2026-09-18' }),
  one('typo', 'chnage due date of T-42 to tomorow 10:00', 'update_task', {
    task: 't_papers',
    due: '2026-09-03T10:00:00+02:00',
  }),
  one(
    'plain',
    'Rate card for Pieter is out, so you can tick off T-41',
    'complete_task',
    { task: 't_rates' },
    call('complete_task', { task: 't_rates', outcome: 'Rate card for Pieter is out' }),
  ),
  one('plain', 'Close task T-44, outcome: 30 euros per keg agreed', 'complete_task', {
    task: 't_deposit',
    outcome: '30 euros per keg agreed',
  }),
  one('terse', 't-42 ✔ done', 'complete_task', { task: 't_papers' }),
  one('emoji', 'T-41 ✅', 'complete_task', { task: 't_rates' }),
  one('voice', 'okay t forty four is done', 'complete_task', { task: 't_deposit' }),
  one('polite', 'Would you kindly mark T-42 as completed, cheers', 'complete_task', { task: 't_papers' }),

  one(
    'plain',
    'What do I still have to do today?',
    'find_tasks',
    { due: days(today, tomorrow) },
    call('find_tasks', { due: days(today, tomorrow), status: 'open' }),
    call('find_tasks', { due: days(today, tomorrow), assignee: me }),
    call('find_tasks', { due: days(today, tomorrow), assignee: me, status: 'open' }),
    call('find_tasks', { due: days(null, tomorrow), status: 'open' }),
  ),
  one(
    'plain',
    'Is anything overdue on my side?',
    'find_tasks',
    { status: 'overdue' },
    call('find_tasks', { status: 'overdue', assignee: me }),
  ),
  one(
    'plain',
    "Let me see Nikhil's open to-dos",
    'find_tasks',
    { assignee: 'u_nikhil', status: 'open' },
    call('find_tasks', { assignee: 'u_nikhil' }),
  ),
  one('plain', 'Which tasks did Tomasz complete last week?', 'find_tasks', {
    assignee: 'u_tomasz',
    status: 'done',
    due: days('2026-08-24', '2026-08-31'),
  }),
  one(
    'plain',
    "What's due next week for the whole team?",
    'find_tasks',
    { assignee: 'team', due: nextWeek },
    call('find_tasks', { assignee: 'team', due: nextWeek, status: 'open' }),
  ),
  one(
    'plain',
    'Do we have any tasks pending for Nordlicht Möbel?',
    'find_tasks',
    { about: 'a_nordlicht', status: 'open' },
    call('find_tasks', { about: 'a_nordlicht' }),
  ),
  one('terse', 'todos this wk', 'find_tasks', { due: thisWeek }),
  one(
    'typo',
    'lsit my oppen tasks',
    'find_tasks',
    { status: 'open', assignee: me },
    call('find_tasks', { status: 'open' }),
  ),
  one(
    'voice',
    'what tasks have i got for friday',
    'find_tasks',
    { due: days(friday, '2026-09-05') },
    call('find_tasks', { due: days(friday, '2026-09-05'), assignee: me }),
  ),
  one('polite', 'Please could you tell me which high-priority tasks Jörg has got?', 'find_tasks', {
    assignee: 'u_joerg',
    priority: 'high',
  }),
];
