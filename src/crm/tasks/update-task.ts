import { z } from 'zod';
import { escapeText } from '../../capability/blocks.ts';
import { defineCapability, type RawInput } from '../../capability/capability.ts';
import type { Context } from '../../capability/context.ts';
import { InvalidError } from '../../capability/errors.ts';
import { choice, datetime, reference, text } from '../../capability/fields.ts';
import { isoIn } from '../days.ts';
import { absoluteTime } from '../relative.ts';
import { dueWords, taskCard } from './card.ts';
import { priorities } from './choices.ts';
import { updateTask as changeTask, getTask, taskReference } from './tasks.ts';

/** update_task: another title, due day, priority or person. */
export const updateTask = defineCapability({
  name: 'update_task',
  summary: 'Change what a task says, when it is due, how much it matters or who does it.',
  topic: 'tasks',
  effect: 'write',
  input: {
    task: reference('task'),
    title: text({ cues: ['title', 'rename to', 'rename it to', 'call it', 'reword to'] }).optional(),
    due: datetime({ cues: ['due', 'due date', 'deadline', 'to', 'until', 'by', 'for'], lean: 'future' }).optional(),
    priority: choice(priorities, { cues: ['priority', 'prio', 'to', 'as'] }).optional(),
    assignee: reference('member', { cues: ['assignee', 'assign to', 'give to', 'hand to'] }).optional(),
  },
  phrases: [
    {
      say: '(no|not any|not a|not much) (rush|hurry|urgency) (on|for|with|about) {task} [make it low]',
      set: { priority: 'low' },
    },
    '{task} (needs|has|must|ought) [to] (happen|be done|get done|be finished|be ready) [by|on] {due}',
    '(park|kick|extend|slide|put off|hold off on|hold) {task} [to|until|till|by|for] {due}',
    '(put|bring|pull|move) {task} (off|forward|back|up) [to|until|till] {due}',
    '(i|we) need {due} [more|longer] (for|on|with|to finish|to do) {task}',
    '{task} (needs|takes|could use|wants|requires) {due} [more|longer]',
    '…{priority} [priority] (will do|is fine|is enough|would do)',
    '[the] (due date|due day|deadline) (on|of|for) {task} (is|has to be|should be|must be|needs to be|will be|becomes) [now] {due} [instead|now]',
    '(put|switch|set|take) {task} (to|on) {due}',
    '{task} (needs|has|needed) to be (done|finished|ready|sorted|completed) [by|on|before] {due} [now]',
    '(lower|raise|change|increase|drop|reduce|bump up) [the] priority (of|on|for) {task}',
    '… instead',
    '{task} can wait [until|till|to|for|another] {due}',
    "(let's do|let us do|i will do|i'll do|do) {task} [on] {due}",
    '{task} [new] (deadline|due date) [is|to|:] [now] {due}',
    '(escalate|raise|bump|prioritise|prioritize|downgrade|lower) {task} (to|as) {priority}',
    '{task} (needs to be|must be|has become|is becoming) {priority}',
    '(can|could|should) {task} (be|become|get|have) {priority} [priority]',
    '(change|set|update|edit) [the] (title|wording|text|name|description) (of|on|for) {task} to {title}',
    'give {task} [a|the] [new] (title|name|wording) [:|of] {title}',
    '{task} (goes|moves|jumps|drops) [up|down] to {priority} [priority]',
    '{task} should be called {title}',
    '(move|push|postpone|delay|reschedule|snooze|shift|defer|bump) {task} [back|out] [to|until|till|by|for] {due}',
    '(make|set|mark|change) {task} [due] [to|as] {due}',
    '{task} is [now] due {due}',
    '(make|set|mark|flag|change|treat|consider|classify|rank|regard|handle) {task} [to|as|at|with] {priority} [priority]',
    '(treat|handle|mark|flag) [the] (task|todo|one) (about|for|on|to|with|concerning) [the] {task} as {priority} [priority]',
    '{task} (is|becomes|should be) [now] {priority} [priority] [now]',
    '(set|change|make) [the] assignee of {task} [to] {assignee}',
    '(rename|retitle|reword) {task} to {title}',
    '(update|change|edit) {task}',
    '{task} should be done by {assignee} [instead]',
    '{assignee} (can|should|will|is going to|is to|shall|could) (do|handle|finish) {task} [instead|now]',
    '(have|let|get) {assignee} (do|handle|finish|take care of) {task} [instead|instead of me|for me|now]',
    '{task} should! (read|say|be called|be titled) {title}',
    "{task} (isn't|is not|is no longer) [that|so|very|as] [all that] (important|pressing|urgent) [any more|anymore] [make|set|change|drop] [it] [to|down to] {priority}",
    '{task} (slips|slipped|moves|moved|shifts|goes|is pushed|has been pushed|has moved|needs to move|must move) [back] (to|until|till) {due}',
    '(do|finish|i will finish|i will get) {task} [done] (by|on|before) {due} [instead]',
    '(give|allow) {task} [until|till|to] {due}',
    '(give|allow|grant) (me|us|them|him|her) [until|till|to] {due} (for|on|with|to finish|to do) {task}',
    '(i|we) need [more time|longer] (for|on|with) {task} [until|till] {due}',
    '{task} has [to be done] (until|till) {due}',
  ],
  examples: [
    'push T-7 to Friday',
    'make T-7 urgent',
    'change the assignee of T-7 to Rob',
    'rename T-7 to send the signed contract',
  ],
  prepare: absoluteDue,
  run: (context, { task, ...patch }) => {
    if (Object.values(patch).every((value) => value === undefined)) {
      throw new InvalidError(
        'nothing_to_change',
        'Say what to change: the title, the day, the priority or the person.',
      );
    }
    return changeTask(context, task.id, patch);
  },
  render: (task, view) => ({
    text: `${task.handle} is changed: ${task.title}, ${dueWords(task, view)}.`,
    blocks: taskCard(task, view, `:pencil2: *${task.handle}*  ${escapeText(task.title)}`),
    about: [taskReference(task), ...(task.about ? [task.about] : [])],
  }),
});

/** "Push it two days" counts from the day or moment the task is due, or from today where it has none. */
async function absoluteDue(context: Context, rawInput: RawInput): Promise<RawInput> {
  const reference = z.object({ id: z.uuid() }).safeParse(rawInput.task).data;
  if (reference === undefined || typeof rawInput.due !== 'object') return rawInput;
  const { dueAt, dueOn } = await getTask(context, reference.id);
  const zone = context.actor.timeZone;
  const from = dueAt === null ? (dueOn ?? context.today) : isoIn(dueAt, zone);
  return { ...rawInput, due: absoluteTime(rawInput.due, from, zone) };
}
