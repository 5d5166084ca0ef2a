import { defineCapability } from '../../capability/capability.ts';
import { formatDayRelative, isoIn } from '../days.ts';
import { absoluteTime } from '../relative.ts';
import { logActivity as writeActivity } from './activities.ts';
import { activityCard, activityText, knownAfter } from './card.ts';
import { activityFields, activityType } from './fields.ts';
import { logActivityPhrases } from './log-activity-phrases.ts';
import { formatMinutes } from './words.ts';

/** log_activity: a call, e-mail, meeting, demo, support case, visit or text message with a customer. */
export const logActivity = defineCapability({
  name: 'log_activity',
  summary: 'Log a call, e-mail, meeting, demo, visit or text with a customer, and plan the follow-up.',
  topic: 'activities',
  effect: 'write',
  input: { type: activityType(), ...activityFields },
  needsOneOf: [['contact', 'account', 'deal', 'lead']],
  phrases: logActivityPhrases,
  examples: [
    '30 min call with Dana at Acme about the renewal, follow up next Tuesday',
    'met Dana Kim yesterday, went well, next step: send the contract',
    'rang Acme, no answer',
    'left Dana a voicemail',
    'log an email to Acme regarding the new pricing',
  ],
  prepare: async ({ now, today, actor }, rawInput) => ({
    ...rawInput,
    occurredAt: absoluteTime(rawInput.occurredAt, today, actor.timeZone) ?? isoIn(now, actor.timeZone),
    followUp: absoluteTime(rawInput.followUp, today, actor.timeZone),
  }),
  run: async (context, input) => ({ ...(await writeActivity(context, input)), lead: input.lead }),
  render: ({ lead, ...logged }, view) => {
    const { activity, followUp } = logged;
    const length = activity.minutes === null ? '' : `, ${formatMinutes(activity.minutes)}`;
    const next = followUp?.dueOn
      ? ` ${followUp.handle}: follow up on ${formatDayRelative(followUp.dueOn, view.today, view.workspace.locale)}.`
      : '';
    return {
      text: `Logged: ${activityText(activity, view, lead?.name)}${length}.${next}`,
      blocks: activityCard(logged, view, lead),
      about: knownAfter(logged, lead),
    };
  },
});
