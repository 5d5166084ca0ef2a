import { defineCapability, type RawInput } from '../../capability/capability.ts';
import type { Context } from '../../capability/context.ts';
import { InvalidError } from '../../capability/errors.ts';
import { reference } from '../../capability/fields.ts';
import { absoluteTime } from '../relative.ts';
import { activityReference, updateActivity as changeActivity, lastLogged } from './activities.ts';
import { activityCard, activityText, knownAfter } from './card.ts';
import { activityFields, activityType } from './fields.ts';
import { activityTitle } from './words.ts';

/** update_activity: corrects or completes what was logged; the actor's last one in this conversation unless named. */
export const updateActivity = defineCapability({
  name: 'update_activity',
  summary: 'Correct or complete an activity; the last one you logged here unless named.',
  topic: 'activities',
  effect: 'write',
  input: {
    activity: reference('activity', { hint: 'The activity; the last one you logged here unless named.' }).optional(),
    type: activityType().optional(),
    ...activityFields,
  },
  phrases: [
    'make (it|that|this) {minutes}',
    '(sorry|correction) [,|:] {minutes}',
    '(set|change|update|correct|fix) [the] (length|duration) [of (it|that|this|the call|the meeting|the last call|my last call|the last meeting|my last meeting|the last one)] (to|:) {minutes}',
    '(set|change|update|correct|fix) [the] date [of (it|that|this|the call|the meeting|the last call|my last call|the last meeting|my last meeting|the last one)] (to|:) {occurredAt}',
    '[the] (outcome|result) [of (it|that|this|the call|the meeting|the last call|my last call|the last meeting|my last meeting|the last one)] was {outcome}',
    '(mark|set|flag) (it|that|the call|the last call|my last call|the last one) as {outcome}',
    '(it|that|this|the call|the meeting|the demo|the visit) (was|happened|took place) [actually] [on] {occurredAt}',
    '…not (today|yesterday)',
    '(actually|correction|sorry|no) [,] (it|that|this|that call|that meeting|the call|the meeting) (was|took|lasted) [a|an|for] {minutes}',
    '(actually|correction|sorry|no) [,] (it|that|this) was [a|an] {type}',
    '(actually|correction|sorry|no) [,] (it|that|this) was [on] {occurredAt}',
    '(actually|correction|sorry|no) [,] (it|that|this) was [with] ({contact}|{account})',
    '(it|that|this|the call|the meeting|the demo|the visit|that call|that meeting|that demo|that visit) (took|lasted|was) {minutes}',
    '(change|set|make|update|correct) (it|that|this|the last activity|my last activity|the last one) to [a|an] ({type}|{minutes})',
    '(set|change|update|correct) [the] outcome [of (it|that|the call|the meeting)] (to|:) {outcome}',
    '(add|append) [the] notes [to (it|that|the call|the meeting|the last activity)] {notes}',
    '(it|that|this|the call|the meeting|the demo|the visit) [was] {outcome}',
    '(fix|correct|change|update|edit) (the|my) (last|latest|previous) (activity|entry|log|call|meeting|demo|visit|email|chat|text) [,|:] [it] [was] [on] {occurredAt}',
    '(fix|correct|change|update|edit) (the|my) (last|latest|previous) (activity|entry|log|call|meeting|demo|visit|email|chat|text) [,|:|to] [it] [was|took|lasted] {minutes}',
    '(my|the) (last|latest|previous) (activity|entry|log|call|meeting|demo|visit|email|chat|text) (was|happened|took place) [actually] [on] {occurredAt}',
    '(my|the) (last|latest|previous) (activity|entry|log|call|meeting|demo|visit|email|chat|text) (was|took|lasted) [actually] {minutes}',
    '(the|that) (call|meeting|demo|visit|email|chat|lunch|activity) [that] [i] [just] logged (was|took|lasted) [actually] {minutes}',
    '(the|that) (call|meeting|demo|visit|email|chat|lunch|activity) [that] [i] [just] logged (was|happened|took place) [actually] [on] {occurredAt}',
    '(the|that) (call|meeting|demo|visit|email|chat|lunch|activity) [that] [i] [just] logged [was] {outcome}',
    '(the|that) (call|meeting|demo|visit|email|chat|lunch|activity) [that] [i] [just] logged was [actually] with ({contact}|{account})',
    '(update|edit|correct|change) (my|the|that) [last|latest|previous] (activity|call|meeting|email|e-mail|demo|visit|log) [entry]',
  ],
  examples: ['actually it was 45 minutes', 'set the outcome to left voicemail', 'edit my last call: subject pricing'],
  prepare: withLastLogged,
  run: async (context, { activity, ...details }) => {
    if (activity === undefined) {
      throw new InvalidError(
        'no_activity',
        'You have not logged anything here yet. Log it first: “30 min call with Dana about the renewal”.',
        'activity',
      );
    }
    if (Object.values(details).every((value) => value === undefined)) {
      throw new InvalidError(
        'nothing_to_change',
        'Say what to change: “it took 45 minutes”, “the outcome was positive”.',
      );
    }
    return { ...(await changeActivity(context, activity.id, details)), lead: details.lead };
  },
  render: ({ lead, ...logged }, view) => ({
    text: `Changed: ${activityText(logged.activity, view, lead?.name)}.`,
    blocks: activityCard(logged, view, lead),
    about: knownAfter(logged, lead),
  }),
});

async function withLastLogged(context: Context, rawInput: RawInput): Promise<RawInput> {
  const { today, actor } = context;
  const last = rawInput.activity ? null : await lastLogged(context);
  return {
    ...rawInput,
    ...(last === null ? {} : { activity: activityReference(last.id, activityTitle(last)) }),
    occurredAt: absoluteTime(rawInput.occurredAt, today, actor.timeZone),
    followUp: absoluteTime(rawInput.followUp, today, actor.timeZone),
  };
}
