import { buttons, escapeText, runButton, section, context as smallPrint } from '../capability/blocks.ts';
import { defineCapability, type RawInput } from '../capability/capability.ts';
import { reference, schedule, text } from '../capability/fields.ts';
import { formatMoment } from '../crm/days.ts';
import { handleOf } from '../crm/handles.ts';
import { channelMention } from './channel.ts';
import { describeCron, nextSlot } from './cron.ts';
import { digestReference, scheduleDigest as keepDigest, scheduleOf } from './digests.ts';
import { digestKind } from './kinds.ts';

/** schedule_digest: a summary that a channel gets by itself, on the days and at the time asked for. */
export const scheduleDigest = defineCapability({
  name: 'schedule_digest',
  summary: 'Schedule a digest for a channel, such as closing deals every Monday at 9.',
  topic: 'digests',
  effect: 'write',
  input: {
    digest: digestKind(),
    schedule: schedule({ hint: 'When it comes: “every Monday at 9”, “weekdays at 8:30”.' }),
    channel: text({ cues: ['in', 'to', 'into'], hint: 'The channel it goes to; here unless said.' }),
    owner: reference('member', {
      cues: ['for', 'of', 'owned by'],
      hint: 'Whose deals it is about; everybody’s unless said.',
    }).optional(),
  },
  phrases: [
    '(i want|we want|i need|we need|i would like|we would like|can we get|can we have|can i get|i would like to get|i want to get|we would like to get) [a|the|our] {digest} [digest|report|summary|update] [posted|sent|here] {schedule}',
    '(send|post|share|drop|push|put|show|give) [us|me|out] [a|the|our] {digest} [digest|report|summary|update] [here|to us|in here] {schedule}',
    '(start|begin) (sending|posting|sharing) [us|me] [a|the|our] {digest} [digest|report|summary|update] {schedule}',
    'automatically (send|post|share) [us|me] [a|the|our] {digest} [digest|report|summary|update] {schedule}',
    'remind us of [the|our] {digest} {schedule}',
    'schedule [a|the|our] {digest} [digest|report|summary|update] {schedule}',
    '{schedule} [:] [the|our] {digest} [digest|report|summary|update]',
    '[the|our] {digest} [digest|report|summary|update] {schedule}',
    '(set up|create|schedule|add|make) [a|the] weekly {digest} (digest|report|summary|update) [on|for] {schedule}',
    'weekly {digest} (digest|report|summary|update) [on] {schedule}',
    '(schedule|set up|create|add) [a|the|me] [daily|weekly|monthly] {digest} (digest|report|summary|update) {schedule}',
    '(send|post|share|give me|show) [us|me] [a|the] {digest} [digest|report|summary|update] [in here|to here|here|in this channel|to this channel] {schedule}',
    '{digest} (digest|report|summary|update) {schedule}',
    '{schedule} (send|post|share|show|give) [us|me|out] [a|the|our] {digest} [digest|report|summary|update]',
    '{schedule} {digest} (digest|report|summary|update)',
    '…[in|to|into] this (channel|room)',
    '…[in|to|into|over] here',
    '(schedule|set up|create|add) [a|the] (digest|report|summary) [of|with|on|for] [the|our] {digest} {schedule}',
  ],
  examples: [
    'schedule the pipeline digest every Monday at 9',
    'post a closing deals digest in #sales every Friday at 4pm',
    'send the pipeline digest to #sales on weekdays at 8:30',
  ],
  defaults: ({ channel }): RawInput => (channel === null ? {} : { channel: channel.id }),
  run: (context, input) => keepDigest(context, { ...input, owner: input.owner }),
  render: (digest, { actor, now, today, workspace }) => {
    const handle = handleOf('digest', digest.number);
    const next = formatMoment(nextSlot(scheduleOf(digest), now), digest.timeZone, today, workspace.locale);
    const what = digest.digest.replaceAll('_', ' ');
    return {
      text: `Scheduled ${handle}: the ${what} digest. ${describeCron(digest.cron)}. Next: ${next}.`,
      blocks: [
        section(
          `:calendar: *${handle}* The *${escapeText(what)}* digest comes to ${channelMention(digest)}: ${describeCron(digest.cron)}.`,
        ),
        smallPrint(`Next: ${next}${digest.timeZone === actor.timeZone ? '' : ` (${digest.timeZone})`}`),
        ...buttons(runButton('Send one now', 'send_digest', { digest: digest.digest, channel: digest.channel })),
      ],
      about: [digestReference(digest)],
    };
  },
});
