import type { Phrase } from '../../capability/capability.ts';

type Said = Extract<Phrase, { readonly say: string }>;

const task = '(task|todo|to-do|to do|action item|action point)';
const thing = '(task|todo|to-do|action item|action point)';
const made = '(created|made|added|set|set up|opened|raised|logged)';
// Without the list itself "put two grand on D-22" would be something to do.
const list = '(to do list!|todo list!|to-do list!|task list!|list!|tasks|todos|to-dos|plate|board|agenda)';
const onList = `[(on|to|in|into|onto) (my|our|the) ${list}]`;
/** Whatever leads from the word for a task to what is to be done. */
const that = '[to|that|:] [that] [i|we] [must|should|need to|have to]';
const make =
  '(add|create|make|new|set|set up|open|pop|put|stick|chuck|throw|drop|raise|pop in|put in|log|record|enter|schedule|generate|give me|assign me|set me|have)';
const must = '(should|must|need to|have to|ought to|had better|want to|am supposed to|am to|are to|are supposed to)';
const nudge = '(ping|nudge|poke|alert|notify|prod|buzz|prompt|bug|pester|hassle|badger|tap)';
const noun = '(follow up|follow-up|followup|f / up|f / u|fup)';
/** What leads in the record of a task that is announced. */
const onto = '(for|on|about|at|against|under|regarding)';
/** Words with which somebody asks for a reminder. */
const want = '(ask for|have|get|want|need|request|set|add|create|make|schedule|book|put in|drop in)';

/** Verbs with which people say what is to be done; none of them asks Rapport itself for anything. */
const verbs =
  'ask|bring|build|call|chase|circle|collect|deliver|draft|dial|drop|fetch|finalise|finalize|finish|fix|forward|hand|install|invite|invoice|mail|measure|meet|phone|photograph|pick|prepare|prep|print|quote|reach|reconnect|renew|repair|replace|request|resend|reserve|return|ring|scan|send|ship|sign|submit|swap|test|thank|text|touch|translate|visit';
/** The same where a day goes with it, or somebody says that it should be done. */
const said = `${verbs}|arrange|buy|order|check|confirm|discuss|email|organise|organize|plan|pay|review|speak|talk`;

/** What is only taken for a task where somebody says that it is one. */
const any = `${said}|read|book|schedule|reserve|get|write|make|do|give`;

/** Of these, what is no kind of activity: behind a name the others tell what somebody did. */
const chores = any
  .split('|')
  .filter(
    (verb) =>
      !/^(?:call|dial|email|mail|meet|phone|ring|text|visit|book|test|check|plan|review|ship|print|quote|return|invite|invoice|draft|order|schedule|pick|read)$/.test(
        verb,
      ),
  )
  .join('|');

const reminder = (...says: readonly string[]): Said[] => says.map((say) => ({ say, set: { kind: 'reminder' } }));
const followUp = (...says: readonly string[]): Said[] =>
  says.map((say) => ({ say, set: { kind: 'follow_up', title: 'Follow up' } }));

