import type { Phrase } from '../../capability/capability.ts';

const deal = '[the] {deal} [deal|project|one]';
const stage = '[the|our] {stage} [stage|phase|step|status]';
const now = '[now|already|currently|officially|back|just]';
const order =
  '(move|push|advance|change|set|put|update|progress|bump|shift|promote|take|bring|send|flip|drag|transition|escalate|switch|kick|step|return|stick|pop|place|revert|reset|downgrade|upgrade|demote|roll|nudge|drop|lower)';

/** How people say that a deal goes to another stage, as an order or as news; the stages are the workspace's own. */
export const moveDealPhrases: readonly Phrase[] = [
  `${order} ${deal} [stage|status|'s stage] [back|on|forward|over|up|down|along|now] (to|into|in) ${stage} [as {note}]`,
  `(get|take|move|bring|pull|shift|switch|change|advance|push|progress) ${deal} [out] from {stage} [stage] [and|over|up|on|back] (to|into) ${stage}`,
  `{note:we|i|they|he|she} so! ${deal} (goes|belongs|can go|should go|should be|must go|is now|is|moves|can move|should move|needs to go) [now] (to!|in!|into!) ${stage}`,
  'move [the] {deal} [deal]',
  `(move|push|advance|take|bring) ${deal} to the next (one|stage|step|phase)`,
  `${order} ${deal} [stage] [on] (to|into) (another|a different|some other|the right|a new|a later|an earlier|the correct) (stage|phase|step)`,
  `(move|push|advance|bring|progress|take) ${deal} (forward|ahead|along|on|up) [(a|one) (stage|step|phase)] [in the pipeline]`,
  `${deal} (needs|has|must|should|wants) [to] (change|move|switch|go to another|get a new) (stage|stages|phase)`,
  `(change|set|update|make|switch) [the] (stage|phase|status) (of|for|on) ${deal} (to|:|as) ${stage}`,
  `[the] (stage|phase|status) (of|for|on) ${deal} (is|should be|:) ${now} ${stage}`,
  `${deal} (stage|phase|status|'s stage) (is|should be|:|to) ${now} ${stage}`,
  `(mark|flag|log|record|treat) ${deal} [as] [in|at|being] ${stage}`,
  `make ${deal} ${stage}`,
  ...['{amount!}', '{expectedClose!}'].map(
    (value) =>
      `… [so] [please] (make|call|put|set|bump|raise|lower|push) (it|that) [now|up|down|out|back] [to|at|as|until] ${value}`,
  ),
  '… [so] (update|change|set|adjust) [the] (stage|status) [accordingly]',
  '… [so] (update|change|adjust|correct|fix|record|note) (it|that|this) [accordingly|too]',
  '… (reflect|record|note) (that|this|it) [on|in] [the|that] [deal|it]',
  `${deal} (is|are|goes|went|moves|moved|moving|enters|entered|progressed|advanced|jumped|graduated|sits|sitting|stands|proceeds|proceeded|heading|headed) ${now} [on|along|up|down|over] [to|into|in|at] ${stage}`,
  `${deal} (has|have|has now|have now|is|has been|have been|was|were|got|just) (moved|gone|entered|progressed|advanced|reached|moving|going|entering|made it|pushed|put|bumped) ${now} [on|along|up|down|over] [to|into|in|at] ${stage}`,
  `${deal} (has|needs|ought|is supposed|is ready) to (go|move|be|be (moved|pushed|advanced|taken|put|set|shifted|changed|switched)) [back|on|up] [(a|one) (step|stage)] (to|into|in) ${stage}`,
  `${deal} (should|must|can|could) [now|please] (go|move|be|be (moved|pushed|advanced|taken|put|set|shifted|changed|switched|brought|dropped)) [back|on|up] [(a|one) (step|stage)] (to|into|in) ${stage}`,
  `${deal} (reached|has reached|fell back to|dropped back to|hit|belongs in|belongs to|is back in|is back to|went back to|slid back to|is being|got to|made it to|is through to) ${stage} [now]`,
  `[as of|since|as from|from] (today|now|yesterday|this morning|this afternoon|this week|last week|last night|monday|tuesday|wednesday|thursday|friday) ${deal} (is|are|went|moved|sits|stands|has been) ${now} (to|into|in|at|on) ${stage}`,
  `(need|want|would like) [to have|to see] ${deal} (set|moved|put|changed|shown|shifted|pushed|marked) [over] (to|in|into|as|at) ${stage}`,
  `(put|set|place|keep) ${deal} at {stage} [stage]`,
  '[the] {deal} {stage} [stage]',
  '[the] {deal} now! [in|at|on] {stage} [stage]',
  '[the] {deal} [,] {stage} (from now on|from here on|from today|as of now|as of today)',
  '… (already|just now|today|yesterday|this morning|this afternoon|last week|last night|as of today|as of now|as of yesterday|since yesterday|since today|as from today)',
  '… (on|last|this|since|since last) (monday|tuesday|wednesday|thursday|friday|saturday|sunday)',
  `(we are|we're|we are now|i am|i'm|we have been) (in|at|into) ${stage} (with|on|for|at) ${deal}`,
  `(go|going|went|gone|move|moved|return|returned|get|got|drop|dropped) [back|on|forward|over] (to|into|in) ${stage} (with|for|on) ${deal}`,
  `{stage} [stage] (it is|it's|now|next) (for|with|on) ${deal}`,
  `(into|on to|back to|back in|back into) ${stage} (with|for|on) ${deal}`,
  `{stage} (is where|is the stage) [we are|we stand|it is] (with|for|of) ${deal}`,
  `(we|i|we have|i have|just|we just|i just) [just] {stage} ${deal}`,
  '[the] {deal} to {stage} [stage]',
  '[the] {deal} (back|on|up|down|over) (to|into|in) {stage} [stage]',
  `(we are|we re|we are now|we are currently|i am|i am now) (at|in|on) ${stage} (with|on|for|at) ${deal}`,
  `(we are|we re|we are now|i am|now) {stage} [terms|details] (with|on|for) ${deal}`,
  `(start|started|starting|begin|began|entered|entering|opened|kicked off|reached) [a|the] {stage} [stage|phase] [terms] [with|on|for|at] ${deal}`,
  `(sent|send|submitted|emailed|delivered) [a|an|the|our|their] {stage} (to|for|on) ${deal}`,
  `(sent|submitted) ${deal} [a|the|our|their] {stage}`,
  `[the|our|a] {stage} [has|is|was|has been] (went out|gone out|gone|sent|sent out|submitted|under way|underway|started|begun|emailed) (to|with|for|at|on) ${deal}`,
  `[the|our|a] {stage} (is|has gone|went|has been sent|is now) out (to|with|for|at) ${deal}`,
  `${deal} [:] [has|have] (got|received|has) [the|our|their|a] {stage}`,
  `${deal} [:] {stage} (went out|is out|sent|sent out|submitted|started|underway|under way)`,
  `${deal} (is|moved|went|has moved|has gone|goes) (a|one) (step|stage) (further|ahead|forward|back) [now] [,] [it|now|and] (belongs|is|should be|goes|sits|stands) [now] (in|to|into|at) ${stage}`,
  `${deal} [has|have|is|are] (come on|come along|coming on|coming along|moved on|moving on|progressing|progressed|developing|developed|going|getting on) [nicely|well|fast|great|quickly|far] [,] ${now} [in|at|to] ${stage} [now]`,
];
