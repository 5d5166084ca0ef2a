import type { Phrase } from '../../capability/capability.ts';

const noun =
  '(activity|entry|log|log entry|call|phone call|meeting|demo|visit|email|mail|chat|text|message|lunch|coffee|dinner|conversation|support case|one|touchpoint)';
/** What was logged, pointed at. */
const named = `(the|that|this|my|our) [last|latest|previous|most recent] ${noun} [that] [i|we] [just|have just] [logged|entered|recorded|added|noted]`;
/** The same, told apart from "my meeting with Hugh went badly", which tells of a new one. */
const pointed = `((that|this) [last|latest|previous|most recent]|(the|my|our) (last|latest|previous|most recent)) ${noun} [[that] [i|we] [just] (logged|entered|recorded|added)]`;
const that = `(it|that|this|last ${noun}|${named})`;
/** What was logged, by when that was. */
const entered =
  '[the|that] (activity|entry|log|call|meeting|demo|visit|email|mail|chat|text|lunch|one|thing) [that|which] [i|we] [just|have just] (logged|entered|recorded|added|noted) [a (minute|moment|second|while) ago|just now|earlier|before|earlier today|this morning]';
const wrong = '[actually|correction|wrong|wrong again|sorry|no|wait|oops|my mistake|my bad|i got it wrong] [,]';
const change = '(set|change|update|correct|fix|edit|amend|adjust|make)';

/** How people correct or complete what they have logged. */
export const updateActivityPhrases: readonly Phrase[] = [
  `make ${that} {minutes} [long] [instead]`,
  '(sorry|correction) [,|:] {minutes}',
  `${change} [the] (length|duration|time) [of ${that}] (to|:) {minutes}`,
  `${change} [the] (date|day|time) [of ${that}] (to|:) {occurredAt}`,
  `${change} [the] (type|kind) [of ${that}] (to|:) [a|an] {type}`,
  `${change} [the] outcome [of ${that}] (to|:) {outcome}`,
  `${change} [the] (mood|sentiment) [of ${that}] (to|:) {sentiment}`,
  `${change} [the] (subject|topic) [of ${that}] (to|:) {subject}`,
  `(add|set|put) [a|the] next step (to|on|for|of) ${named} [:] {nextStep}`,
  `[the] (subject|topic) [of ${that}] (was|is|should be|should read) {subject}`,
  `${entered} (was|is|took|lasted|ran|should be|should have been) [actually|really|in fact] ([on] {occurredAt}|[for] {minutes}|[a|an] {type}|with ({contact}|{account})|{outcome})`,
  `(it|that|${pointed}) should (say|be|have been|read|have said) [on|a|an|with|for] ({type}|{occurredAt}|{minutes}|{contact}|{account}|{outcome})`,
  `[the|a] next step (for|of|on|from) ${named} [is|was|:|should be] {nextStep}`,
  `make (it|that|this|${pointed}) [a|an] {type}`,
  '(what|the one|whatever) i [just] (logged|entered) [a minute ago|just now|a moment ago] (should be|was|is|should have been) [a|an] {type}',
  'correct (that|it|this) [:] [the] outcome (was|is) {outcome}',
  `[the] (outcome|result) [of ${that}] (was|is|should be) {outcome}`,
  {
    say: '[the] (outcome|result) (was|is|should be) [a] left [a] (voicemail|message|vm)',
    set: { outcome: 'left_voicemail' },
  },
  `(mark|set|flag|log|record) ${that} as {outcome}`,
  `${change} ${that} to [a|an] ({type}|{minutes})`,
  `${change} ${that} [,|:|to] [it] [was|took|lasted|is] [on] {occurredAt}`,
  `${change} ${that} [,|:|to] [it] [was|took|lasted|is] {minutes}`,
  `${wrong} ${that} (was|took|lasted|ran) [actually|only|really|just] [a|an|for] {minutes} [long]`,
  `${wrong} ${that} (was|is|should be|should have been) [actually|really|in fact] [logged as] [a|an] {type}`,
  `${wrong} ${that} (was|happened|took place|should be) [actually|really] [dated] [on] {occurredAt}`,
  `${wrong} ${that} (was|is|should be) [actually|really] (with|to|for|at) ({contact}|{account})`,
  `${wrong} ${that} was [with] ({contact}|{account})`,
  `${wrong} ${that} (was|is|should be) [actually|really] (about|for|on) {deal}`,
  `(it|that|this|last ${noun}|${pointed}) [was|is] {outcome}`,
  `(the|that) ${noun} [that] [i] [just] logged (was|is) [actually] {sentiment}`,
  `(add|append) [the|a] (notes|note) [to ${that}] {notes}`,
  `(add|append|put|write) (in|to|into|on) [the] notes (of|on|for|to) ${named} [that|:] {notes}`,
  `(add|append) to ${that} [that|:] {notes}`,
  `(add|set|put|schedule|plan) [a|the] (follow up|follow-up|followup) [for|on|to] {followUp} [on|for|to] ${named}`,
  `(add|set|put|schedule|plan) [a|the] (follow up|follow-up|followup) (on|for|to) ${named} [for|on|to] {followUp}`,
  `(add|link|attach) {deal} to ${that}`,
  `(link|attach|connect|tie) ${that} to {deal}`,
  `(update|edit|correct|change|fix|amend) ${named}`,
  '…not (today|yesterday|5|10|15|20|25|30|35|40|45|50|55|60|90|an hour)',
  '…(not|rather than|instead of) [a|an] (meeting|call|visit|demo|email|text)',
  `it (was|happened|took place) [on] {occurredAt} [,] ${that}`,
  `${change} [the] (length|duration|time) of ${that} [,] it (was|took|lasted) {minutes}`,
];
