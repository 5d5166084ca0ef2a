import type { Button, KnownBlock } from '@slack/types';
import { buttons, context, count, cut, escapeText, facts, runButton, section } from '../../capability/blocks.ts';
import type { View } from '../../capability/context.ts';
import { words } from '../../capability/fields.ts';
import { dayOf, formatDay, formatDayRelative, formatMoment } from '../days.ts';
import type { ListedTask } from './task-rows.ts';
import { taskReference } from './tasks.ts';

const marks: Readonly<Record<string, string>> = { urgent: ':rotating_light: ', high: ':small_red_triangle: ' };

/** When a task is due in words: "overdue 3 days", "due Wed, Mar 4 (tomorrow)", "no due date", "done Tue, Mar 3". */
export function dueWords(task: ListedTask, { actor, today, workspace }: View): string {
  const { locale } = workspace;
  if (task.completedAt !== null) return `done ${formatDay(dayOf(task.completedAt, actor.timeZone), today, locale)}`;
  if (task.dueOn === null) return 'no due date';
  if (task.overdue && task.daysUntilDue !== null && task.daysUntilDue < 0) {
    return `overdue ${count(-task.daysUntilDue, 'day')}`;
  }
  if (task.dueAt !== null) {
    const when = formatMoment(task.dueAt, actor.timeZone, today, locale);
    return task.overdue ? `overdue since ${when}` : `due ${when}`;
  }
  return `due ${formatDayRelative(task.dueOn, today, locale)}`;
}

/** What a task is about in words: "Dana Kim (Acme Corp)"; null where it is about nothing. */
export function aboutWords({ about, accountName }: ListedTask): string | null {
  if (about === null) return null;
  return accountName === null || about.type === 'account' ? about.name : `${about.name} (${accountName})`;
}

/** What it is about where its title does not say so already. */
function placeWords(task: ListedTask): string {
  const { about, title } = task;
  return about === null || title.includes(about.name) ? '' : (aboutWords(task) ?? '');
}

/** One task whole: title, facts and its Done button. */
export function taskCard(task: ListedTask, view: View, title: string): KnownBlock[] {
  const due = dueWords(task, view);
  return [
    section(title),
    ...facts([
      ['When', task.overdue ? `:red_circle: *${due}*` : capitalised(due)],
      ['Who', task.assigneeId === view.actor.id ? 'You' : escapeText(task.assignee ?? 'nobody yet')],
      ['About', escapeText(aboutWords(task) ?? '')],
      ['Priority', task.priority === 'normal' ? '' : `${marks[task.priority] ?? ''}${words(task.priority)}`],
      ['Outcome', escapeText(task.outcome ?? '')],
    ]),
    ...(task.completedAt === null ? buttons(doneButton(task)) : []),
  ];
}

/** One task on two lines, with its Done button for who may press it. */
export function taskLine(task: ListedTask, view: View): KnownBlock {
  const due = dueWords(task, view);
  const parts = [
    task.overdue ? `:red_circle: *${due}*` : due,
    cut(escapeText(placeWords(task)), 120),
    task.assigneeId === view.actor.id ? '' : escapeText(task.assignee ?? 'unassigned'),
  ].filter((part) => part !== '');
  const line = `${marks[task.priority] ?? ''}*${task.handle}*  ${cut(escapeText(task.title), 250)}\n${parts.join('  ·  ')}`;
  const button = task.completedAt === null && view.actor.role !== 'viewer' ? doneButton(task) : undefined;
  return section(line, button);
}

/** One task as a line of plain text. */
export function taskText(task: ListedTask, view: View): string {
  const place = placeWords(task);
  return `${task.handle} ${task.title}${place === '' ? '' : ` · ${place}`} (${dueWords(task, view)})`;
}

/** "showing 10 of 34", where not all are shown. */
export function moreLine(shown: number, total: number): KnownBlock[] {
  return total > shown ? [context(`showing ${shown} of ${total.toLocaleString('en-US')}`)] : [];
}

function doneButton(task: ListedTask): Button {
  return runButton('Done', 'complete_task', { task: taskReference(task) });
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