/** Ways to ask that end with what is to be done; the day may follow it. */
const titled: readonly Said[] = [
  ...[
    `[${make}] [a|an|one|another|one more] [new] ${task} [in|down] [for me|for myself] ${onList} [named|called] ${that} {title}`,
    `[${make}] [a|an] [new] ${task} for {assignee} [to|:] {title}`,
    `${task} {assignee} [to|:] {title}`,
    `[new] ${task} [,|with] {priority} [priority] [:] {title}`,
    `[new] ${task} (no date|no due date|no deadline|no due day) [:] {title}`,
    `(make|create|turn) [a|it|that|this] [into] [a] ${task} [out of (this|that|it)] [to|:] {title}`,
    '(new|next|another|add|raise|create) [an|a] [new] action [to|:] {title}',
    '[new|next|another|add|raise|create] [an|a] [new] action (for|on) {assignee} [to|:] {title}',
    '[one more|another] (job|thing|item|chore|errand) (for me|for my list|to do) [:] {title}',
    `[new] (item|thing|one|job) (for|on|to) my ${list} [:] {title}`,
    `${thing} [to] [be] ${made} [for me|for us] ${that} {title}`,
    `${thing} [to] [be] ${made} for {assignee} [to|:] {title}`,
    '(my|our|the) next (job|task|todo|thing|item) [is] [:|to] {title}',
    'next (job|task|todo|thing|item|up) for {assignee} [is] [:|to] {title}',
    '(i need|i have|need) to {title}',
    '(must|have to|need to|got to|should|have got to) remember [to] {title}',
    `(let me have|i want|i would like) [a|an|another] ${task} to {title}`,
    `{assignee} [,] [here is|there is|this is|needs to be] [a|another] ${task} for you [:|to] {title}`,
    'for {assignee} : {title}',
    '(i|we) (still|also) (need|have) to {title}',
    '(i|we) (promised|promise|offered|agreed) to {title}',
    `{assignee} (needs|has|must|should|ought|is|is supposed) to {title:${any}|pick|hand|take|run|set|keep|stop|join|go}`,
    `{assignee} {title:${chores}}`,
    '(get|ask|tell|have|want|would like|instruct) {assignee} to {title}',
    '(make sure|ensure|see to it|see) [that] {assignee} {title}',
    'have {assignee} {title}',
    `(have|get|let|ask|tell|find) (someone|somebody|anyone|anybody) [to|who can] {title:${any}}`,
    '(someone|somebody|one of us) (needs!|has!|must!|should!|ought!) [to] {title}',
    '(put|pop|get|add|stick) something (in|on the list|on the board|down) [for {assignee}] to {title}',
  ].map((say) => ({ say, set: {} })),
  ...reminder(
    'remind me that i (have|need|must|should) [to] {title}',
    'remind {assignee} [to|about|of] {title}',
    'wake me [up] (about|on|to|for) {title}',
    '{assignee} (be|to be|should be|needs to be|must be) reminded (to|about|of) {title}',
    `${want} [me|myself] [a|an|another] reminder [to|for|about|:] {title}`,
    `reminder [for me|to self|to myself|for myself|for us] [to|about|:] [that] [i|we] [must|should|need to|have to] {title}`,
    "[i|we] (must not|mustn't|should not|shouldn't|cannot|can not|can't|better not|do not want to|don't want to) forget [to|about] {title}",
    "[create|make|add|set] [me] [a] [task|reminder|todo] (so [that] i do not|so [that] i don't|lest i|make sure i do not|make sure i don't|make sure that i do not|so i won't|so i will not) forget [to|about] {title}",
    '(make sure|ensure|see to it) [that] (i|we) {title}',
    `(${nudge}|chase|jog my memory) me (to|about|on) {title}`,
    `(would like|want|need|wish|like) to be (reminded|${nudge.slice(1)} [to|about|of] {title}`,
    "(don't|do not) let me forget [to|about] {title}",
    `[make|take|leave|write|put down] [a] note to self ${that} {title}`,
    '(help me remember to|remember to) {title}',
    '(remember|bear in mind) [that|:] {title} {due}',
  ),
  { say: 'deadline (for|of|on) {title} is', set: { kind: 'deadline' } },
  { say: '{title} deadline is', set: { kind: 'deadline' } },
  { say: '(set|add|create|make) [a|an] deadline [to|for|:] {title}', set: { kind: 'deadline' } },
  { say: `(set|add|create|make) [a|an] ${noun} [task] [to|for|:] {title}`, set: { kind: 'follow_up' } },
];

