import { z } from 'zod';
import { escapeText } from '../../capability/blocks.ts';
import { defineCapability, type RawInput } from '../../capability/capability.ts';
import { choice, datetime, record, reference, text } from '../../capability/fields.ts';
import { linksOfRecord, noLinks } from '../links.ts';
import { absoluteTime } from '../relative.ts';
import { memberReference } from '../team/members.ts';
import { dueWords, taskCard } from './card.ts';
import { priorities, taskKinds } from './choices.ts';
import { taskReference, createTask as writeTask } from './tasks.ts';

const followUp = '(follow up|follow-up|followup|check in|check back|circle back|touch base|chase)';

/** Ways to ask that end with what is to be done; the day may follow it. */
const titled: readonly { readonly say: string; readonly set: Readonly<Record<string, unknown>> }[] = [
  {
    say: '[add|create|make|new|set|set up|open|give me|pop|put|pop in|put in] [a|an|another] [new] (task|todo|to-do|to do) [in] [for me] [to|:|named] {title}',
    set: {},
  },
  { say: '[add|create|make|new] [a|an] [new] (task|todo|to-do|to do) for {assignee} [to|:] {title}', set: {} },
  { say: '(i need|i have|i must remember|need|must remember) to {title}', set: {} },
  { say: 'remind me that i (have|need|must|should) [to] {title}', set: { kind: 'reminder' } },
  { say: 'remind me [to|about|of|that] {title}', set: { kind: 'reminder' } },
  { say: 'remind {assignee} [to|about|of] {title}', set: { kind: 'reminder' } },
  { say: '(set|add|create|make) [me|myself] [a|an] reminder [to|for|about|:] {title}', set: { kind: 'reminder' } },
  { say: 'reminder [to|about|:] {title}', set: { kind: 'reminder' } },
  { say: '{assignee} (needs|has|must|should) to {title}', set: {} },
  { say: '(get|ask|tell|have|want|would like) {assignee} to {title}', set: {} },
  { say: '(make sure|ensure|see to it|see) [that] {assignee} {title}', set: {} },
  { say: '(have|let) {assignee} {title}', set: {} },
  { say: '(someone|somebody|one of us) (needs|has|must|should|ought) to {title}', set: {} },
  { say: '(someone|somebody|one of us) (must|should) {title}', set: {} },
  {
    say: '(put|pop|get|add|stick) something (in|on the list|on the board|down) [for {assignee}] to {title}',
    set: {},
  },
  {
    say: "[i|we] (must not|mustn't|should not|shouldn't|cannot|can not|can't|better not|do not want to|don't want to) forget [to|about] {title}",
    set: { kind: 'reminder' },
  },
  {
    say: "[create|make|add|set] [me] [a] [task|reminder|todo] (so [that] i do not|so [that] i don't|lest i|make sure i do not|make sure i don't|make sure that i do not|so i won't|so i will not) forget [to|about] {title}",
    set: { kind: 'reminder' },
  },
  { say: '(make|turn) (it|that|this) [into] a (task|todo|to-do|to do) [to|:] {title}', set: {} },
  { say: '(make sure|ensure|see to it) [that] (i|we) {title}', set: { kind: 'reminder' } },
  { say: '(bug|pester|hassle|badger|chase|jog my memory|tap) me [to|about|on] {title}', set: { kind: 'reminder' } },
  { say: 'deadline (for|of|on) {title} is', set: { kind: 'deadline' } },
  { say: '{title} deadline is', set: { kind: 'deadline' } },
  { say: '(i|we) promised to {title}', set: {} },
  {
    say: '(put|add|set|schedule|pencil in|stick|drop|pop|place) [in] [a|an|another] (follow up|follow-up|followup|follow-up task) [in] [the diary|the calendar] (on|with|for|about) {about}',
    set: { kind: 'follow_up', title: 'Follow up' },
  },
  { say: "(don't|do not) let me forget [to|about] {title}", set: { kind: 'reminder' } },
  { say: '(set|add|create|make) [a|an] deadline [to|for|:] {title}', set: { kind: 'deadline' } },
  {
    say: '(set|add|create|make) [a|an] (follow up|follow-up|followup) [task] [to|for|:] {title}',
    set: { kind: 'follow_up' },
  },
];

