import type { CorpusCase } from '../opened/case.ts';
import { declined, one } from '../opened/write.ts';
import { reads } from './reads.ts';

/** Tasks by ordinary words of their titles, reminders that are asked for, and orders with a reason before or behind them. */
export const tasks4: readonly CorpusCase[] = [
  reads(
    'complete_task',
    { task: 't-7' },
    'the contract task is done and dusted',
    'Tick off the contract task for Acme',
    'close the task about the contract please',
  ),
  reads(
    'update_task',
    { task: 't-8', due: '2026-03-09' },
    'Put the quote task for Globex back to Monday',
    'They are all at the fair, so move T-8 to next Monday',
  ),
  one('plain', 'Could the quote task be high priority?', 'update_task', { task: 't-8', priority: 'high' }),
  one('plain', 'Have Rob do T-8 instead of me', 'update_task', { task: 't-8', assignee: 'm-rob' }),
  one('terse', 'T-8 to Rob', 'assign', { record: 't-8', to: 'm-rob' }),
  one('plain', 'I would like Rob to take D-1', 'assign', { record: 'acme-renewal', to: 'm-rob' }),
  one('plain', 'Give T-8 to Rob, he knows them better', 'assign', { record: 't-8', to: 'm-rob' }),
  reads(
    'create_task',
    { title: 'ring Marc', about: 'marc', due: '2026-03-05', kind: 'reminder' },
    'may I have a reminder for Thursday to ring Marc?',
    'Would it be possible to have a reminder on Thursday to ring Marc?',
    'I would appreciate a nudge on Thursday to ring Marc',
    'I want to be reminded on Thursday to ring Marc',
  ),
  one('plain', 'Remind me to ring Marc on Thursday about the lids', 'create_task', {
    title: 'ring Marc about the lids',
    about: 'marc',
    due: '2026-03-05',
    kind: 'reminder',
  }),
  reads(
    'create_task',
    { title: 'check the drawings', about: 'hooli', due: '2026-03-06' },
    'Make a task against Hooli to check the drawings, due Friday',
    'Need a task on Hooli: check the drawings by Friday',
  ),
  one('plain', 'They signed off the scope, so I must check the drawings by Friday', 'create_task', {
    title: 'check the drawings',
    due: '2026-03-06',
  }),
  reads(
    'find_tasks',
    { about: 'hooli', status: 'open' },
    'Show everything still to be done for Hooli',
    'open jobs on Hooli',
  ),
  one('plain', 'Show me every task that is overdue across my team', 'find_tasks', {
    assignee: 'team',
    status: 'overdue',
  }),
  one('plain', 'What does Rob have on this week', 'find_tasks', {
    assignee: 'm-rob',
    due: { start: '2026-03-02', end: '2026-03-09' },
  }),
  one('plain', 'What all can I ask you to do?', 'help'),
  declined('We should do this more often', 'My to-do list is as long as my arm', 'That task was a pain, honestly'),
];