/** How people ask for something to be done later. */
export const createTaskPhrases: readonly Phrase[] = [
  ...titled,
  // The words themselves say what is to be done.
  `{title:${said}} [before] {due}`,
  `{due} {title:${said}}`,
  `(i|we) ${must} {title:${any.replace(/\|(?:make|do|give)/g, '')}}`,
  "(let us|let's) {title:call|ring|phone|email|meet|send|chase|circle|check|touch|reach|reconnect|visit|ask|speak|talk|give|grab|have|do|pay|take|invite} {due}",
  '{title:circle|reconnect|touch|chase|follow} {due}',
  `{priority} [priority] ${task} [:] {title}`,
  '{priority} [priority] [task] : {assignee} (must|should|needs to|has to|to) {title}',
  `{priority} [priority] [task] : {title:${said}|tidy|clean|update|make|do|find|put|move|close|answer|look|dig|work|get|take|give|write|schedule}`,
  `(due|deadline) [on|by|is] {due} [:] {title}`,
  `(gotta|i gotta|i must|i have got to|i got to|have to) {title} {due}`,
  `i ${must} {title} {due}`,
  `we (need to|have to|must) {title} {due}`,
  `(i|we) (will|shall|am going to|were going to) {title:${said}} {due}`,
  `${task} [for] {due} (to|:) {title}`,
  `${task} ${onto} {about} [to|:] {title}`,
  `${make} [a|an] [new] ${task} ${onto} {about} [to|:] {title}`,
  `(put|chuck|stick|pop|throw|add|drop) {title} (on|to|in|into|onto) (my|our|the) ${list}`,
  `(put|chuck|stick|pop|throw|add) (on|to|in|into|onto) (my|our|the) ${list} [:] {title}`,
  `(put|add|stick|pop) (on|to) {assignee} ['s] ${list} [:] {title}`,
  `on (my|our|the) ${list} (for|on|by) {due} [:] {title}`,
  `(put|add|stick|pop) {title} (on|to) {assignee} ['s] ${list}`,
  `{title} (put|add|stick|pop|chuck|note) (that!|it!|this!) (on|to|in|into|onto) (my|our|the) ${list}`,
  `{title} , (note|log|add|record|save|put|enter|keep) (that!|it!|this!) [down|in] as! [a|my] (task|todo|to-do|reminder)`,
  `{assignee} is to {title} , (note|log|add|record|save|put|enter|keep) (that!|it!|this!) [down|in] as! [a|my|his|her] (task|todo|to-do|reminder)`,
  '(let|i need|i want|i would like) {assignee} [to] {title} {due}',
  '(can|could|will|would) {assignee} {title} {due}',
  '{assignee} [is] to {title} by {due}',
  '{assignee} (should|must) {title} {due}',
  `{assignee} (should|must) {title:${any}|prep|pick|hand|take}`,
  '{assignee} (has|needs|is|must) to {title} [before] {due}',
  `{assignee} {title:${chores}|update|draft|order|review|quote|check|invoice|pick} {due}`,
  `(assign|give) [a|the] ${task} to {assignee} to {title} {due}`,
  `(assign|give|hand|set) {assignee} [a|the|another] [new] ${task} [to|:] {title}`,
  `{title} [:] ${task} for {assignee} [until|by] {due}`,
  '(put|pencil|sign) me (down|in|up) to! {title}',
  `(schedule|book|plan) me [in] [to|for] {title:${any}}`,
  '(make it|it is|that is) my job to {title}',
  '(book in!|pencil in|diarise|diarize|arrange|schedule|plan|line up|set up) [in] [me|us] [a|an|the] {title} (for|on|at) {due}',
  // What is booked with somebody; a table is not.
  ...['call', 'meeting', 'demo', 'visit', 'lunch', 'coffee', 'session', 'review', 'appointment'].map((event) => ({
    say: `book [me|us] [a|an|the|another] ${event} with {about} [for|on|at] {due}`,
    set: { title: `Book ${event}` },
  })),
  `(have|get|let) {assignee} {title:${said}} {due}`,
  ...reminder(
    'remind me (to|2|about|of|that) {title}',
    'remind me (to|2|about|of|that) {title} {due}',
    'remind me {due} (to|about|of|that|:) {title}',
    `remind me {title:${any}}`,
    `remind me {title:${any}} {due}`,
    'remind me [on|at|by|in] {due}',
    'reminder [for] {due} [(would be|is) (nice|great|good|useful|helpful|handy|lovely)] [to|about|:] {title}',
    '{due} reminder [to|about|:] {title}',
    `${want} [me|myself] [a|an|another] reminder [for|on|at] {due} [to|about|:] {title}`,
    `(would like|want|need|wish|like) to be (reminded|${nudge.slice(1)} {due} [to|about|of] {title}`,
    `${nudge} me {due} [to|about] {title}`,
    '(give me|send me|need|want|would like|appreciate|would appreciate|would be glad of|could use) a (nudge|shout|ping|poke|buzz|prod|reminder) [on|at|for] {due} [to|about] {title}',
    'make sure i {title} {due}',
    '(let me know|tell me|alert me) {due} [that|about|:] {title}',
    `[i|we] (${must}|want to) {title} [please] remind me`,
    `[i|we] (${must}|want to) {title} {due} [please] remind me`,
    '(remind me|reminder|set me a reminder) (about|on|for) {about}',
    `{title:${said}} [and] remind me`,
    'i (need|have) to {title} [and] remind me',
    `{title} {due} [please] (remind|${nudge}) me`,
  ),
  ...followUp(
    `${noun} [with|on] {about}`,
    'get back to {about} [on|at|by|in] {due}',
    `[i|we] (${must}|will|am going to) ${noun} [with|on] {about} [on|at|by] {due}`,
    `remind me to ${noun} [with] {about} [on|at|by] {due}`,
    `remind me to ${noun} [on|at|by] {due}`,
    `(put|add|set|set up|create|make|schedule|pencil in|stick|drop|pop|place|book|plan|arrange) [in] [a|an|another|one] ${noun} [task] [in] [the diary|the calendar] (on|with|for|about) {about} ${onList}`,
    `(put|add|set|set up|create|make|schedule|pencil in|stick|drop|pop|place|book|plan|arrange) [in] [a|an|another|one] ${noun} [task] [in] [the diary|the calendar] (on|with|for|about) {about} ${onList} [for|on] {due}`,
  ),
  '…(create|make|add|set) [a|the|this as a] task (for (her|him|them|it|this|that)|of it|out of it)',
  '…(is|would be|is okay|will do) (fine|good|enough|great|ok|okay)',
  '…(give|assign|hand|pass|delegate) (that|it|this) [task] to {assignee}',
  '…(make it|let it be|it is for) {assignee}',
  `…(put|pop|stick|add) (it|that|this) (on|to) {assignee} ['s] ${list}`,
];