/** create_task: something to do, for oneself or somebody else. */
export const createTask = defineCapability({
  name: 'create_task',
  summary: 'Create a task or reminder, with a due day or time.',
  topic: 'tasks',
  effect: 'write',
  input: {
    title: text({ hint: 'What is to be done, as said: “send Dana the contract”.' }),
    due: datetime({
      cues: ['by', 'due', 'due on', 'due by', 'before', 'until', 'no later than', 'at', 'on'],
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
  phrases: [
    '(put|chuck|stick|pop|throw) {title} on my (list|to do list|todo list|task list|plate) [for {due}]',
    '(gotta|i gotta|i must|i have got to|i got to|have to) {title} [on|by] {due}',
    { say: 'note to self [:|to] {title}', set: { kind: 'reminder' } },
    { say: 'note to self [:|to] {title} {due}', set: { kind: 'reminder' } },
    '(log|schedule|assign me|give me|set me) [a|the] (task|todo|to-do) [to|:] {title} [on|at|by] {due}',
    '(log|schedule|assign me|give me|set me) [a|the] (task|todo|to-do) [to|:] {title}',
    '(task|todo|to-do) for {due} [to|:] {title}',
    { say: 'reminder [for] {due} [to|about|:] {title}', set: { kind: 'reminder' } },
    { say: '(ping|nudge|poke|alert|notify|prod|buzz) me {due} [to|about] {title}', set: { kind: 'reminder' } },
    {
      say: '(ping|nudge|poke|alert|notify|prod|buzz) me (to|about) {title} [on|at|by] {due}',
      set: { kind: 'reminder' },
    },
    { say: 'give me a (nudge|shout|ping|poke|buzz) {due} [to|about] {title}', set: { kind: 'reminder' } },
    { say: '(make sure i|help me remember to|remember to) {title} [on|at|by] {due}', set: { kind: 'reminder' } },
    '(let|i need|i want|i would like) {assignee} [to] {title} [on|by] {due}',
    '(book|book in|pencil in|diarise|diarize|arrange|schedule|plan|line up|set up) [in] [me|us] [a|an|the] {title} (for|on|at) {due}',
    '(i|we|you) (should|must|ought to|better|had better|will|shall|am going to|am to|am supposed to|were going to) {title} [by|on|at] {due}',
    {
      say: '[i|we] (should|must|need to|have to|ought to|want to) {title} [please] remind me',
      set: { kind: 'reminder' },
    },
    {
      say: '[i|we] (should|must|need to|have to|ought to|want to) {title} [in|on|by|at] {due} [please] remind me',
      set: { kind: 'reminder' },
    },
    {
      say: '(task|todo|to-do) (for|on|about) {about} [to|:] {title}',
      set: {},
    },
    {
      say: '(add|create|make|new|set up|open) [a|an] [new] (task|todo|to-do) (for|on|about|at) {about} [to|:] {title}',
      set: {},
    },
    { say: '(remind me|reminder|set me a reminder) (about|on|for) {about}', set: { kind: 'reminder' } },
    '{assignee} to {title} by {due}',
    '(assign|give) [a|the] task to {assignee} to {title} [on|by] {due}',
    {
      say: '(reach out to|get back to|reconnect with|check up on|chase up|chase down) {about} [on|by|at] {due}',
      set: { kind: 'follow_up', title: 'Follow up' },
    },
    {
      say: 'set up [a|an] (follow up|follow-up|followup) [task] (with|for|on) {about} [for|on] {due}',
      set: { kind: 'follow_up', title: 'Follow up' },
    },
    ...titled,
    ...titled.map(({ say, set }) => ({ say: `${say} [on|at|by] {due}`, set })),
    { say: 'remind me {due} [to|about|of|that] {title}', set: { kind: 'reminder' } },
    {
      say: '(set|add|create|make) [me|myself] [a|an] reminder (for|on|at) {due} [to|about|:] {title}',
      set: { kind: 'reminder' },
    },
    { say: '{due} reminder [to|about|:] {title}', set: { kind: 'reminder' } },
    { say: '{title} [and] remind me', set: { kind: 'reminder' } },
    { say: 'i (need|have) to {title} [and] remind me', set: { kind: 'reminder' } },
    { say: '(call|ring|phone) {about} [back] [on|at|by] {due}', set: { title: 'Call' } },
    '…(create|make|add|set) [a|the|this as a] task (for (her|him|them|it|this|that)|of it|out of it)',
    'add to my (todo list|to do list|task list|list|tasks|todos) [:] {title}',
    'add {title} to my (tasks|todos|to-dos|to do list|todo list|task list|list)',
    'put {title} on my (list|to do list|todo list|task list|plate)',
    {
      say: `[i|we] (should|must|need to|have to|ought to|will|had better|am going to) ${followUp} [up] [with] {about} [on|at|by] {due}`,
      set: { kind: 'follow_up', title: 'Follow up' },
    },
    { say: `${followUp} [up] [with] {about}`, set: { kind: 'follow_up', title: 'Follow up' } },
    {
      say: `remind me to ${followUp} [up] [with] {about} [on|at|by] {due}`,
      set: { kind: 'follow_up', title: 'Follow up' },
    },
    { say: `remind me to ${followUp} [on|at|by] {due}`, set: { kind: 'follow_up', title: 'Follow up' } },
    {
      say: '(set|add|create|schedule|make) [a|an] (follow up|follow-up|followup) [task] (with|for|on) {about}',
      set: { kind: 'follow_up', title: 'Follow up' },
    },
    {
      say: '[i] (must|need to|have to|should) (call|ring|phone) {about} [back] [on|at|by] {due}',
      set: { title: 'Call' },
    },
  ],
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
  if (title === 'Follow up') return `Follow up with ${named.name}`;
  return title === 'Call' ? `Call ${named.name}` : title;
}
