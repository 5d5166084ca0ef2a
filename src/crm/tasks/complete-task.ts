import { context, escapeText, facts, section } from '../../capability/blocks.ts';
import { defineCapability } from '../../capability/capability.ts';
import { reference, text } from '../../capability/fields.ts';
import { aboutWords, dueWords } from './card.ts';
import { completeTask as finishTask, taskReference } from './tasks.ts';

/** What a task is that needs nothing more. */
const done =
  '(done|finished|completed|complete|closed|sorted|handled|dealt with|taken care of|resolved|wrapped up|ticked off|checked off|crossed off|out of the way|over|done and dusted|behind us|behind me)';

/** complete_task: it is done. */
export const completeTask = defineCapability({
  name: 'complete_task',
  summary: 'Mark a task as done, with what came of it.',
  topic: 'tasks',
  effect: 'write',
  input: {
    task: reference('task'),
    outcome: text({
      long: true,
      cues: ['outcome', 'result', 'with the result', ':'],
      hint: 'What came of it.',
    }).optional(),
  },
  phrases: [
    `(task|todo|to-do|job|one) (about|for|on|to|with|concerning|regarding) [the] {task} (is|was|has been|can be) ${done}`,
    `{task} (is|was|has been|can be) [now|finally|all] ${done}`,
    `(tick|check|cross|strike) off {task}`,
    `(finish|complete|close|tick off|mark|close off) [the] (task|todo|to-do|job|one) (about|for|on|to|with|concerning|regarding) [the] {task} [as] [done|complete|completed|finished|closed]`,
    '(cross off|strike off|knocked out|knock out|sorted|resolve|resolved|wrapped up|wrap up|just did|finished off) [the] [task] {task}',
    '(cross|strike|take|get|remove) {task} (off|out of) [my list!|the list!|our list!|my plate]',
    '{task} [is|was|has been] (sorted|taken care of|dealt with|handled|resolved|all done|wrapped up)',
    'that takes care of {task}',
    '{task} is [finally] off (my|our|the|his|her) (plate|desk|list|table|hands) [now]',
    '{task} is [finally] off (my|our|the|his|her) (plate|desk|list|table|hands) , {outcome}',
    '{outcome} [so] (you|we|i) can (tick off|check off|cross off|close|tick|complete) {task} [off]',
    '…(today|yesterday|this morning|this afternoon|just now|earlier|last night|already|on time)',
    '{task} [has|is|was|finally] (got|gotten) (done|finished|completed|sorted|closed)',
    '(we|i) (are|am) done with [the] [task] {task}',
    '(finished|done) (with|doing) [the] [task] {task}',
    '(tick|check|cross|mark) [the|that] [task] {task} (off|as done|done|as complete)',
    '[the] [task] {task} (no longer needs doing|does not need doing any more)',
    '(complete|finish|close|tick|close out|close off|tick off|check off|finished|completed) [the] [task] {task}',
    '(mark|set) [the] [task] {task} [as] (done|complete|completed|finished|closed)',
    `[the] [task] {task} [is|was] ${done}`,
    '{task} (is|was|has been|have been) (sent|gone|out|delivered|ordered|booked|made|through) [out|off] [so] [you can|please|we can] (close|complete|finish|tick off|tick|mark) (the|that|this) (task|todo|to-do) [off] [as] [done|complete]',
    '{task} (check|checked|ticked) [off]',
    'tick [the|that] [task] {task} off',
    '{task} can (go|come off) [now] [the list|my list|our list]',
    '(i|we) [have] (dealt with|taken care of|handled|sorted|sorted out|seen to|ticked off|got) {task} [done|finished]',
    '{outcome:already|i|we|she|he|they|customer|client|everything|it} so (mark|set|close|complete|finish|tick off|tick) {task} [off] [as] [done|finished|complete|completed|closed]',
    'so {task} [is|was] (done|complete|completed|finished|closed)',
    'is {task} (closed|done) if not (close|finish) (it|that)',
    '(i|we) (have|finally) (done|finished|completed) {task}',
    '(i|we) [have] [just] (finished|completed|done) my! (task|todo)',
    '(done|finished) (with|:) [the] [task] {task}',
    "(i've|i have|i) (done|did|finished|completed) [the] [task] {task}",
  ],
  examples: ['complete T-7', 'mark T-7 as done', 'T-7 is done, outcome: she signed'],
  run: (context, { task, outcome }) => finishTask(context, task.id, outcome),
  render: ({ task, alreadyDone }, view) => {
    const about = aboutWords(task);
    const known = [taskReference(task), ...(task.about ? [task.about] : [])];
    if (alreadyDone) {
      const text = `${task.handle} was done already: ${task.title} (${dueWords(task, view)}).`;
      return { text, blocks: [section(escapeText(text))], about: known };
    }
    return {
      text: `Done: ${task.handle} ${task.title}${about === null ? '' : ` · ${about}`}.`,
      blocks: [
        section(`:white_check_mark: *${task.handle}*  ~${escapeText(task.title)}~`),
        ...facts([['Outcome', escapeText(task.outcome ?? '')]]),
        ...(about === null ? [] : [context(escapeText(about))]),
      ],
      about: known,
    };
  },
});
