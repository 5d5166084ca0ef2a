import { buttons, escapeText, runButton, section, context as smallPrint } from '../capability/blocks.ts';
import { defineCapability, type RawInput } from '../capability/capability.ts';
import { channel, reference, schedule } from '../capability/fields.ts';
import { formatMoment } from '../crm/days.ts';
import { handleOf } from '../crm/handles.ts';
import { channelMention } from './channel.ts';
import { describeCron, nextSlot } from './cron.ts';
import { digestReference, scheduleDigest as keepDigest, scheduleOf } from './digests.ts';
import { digestKind } from './kinds.ts';
import { sendIt, showIt, someDigest, toThem } from './phrases.ts';

/** schedule_digest: a summary that a channel gets by itself, on the days and at the time asked for. */
export const scheduleDigest = defineCapability({
  name: 'schedule_digest',
  summary: 'Schedule a digest for a channel, such as closing deals every Monday at 9.',
  topic: 'digests',
  effect: 'write',
  input: {
    digest: digestKind(),
    schedule: schedule({ hint: 'When it comes: “every Monday at 9”, “weekdays at 8:30”.' }),
    channel: channel({ cues: ['in', 'to', 'into', 'on'], hint: 'The channel it goes to; here unless said.' }),
    owner: reference('member', {
      cues: ['for', 'of', 'owned by'],
      hint: 'Whose deals it is about; everybody’s unless said.',
    }).optional(),
  },
  phrases: [
    `(${sendIt}|${showIt}) [out] ${toThem} ${someDigest} [posted|sent|delivered|going|running|started|coming|out] [here|to us|in here|in this channel|to this channel|into this channel] {schedule}`,
    `{schedule} [:] [please] (${sendIt}|${showIt}) [out] ${toThem} ${someDigest} [posted|sent|delivered|out]`,
    `{schedule} [:] (tell|remind|update|inform) (us|me|everyone|the team) [of|about|on|with] ${someDigest}`,
    `(tell|remind|update|inform) (us|the team) [of|about|on|with] ${someDigest} {schedule}`,
    `(set up|create|schedule|add|make|start|automate|begin|arrange|organise|organize|configure|want|need|would like|could use|automatically send|automatically post) [sending|posting|sharing|to receive|to get|to have|to see] [us|me] ${someDigest} [posted|sent|delivered] {schedule}`,
    `(send|post|share|set up|schedule|want|need|would like|i'd like) [me|us] [a|the] [daily|weekly|monthly] (digest|report|summary|overview|list|rundown) (of|with|on) {owner} {digest} [deals] {schedule}`,
    `let ${toThem} have ${someDigest} {schedule}`,
    `{schedule} [:] [i|we] [want|need|would like] ${someDigest} [deals] [posted|sent|delivered]`,
    `${someDigest} {schedule}`,
    `(set up|create|schedule|add|make|start|send|post|share) [a|an|the] {digest} [digest|report|summary] (of|for|with|on) {owner} ('s|) [deals|pipeline|team|tasks|numbers] {schedule}`,
    '[the|our] {digest} [digest|report|summary] [should|must|to] (come|go|go out|appear|arrive|be posted|be sent|be delivered) [in|to|into] [here|this channel|us|the team] {schedule}',
    '[new] (digest|report|summary) [:] [of|with|on|for|about|called] [the|our] {digest} [digest|report] {schedule}',
    '…[in|to|into|on] this (channel|room)',
    '…[in|to|into|over] here',
  ],
  examples: [
    'schedule the pipeline digest every Monday at 9',
    'post a closing deals digest in #sales every Friday at 4pm',
    'send the pipeline digest to #sales on weekdays at 8:30',
  ],
  defaults: ({ channel: here }): RawInput => (here === null ? {} : { channel: here.id }),
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
