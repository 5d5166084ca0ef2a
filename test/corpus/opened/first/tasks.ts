import type { CorpusCase } from '../case.ts';

/** Questions about tasks, and what becomes of them. */
export const tasks: readonly CorpusCase[] = [
  {
    kind: 'plain',
    say: [
      'What are my overdue tasks?',
      'show me everything I have overdue',
      'which of my to-dos are late?',
      'am I behind on any tasks?',
    ],
    expect: { capability: 'find_tasks', input: { assignee: 'm-mia', status: 'overdue' } },
  },
  {
    kind: 'plain',
    say: ['list my tasks', 'show me my to-do list', 'what do I still have to do?', 'my open tasks please'],
    expect: { capability: 'find_tasks', input: { assignee: 'm-mia' } },
    also: [{ capability: 'find_tasks', input: { assignee: 'm-mia', status: 'open' } }],
  },
  {
    kind: 'plain',
    say: ['Which tasks are due this week?', 'tasks due this week', 'what to-dos do I have this week'],
    expect: {
      capability: 'find_tasks',
      input: { assignee: 'm-mia', due: { start: '2026-03-02', end: '2026-03-09' } },
    },
  },
  {
    kind: 'plain',
    say: ["Show Kim's tasks due tomorrow", 'what tasks does kim have for tomorrow?'],
    expect: {
      capability: 'find_tasks',
      input: { assignee: 'm-kim', due: { start: '2026-03-04', end: '2026-03-05' } },
    },
  },
  {
    kind: 'plain',
    say: ['Are there any open tasks on Globex?', 'tasks for globex', 'open to-dos related to Globex'],
    expect: { capability: 'find_tasks', input: { about: 'globex', status: 'open' } },
    also: [{ capability: 'find_tasks', input: { about: 'globex' } }],
  },
  {
    kind: 'plain',
    say: ['which tasks did Rob finish last week', 'what tasks has Rob completed last week?'],
    expect: {
      capability: 'find_tasks',
      input: { assignee: 'm-rob', status: 'done', due: { start: '2026-02-23', end: '2026-03-02' } },
    },
  },
  {
    kind: 'plain',
    say: ['show my urgent tasks', 'any urgent to-dos for me?'],
    expect: { capability: 'find_tasks', input: { assignee: 'm-mia', priority: 'urgent' } },
  },
  {
    kind: 'plain',
    say: ["what's overdue for my team?", "show my team's overdue tasks"],
    expect: { capability: 'find_tasks', input: { assignee: 'team', status: 'overdue' } },
  },
  {
    kind: 'terse',
    say: ['overdue tasks sam', "sam's late tasks"],
    expect: { capability: 'find_tasks', input: { assignee: 'm-sam', status: 'overdue' } },
  },
  {
    kind: 'terse',
    say: ['tasks today', 'todos for today'],
    expect: {
      capability: 'find_tasks',
      input: { assignee: 'm-mia', due: { start: '2026-03-03', end: '2026-03-04' } },
    },
  },
  {
    kind: 'typo',
    say: ['shwo my overdeu tasks', 'my ovedue taks'],
    expect: { capability: 'find_tasks', input: { assignee: 'm-mia', status: 'overdue' } },
  },
  {
    kind: 'voice',
    say: ['can you tell me what tasks rob has open right now'],
    expect: { capability: 'find_tasks', input: { assignee: 'm-rob', status: 'open' } },
    also: [{ capability: 'find_tasks', input: { assignee: 'm-rob' } }],
  },
  {
    kind: 'polite',
    say: ['Hello! May I please see the reminders I have for next week? Thank you'],
    expect: {
      capability: 'find_tasks',
      input: { assignee: 'm-mia', kind: 'reminder', due: { start: '2026-03-09', end: '2026-03-16' } },
    },
  },
  {
    kind: 'trap_name',
    say: ['open tasks for Friday Media', 'show tasks about Friday Media'],
    expect: { capability: 'find_tasks', input: { about: 'friday' } },
    also: [{ capability: 'find_tasks', input: { about: 'friday', status: 'open' } }],
  },
  {
    kind: 'plain',
    say: ['Mark T-7 as done', 'T-7 is done', 'completed T-7', 'tick off T-7', 'close task T-7'],
    expect: { capability: 'complete_task', input: { task: 't-7' } },
  },
  {
    kind: 'plain',
    say: [
      "I've prepared the Globex quote, you can tick that task off",
      'the task Prepare the Globex quote is finished',
      'complete "Prepare the Globex quote"',
    ],
    expect: { capability: 'complete_task', input: { task: 't-8' } },
  },
  {
    kind: 'terse',
    say: ['done T-8', 'T-8 ✅', 't8 done'],
    expect: { capability: 'complete_task', input: { task: 't-8' } },
  },
  {
    kind: 'typo',
    say: ['T-7 is doen', 'makr T-7 complet'],
    expect: { capability: 'complete_task', input: { task: 't-7' } },
  },
  {
    kind: 'polite',
    say: ['please could you mark the task send the contract to Dana as completed, thanks a lot'],
    expect: { capability: 'complete_task', input: { task: 't-7' } },
  },
  {
    kind: 'plain',
    say: [
      'Move T-8 to Friday',
      'push T-8 to friday',
      'change the due date of T-8 to Friday',
      'T-8 is due Friday instead',
      'postpone the task "Prepare the Globex quote" until Friday',
    ],
    expect: { capability: 'update_task', input: { task: 't-8', due: '2026-03-06' } },
  },
  {
    kind: 'plain',
    say: ['make T-7 urgent', 'set the priority of T-7 to urgent', 'T-7 is urgent now'],
    expect: { capability: 'update_task', input: { task: 't-7', priority: 'urgent' } },
  },
  {
    kind: 'plain',
    say: ['give T-8 to Kim', 'reassign T-8 to kim', 'hand task T-8 over to Kim Osei'],
    expect: { capability: 'assign', input: { record: 't-8', to: 'm-kim' } },
    also: [{ capability: 'update_task', input: { task: 't-8', assignee: 'm-kim' } }],
  },
  {
    kind: 'plain',
    say: ['rename T-8 to Prepare the Globex proposal'],
    expect: { capability: 'update_task', input: { task: 't-8', title: 'Prepare the Globex proposal' } },
  },
  {
    kind: 'run_on',
    say: ['T-7: due tomorrow 5pm, high priority', 'set T-7 high priority and due tomorrow at 5 pm'],
    expect: {
      capability: 'update_task',
      input: { task: 't-7', due: '2026-03-04T17:00:00-05:00', priority: 'high' },
    },
  },
  {
    kind: 'typo',
    say: ['pospone T-8 to firday', 'mvoe T-8 to friday'],
    expect: { capability: 'update_task', input: { task: 't-8', due: '2026-03-06' } },
  },
];
