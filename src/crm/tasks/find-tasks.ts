import type { KnownBlock } from '@slack/types';
import { context, count, escapeText, header, section } from '../../capability/blocks.ts';
import { defineCapability } from '../../capability/capability.ts';
import type { View } from '../../capability/context.ts';
import { choice, period, type Reference, record, reference } from '../../capability/fields.ts';
import { formatPeriod } from '../period.ts';
import { memberReference, teamReference } from '../team/members.ts';
import { moreLine, taskLine, taskText } from './card.ts';
import { priorities, taskKindPlurals } from './choices.ts';
import { type FoundTasks, findTasks as listTasks, type TaskFilter } from './find.ts';
import { findTasksPhrases } from './find-tasks-phrases.ts';
import { taskReference } from './tasks.ts';

/**
 * find_tasks: what is to be done. Without an assignee and without a record they are the asker's own ("my tasks", "overdue
 * tasks"); "all tasks" and "the team's tasks" are those of the asker's team, and a record's tasks are everybody's.
 */
export const findTasks = defineCapability({
  name: 'find_tasks',
  summary: 'List tasks: yours, somebody’s or a record’s; open, overdue or done.',
  topic: 'tasks',
  effect: 'read',
  input: {
    assignee: reference('member', {
      cues: ['assigned to', 'for', 'of', 'by'],
      hint: 'Whose tasks; yours unless somebody or a record is named. “My team” for everybody’s.',
    }).optional(),
    about: record({ cues: ['about', 'on', 'for', 'with', 'regarding', 'at'] }).optional(),
    status: choice({
      open: [
        'pending',
        'outstanding',
        'unfinished',
        'to do',
        'left',
        'not done',
        'not finished',
        'undone',
        'incomplete',
        'remaining',
        'unresolved',
        'to be done',
        'still to do',
      ],
      overdue: [
        'late',
        'past due',
        'missed',
        'behind schedule',
        'past their date',
        'past the deadline',
        'past their deadline',
      ],
      done: ['completed', 'finished', 'closed', 'complete'],
    }).default('open'),
    due: period({
      cues: ['due'],
      lean: 'future',
      hint: 'When they are due; for done ones, when they were done.',
    }).optional(),
    priority: choice(priorities).optional(),
    kind: choice(taskKindPlurals).optional(),
  },
  phrases: findTasksPhrases,
  examples: [
    'my tasks',
    'list my overdue tasks',
    'what tasks do I have this week',
    'open tasks for Acme',
    "show all the team's overdue tasks",
  ],
  prepare: async ({ actor }, rawInput) =>
    rawInput.assignee || rawInput.about ? rawInput : { ...rawInput, assignee: memberReference(actor) },
  run: async (context, filter) => ({ filter, found: await listTasks(context, filter) }),
  render: ({ filter, found }, view) => {
    const title = titleOf(filter, found, view);
    const known = [...(filter.about ? [filter.about] : []), ...found.tasks.map(taskReference)];
    return {
      text: [`${title}${found.total === 0 ? '.' : ':'}`, ...found.tasks.map((task) => taskText(task, view))].join('\n'),
      blocks: found.total === 0 ? nothing(filter, title) : listed(found, title, view),
      about: known,
    };
  },
});

/** "3 open tasks of Rob Reyes on Acme Corp, Mar 2 – Mar 8, 1 overdue". */
function titleOf({ assignee, about, status = 'open', due, priority, kind }: TaskFilter, found: FoundTasks, view: View) {
  const noun = [priority, status, nouns[kind ?? 'general']].filter(Boolean).join(' ');
  const period = due && formatPeriod(due, view.actor.timeZone, view.today, view.workspace.locale);
  return [
    found.total === 0 ? `No ${noun}s` : count(found.total, noun),
    assignee && assignee.id !== view.actor.id ? ` of ${whoseName(assignee)}` : '',
    about ? ` on ${about.name}` : '',
    period ? `, ${period}` : '',
    status === 'open' && found.overdue > 0 ? `, ${found.overdue} overdue` : '',
  ].join('');
}

/** "Your team" is what the asker calls "my team". */
function whoseName({ id, name }: Reference): string {
  return id === teamReference.id ? 'your team' : name;
}

const nouns = { general: 'task', follow_up: 'follow-up', reminder: 'reminder', deadline: 'deadline' } as const;

function listed({ tasks, total }: FoundTasks, title: string, view: View): KnownBlock[] {
  return [header(title), ...tasks.map((task) => taskLine(task, view)), ...moreLine(tasks.length, total)];
}

function nothing({ about, status }: TaskFilter, title: string): KnownBlock[] {
  const cheer = status === 'done' ? '' : ' :tada:';
  const example = about ? `remind me to call ${about.name} on Friday` : 'remind me to send the quote on Friday';
  return [section(`${escapeText(title)}.${cheer}`), context(`Add one: “${escapeText(example)}”`)];
}
