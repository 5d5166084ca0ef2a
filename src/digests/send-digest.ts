import { section, context as smallPrint } from '../capability/blocks.ts';
import { defineCapability, type RawInput } from '../capability/capability.ts';
import { channel, reference } from '../capability/fields.ts';
import { post } from '../delivery/post.ts';
import { channelAddress, channelMention } from './channel.ts';
import { getDigest } from './digests.ts';
import { digestKind, kindOf } from './kinds.ts';
import { sendIt, showIt, someDigest, toThem } from './phrases.ts';

/** send_digest: builds one now, and posts it to a channel, or answers with it where it is asked for. */
export const sendDigest = defineCapability({
  name: 'send_digest',
  summary: 'Send a digest now, here or to a channel.',
  topic: 'digests',
  effect: 'write',
  input: {
    digest: digestKind().optional(),
    scheduled: reference('digest', { label: 'Scheduled digest', hint: 'A scheduled one, such as G-3.' }).optional(),
    channel: channel({
      cues: ['in', 'to', 'into', 'on'],
      hint: 'The channel it goes to; here unless said.',
    }).optional(),
  },
  needsOneOf: [['digest', 'scheduled']],
  phrases: [
    `${sendIt} [out] ${toThem} ${someDigest} [now|right now|right away|immediately|today|straight away|once]`,
    `${showIt} [us|me] [the|our|a] {digest} (digest|report|summary) (now|right now|right away|immediately|straight away)`,
    `let ${toThem} have ${someDigest} [now|right now|right away|immediately]`,
    `(need|want) ${someDigest} (now|right now|right away|immediately|straight away)`,
    `${someDigest} (now|right now|right away|immediately|straight away)`,
    `${sendIt} [out] [us|me|everyone] {scheduled} [now|right now|right away|immediately|today|straight away|once]`,
    '…[in|to|into|on] this (channel|room)',
    '…[in|to|into|over] here',
  ],
  examples: ['send the pipeline digest now', 'post the closing deals digest to #sales'],
  defaults: ({ channel: here }): RawInput => (here === null ? {} : { channel: here.id }),
  run: async (context, { digest, scheduled, channel }) => {
    const planned = scheduled && (await getDigest(context, scheduled.id));
    const name = digest ?? planned?.digest ?? '';
    const reply = await kindOf(name).build(context, {});
    const address = channel === undefined ? (planned?.channel ?? null) : channelAddress(channel);
    const elsewhere = address !== null && address !== context.channel?.id;
    if (elsewhere) await post(context.db, context.workspace.id, address, reply, context.now);
    return { name, reply, address: elsewhere ? address : null };
  },
  render: ({ name, reply, address }) => {
    if (address === null) return { ...reply, private: false };
    const what = `the ${name.replaceAll('_', ' ')} digest`;
    return {
      text: `${what.charAt(0).toUpperCase()}${what.slice(1)} is on its way to ${address}.`,
      blocks: [
        section(
          `:outbox_tray: ${what.charAt(0).toUpperCase()}${what.slice(1)} is on its way to ${channelMention({ channel: address, channelName: null })}.`,
        ),
        smallPrint('It arrives within a few seconds.'),
      ],
    };
  },
});
