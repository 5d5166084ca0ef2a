import type { Phrase } from '../../capability/capability.ts';
import { teamReference } from '../team/members.ts';

const tasks =
  '(tasks|task list|todos|to-dos|to dos|to do list|todo list|to-do list|list of tasks|list of todos|action items|reminder list)';
const things = '(tasks|todos|to-dos|to dos|jobs|action items|actions|things|items)';
const show =
  '(show|list|find|get|see|view|check|pull up|bring up|give|open|have|dig out|read out|read|overview of|summary of|rundown of)';
const forRecord = '[(on|for|about|with|concerning|regarding|at) {about}]';
const listed = '(list|to do list|todo list|to-do list|task list|plate|agenda|desk|schedule|radar)';
const must = '(has to|have to|needs to|need to|must|should|ought to|got to|is to|are to|am to)';
const finish = '(do!|finish|complete|deliver|get done|be doing|get through|take care of|tackle)';

/** All of it, whatever it is. */
const everything =
  '(everything|anything|all tasks|every task|each task|any task|every todo|every to-do|every single task|whatever)';

/** How people ask what is to be done. */
export const findTasksPhrases: readonly Phrase[] = [
  `[${show}] [me|us] [my|the|all] [{status}] [{priority}] [open] ${tasks} ${forRecord}`,
  `(everything|anything|all|stuff|things) [that] {assignee} ${must} ${finish} ${forRecord}`,
  `what ${must} {assignee} ${finish} ${forRecord}`,
  `[${show}] [me|us] ${everything} [that|which] [is|are] [still] {status} [(across|in|on|for|about|with|at|of) {assignee}|(on|for|about|with|at) {about}]`,
  `[${show}] [me|us] ${everything} [{priority}] [that|which] {assignee} (has|have) [got] [due {due}]`,
  `[${show}] [me|us] ${everything} {priority} (on|in) (my|our|the) ${listed}`,
  '[any|all] [my|our|the] {priority} (stuff|things|items|jobs) [of {assignee}]',
  `[${show}] what {assignee} (has|have) [got] [still] {status} ${forRecord}`,
  '[any|are there|are there any|is there a|which|what] {kind} [are] (set|set up|planned|scheduled|due|coming up) [for|on|in] {due}',
  `(what|what's|what is|what else) (has|have|is|does|do|) {assignee} (got|have) [on|lined up|coming up|left|to do] ${forRecord}`,
  `[{status}] (jobs|chores|errands|things to do) (on|for|with|at|about) {about}`,
  `what (must|should|shall) {assignee} [still] ${finish} ${forRecord}`,
  `what (do|does) {assignee} [still] (have to|need to|ought to) ${finish} ${forRecord}`,
  `(what|which|how many) [{status}] [{priority}] ${things} (do|does|has|have) {assignee} [still] [got|have] [{status}] ${forRecord}`,
  `(what|which|how many) ${things} of {assignee} (is|are) [still] {status}`,
  `(is|are) any [of] [my|our|the] (task|tasks|todos|jobs|things) [of] [{assignee}] [still] {status}`,
  `(is|are) any (task|todo|job) of {assignee} [still] {status}`,
  `(has|does|did|have|do) {assignee} (got|have|get) (anything|something|much|a lot) [left] on [his|her|their|the|my|our] ${listed}`,
  `(do|does) {assignee} (have to|need to) do! (anything|something) ${forRecord}`,
  `(does|do|has|have) (anyone|anybody|someone|somebody|any one|any of us) [(on|in|from) {assignee}] (have|has|got) [got] (a|an|any|some) [{status}] [{priority}] (task|tasks|todo|todos|reminder) ${forRecord}`,
  `(would like|want|need|i'd like|like) [to see] {assignee} ('s|) [{status}] [{priority}] ${tasks} ${forRecord}`,
  'how (much|many things) (has|have|do|does) {assignee} (got|have) on',
  `(anything|something|what) [that] (we|i|{assignee}) [still] ${must} do! ${forRecord}`,
  {
    say: `(which|what) [of my|of our|of the] ${things} (slipped|slid|ran over|went past|missed|are past|have slipped) [past] [their|its|the] [date|due date|deadline]`,
    set: { status: 'overdue' },
  },
  '(do i have|have i got|are there|do we have) [any] [{status}] (tasks|todos|to-dos) [(on|for|about|with) {about}]',
  '(what|anything) [that] (needs doing|needs to be done|has to be done|must be done) [(for|on|at) {about}]',
  '(which|what) tasks (come|are coming) up',
  'what (does|has|do) {assignee} (have to do|need to do|got to do|have to get done)',
  '[show|list] [me] [all|the] tasks (related to|linked to|connected to) {about}',
  { say: '(is anything|anything|do i have anything) overdue', set: { status: 'overdue' } },
  { say: 'show [me] [the|my] overdue stuff', set: { status: 'overdue' } },
  'what (tasks|todos|to-dos) (do i have|are there|have i got) [left|open] [(on|for|about|with) {about}]',
  "(what is|what's|what do i have|what have i got|anything|what is coming|what's coming) due {due}",
  'what (is|are) [still] [my] {status} [tasks] [(for|of) {assignee}]',
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
    say: '(what|which tasks|what tasks|how much) (did|has|have) {assignee} [already|all] (finish|complete|get done|got done|tick off|check off|wrap up)',
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
    say: '(is|are|am) {assignee} (behind|late) (on|with) [their|his|her|my|our] (tasks|todos|work|anything|something)',
    set: { status: 'overdue' },
  },
  "(pull up|bring up|open|check) {assignee} ['s] [{status}] [{priority}] (tasks|task list|todos|to-dos|to do list|todo list)",
  '(what|which) [of my|of our] (todos|to-dos|to dos) (is|are) {status}',
  `[${show}] [me] [my|the|all] {kind}`,
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
  '[show|list|give|see] [me] [the|all] {priority} (things|stuff|items|jobs|ones) (on|in) (my|our|the) (list|plate|to do list|todo list|task list)',
  '(do|what do|is there anything|anything|is there something|what) (we|i) [still] owe {about} [anything|something] [tasks wise|task wise|in tasks]',
  '(which|what) (tasks|todos|to-dos) (is|are) due (for|from) {assignee}',
  { say: '[{status}] [{priority}] tasks (across|of|in) the [whole] team', set: { assignee: teamReference } },
  { say: '(what|which tasks) did (i|we) (finish|complete|get done)', set: { status: 'done' } },
  { say: '(what|which tasks) (am i|are we) (late with|behind on)', set: { status: 'overdue' } },
];
