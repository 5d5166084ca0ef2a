import { defineCapability, type RawInput } from '../../capability/capability.ts';
import type { Context } from '../../capability/context.ts';
import { InvalidError } from '../../capability/errors.ts';
import { reference } from '../../capability/fields.ts';
import { absoluteTime } from '../relative.ts';
import { activityReference, updateActivity as changeActivity, lastLogged } from './activities.ts';
import { activityCard, activityText, knownAfter } from './card.ts';
import { activityFields, activityType } from './fields.ts';
import { updateActivityPhrases } from './update-activity-phrases.ts';
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
  phrases: updateActivityPhrases,
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
