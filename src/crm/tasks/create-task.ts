import { z } from 'zod';
import { escapeText } from '../../capability/blocks.ts';
import { defineCapability, type RawInput } from '../../capability/capability.ts';
import { choice, datetime, record, reference, text } from '../../capability/fields.ts';
import { linksOfRecord, noLinks } from '../links.ts';
import { absoluteTime } from '../relative.ts';
import { memberReference } from '../team/members.ts';
import { dueWords, taskCard } from './card.ts';
import { priorities, taskKinds } from './choices.ts';
import { createTaskPhrases } from './create-task-phrases.ts';
import { taskReference, createTask as writeTask } from './tasks.ts';

/** create_task: something to do, for oneself or somebody else. */
export const createTask = defineCapability({
  name: 'create_task',
  summary: 'Create a task or reminder, with a due day or time.',
  topic: 'tasks',
  effect: 'write',
  input: {
    title: text({ hint: 'What is to be done, as said: “send Dana the contract”.' }),
    due: datetime({
      cues: ['by', 'due', 'due on', 'due by', 'deadline', 'before', 'until', 'no later than', 'at', 'on', 'for', 'say'],
      lean: 'future',
      hint: 'The day, or the moment, it is due.',
    }).optional(),
    priority: choice(priorities, { cues: ['priority', 'prio'] }).default('normal'),
    kind: choice(taskKinds, { cues: ['kind'] }).default('general'),
    assignee: reference('member', {
      cues: ['for', 'assigned to', 'assign to', 'assign it to'],
      hint: 'Who is to do it; you unless said.',
    }).optional(),
    // Not "for" or "with": these are part of what is to be done, and whom they name it is about anyway.
    about: record({
      cues: ['regarding', 'concerning', 'related to', 'linked to'],
      hint: 'The record it is about.',
    }).optional(),
  },
  phrases: createTaskPhrases,
  examples: [
    'remind me to send Dana the contract tomorrow at 3pm',
    'task: prepare the renewal quote by Friday, high priority',
    'create a task for Rob to check the invoice next Tuesday',
    'follow up with Dana Kim on Thursday',
  ],
  prepare: async ({ actor, today }, rawInput) => ({
    ...rawInput,
    due: absoluteTime(rawInput.due, today, actor.timeZone),
    title: fullTitle(rawInput),
    assignee: rawInput.assignee ?? memberReference(actor),
  }),
  run: async (context, { about, ...task }) =>
    writeTask(context, { ...task, links: about ? await linksOfRecord(context, about) : noLinks }),
  render: (task, view) => {
    const who = task.assigneeId === view.actor.id ? '' : ` for ${task.assignee}`;
    return {
      text: `${task.handle}${who}: ${task.title}, ${dueWords(task, view)}.`,
      blocks: taskCard(task, view, `:pushpin: *${task.handle}*  ${escapeText(task.title)}`),
      about: [taskReference(task), ...(task.about ? [task.about] : [])],
    };
  },
});

/** "Follow up with Dana Kim", "Call Dana Kim", where only what and whom were said. */
function fullTitle({ title, about }: RawInput): unknown {
  const named = z.object({ name: z.string() }).safeParse(about).data;
  if (named === undefined) return title;
  if (
    typeof title === 'string' &&
    /^(Follow up|Book (call|meeting|demo|visit|lunch|coffee|session|review|appointment))$/.test(title)
  )
    return `${title} with ${named.name}`;
  return title === 'Call' ? `Call ${named.name}` : title;
}
