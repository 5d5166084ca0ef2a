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
      open: ['pending', 'outstanding', 'unfinished', 'to do', 'left'],
      overdue: ['late', 'past due', 'missed'],
      done: ['completed', 'finished', 'closed', 'complete'],
    }).default('open'),
    due: period({
      cues: ['due', 'by', 'before'],
      lean: 'future',
      hint: 'When they are due; for done ones, when they were done.',
    }).optional(),
    priority: choice(priorities).optional(),
    kind: choice(taskKindPlurals).optional(),
  },
  phrases: [
    '(do i have|have i got|are there|do we have) [any] [{status}] (tasks|todos|to-dos) [(on|for|about|with) {about}]',
    'what have (i|we) got to do',
    '(what|anything) [that] (needs doing|needs to be done|has to be done|must be done) [(for|on|at) {about}]',
    '(which|what) tasks (come|are coming) up',
    'what (does|has|do) {assignee} (have to do|need to do|got to do|have to get done)',
    '[show|list] [me] [all|the] tasks (related to|linked to|connected to) {about}',
    { say: '(is anything|anything|do i have anything) overdue', set: { status: 'overdue' } },
    { say: 'show [me] [the|my] overdue stuff', set: { status: 'overdue' } },
    '[show|list|find|get|see|view|check|pull up|bring up] [me] [my|the] [{status}] [{priority}] [open] (tasks|task list|todos|to-dos|to dos|to do list|todo list) [(on|for|about|with) {about}]',
    'what (tasks|todos|to-dos) (do i have|are there|have i got) [left|open] [(on|for|about|with) {about}]',
    "(what is|what's|what do i have|what have i got|anything|what is coming|what's coming) due {due}",
    'what [do] (i|we) (have|need) to do [(on|for|about|with) {about}]',
    'what (is|are) [my] {status} [tasks] [(for|of) {assignee}]',
    '[show|list|give] [me] everything [that] (i|we) have [that is] {status}',
    '[show|list|give|see] [me] [the|all|all the] (tasks|todos|{kind}) [that] {assignee} (has|have) [{status}]',
    '(what|which) (tasks|todos|{kind}) (does|do|has|have) {assignee} (have|got) [{status}]',
    '[tell me] (what|which) (tasks|todos|{kind}) {assignee} (has|have) [got] [{status}]',
    '…(tasks|todos) i mean',
    {
      say: '(did|have|has) {assignee} (tick off|complete|finish|close|get done|check off|ticked off|completed|finished|closed|done) [any|some|many] (tasks|todos|{kind})',
      set: { status: 'done' },
    },
    { say: '(am i|are we) (behind|late) (on|with) [any|my|our|anything]', set: { status: 'overdue' } },
    { say: '(am i|are we) (behind|late) (on|with) [any|my|our] (tasks|todos)', set: { status: 'overdue' } },
    '(what|which) [of my] tasks (is|are) {status}',
    "what(|'s| is) on (my|the|our) (list|to do list|todo list|task list|plate|agenda|desk)",
    "what is on {assignee} ['s] (list|to do list|todo list|task list|plate|desk)",
    '(do i have|have i got|are there|do we have|i have) [any|some] [open|outstanding] {kind} [(on|for|about|with) {about}]',
    'what (is|are) {assignee} (supposed to|meant to|due to|going to|expected to) (do|be doing|finish|deliver) [(on|for|about|with) {about}]',
    'what (does|do) {assignee} (still) (have|need) to do [(on|for|about|with) {about}]',
    '(is there|anything|is anything|what is|what) [still] {status} (on|for|with|at) {about} [task-wise|as tasks]',
    {
      say: '(what|which tasks|what tasks) did {assignee} (finish|complete|get done|tick off|check off|wrap up)',
      set: { status: 'done' },
    },
    {
      say: '(what|which tasks|what tasks|tasks) [that] {assignee} (finished|completed|got done|ticked off|checked off|closed|has done)',
      set: { status: 'done' },
    },
    {
      say: '(who|who else) (on|in) {assignee} (is|are) (behind|late) [on|with] [their] [tasks|todos|work]',
      set: { status: 'overdue' },
    },
    {
      say: '(is|are) {assignee} (behind|late) (on|with) [their|his|her] (tasks|todos|work)',
      set: { status: 'overdue' },
    },
    "(pull up|bring up|open|check) {assignee} ['s] [{status}] [{priority}] (tasks|task list|todos|to-dos|to do list|todo list)",
    '(what|which) [of my|of our] (todos|to-dos|to dos) (is|are) {status}',
    '[show|list] [me] [my|the] {kind}',
    "[show|list|find|get|see|view|check] [me] {assignee} ['s] [{status}] [{priority}] (tasks|todos|to-dos|task list|todo list|to do list)",
    'tasks (assigned to|of|for) {assignee}',
    'what (is|are) {assignee} (working on|up to)',
    {
      say: "[show|list|find|get] [me] (all|all the|everybody's|everyone's|team|the team's|our) [{status}] [{priority}] tasks",
      set: { assignee: teamReference },
    },
    "{assignee} ['s] (workload|work load|to do|todo|backlog)",
    '(is there|is|have i got|do i have) anything [(left|open)] on (my|our|the) (list|to do list|todo list|plate|agenda) [(on|for|about|with) {about}]',
    '(todo|todos|to-do|to-dos) [for] {due}',
    { say: 'overdue', set: { status: 'overdue' } },
    {
      say: '(what|which|which tasks|which jobs|which things|which todos) (is|are|am) {assignee} (late|behind|overdue) (on|with)',
      set: { status: 'overdue' },
    },
    '[show|list|give|see] [me] [the|all] {priority} (things|stuff|items|jobs) (on|in) (my|our|the) (list|plate|to do list|todo list|task list)',
    '(do|what do) (we|i) [still] owe {about} [anything|something] [tasks wise|task wise|in tasks]',
    '(which|what) (tasks|todos|to-dos) (is|are) due (for|from) {assignee}',
    { say: '[{status}] [{priority}] tasks (across|of|in) the [whole] team', set: { assignee: teamReference } },
    { say: '(what|which tasks) did (i|we) (finish|complete|get done)', set: { status: 'done' } },
    { say: '(what|which tasks) (am i|are we) (late with|behind on)', set: { status: 'overdue' } },
  ],
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
